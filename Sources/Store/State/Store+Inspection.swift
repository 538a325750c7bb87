public import Tenancy

/// How far an inspection of a tenant has come.
public struct InspectionPlace: Equatable, Sendable {
    /// The last change that was looked at.
    var changes: Int64 = 0
    /// The access log up to the last event that was looked at.
    var log = MerkleFrontier()

    /// At the beginning of a tenant's history.
    public init() {}
}

extension Store {
    /// Looks at the next few changes and events of a tenant, for what reads do not see: a change or an event that was
    /// taken away, a record that is in no list because its entry in an index was. A whole round sees every such thing
    /// that was there when it began.
    ///
    /// - Returns: Where the next step goes on; `nil` after the last.
    /// - Throws: ``StoreError/corrupt(_:)``; an alarm was raised then.
    public nonisolated(nonsending) func inspect(
        in scope: StoreScope, from place: InspectionPlace
    ) async throws(StoreError) -> InspectionPlace? {
        try await read(in: scope) {
            (reading: inout TenantReading<StoreError>) throws(StoreError) -> InspectionPlace? in
            try reading.reader.watch { session throws(StoreError) in try session.inspect(from: place) }
        }
    }

    /// The tenants that this process has open.
    public var open: [TenantID] { tenants.open }
}

extension TenantSession {
    fileprivate func inspect(from place: InspectionPlace) throws(StoreError) -> InspectionPlace? {
        let head = try head()
        var place = place
        let limit = Int64(StoreLimits.inspectedRows)
        // What was put back since is another history.
        guard place.changes <= head.changeSequence, place.log.count <= head.events.count else { return nil }
        for row in try rows(.copyVersions, after: place.changes, upTo: head.changeSequence, limit) {
            guard try row.integer(0) == place.changes + 1, let kind = UInt16(exactly: try row.integer(1))
            else {
                throw .corrupt("a change was taken away")
            }
            place.changes += 1
            try inspect(
                RecordKind(number: kind, name: ""), recordID(row.bytes(2)), row.integer(3), row.bytes(4))
        }
        // The first events may be gone in their time; the tree that they were in is kept.
        let removed = try Removals(connection, keys).events
        if place.log.count < removed.count { place.log = removed }
        for row in try rows(.copyEvents, after: place.log.count, upTo: head.events.count, limit) {
            guard try row.integer(0) == place.log.count + 1 else { throw .corrupt("an event was taken away") }
            place.log.append(leaf: try row.bytes(1))
        }
        guard place.changes == head.changeSequence, place.log.count == head.events.count else { return place }
        guard place.log == head.events else { throw .corrupt("the access log is not what the head says") }
        return nil
    }

    /// One change: it opens in its place, its record is in its last state, and where the change is that, in its lists.
    private func inspect(
        _ kind: RecordKind, _ id: RecordID, _ revision: Int64, _ sealed: [UInt8]
    ) throws(StoreError) {
        let envelope = try open(sealed, kind, id, revision: revision)
        // What it said is gone in its time, and so may the record be.
        if envelope.isRemoved { return }
        guard let current = try current(kind, id), current.revision >= revision else {
            throw .corrupt("a record was taken away")
        }
        guard current.revision == revision else { return }
        for entry in try envelope.entries.decoded() {
            guard try hasEntry(entry, kind, id) else { throw .corrupt("a record is missing in a list") }
        }
    }

    /// - Throws: Where there are none and there should be.
    private func rows(
        _ statement: Statement, after place: Int64, upTo end: Int64, _ limit: Int64
    ) throws(StoreError) -> [EngineRow] {
        guard place < end else { return [] }
        var rows: [EngineRow] = []
        try connection.each(
            statement, [tenant, .integer(place), .integer(end), .integer(limit)]
        ) { row throws(StoreError) in rows.append(row) }
        guard !rows.isEmpty else { throw .corrupt("a part of the history was taken away") }
        return rows
    }
}
