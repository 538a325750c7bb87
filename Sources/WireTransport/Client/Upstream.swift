package import WireProto

/// The one connection that a loop keeps to a service: made when a call needs it, made again after it is lost.
///
/// Calls share the connection. While it is being made they wait, bounded; while attempts fail, those that do not
/// `waitForReady` fail at once. Confined to its loop.
package final class Upstream {
    private enum State {
        case idle
        case connecting
        case ready(ClientConnection)
        /// The last attempt failed; the timer will start the next.
        case backingOff(TimerWheel<LoopTimer>.Token)
        case closed
    }

    package let loop: ConnectionLoop
    let limits: TransportLimits
    private let connector: any Connector
    private var state = State.idle
    private var backoff: Backoff
    private var waiting: [any ClientCall] = []
    /// Connections that finish their calls, or are being made. They end by themselves.
    private var connections: [ClientConnection] = []
    private var whenEmpty: [() -> Void] = []

    package init(_ connector: any Connector, on loop: ConnectionLoop, limits: TransportLimits) {
        self.connector = connector
        self.loop = loop
        self.limits = limits
        backoff = Backoff(
            Backoff.Bounds(
                first: limits.backoffFirst, longest: limits.backoffLongest, factor: limits.backoffFactor,
                spread: limits.backoffSpread))
    }

    /// Gives the call a connection, now or when there is one; or tells it that there will be none.
    func connect(_ call: any ClientCall) {
        switch state {
        case .ready(let connection):
            connection.isReady ? call.connected(connection) : wait(call)
        case .idle:
            wait(call)
            attempt()
        case .connecting:
            wait(call)
        case .backingOff:
            call.waitsForReady ? wait(call) : call.unreachable(.noConnection)
        case .closed:
            call.unreachable(.closed)
        }
    }

    /// The last attempt to connect failed and the next is still to come.
    var isBackingOff: Bool {
        if case .backingOff = state { true } else { false }
    }

    /// Forgets a call that waits.
    func leave(_ call: any ClientCall) {
        waiting.removeAll { $0 === call }
    }

    /// Refuses calls from here on, lets those that run finish within the grace, and then calls `done`.
    func close(_ done: @escaping () -> Void) {
        if case .backingOff(let timer) = state { loop.cancelTimer(timer) }
        state = .closed
        failWaiting(.closed) { _ in true }
        for connection in connections { connection.drain() }
        connections.isEmpty ? done() : whenEmpty.append(done)
    }

    private func wait(_ call: any ClientCall) {
        guard waiting.count < limits.waitingCalls else { return call.unreachable(.tooManyWaiting) }
        waiting.append(call)
    }

    private func attempt() {
        state = .connecting
        let connection = ClientConnection(self)
        connections.append(connection)
        connector.connect(connection, for: self)
    }

    /// The socket's end of a connection that a connector is about to make.
    package func open(
        _ connection: ClientConnection, _ methods: MethodTable, authority: String, isEncrypted: Bool
    ) -> ConnectionHandler {
        let link = ConnectionHandler(
            RPCConnection(
                role: .client(methods, authority: authority, scheme: isEncrypted ? .https : .http),
                limits: limits.protocolLimits),
            on: loop, limits: limits, isEncrypted: isEncrypted, uncertified: nil, owner: connection)
        connection.attach(link)
        return link
    }

    // MARK: From connections

    func connectionReady(_ connection: ClientConnection) {
        guard case .connecting = state else { return connection.drain() }
        state = .ready(connection)
        backoff.reset()
        let calls = waiting
        waiting = []
        for call in calls { call.connected(connection) }
    }

    /// It takes no more calls: the next one finds or makes another.
    func connectionIsGoing(_ connection: ClientConnection) {
        if case .ready(let current) = state, current === connection { state = .idle }
    }

    /// Also the end of an attempt that failed.
    func connectionClosed(_ connection: ClientConnection) {
        guard let index = connections.firstIndex(where: { $0 === connection }) else { return }
        connections.remove(at: index)
        switch state {
        case .ready(let current) where current === connection:
            state = .idle
        case .connecting where !connection.isReady:
            backOff()
        case .idle, .connecting, .ready, .backingOff:
            break
        case .closed:
            if connections.isEmpty {
                for done in whenEmpty { done() }
                whenEmpty = []
            }
        }
    }

    private func backOff() {
        var random = SystemRandomNumberGenerator()
        let wait = backoff.next(using: &random)
        state = .backingOff(loop.setTimer(in: wait, LoopTimer(target: self, purpose: .reconnect)))
        failWaiting(.noConnection) { !$0.waitsForReady }
    }

    private func failWaiting(_ status: RPCStatus, _ isFailed: (any ClientCall) -> Bool) {
        let calls = waiting
        waiting = calls.filter { !isFailed($0) }
        for call in calls where isFailed(call) { call.unreachable(status) }
    }
}

extension Upstream: TimerTarget {
    func timerFired(_ purpose: TimerPurpose) {
        guard case .backingOff = state else { return }
        if waiting.isEmpty { state = .idle } else { attempt() }
    }
}

/// Makes connections: of sockets, or of memory in tests.
package protocol Connector: Sendable {
    /// Ends in `connectionReady` or `connectionClosed` of the upstream, on its loop and after this has returned.
    func connect(_ connection: ClientConnection, for upstream: Upstream)
}
