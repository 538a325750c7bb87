// Written by scripts/generate from proto/grpc/reflection/v1/reflection.proto. Do not edit: change the proto.

/// What a server of grpc.reflection.v1.ServerReflection provides.
public protocol ServerReflectionV1Provider: Sendable {
    /// What the server knows of an admitted call.
    associatedtype Call: Sendable

    func serverReflectionInfo(
        _ requests: RPCRequests<ReflectionV1.ServerReflectionRequest>, _ call: Call,
        _ send: RPCSender<ReflectionV1.ServerReflectionResponse>) async throws(RPCStatus)
}

extension RPCRouter {
    /// Answers the methods of grpc.reflection.v1.ServerReflection.
    ///
    /// - Parameter admit: Called first for each call, before its message is decoded.
    public mutating func add<P: ServerReflectionV1Provider>(
        _ provider: P, admit: @escaping @Sendable (RPCContext) throws(RPCStatus) -> P.Call
    ) {
        handleBidirectional(
            Methods.serverReflectionV1ServerReflectionInfo, admit, provider.serverReflectionInfo)
    }
}

/// Calls grpc.reflection.v1.ServerReflection.
public struct ServerReflectionV1Client<Caller: RPCCaller>: Sendable {
    public let caller: Caller

    public init(_ caller: Caller) {
        self.caller = caller
    }

    public func serverReflectionInfo(
        _ options: CallOptions = CallOptions()
    ) async throws(RPCStatus) -> RPCExchange<
        ReflectionV1.ServerReflectionRequest, ReflectionV1.ServerReflectionResponse
    > {
        try await caller.bidirectional(Methods.serverReflectionV1ServerReflectionInfo, options)
    }
}
