import WireProto

enum Cancellation {
    static func afterBegin(_ world: InteropWorld) async throws {
        let stream = try await world.open(
            TestMethods.testServiceStreamingInputCall, CallOptions())
        stream.cancel()
        try await expectCode(.cancelled, "the call") { () async throws(RPCStatus) in try await stream.next() }
    }

    static func afterFirstResponse(_ world: InteropWorld) async throws {
        let exchange = try await world.service.fullDuplexCall()
        try await exchange.send(Streams.ping(27_182, answeredBy: 31_415))
        try expectEqual(try await exchange.next()?.payload, .zeros(31_415), "the payload")
        exchange.cancel()
        try await expectCode(.cancelled, "the call") { () async throws(RPCStatus) in try await exchange.next()
        }
    }

    /// The server waits for more requests, and the client's time runs out.
    static func timeout(_ world: InteropWorld) async throws {
        let exchange = try await world.service.fullDuplexCall(CallOptions(timeout: .milliseconds(1)))
        try await expectCode(.deadlineExceeded, "the call") { () async throws(RPCStatus) in
            try await exchange.send(
                GRPCTesting.StreamingOutputCallRequest(payload: .zeros(27_182)))
            return try await exchange.next()
        }
    }
}
