// Written by scripts/generate from proto/grpc/reflection/v1alpha/reflection.proto. Do not edit: change the proto.

/// What a server of grpc.reflection.v1alpha.ServerReflection provides.
public protocol ServerReflectionV1AlphaProvider: Sendable {
    /// What the server knows of an admitted call.
    associatedtype Call: Sendable

    func serverReflectionInfo(
        _ requests: RPCRequests<ReflectionV1Alpha.ServerReflectionRequest>, _ call: Call,
        _ send: RPCSender<ReflectionV1Alpha.ServerReflectionResponse>) async throws(RPCStatus)
}

extension RPCRouter {
    /// Answers the methods of grpc.reflection.v1alpha.ServerReflection.
    ///
    /// - Parameter admit: Called first for each call, before its message is decoded.
    public mutating func add<P: ServerReflectionV1AlphaProvider>(
        _ provider: P, admit: @escaping @Sendable (RPCContext) throws(RPCStatus) -> P.Call
    ) {
        handleBidirectional(
            Methods.serverReflectionV1AlphaServerReflectionInfo, admit, provider.serverReflectionInfo)
    }
}

/// Calls grpc.reflection.v1alpha.ServerReflection.
public struct ServerReflectionV1AlphaClient<Caller: RPCCaller>: Sendable {
    public let caller: Caller

    public init(_ caller: Caller) {
        self.caller = caller
    }

    public func serverReflectionInfo(
        _ options: CallOptions = CallOptions()
    ) async throws(RPCStatus) -> RPCExchange<
        ReflectionV1Alpha.ServerReflectionRequest, ReflectionV1Alpha.ServerReflectionResponse
    > {
        try await caller.bidirectional(Methods.serverReflectionV1AlphaServerReflectionInfo, options)
    }
}
