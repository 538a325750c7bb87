// Written by scripts/generate from proto/grpc/testing/test.proto. Do not edit: change the proto.

/// No server has it.
public protocol UnimplementedServiceProvider: Sendable {
    /// What the server knows of an admitted call.
    associatedtype Call: Sendable

    func unimplementedCall(
        _ request: GRPCTesting.Empty, _ call: Call
    ) async throws(RPCStatus) -> GRPCTesting.Empty
}

extension RPCRouter {
    /// Answers the methods of grpc.testing.UnimplementedService.
    ///
    /// - Parameter admit: Called first for each call, before its message is decoded.
    public mutating func add<P: UnimplementedServiceProvider>(
        _ provider: P, admit: @escaping @Sendable (RPCContext) throws(RPCStatus) -> P.Call
    ) {
        handle(
            TestMethods.unimplementedServiceUnimplementedCall,
            .unary { (message, context) async throws(RPCStatus) -> [UInt8] in
                let call = try admit(context)
                let request = try RPCMessages.request(GRPCTesting.Empty.self, message)
                return try RPCMessages.answer(try await provider.unimplementedCall(request, call))
            })
    }
}

/// Calls grpc.testing.UnimplementedService.
public struct UnimplementedServiceClient<Caller: RPCCaller>: Sendable {
    public let caller: Caller

    public init(_ caller: Caller) {
        self.caller = caller
    }

    public func unimplementedCall(
        _ request: GRPCTesting.Empty, _ options: CallOptions = CallOptions()
    ) async throws(RPCStatus) -> GRPCTesting.Empty {
        try await caller.unary(TestMethods.unimplementedServiceUnimplementedCall, request, options)
    }
}
