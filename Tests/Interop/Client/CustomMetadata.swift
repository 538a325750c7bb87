import WireProto

/// Metadata goes there and comes back, before the messages and behind them, as text and as bytes.
enum CustomMetadata {
    private static let initial = "x-grpc-test-echo-initial"
    private static let initialValue = "test_initial_metadata_value"
    private static let trailing = "x-grpc-test-echo-trailing-bin"
    private static let trailingValue: [UInt8] = [0xab, 0xab, 0xab]

    static func run(_ world: InteropWorld) async throws {
        let unary = GRPCTesting.SimpleRequest(
            responseSize: Unary.largeResponse, payload: .zeros(Unary.largeRequest))
        try await echo(TestMethods.testServiceUnaryCall, unary, world)
        try await echo(
            TestMethods.testServiceFullDuplexCall,
            Streams.ping(Unary.largeRequest, answeredBy: Unary.largeResponse), world)
    }

    private static func echo(
        _ method: RPCMethod, _ request: some WireMessage, _ world: InteropWorld
    ) async throws {
        var options = CallOptions()
        options.metadata.add(initial, initialValue)
        options.metadata.add(trailing, bytes: trailingValue)
        let stream = try await world.open(method, options)
        try await stream.send(request.encoded())
        stream.finishSending()
        try expectEqual(try await stream.head().first(initial), initialValue, "the first metadata")
        try expect(try await stream.next() != nil, "no answer")
        try expect(try await stream.next() == nil, "a second answer")
        try expectEqual(await stream.trailing().firstBytes(trailing), trailingValue, "the last metadata")
    }
}
