public import Tenancy

/// Until when what a tenant has is kept.
public struct Retention: Sendable {
    /// Access events that are older go.
    public var eventsBefore: UnixTime
    /// Revisions that are older go where the record has a later one.
    public var revisionsBefore: UnixTime

    public init(eventsBefore: UnixTime, revisionsBefore: UnixTime) {
        self.eventsBefore = eventsBefore
        self.revisionsBefore = revisionsBefore
    }
}

/// What went.
public struct RemovedRows: Equatable, Sendable {
    public internal(set) var replies = 0
    public internal(set) var events = 0
    public internal(set) var revisions = 0
    public internal(set) var records = 0

    public init() {}

    public var isEmpty: Bool { self == RemovedRows() }
}

/// The round through a tenant's records in which one is looked at: what others are about goes after them, so that a
/// retention that is cut short finds the rest when it runs again.
public enum PurgeRound: CaseIterable, Sendable {
    case dependants
    case subjects
}

extension Store {
    /// Removes what a tenant need not keep any more: answers after their 30 days, access events, revisions, and records
    /// whose time has come.
    ///
    /// Goes by steps of at most ``StoreLimits/removedRows`` rows, each one commit among the tenant's others. What was
    /// removed stays removed when it is cut short, and it begins with what is left when it runs again.
    ///
    /// - Parameters:
    ///   - isDue: Whether records may have to go: then all are looked at.
    ///   - mustGo: Whether a record's time has come; called for each, in each round.
    public func retain<Failure: StoreFailure>(
        in scope: StoreScope, _ retention: Retention,
        isDue: @escaping @Sendable (inout TenantWriting<Failure>) throws(Failure) -> Bool,
        mustGo:
            @escaping @Sendable (inout TenantWriting<Failure>, StoredRecord, PurgeRound) throws(Failure) ->
            String?
    ) async throws(Failure) -> RemovedRows {
        var all = RemovedRows()
        while true {
            let step = try await write(in: scope) { (writing: inout TenantWriting<Failure>) throws(Failure) in
                try writing.change { state throws(StoreError) in
                    try state.removeReplies()
                }
            }
            all.replies += step
            if step == 0 { break }
        }
        var isDone = false
        while !isDone {
            let step = try await write(in: scope) { (writing: inout TenantWriting<Failure>) throws(Failure) in
                try writing.change { state throws(StoreError) in
                    try state.removeEvents(before: retention.eventsBefore)
                }
            }
            all.events += step.removed
            isDone = step.isDone
        }
        var sequence: Int64? = 0
        while let from = sequence {
            let step = try await write(in: scope) { (writing: inout TenantWriting<Failure>) throws(Failure) in
                try writing.change { state throws(StoreError) in
                    try state.removeRevisions(after: from, before: retention.revisionsBefore)
                }
            }
            all.revisions += step.removed
            sequence = step.next
        }
        guard
            try await write(
                in: scope, { (writing: inout TenantWriting<Failure>) throws(Failure) in try isDue(&writing) })
        else { return all }
        for round in PurgeRound.allCases {
            var place = RecordPlace?.some(.start)
            while let from = place {
                let step = try await write(in: scope) {
                    (writing: inout TenantWriting<Failure>) throws(Failure) in
                    try writing.purge(after: from) { (writing, record) throws(Failure) in
                        try mustGo(&writing, record, round)
                    }
                }
                all.records += step.removed
                place = step.next
            }
        }
        return all
    }
}

extension TenantWriting {
    /// Removes the records among the next few whose time has come: of each everything but its places.
    fileprivate mutating func purge(
        after place: RecordPlace, _ mustGo: (inout Self, StoredRecord) throws(Failure) -> String?
    ) throws(Failure) -> (removed: Int, next: RecordPlace?) {
        let page = try change { state throws(StoreError) in try state.page(after: place) }
        var names: [String] = []
        for record in page.records {
            guard let name = try mustGo(&self, record) else { continue }
            names.append(name)
            try change { state throws(StoreError) in try state.purge(record.kind, record.id) }
        }
        if !names.isEmpty {
            try change { state throws(StoreError) in try state.countPurge() }
            note(
                AccessEvent(resources: names.filter { !$0.isEmpty }, classes: [], count: UInt32(names.count)))
        }
        return (names.count, page.next)
    }
}

extension WritingState {
    /// The oldest few answers, where their time is over: also of a tenant that only reads, whose commits remember none.
    fileprivate mutating func removeReplies() throws(StoreError) -> Int {
        let step = EngineValue.integer(Int64(StoreLimits.removedRows))
        let count = try session.connection.count(
            .pruneReplies, [session.tenant, .integer(now.milliseconds), step])
        if count > 0 { changesRows = true }
        return count
    }

    /// The oldest few lines of the log, up to the first that is to stay. The last line always does: by it others know
    /// which history this is.
    fileprivate mutating func removeEvents(
        before time: UnixTime
    ) throws(StoreError) -> (removed: Int, isDone: Bool) {
        var removals = try Removals(session.connection, session.keys)
        let (first, last) = (removals.events.count, head.events.count - 1)
        let limit = min(Int64(StoreLimits.removedRows), last - first)
        guard limit > 0 else { return (0, true) }
        var rows: [(sequence: Int64, body: [UInt8])] = []
        try session.connection.each(
            .copyEvents, [session.tenant, .integer(first), .integer(last), .integer(limit)]
        ) { row throws(StoreError) in rows.append((try row.integer(0), try row.bytes(1))) }
        var count = 0
        for row in rows {
            guard row.sequence == removals.events.count + 1 else {
                throw .corrupt("an access event is missing")
            }
            guard try session.keys.open(row.body, at: row.sequence).time < time else { break }
            removals.events.append(leaf: row.body)
            head.used -= Int64(row.body.count) + StoreQuota.rowBytes
            count += 1
        }
        guard count > 0 else { return (0, true) }
        let end = EngineValue.integer(removals.events.count)
        try session.connection.run(.removeEvents, [session.tenant, .integer(first), end])
        try removals.write(session.connection, session.keys)
        (head.used, changesRows) = (max(0, head.used), true)
        return (count, count < rows.count || rows.count < StoreLimits.removedRows)
    }

    /// Takes out what old revisions said, in the next few places of the tenant's sequence.
    fileprivate mutating func removeRevisions(
        after place: Int64, before time: UnixTime
    ) throws(StoreError) -> (removed: Int, next: Int64?) {
        var rows: [EngineRow] = []
        let limit = StoreLimits.removedRows
        let values = [
            session.tenant, .integer(place), .integer(head.changeSequence), .integer(Int64(limit)),
        ]
        try session.connection.each(.copyVersions, values) { row throws(StoreError) in rows.append(row) }
        var (count, next) = (0, place)
        for row in rows {
            next = try row.integer(0)
            guard let kind = UInt16(exactly: try row.integer(1)) else { throw .corrupt("a kind is not one") }
            let (id, revision, body) = (try row.bytes(2), try row.integer(3), try row.bytes(4))
            let envelope = try session.keys.open(body, kind, id, revision: revision)
            // Later ones are later, but for a clock that was set back; those go when they are reached again.
            guard envelope.updateTime < time else { break }
            guard !envelope.isRemoved else { continue }
            // The state says which revision is the last: what is no longer said cannot be had back.
            guard let last = try reader.last(kind, id) else { throw .corrupt("a record was taken away") }
            guard last != sealedEnd(body) else { continue }
            try remove(envelope, kind, id, revision: revision, at: next, body)
            count += 1
        }
        if count > 0 { try countPurge() }
        var isLast = rows.count < limit
        if let last = rows.last, try last.integer(0) != next { isLast = true }
        return (count, isLast ? nil : next)
    }

    fileprivate struct RecordsPage {
        var records: [StoredRecord] = []
        var next: RecordPlace?
    }

    fileprivate func page(after place: RecordPlace) throws(StoreError) -> RecordsPage {
        let limit = StoreLimits.rewrittenRecords
        var (page, rows, last) = (RecordsPage(), [EngineRow](), place)
        try session.connection.each(
            .listRecords,
            [session.tenant, .integer(place.kind), .bytes(place.id), .integer(Int64(limit))]
        ) { row throws(StoreError) in rows.append(row) }
        for row in rows {
            last = RecordPlace(kind: try row.integer(0), id: try row.bytes(1))
            guard let kind = UInt16(exactly: last.kind),
                let id = String(validating: last.id, as: UTF8.self).flatMap(RecordID.init)
            else { throw .corrupt("a record's place is none") }
            let revision = try row.integer(2)
            let envelope = try session.keys.open(row.bytes(3), kind, last.id, revision: revision)
            try reader.expectLast(row.bytes(3), kind, last.id)
            page.records.append(envelope.record(RecordKind(number: kind, name: ""), id, revision: revision))
        }
        page.next = rows.count < limit ? nil : last
        return page
    }

    /// Takes a record out of the tables, and what each of its revisions said.
    fileprivate mutating func purge(_ kind: RecordKind, _ id: RecordID) throws(StoreError) {
        guard let found = try session.connection.first(.findRecord, session.key(kind, id)) else { return }
        var (revision, place) = (try found.integer(0), try found.integer(1))
        let name = Array(id.text.utf8)
        var isCurrent = true
        while revision > 0 {
            let values = [session.tenant, .integer(place), .integer(Int64(kind.number)), .bytes(name)]
            guard let row = try session.connection.first(.readVersion, values), try row.integer(0) == revision
            else { throw .corrupt("a past revision is missing") }
            let body = try row.bytes(1)
            let envelope = try session.keys.open(body, kind.number, name, revision: revision)
            if isCurrent {
                for entry in try envelope.entries.decoded() {
                    try session.change(.removeEntry, entry, kind, id)
                    head.used -= Self.bytes(of: [entry])
                }
                try session.connection.run(.removeRecord, session.key(kind, id))
                head.changes.append(
                    StateChange(
                        code: session.keys.recordCode(kind.number, name), before: sealedEnd(body), after: nil)
                )
                isCurrent = false
            }
            if envelope.isRemoved { break }  // And so are those before it.
            try remove(envelope, kind.number, name, revision: revision, at: place, body)
            (revision, place) = (revision - 1, envelope.earlier)
        }
    }

    private mutating func remove(
        _ envelope: RecordEnvelope, _ kind: UInt16, _ id: [UInt8], revision: Int64, at place: Int64,
        _ body: [UInt8]
    ) throws(StoreError) {
        guard let text = String(validating: id, as: UTF8.self), let id = RecordID(text) else {
            throw .corrupt("an id is not one")
        }
        let kind = RecordKind(number: kind, name: "")
        let binding = session.keys.bindingOfVersion(kind, id, revision: revision)
        let left = try session.keys.records.close(envelope.removed(), kind.number, at: binding)
        try session.connection.run(.removeVersion, [session.tenant, .integer(place)])
        try session.addVersion(left, kind, id, revision: revision, sequence: place)
        head.used = max(0, head.used + Int64(left.count) - Int64(body.count))
    }

    fileprivate mutating func countPurge() throws(StoreError) {
        var removals = try Removals(session.connection, session.keys)
        removals.purges += 1
        try removals.write(session.connection, session.keys)
        changesRows = true
    }
}
