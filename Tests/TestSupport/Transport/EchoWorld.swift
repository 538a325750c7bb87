package import WireProto
package import WireTransport

/// A service on a memory network, and a gateway that passes calls on to it. Clients connect to either.
public struct EchoWorld {
    public let network = MemoryNetwork()
    public let policy = RelayingPolicy()
    /// Where the handlers of `gated` methods wait.
    public let gate = Gate()
    package let service: ServerShard
    package let gateway: ServerShard

    /// - Parameters:
    ///   - gated: Unary methods whose handlers wait at the gate before they say back what they were told.
    ///   - handlers: Other handlers instead of the echo's.
    package init(
        gated: [RPCMethod] = [], handlers: [(RPCMethod, RPCHandler)] = [],
        serviceLimits: TransportLimits = .internalHop, gatewayLimits: TransportLimits = TransportLimits(),
        libraryErrors: LibraryErrors = .withReasons
    ) {
        var router = EchoMethods.router
        for method in gated {
            router.handle(
                method,
                .unary { [gate] (request, _) throws(RPCStatus) in
                    try await gate.wait()
                    return request
                })
        }
        for (method, handler) in handlers { router.handle(method, handler) }
        service = ServerShard(
            network.loop, methods: EchoMethods.table, limits: serviceLimits, router: router,
            libraryErrors: libraryErrors)
        gateway = ServerShard(
            network.loop, methods: EchoMethods.table, limits: gatewayLimits, policy: policy,
            upstreams: [network.upstream(to: service)], libraryErrors: libraryErrors)
    }

    /// A client of the gateway, or of the service itself.
    package func client(direct: Bool = false, limits: TransportLimits = .internalHop) -> RPCClient {
        network.client(of: direct ? service : gateway, limits: limits)
    }

    /// Starts a unary call; nothing moves before the network runs.
    package func call(
        _ client: RPCClient, _ method: RPCMethod, _ message: [UInt8] = [],
        _ options: CallOptions = CallOptions()
    ) -> Started<[UInt8]> {
        network.start { () throws(RPCStatus) in try await client.call(method, message, options) }
    }
}
