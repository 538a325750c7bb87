import WireProto

/// Answers as gRPC's interoperability test descriptions say.
enum TestService {
    static var router: RPCRouter {
        var router = RPCRouter(TestMethods.table)
        router.handle(TestMethods.testServiceEmptyCall, .unary { _, _ in [] })
        for method in [TestMethods.testServiceUnaryCall, TestMethods.testServiceCacheableUnaryCall] {
            router.handle(method, .stream(unary))
        }
        router.handle(TestMethods.testServiceStreamingInputCall, .stream(streamingInput))
        router.handle(TestMethods.testServiceStreamingOutputCall, .stream(streamingOutput))
        router.handle(TestMethods.testServiceFullDuplexCall, .stream(fullDuplex))
        router.handle(TestMethods.testServiceHalfDuplexCall, .stream(halfDuplex))
        return router
    }

    // On streams of messages rather than the generated stubs: the tests are about metadata and compression.

    private static func unary(
        _ stream: any RPCServerStream, _ context: RPCContext
    ) async throws(RPCStatus) {
        guard let message = try await stream.receive() else { return }
        let request: GRPCTesting.SimpleRequest = try decoded(message)
        try check(request.expectCompressed, message)
        let compresses = request.responseCompressed?.value ?? false
        echoMetadata(of: context, on: stream, mayCompress: compresses)
        try end(request.responseStatus, context)
        let response = GRPCTesting.SimpleResponse(payload: try payload(request.responseSize))
        try await send(response, isCompressed: compresses, on: stream)
    }

    private static func streamingInput(
        _ stream: any RPCServerStream, _ context: RPCContext
    ) async throws(RPCStatus) {
        var sum: Int32 = 0
        while let message = try await stream.receive() {
            let request: GRPCTesting.StreamingInputCallRequest = try decoded(message)
            try check(request.expectCompressed, message)
            sum &+= Int32(clamping: request.payload?.body.count ?? 0)
        }
        try await send(
            GRPCTesting.StreamingInputCallResponse(aggregatedPayloadSize: sum), isCompressed: false,
            on: stream)
    }

    private static func streamingOutput(
        _ stream: any RPCServerStream, _ context: RPCContext
    ) async throws(RPCStatus) {
        guard let message = try await stream.receive() else { return }
        let request: GRPCTesting.StreamingOutputCallRequest = try decoded(message)
        echoMetadata(
            of: context, on: stream,
            mayCompress: request.responseParameters.contains { $0.compressed?.value == true })
        try await answer(request, context, on: stream)
    }

    private static func fullDuplex(
        _ stream: any RPCServerStream, _ context: RPCContext
    ) async throws(RPCStatus) {
        echoMetadata(of: context, on: stream, mayCompress: true)
        while let message = try await stream.receive() {
            try await answer(decoded(message), context, on: stream)
        }
    }

    private static func halfDuplex(
        _ stream: any RPCServerStream, _ context: RPCContext
    ) async throws(RPCStatus) {
        var requests: [GRPCTesting.StreamingOutputCallRequest] = []
        while let message = try await stream.receive() { requests.append(try decoded(message)) }
        for request in requests { try await answer(request, context, on: stream) }
    }

    /// The messages that one request asks for, then its status.
    private static func answer(
        _ request: GRPCTesting.StreamingOutputCallRequest, _ context: RPCContext,
        on stream: any RPCServerStream
    ) async throws(RPCStatus) {
        for parameters in request.responseParameters {
            if parameters.intervalUs > 0 { try await sleep(.microseconds(Int64(parameters.intervalUs))) }
            try await send(
                GRPCTesting.StreamingOutputCallResponse(payload: payload(parameters.size)),
                isCompressed: parameters.compressed?.value ?? false, on: stream)
        }
        try end(request.responseStatus, context)
    }

    private static func sleep(_ time: Duration) async throws(RPCStatus) {
        do {
            try await Task.sleep(for: time)
        } catch {
            throw RPCStatus(.cancelled, nil, "the client left")
        }
    }

    private static func payload(_ size: Int32) throws(RPCStatus) -> GRPCTesting.Payload {
        guard (0...longestBody).contains(size) else {
            throw RPCStatus(.invalidArgument, nil, "a body has 0 to \(longestBody) bytes, not \(size)")
        }
        return GRPCTesting.Payload(body: [UInt8](repeating: 0, count: Int(size)))
    }

    private static let longestBody: Int32 = 4 << 20

    /// With the details of the `google.rpc.Status` that the call's metadata holds, whatever their types.
    private static func end(
        _ status: GRPCTesting.EchoStatus?, _ context: RPCContext
    ) throws(RPCStatus) {
        guard let status, status.code != 0 else { return }
        var details: [StatusDetail] = []
        if let bytes = context.metadata.firstBytes(EchoedMetadata.details) {
            do throws(MessageError) {
                details = try GoogleRPC.Status(decoding: bytes).details.map(StatusDetail.any)
            } catch {
                throw RPCStatus(error)
            }
        }
        throw RPCStatus(
            RPCCode(rawValue: UInt8(clamping: status.code)) ?? .unknown, nil, status.message, details)
    }

    /// A message that is not compressed as it says it is means that something on the way lost the flag.
    private static func check(
        _ expected: GRPCTesting.BoolValue?, _ message: RPCMessage
    ) throws(RPCStatus) {
        guard let expected, expected.value != message.isCompressed else { return }
        throw RPCStatus(
            .invalidArgument, nil, "the request came \(message.isCompressed ? "" : "un")compressed")
    }

    private static func echoMetadata(
        of context: RPCContext, on stream: any RPCServerStream, mayCompress: Bool
    ) {
        var head = Metadata()
        if let value = context.metadata.first(EchoedMetadata.initial) {
            head.add(EchoedMetadata.initial, value)
        }
        if !head.isEmpty || mayCompress { stream.sendHead(head, mayCompress: mayCompress) }
        if let value = context.metadata.firstBytes(EchoedMetadata.trailing) {
            var trailing = Metadata()
            trailing.add(EchoedMetadata.trailing, bytes: value)
            stream.setTrailing(trailing)
        }
    }

    private static func decoded<Message: WireMessage>(_ message: RPCMessage) throws(RPCStatus) -> Message {
        do throws(MessageError) {
            return try Message(decoding: message.bytes)
        } catch {
            throw RPCStatus(error)
        }
    }

    private static func send(
        _ message: some WireMessage, isCompressed: Bool, on stream: any RPCServerStream
    ) async throws(RPCStatus) {
        let bytes: [UInt8]
        do throws(MessageError) {
            bytes = try message.encoded()
        } catch {
            throw RPCStatus(error)
        }
        try await stream.send(RPCMessage(bytes, isCompressed: isCompressed))
    }
}

/// The metadata that the test server says back.
enum EchoedMetadata {
    static let initial = "x-grpc-test-echo-initial"
    static let trailing = "x-grpc-test-echo-trailing-bin"
    /// Not gRPC's own: the details of the status that the call asks for.
    static let details = "x-test-echo-status-details-bin"
}
