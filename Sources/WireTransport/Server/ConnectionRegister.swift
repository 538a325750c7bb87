import NIOCore
import Synchronization
import WireProto

/// The connections of a server over all its loops: a ``ConnectionCensus`` and how to close who loses a place.
///
/// It is asked when a connection begins, shows who it is and ends, never by a call.
final class ConnectionRegister: Sendable {
    /// What other loops may know and do of one connection.
    final class Entry: Sendable {
        /// Written by the connection's loop when its first call begins and its last one ends.
        let isBusy = Atomic(false)
        let connection: NIOLoopBound<ServerConnection>

        init(_ connection: ServerConnection, on eventLoop: any EventLoop) {
            self.connection = NIOLoopBound(connection, eventLoop: eventLoop)
        }
    }

    private struct State {
        var census: ConnectionCensus
        var entries: [ConnectionCensus.ID: Entry] = [:]
    }

    private let state: Mutex<State>
    private let observer: (any ServerObserver)?

    init(_ bounds: ConnectionBounds, observer: (any ServerObserver)? = nil) {
        state = Mutex(State(census: ConnectionCensus(bounds)))
        self.observer = observer
    }

    var counts: ConnectionCounts { state.withLock { $0.census.counts } }

    func arrive(_ entry: Entry, from source: ConnectionSource) -> ConnectionCensus.ID {
        let (id, evicted) = state.withLock { state in
            let (id, evicted) = state.census.arrive(from: source)
            state.entries[id] = entry
            return (id, evicted.flatMap { state.entries.removeValue(forKey: $0) })
        }
        if let evicted { evict(evicted) }
        return id
    }

    func spoke(_ id: ConnectionCensus.ID) {
        state.withLock { $0.census.spoke(id) }
    }

    /// - Returns: Why the connection may not stay; `nil` when it may.
    func identify(_ id: ConnectionCensus.ID, as share: ConnectionShare) -> ConnectionRefusal? {
        let (verdict, evicted) = state.withLock { state in
            let entries = state.entries
            let verdict = state.census.identify(id, as: share) { id in
                entries[id]?.isBusy.load(ordering: .relaxed) == false
            }
            guard case .admitted(let evicted?) = verdict else { return (verdict, Entry?.none) }
            return (verdict, state.entries.removeValue(forKey: evicted))
        }
        if let evicted { evict(evicted) }
        guard case .refused(let refusal) = verdict else { return nil }
        return refusal
    }

    func leave(_ id: ConnectionCensus.ID) {
        state.withLock { state in
            state.census.leave(id)
            state.entries[id] = nil
        }
    }

    private func evict(_ entry: Entry) {
        observer?.connectionRefused(.evicted)
        entry.connection.eventLoop.execute { entry.connection.value.evict() }
    }
}
