// Written by scripts/generate from proto/grpc/testing/test.proto. Do not edit: change the proto.

/// Answers the way its requests ask for, so that a client can try every shape of call.
public protocol TestServiceProvider: Sendable {
    /// What the server knows of an admitted call.
    associatedtype Call: Sendable

    func emptyCall(_ request: GRPCTesting.Empty, _ call: Call) async throws(RPCStatus) -> GRPCTesting.Empty

    /// One body out, one of the size asked for back.
    func unaryCall(
        _ request: GRPCTesting.SimpleRequest,
        _ call: Call
    ) async throws(RPCStatus) -> GRPCTesting.SimpleResponse

    /// As UnaryCall; a cache may answer.
    func cacheableUnaryCall(
        _ request: GRPCTesting.SimpleRequest,
        _ call: Call
    ) async throws(RPCStatus) -> GRPCTesting.SimpleResponse

    /// One answer for each of the response parameters.
    func streamingOutputCall(
        _ request: GRPCTesting.StreamingOutputCallRequest, _ call: Call,
        _ send: RPCSender<GRPCTesting.StreamingOutputCallResponse>) async throws(RPCStatus)

    /// Adds up the bodies.
    func streamingInputCall(
        _ requests: RPCRequests<GRPCTesting.StreamingInputCallRequest>,
        _ call: Call
    ) async throws(RPCStatus) -> GRPCTesting.StreamingInputCallResponse

    /// Answers each request as it comes.
    func fullDuplexCall(
        _ requests: RPCRequests<GRPCTesting.StreamingOutputCallRequest>, _ call: Call,
        _ send: RPCSender<GRPCTesting.StreamingOutputCallResponse>) async throws(RPCStatus)

    /// Answers all requests when the last has come.
    func halfDuplexCall(
        _ requests: RPCRequests<GRPCTesting.StreamingOutputCallRequest>, _ call: Call,
        _ send: RPCSender<GRPCTesting.StreamingOutputCallResponse>) async throws(RPCStatus)

    /// No server has it.
    func unimplementedCall(
        _ request: GRPCTesting.Empty, _ call: Call
    ) async throws(RPCStatus) -> GRPCTesting.Empty
}

extension RPCRouter {
    /// Answers the methods of grpc.testing.TestService.
    ///
    /// - Parameter admit: Called first for each call, before its message is decoded.
    public mutating func add<P: TestServiceProvider>(
        _ provider: P, admit: @escaping @Sendable (RPCContext) throws(RPCStatus) -> P.Call
    ) {
        handle(
            TestMethods.testServiceEmptyCall,
            .unary { (message, context) async throws(RPCStatus) -> [UInt8] in
                let call = try admit(context)
                let request = try RPCMessages.request(GRPCTesting.Empty.self, message)
                return try RPCMessages.answer(try await provider.emptyCall(request, call))
            })
        handle(
            TestMethods.testServiceUnaryCall,
            .unary { (message, context) async throws(RPCStatus) -> [UInt8] in
                let call = try admit(context)
                let request = try RPCMessages.request(GRPCTesting.SimpleRequest.self, message)
                return try RPCMessages.answer(try await provider.unaryCall(request, call))
            })
        handle(
            TestMethods.testServiceCacheableUnaryCall,
            .unary { (message, context) async throws(RPCStatus) -> [UInt8] in
                let call = try admit(context)
                let request = try RPCMessages.request(GRPCTesting.SimpleRequest.self, message)
                return try RPCMessages.answer(try await provider.cacheableUnaryCall(request, call))
            })
        handleServerStream(TestMethods.testServiceStreamingOutputCall, admit, provider.streamingOutputCall)
        handleClientStream(TestMethods.testServiceStreamingInputCall, admit, provider.streamingInputCall)
        handleBidirectional(TestMethods.testServiceFullDuplexCall, admit, provider.fullDuplexCall)
        handleBidirectional(TestMethods.testServiceHalfDuplexCall, admit, provider.halfDuplexCall)
        handle(
            TestMethods.testServiceUnimplementedCall,
            .unary { (message, context) async throws(RPCStatus) -> [UInt8] in
                let call = try admit(context)
                let request = try RPCMessages.request(GRPCTesting.Empty.self, message)
                return try RPCMessages.answer(try await provider.unimplementedCall(request, call))
            })
    }
}

/// Calls grpc.testing.TestService.
public struct TestServiceClient<Caller: RPCCaller>: Sendable {
    public let caller: Caller

    public init(_ caller: Caller) {
        self.caller = caller
    }

    public func emptyCall(
        _ request: GRPCTesting.Empty, _ options: CallOptions = CallOptions()
    ) async throws(RPCStatus) -> GRPCTesting.Empty {
        try await caller.unary(TestMethods.testServiceEmptyCall, request, options)
    }

    /// One body out, one of the size asked for back.
    public func unaryCall(
        _ request: GRPCTesting.SimpleRequest, _ options: CallOptions = CallOptions()
    ) async throws(RPCStatus) -> GRPCTesting.SimpleResponse {
        try await caller.unary(TestMethods.testServiceUnaryCall, request, options)
    }

    /// As UnaryCall; a cache may answer.
    public func cacheableUnaryCall(
        _ request: GRPCTesting.SimpleRequest, _ options: CallOptions = CallOptions()
    ) async throws(RPCStatus) -> GRPCTesting.SimpleResponse {
        try await caller.unary(TestMethods.testServiceCacheableUnaryCall, request, options)
    }

    /// One answer for each of the response parameters.
    public func streamingOutputCall(
        _ request: GRPCTesting.StreamingOutputCallRequest, _ options: CallOptions = CallOptions()
    ) async throws(RPCStatus) -> RPCResponses<GRPCTesting.StreamingOutputCallResponse> {
        try await caller.serverStream(TestMethods.testServiceStreamingOutputCall, request, options)
    }

    /// Adds up the bodies.
    public func streamingInputCall(
        _ options: CallOptions = CallOptions()
    ) async throws(RPCStatus) -> RPCUpload<
        GRPCTesting.StreamingInputCallRequest, GRPCTesting.StreamingInputCallResponse
    > {
        try await caller.clientStream(TestMethods.testServiceStreamingInputCall, options)
    }

    /// Answers each request as it comes.
    public func fullDuplexCall(
        _ options: CallOptions = CallOptions()
    ) async throws(RPCStatus) -> RPCExchange<
        GRPCTesting.StreamingOutputCallRequest, GRPCTesting.StreamingOutputCallResponse
    > {
        try await caller.bidirectional(TestMethods.testServiceFullDuplexCall, options)
    }

    /// Answers all requests when the last has come.
    public func halfDuplexCall(
        _ options: CallOptions = CallOptions()
    ) async throws(RPCStatus) -> RPCExchange<
        GRPCTesting.StreamingOutputCallRequest, GRPCTesting.StreamingOutputCallResponse
    > {
        try await caller.bidirectional(TestMethods.testServiceHalfDuplexCall, options)
    }

    /// No server has it.
    public func unimplementedCall(
        _ request: GRPCTesting.Empty, _ options: CallOptions = CallOptions()
    ) async throws(RPCStatus) -> GRPCTesting.Empty {
        try await caller.unary(TestMethods.testServiceUnimplementedCall, request, options)
    }
}
