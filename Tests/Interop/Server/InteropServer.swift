import NIOPosix
import WireProto
import WireTransport

/// The test service on sockets, as such or behind a relay.
struct InteropServer {
    let address: RPCAddress
    /// Kept: they serve as long as somebody holds them.
    private let servers: [RPCServer]

    static func start(
        at address: RPCAddress, tls: TLSFiles?, throughRelay: Bool, on group: MultiThreadedEventLoopGroup
    ) async throws -> InteropServer {
        let serving = RPCServing.router(TestService.router)
        guard throughRelay else {
            let server = try await RPCServer.start(
                configuration(address, tls), serving: serving, on: group)
            return InteropServer(address: server.address, servers: [server])
        }
        let service = try await RPCServer.start(
            configuration(.tcp(host: "127.0.0.1", port: 0), nil), serving: serving, on: group)
        var limits = TransportLimits.internalHop
        limits.protocolLimits.messageSize = messageSize
        let relay = try await RPCServer.start(
            configuration(address, tls),
            serving: .relay(PassingOn(), upstreams: [RPCTarget(service.address)], limits: limits), on: group)
        return InteropServer(address: relay.address, servers: [relay, service])
    }

    /// Other implementations take 4 MiB, and their tests may go there.
    private static let messageSize = 4 << 20

    private static func configuration(_ address: RPCAddress, _ tls: TLSFiles?) -> RPCServerConfiguration {
        var limits = TransportLimits()
        limits.protocolLimits.messageSize = messageSize
        var configuration = RPCServerConfiguration(
            address: address, tls: tls, methods: TestMethods.table, limits: limits)
        configuration.allowsPlainNetwork = true
        return configuration
    }
}

/// A policy without tenants: everything goes on as it came. Who shows a certificate has a share of the connections by the
/// name in it, and operators their reserve.
private final class PassingOn: RelayPolicy {
    typealias Interceptor = NoRelayInterceptor<RelayAdmission, RelayedCall>

    func admit(_ peer: Peer) -> RelayEntry<RelayAdmission> {
        guard let name = peer.uris.first else { return .admit(RelayAdmission()) }
        return .admit(
            RelayAdmission(share: ConnectionShare(of: name, claimsReserve: name.contains("/operator/"))))
    }

    func decide(_ head: RPCRequestHead, _ admission: RelayAdmission) -> RelayDecision<RelayedCall> {
        .forward(RelayedCall(TestMethods.table[head.method]), to: 0, metadata: head.metadata)
    }

    func allows(_ message: [UInt8], _ call: RelayedCall) -> Bool { true }
    func allows(_ metadata: Metadata, _ call: RelayedCall) -> Bool { true }
    func allows(_ status: RPCStatus, _ call: RelayedCall) -> Bool { true }
    func finished(_ call: RelayedCall, _ outcome: RelayOutcome) {}
}
