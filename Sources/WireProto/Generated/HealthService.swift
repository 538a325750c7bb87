// Written by scripts/generate from proto/grpc/health/v1/health.proto. Do not edit: change the proto.

/// What a server of grpc.health.v1.Health provides.
public protocol HealthProvider: Sendable {
    /// What the server knows of an admitted call.
    associatedtype Call: Sendable

    func check(
        _ request: HealthV1.HealthCheckRequest,
        _ call: Call
    ) async throws(RPCStatus) -> HealthV1.HealthCheckResponse

    func watch(
        _ request: HealthV1.HealthCheckRequest, _ call: Call,
        _ send: RPCSender<HealthV1.HealthCheckResponse>) async throws(RPCStatus)
}

extension RPCRouter {
    /// Answers the methods of grpc.health.v1.Health.
    ///
    /// - Parameter admit: Called first for each call, before its message is decoded.
    public mutating func add<P: HealthProvider>(
        _ provider: P, admit: @escaping @Sendable (RPCContext) throws(RPCStatus) -> P.Call
    ) {
        handle(
            Methods.healthCheck,
            .unary { (message, context) async throws(RPCStatus) -> [UInt8] in
                let call = try admit(context)
                let request = try RPCMessages.request(HealthV1.HealthCheckRequest.self, message)
                return try RPCMessages.answer(try await provider.check(request, call))
            })
        handleServerStream(Methods.healthWatch, admit, provider.watch)
    }
}

/// Calls grpc.health.v1.Health.
public struct HealthClient<Caller: RPCCaller>: Sendable {
    public let caller: Caller

    public init(_ caller: Caller) {
        self.caller = caller
    }

    public func check(
        _ request: HealthV1.HealthCheckRequest, _ options: CallOptions = CallOptions()
    ) async throws(RPCStatus) -> HealthV1.HealthCheckResponse {
        try await caller.unary(Methods.healthCheck, request, options)
    }

    public func watch(
        _ request: HealthV1.HealthCheckRequest, _ options: CallOptions = CallOptions()
    ) async throws(RPCStatus) -> RPCResponses<HealthV1.HealthCheckResponse> {
        try await caller.serverStream(Methods.healthWatch, request, options)
    }
}
