import Dispatch
import Notation
import Synchronization
import Tenancy

/// How far each tenant's records have come, kept away from them, so that older ones are not taken for the newest: a file
/// that was put back, a database server that had fallen behind and answers now.
///
/// In memory a mark is exact: it is moved by each commit before its callers hear of it, and each transaction that reads
/// a head compares. On disk it lags by at most ``StoreLimits/markDelay``, because a sync for each commit would cost as
/// much as the commit; it is never ahead of what was acknowledged. So what this process has seen cannot be taken from
/// it; across a restart after a crash the last second can, and after a power cut on the machine of the marks as much.
///
/// There may be several places. What any of them has seen counts.
final class HighWaterMarks: Sendable {
    private struct State: ~Copyable {
        /// What was acknowledged, by the tenants' names.
        var known: [[UInt8]: Known] = [:]
        var dirty: Set<[UInt8]> = []
        var isFlushPlanned = false
        /// The last flush did, and somebody was told.
        var hasFailed = false
    }

    private enum Known {
        /// From a file, with the code that it came with.
        case entry(MarkFile.Entry)
        /// From a commit, not encoded yet.
        case head(TenantHead, TenantKeys)
        /// Looked at and found to be this service's.
        case mark(TenantMark, code: [UInt8])
    }

    private let state = Mutex(State())
    private let files: Mutex<[MarkFile]>
    private let queue = DispatchQueue(label: "pegase marks")
    private let failed: @Sendable (StoreError) -> Void

    /// - Parameters:
    ///   - store: What the store is called in the files, so that one is not taken for another's.
    ///   - fault: Told of a place that cannot be used, and of one that lacks some: the others are enough.
    ///   - failed: Told of marks that could not be written, on a thread of its own.
    init(
        _ directories: [String], of store: String, fault: (StoreFault) -> Void = { _ in },
        failed: @escaping @Sendable (StoreError) -> Void
    ) throws(StoreError) {
        self.failed = failed
        var places: [MarkFile] = []
        var found: [[UInt8]: MarkFile.Entry] = [:]
        var faults: [StoreFault] = []
        var wasFound = false
        for directory in directories {
            let place = try MarkFile(directory, of: store)
            found.merge(place.marks) { $0.mark.isBehind($1.mark) ? $1 : $0 }
            wasFound = wasFound || place.wasFound
            if let damage = place.damage {
                faults.append(StoreFault(kind: .marksDamaged, place: directory, problem: damage))
            }
            if let problem = place.problem {
                faults.append(StoreFault(kind: .marksUnusable, place: directory, problem: problem))
            } else {
                places.append(place)
            }
        }
        // One that is new instead of damaged remembers nothing: it does not stand for the damaged one.
        if let lost = faults.first(where: { $0.kind == .marksUnusable }), !wasFound || places.isEmpty {
            throw lost.problem
        }
        for found in faults { fault(found) }
        // A place that has missed some, or is new, has all of them from now on.
        for place in places {
            let missing = found.filter { place.marks[$0.key] != $0.value }
            if !missing.isEmpty { try place.add(missing.map { (tenant: $0.key, entry: $0.value) }) }
        }
        let (all, kept) = (places, found.mapValues(Known.entry))
        files = Mutex(all)
        state.withLock { $0.known = kept }
    }

    /// The names of the tenants that have marks.
    var tenants: [[UInt8]] { state.withLock { Array($0.known.keys) } }

    /// Whether the tenant must be there.
    func isKnown(_ place: TenantPlace) -> Bool {
        state.withLock { state in
            switch state.known[place.name] {
            case nil: false
            case .entry(let entry)?: entry.mark != TenantMark()
            case .head?, .mark?: true
            }
        }
    }

    /// Compares a head that was read in the transaction that is open with what was acknowledged.
    ///
    /// - Throws: ``StoreError/behindMark``.
    private func check(
        _ head: TenantHead, _ connection: any EngineConnection, _ keys: TenantKeys
    ) throws(StoreError) {
        let known = state.withLock { $0.known[keys.place.name] }
        switch known {
        case nil: return
        case .head(let last, _)?:
            // The one that this process wrote itself, nearly always.
            if head.events == last.events, head.changeSequence >= last.changeSequence,
                head.replySequence >= last.replySequence
            {
                return
            }
            try check(head, TenantMark(last), connection, keys)
        case .mark(let mark, _)?:
            try check(head, mark, connection, keys)
        case .entry(let entry)?:
            guard entry.mark != TenantMark() else { return }
            guard entry.code == keys.markCode(entry.mark.content) else {
                // Another key, or nobody's mark: it says nothing of these records but that others were here.
                throw .behindMark
            }
            try check(head, entry.mark, connection, keys)
            state.withLock { state in
                guard case .entry(entry)? = state.known[keys.place.name] else { return }
                state.known[keys.place.name] = .mark(entry.mark, code: entry.code)
            }
        }
    }

    private func check(
        _ head: TenantHead, _ mark: TenantMark, _ connection: any EngineConnection, _ keys: TenantKeys
    ) throws(StoreError) {
        guard head.changeSequence >= mark.changes, head.replySequence >= mark.replies,
            head.events.count >= mark.events
        else { throw .behindMark }
        if head.events.count == mark.events {
            guard head.events.root == mark.root else { throw .behindMark }
        } else if !mark.lastEvent.isEmpty {
            let place = EngineValue.integer(mark.events)
            let values = [.bytes(keys.place.name), .integer(mark.events - 1), place, .integer(1)]
            guard let row = try connection.first(.copyEvents, values) else {
                // One that was removed after its years was there before.
                guard mark.events <= (try Removals(connection, keys)).events.count else { throw .behindMark }
                return
            }
            guard MerkleFrontier.hash(leaf: try row.bytes(1)) == mark.lastEvent else { throw .behindMark }
        }
    }

    /// Reads the head in the transaction that is open, where its connection may lead to another server than those
    /// before it.
    func checkOnce(_ connection: any EngineConnection, _ keys: TenantKeys) throws(StoreError) {
        guard connection.isUnproven else { return }
        _ = try head(connection, keys)
    }

    /// The head in the transaction that is open, compared.
    func head(_ connection: any EngineConnection, _ keys: TenantKeys) throws(StoreError) -> TenantHead {
        guard let head = try TenantHead.found(connection, keys) else {
            throw isKnown(keys.place) ? .behindMark : .corrupt("the tenant has no head")
        }
        try check(head, connection, keys)
        connection.prove()
        return head
    }

    /// A commit is durable: from now on nothing older is taken.
    func note(_ head: TenantHead, _ keys: TenantKeys) {
        let isFirst = state.withLock { state in
            state.known[keys.place.name] = .head(head, keys)
            state.dirty.insert(keys.place.name)
            defer { state.isFlushPlanned = true }
            return !state.isFlushPlanned
        }
        guard isFirst else { return }
        planFlush()
    }

    private func planFlush() {
        let delay = DispatchTimeInterval.milliseconds(Int(StoreLimits.markDelay.wholeMilliseconds))
        queue.asyncAfter(deadline: .now() + delay) { [weak self] in self?.flush() }
    }

    /// Takes a tenant's records for the newest, whatever was acknowledged: after a restore.
    ///
    /// - Parameter head: `nil` when there are none.
    func accept(_ head: TenantHead?, _ place: TenantPlace, _ keys: TenantKeys?) throws(StoreError) {
        var entry = MarkFile.Entry(mark: TenantMark(), code: [])
        if let head, let keys {
            entry.mark = TenantMark(head)
            entry.code = keys.markCode(entry.mark.content)
        }
        try write([(tenant: place.name, entry: entry)])
        state.withLock { state in
            state.known[place.name] = .entry(entry)
            state.dirty.remove(place.name)
        }
    }

    /// Writes what has moved, now.
    func flush() {
        let heads = state.withLock { state -> [(tenant: [UInt8], TenantHead, TenantKeys)] in
            state.isFlushPlanned = false
            defer { state.dirty = [] }
            return state.dirty.compactMap { tenant in
                guard case .head(let head, let keys)? = state.known[tenant] else { return nil }
                return (tenant, head, keys)
            }
        }
        guard !heads.isEmpty else { return }
        let entries = heads.map { tenant, head, keys in
            let mark = TenantMark(head)
            return (tenant: tenant, entry: MarkFile.Entry(mark: mark, code: keys.markCode(mark.content)))
        }
        do throws(StoreError) {
            try write(entries)
        } catch {
            // In memory they hold.
            let isNew = state.withLock { state in
                state.dirty.formUnion(entries.map(\.tenant))
                state.isFlushPlanned = true
                defer { state.hasFailed = true }
                return !state.hasFailed
            }
            planFlush()
            if isNew { failed(error) }
            return
        }
        state.withLock { state in
            state.hasFailed = false
            for ((tenant, head, _), new) in zip(heads, entries) {
                guard case .head(let last, _)? = state.known[tenant], last == head else { continue }
                // Its keys and its whole frontier are not needed any more.
                state.known[tenant] = .mark(new.entry.mark, code: new.entry.code)
            }
        }
    }

    /// Writes what has moved, and leaves the places to whoever comes next.
    func close() {
        flush()
        files.withLock { $0 = [] }
    }

    private func write(_ entries: [(tenant: [UInt8], entry: MarkFile.Entry)]) throws(StoreError) {
        let problem = files.withLock { places -> StoreError? in
            var problem: StoreError?
            for place in places {
                do throws(StoreError) { try place.add(entries) } catch { problem = problem ?? error }
            }
            return problem
        }
        if let problem { throw problem }
    }
}

extension TenantMark {
    /// Whether the other one is further.
    fileprivate func isBehind(_ other: TenantMark) -> Bool {
        (changes, events, replies) < (other.changes, other.events, other.replies)
    }
}
