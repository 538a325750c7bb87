import HTTP2
import NIOCore
import Synchronization
package import WireProto

/// The server's end of one connection: who is there, and which calls run.
///
/// Confined to its loop. Calls are found by the dense slot of their id, never in a dictionary. A connection that was
/// closed stays as long as handlers of its calls do, and counts against the server's bound until then: hanging up
/// is no way to get more of them.
package class ServerConnection: ConnectionOwner {
    final let shard: ServerShard
    /// The socket's end; `nil` before it opens and once it is closed.
    private(set) final var link: ConnectionHandler?
    private(set) final var peer = Peer()
    private var calls: [ServerCall?] = []
    private var runningCalls = 0
    private var address: SocketAddress?
    private var isClosed = false
    /// What the register of all loops knows of it; `nil` until it is there.
    private var place: (id: ConnectionCensus.ID, entry: ConnectionRegister.Entry)?

    init(_ shard: ServerShard) {
        self.shard = shard
    }

    final var loop: ConnectionLoop { shard.loop }
    final var methods: MethodTable { shard.methods }
    package final var hasCalls: Bool { runningCalls > 0 }

    final func attach(_ link: ConnectionHandler) {
        self.link = link
    }

    /// Takes a place among those who have not said who they are.
    final func arrive(from address: SocketAddress?) {
        self.address = address
        let source = ConnectionSource(address)
        let entry = ConnectionRegister.Entry(self, on: loop.eventLoop)
        place = (shard.register.arrive(entry, from: source), entry)
    }

    /// Another connection has its place.
    final func evict() {
        for call in calls {
            guard let call else { continue }
            call.answer(.placeTaken)
            call.leave()
        }
        link?.evict()
    }

    final func drain() {
        link?.drain()
    }

    /// Answers every call with `status` and closes.
    final func close(_ status: RPCStatus) {
        for call in calls {
            guard let call else { continue }
            call.answer(status)
            call.leave()
        }
        link?.dismiss()
    }

    // MARK: From the connection

    package final func connectionOpened(_ peer: Peer) -> ConnectionWelcome {
        self.peer = peer
        return welcome(peer)
    }

    /// Whether the peer may stay.
    func welcome(_ peer: Peer) -> ConnectionWelcome {
        enter(as: .everybody)
    }

    /// Takes one of the places of its owner.
    final func enter(as share: ConnectionShare) -> ConnectionWelcome {
        guard let place, let refusal = shard.register.identify(place.id, as: share) else { return .open }
        shard.observer?.connectionRefused(refusal)
        let code: HTTP2Code = refusal == .full ? .refusedStream : .enhanceYourCalm
        return .refuse(code, RPCStatus(refusal).map(Self.goAwayText))
    }

    /// A status as the text of a GOAWAY: `CALLER_REVOKED: the identity in the certificate was revoked`.
    static func goAwayText(_ status: RPCStatus) -> String {
        (status.reason.map { "\($0.rawValue): " } ?? "") + status.message
    }

    package final func peerSpoke() {
        if let place { shard.register.spoke(place.id) }
    }

    package final func connectionReady() {}

    package final func handle(_ event: RPCEvent) {
        switch event {
        case .call(let id, let head): begin(id, head)
        case .message(let id, let message): call(id)?.requestArrived(message)
        case .halfClosed(let id): call(id)?.requestEnded()
        case .cancelled(let id): call(id)?.leave()
        case .drained(let id): call(id)?.responseDrained()
        case .head, .finished, .goAway, .pong: break  // A client's, or of no consequence to a server.
        }
    }

    package final func connectionClosed(_ end: ConnectionEnd) {
        if case .handshakeFailed(var failure) = end {
            failure.peer = address?.text ?? ""
            shard.observer?.handshakeFailed(failure)
        }
        isClosed = true
        link = nil
        holdNothing()
        for call in calls { call?.leave() }
        endIfDone()
    }

    // MARK: What lies here

    package final func heldBytesChanged() {
        heldBytesChange(coming: 0)
    }

    /// - Parameter coming: Bytes that are about to lie here, too.
    func heldBytesChange(coming: Int) {}

    /// A request that was passed on whole goes on to take its owner's room, here and where it is worked on.
    func passOn(_ bytes: Int) {}

    /// The connection is gone, and nothing lies here any more.
    func holdNothing() {}

    // MARK: Calls

    private func call(_ id: CallID) -> ServerCall? {
        let slot = Int(id.slot)
        guard slot < calls.count, let call = calls[slot], call.id == id else { return nil }
        return call
    }

    private func begin(_ id: CallID, _ head: RPCRequestHead) {
        guard let link else { return }
        let shape = methods[head.method].shape
        let longest = shape == .unary ? shard.limits.unaryTime : shard.limits.streamTime
        let deadline = link.arrival.advanced(by: min(head.timeout ?? longest, longest))
        guard let call = makeCall(id, head, deadline) else { return }
        let slot = Int(id.slot)
        while calls.count <= slot { calls.append(nil) }
        calls[slot] = call
        runningCalls += 1
        if runningCalls == 1 { place?.entry.isBusy.store(true, ordering: .relaxed) }
        call.begin()
    }

    /// - Returns: `nil` when the call was refused.
    func makeCall(_ id: CallID, _ head: RPCRequestHead, _ deadline: RPCDeadline) -> ServerCall? {
        guard let handler = shard.router[head.method] else {
            refuse(id, .unimplemented)
            return nil
        }
        return localCall(id, head, deadline, handler)
    }

    final func localCall(
        _ id: CallID, _ head: RPCRequestHead, _ deadline: RPCDeadline, _ handler: RPCHandler
    ) -> ServerCall {
        switch handler {
        case .unary(let handler): UnaryCall(id, head, deadline: deadline, on: self, handler: handler)
        case .stream(let handler): StreamCall(id, head, deadline: deadline, on: self, handler: handler)
        }
    }

    final func refuse(_ id: CallID, _ status: RPCStatus) {
        link?.rpc.finish(id, status, Metadata())
        link?.rpc.release(id)
    }

    /// Called by the call itself, once.
    final func release(_ call: ServerCall) {
        let slot = Int(call.id.slot)
        guard slot < calls.count, calls[slot] === call else { return }
        calls[slot] = nil
        runningCalls -= 1
        if runningCalls == 0 { place?.entry.isBusy.store(false, ordering: .relaxed) }
        if let link {
            link.rpc.release(call.id)
            link.flushSoon()
        }
        endIfDone()
    }

    private func endIfDone() {
        guard isClosed, runningCalls == 0 else { return }
        if let place { shard.register.leave(place.id) }
        place = nil
        shard.connectionEnded(self)
    }
}
