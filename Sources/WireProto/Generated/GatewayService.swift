// Written by scripts/generate from proto/pegase/gateway/v1/gateway.proto. Do not edit: change the proto.

/// What the gateway answers itself.
public protocol GatewayServiceProvider: Sendable {
    /// What the server knows of an admitted call.
    associatedtype Call: Sendable

    /// Says who the gateway takes the caller for. Whom the registry does not let in hears why, as with every other
    /// method.
    func whoAmI(
        _ request: GatewayV1.WhoAmIRequest, _ call: Call
    ) async throws(RPCStatus) -> GatewayV1.WhoAmIResponse
}

extension RPCRouter {
    /// Answers the methods of pegase.gateway.v1.GatewayService.
    ///
    /// - Parameter admit: Called first for each call, before its message is decoded.
    public mutating func add<P: GatewayServiceProvider>(
        _ provider: P, admit: @escaping @Sendable (RPCContext) throws(RPCStatus) -> P.Call
    ) {
        handle(
            Methods.whoAmI,
            .unary { (message, context) async throws(RPCStatus) -> [UInt8] in
                let call = try admit(context)
                let request = try RPCMessages.request(GatewayV1.WhoAmIRequest.self, message)
                return try RPCMessages.answer(try await provider.whoAmI(request, call))
            })
    }
}

/// Calls pegase.gateway.v1.GatewayService.
public struct GatewayServiceClient<Caller: RPCCaller>: Sendable {
    public let caller: Caller

    public init(_ caller: Caller) {
        self.caller = caller
    }

    /// Says who the gateway takes the caller for. Whom the registry does not let in hears why, as with every other
    /// method.
    public func whoAmI(
        _ request: GatewayV1.WhoAmIRequest, _ options: CallOptions = CallOptions()
    ) async throws(RPCStatus) -> GatewayV1.WhoAmIResponse {
        try await caller.unary(Methods.whoAmI, request, options)
    }
}
