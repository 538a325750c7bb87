import HTTP2
package import WireProto

/// The client's end of one connection, and the calls on it. Confined to its loop.
package final class ClientConnection: ConnectionOwner {
    private weak var upstream: Upstream?
    private var link: ConnectionHandler?
    private var calls: [Entry?] = []
    /// Calls whose end is among the events that are still to be handled and whose slot has gone to another meanwhile: a
    /// call that is made again while its neighbours' ends are told takes the slot of one of them.
    private var displaced: [Entry] = []
    private var runningCalls = 0
    private(set) var isReady = false
    /// Why the service said that it closes, for the calls that it did not take.
    private var goAwayStatus: RPCStatus?

    private struct Entry {
        let id: CallID
        let call: any ClientCall
        /// How much the connection had written when the call was started.
        let writesBefore: Int
    }

    init(_ upstream: Upstream) {
        self.upstream = upstream
    }

    func attach(_ link: ConnectionHandler) {
        self.link = link
    }

    package var hasCalls: Bool { runningCalls > 0 }

    // MARK: What calls do

    func start(_ head: RPCRequestHead, _ call: any ClientCall) throws(RPCStatus) -> CallID {
        guard let link else { throw .noConnection }
        let id = try link.rpc.start(head)
        let slot = Int(id.slot)
        while calls.count <= slot { calls.append(nil) }
        if let earlier = calls[slot] { displaced.append(earlier) }
        calls[slot] = Entry(id: id, call: call, writesBefore: link.writes)
        runningCalls += 1
        link.flushSoon()
        return id
    }

    func send(_ id: CallID, _ message: RPCMessage) {
        link?.rpc.send(id, message)
        link?.flushSoon()
    }

    func finishSending(_ id: CallID) {
        link?.rpc.finishSending(id)
        link?.flushSoon()
    }

    func isCongested(_ id: CallID) -> Bool {
        link?.isCongested(id) ?? false
    }

    func consumed(_ id: CallID, _ bytes: Int) {
        link?.rpc.consumed(id, bytes)
        link?.flushSoon()
    }

    /// Forgets the call; nothing is heard of it any more.
    func cancel(_ id: CallID) {
        guard take(id) != nil else { return }
        link?.rpc.cancel(id, .cancel)
        link?.flushSoon()
    }

    func drain() {
        link?.drain()
    }

    // MARK: From the connection

    package func connectionOpened(_ peer: Peer) -> ConnectionWelcome { .open }

    package func peerSpoke() {}

    package func connectionReady() {
        isReady = true
        upstream?.connectionReady(self)
    }

    package func handle(_ event: RPCEvent) {
        switch event {
        case .head(let id, let metadata, let mayCompress):
            call(id)?.head(metadata, mayCompress: mayCompress)
        case .message(let id, let message): call(id)?.message(message)
        case .drained(let id): call(id)?.drained()
        case .finished(let id, let status, let trailing):
            // A refused stream was not processed (RFC 9113, section 8.7).
            let wasSent = status.reason != .streamRefused
            take(id)?.call.finished(
                wasSent ? status : goAwayStatus ?? status, trailing, wasSent: wasSent)
        case .goAway(let code):
            goAwayStatus = link.flatMap { RPCStatus(goAwayText: $0.rpc.goAwayText, code) }
            upstream?.connectionIsGoing(self)
            drain()
        case .call, .halfClosed, .cancelled, .pong: break  // A server's.
        }
    }

    package func connectionClosed(_ end: ConnectionEnd) {
        let writes = link?.writes ?? 0
        link = nil
        upstream?.connectionClosed(self)
        let lost = calls + displaced
        calls = []
        displaced = []
        runningCalls = 0
        let status = goAwayStatus ?? .connectionLost
        for case let entry? in lost {
            entry.call.finished(status, Metadata(), wasSent: writes > entry.writesBefore)
        }
    }

    private func call(_ id: CallID) -> (any ClientCall)? {
        let slot = Int(id.slot)
        if slot < calls.count, let entry = calls[slot], entry.id == id { return entry.call }
        return displaced.first { $0.id == id }?.call
    }

    private func take(_ id: CallID) -> Entry? {
        let slot = Int(id.slot)
        if slot < calls.count, let entry = calls[slot], entry.id == id {
            calls[slot] = nil
            runningCalls -= 1
            return entry
        }
        guard let index = displaced.firstIndex(where: { $0.id == id }) else { return nil }
        runningCalls -= 1
        return displaced.remove(at: index)
    }
}
