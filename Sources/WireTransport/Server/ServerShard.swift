package import NIOCore
package import WireProto

/// One event loop's part of a server: its connections, and in a relay its connections to the services behind.
///
/// Confined to its loop.
package final class ServerShard {
    enum Serving {
        case router(RPCRouter)
        case relay(any RelayPolicy, [Upstream])
    }

    let loop: ConnectionLoop
    package let methods: MethodTable
    let limits: TransportLimits
    private let libraryErrors: LibraryErrors
    /// Without handlers where calls are relayed.
    let router: RPCRouter
    private let relaying: (policy: any RelayPolicy, upstreams: [Upstream])?
    let register: ConnectionRegister
    let observer: (any ServerObserver)?
    private var connections: [ObjectIdentifier: ServerConnection] = [:]
    private var isDraining = false
    private var whenEmpty: [() -> Void] = []

    package convenience init(
        _ loop: ConnectionLoop, methods: MethodTable, limits: TransportLimits, router: RPCRouter,
        libraryErrors: LibraryErrors = .plain
    ) {
        self.init(
            loop, methods, limits, .router(router), ConnectionRegister(limits.connections), libraryErrors)
    }

    package convenience init(
        _ loop: ConnectionLoop, methods: MethodTable, limits: TransportLimits, policy: any RelayPolicy,
        upstreams: [Upstream], libraryErrors: LibraryErrors = .plain
    ) {
        self.init(
            loop, methods, limits, .relay(policy, upstreams), ConnectionRegister(limits.connections),
            libraryErrors)
    }

    init(
        _ loop: ConnectionLoop, _ methods: MethodTable, _ limits: TransportLimits, _ serving: Serving,
        _ register: ConnectionRegister, _ libraryErrors: LibraryErrors, observer: (any ServerObserver)? = nil
    ) {
        self.loop = loop
        self.libraryErrors = libraryErrors
        self.methods = methods
        self.limits = limits
        switch serving {
        case .router(let router):
            self.router = router
            relaying = nil
        case .relay(let policy, let upstreams):
            router = RPCRouter(methods)
            relaying = (policy, upstreams)
        }
        self.register = register
        self.observer = observer
    }

    /// The handler of a connection that was just accepted; `nil` when no more are wanted.
    ///
    /// - Parameters:
    ///   - uncertified: Who is there when no certificate says it.
    ///   - address: Of the peer's socket.
    package func accept(
        isEncrypted: Bool, uncertified: Peer? = nil, from address: SocketAddress? = nil
    ) -> ConnectionHandler? {
        guard !isDraining else { return nil }
        let connection =
            if let relaying {
                relayed(by: relaying.policy, to: relaying.upstreams)
            } else {
                ServerConnection(self)
            }
        let link = ConnectionHandler(
            RPCConnection(
                role: .server(methods, isLocal: !isEncrypted, libraryErrors: libraryErrors),
                limits: limits.protocolLimits),
            on: loop, limits: limits,
            isEncrypted: isEncrypted, uncertified: uncertified, owner: connection)
        connection.attach(link)
        connections[ObjectIdentifier(connection)] = connection
        connection.arrive(from: address)
        return link
    }

    private func relayed(by policy: some RelayPolicy, to upstreams: [Upstream]) -> ServerConnection {
        RelayConnection(self, policy: policy, upstreams: upstreams)
    }

    /// Lets the calls of all connections finish within the grace; `done` when no connection and no handler is left.
    package func drain(_ done: @escaping () -> Void) {
        isDraining = true
        for connection in connections.values { connection.drain() }
        whenEmpty.append(done)
        endIfEmpty()
    }

    func connectionEnded(_ connection: ServerConnection) {
        guard connections.removeValue(forKey: ObjectIdentifier(connection)) != nil else { return }
        endIfEmpty()
    }

    private func endIfEmpty() {
        guard isDraining, connections.isEmpty, !whenEmpty.isEmpty else { return }
        let waiting = whenEmpty
        whenEmpty = []
        guard let upstreams = relaying?.upstreams, !upstreams.isEmpty else {
            for done in waiting { done() }
            return
        }
        var open = upstreams.count
        for upstream in upstreams {
            upstream.close {
                open -= 1
                if open == 0 { for done in waiting { done() } }
            }
        }
    }
}
