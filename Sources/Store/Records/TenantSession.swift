import Tenancy

/// One transaction on one tenant's rows: what a ``TenantReading`` and a ``TenantWriting`` are made of.
///
/// Every statement that is run for a caller is run here or in `WritingState`, and each names the tenant. Opaque
/// outside the store.
public struct TenantSession {
    let connection: any EngineConnection
    let keys: TenantKeys
    let failure: FirstFailure
    /// Inside a write, the head as it will be written; otherwise it is read.
    var stagedHead: TenantHead?
    private let snapshot = Snapshot()
    /// How far the tenant had come before the transaction began.
    private let floor: TenantFloor.Place
    /// Whether a write compares a record with the state when it changes it. Where an answer comes from far, the commit
    /// does for all of its writes at once.
    let comparesAtOnce: Bool

    /// What is the same for the whole of the transaction, once it was read. Confined to its thread.
    private final class Snapshot {
        var head: TenantHead?
    }

    init(
        connection: any EngineConnection, keys: TenantKeys, failure: FirstFailure,
        from floor: TenantFloor.Place = TenantFloor.Place(), comparesAtOnce: Bool = false
    ) {
        self.connection = connection
        self.keys = keys
        self.failure = failure
        self.floor = floor
        self.comparesAtOnce = comparesAtOnce || !connection.isFar
    }

    var tenant: EngineValue { .bytes(keys.place.name) }

    func head() throws(StoreError) -> TenantHead {
        if let stagedHead { return stagedHead }
        if let known = snapshot.head { return known }
        return try take(TenantHead(connection, keys))
    }

    /// The head that was read in this transaction.
    func take(_ head: TenantHead) throws(StoreError) -> TenantHead {
        try head.check(keys, from: floor)
        snapshot.head = head
        return head
    }

    // MARK: Records

    func current(
        _ kind: RecordKind, _ id: RecordID
    ) throws(StoreError) -> (revision: Int64, envelope: RecordEnvelope)? {
        guard let row = try connection.first(.readRecord, key(kind, id)) else {
            guard try last(kind, id) == nil else { throw .corrupt("a record was taken away") }
            return nil
        }
        let (revision, sealed) = (try row.integer(0), try row.bytes(1))
        let envelope = try open(sealed, kind, id, revision: revision)
        try expectLast(sealed, kind, id)
        return (revision, envelope)
    }

    /// The last revision of a record, as the tenant's state has it; `nil` for one that there is not.
    func last(_ kind: RecordKind, _ id: RecordID) throws(StoreError) -> UInt64? {
        try last(kind.number, Array(id.text.utf8))
    }

    /// As ``last(_:_:)``, of a kind that the store does not know.
    func last(_ kind: UInt16, _ id: [UInt8]) throws(StoreError) -> UInt64? {
        let head = try head()
        let code = keys.recordCode(kind, id)
        if let change = head.changes.last(where: { $0.code == code }) { return change.after }
        guard let state = head.state else { throw .corrupt("the tenant's records have no state") }
        return try StateTree(connection: connection, keys: keys).last(code, under: state.root)
    }

    func expectLast(_ sealed: [UInt8], _ kind: RecordKind, _ id: RecordID) throws(StoreError) {
        try expectLast(sealed, kind.number, Array(id.text.utf8))
    }

    /// - Throws: ``StoreError/corrupt(_:)`` unless this is the record's last revision.
    func expectLast(_ sealed: [UInt8], _ kind: UInt16, _ id: [UInt8]) throws(StoreError) {
        guard try last(kind, id) == sealedEnd(sealed) else {
            throw .corrupt("a record is not in its last state")
        }
    }

    /// The revision at a place that a later revision's envelope names.
    func version(
        _ kind: RecordKind, _ id: RecordID, at sequence: Int64, revision: Int64
    ) throws(StoreError) -> (revision: Int64, envelope: RecordEnvelope) {
        let sealed = try sealedVersion(kind.number, Array(id.text.utf8), at: sequence, revision: revision)
        return (revision, try open(sealed, kind, id, revision: revision))
    }

    /// As ``version(_:_:at:revision:)``, as it lies in the file.
    func sealedVersion(
        _ kind: UInt16, _ id: [UInt8], at sequence: Int64, revision: Int64
    ) throws(StoreError) -> [UInt8] {
        let values = [tenant, .integer(sequence), .integer(Int64(kind)), .bytes(id)]
        guard let row = try connection.first(.readVersion, values), try row.integer(0) == revision else {
            throw .corrupt("a past revision is missing")
        }
        return try row.bytes(1)
    }

    func open(
        _ sealed: [UInt8], _ kind: RecordKind, _ id: RecordID, revision: Int64
    ) throws(StoreError) -> RecordEnvelope {
        let place = keys.bindingOfVersion(kind, id, revision: revision)
        guard let envelope = try keys.records.open(sealed, kind.number, at: place) else {
            throw .corrupt("a record of kind \(kind.name) does not open in its place")
        }
        return envelope
    }

    // MARK: Lists

    func list(_ range: IndexRange, after: [UInt8]?, limit: Int) throws(StoreError) -> [IndexedRecord] {
        let values = try range.parameters(tenant: keys.place.name, after: after, limit: limit)
        var found: [IndexedRecord] = []
        var rows: [EngineRow] = []
        try connection.each(range.statement, values) { row throws(StoreError) in rows.append(row) }
        if connection.isFar, let state = try head().state {
            let codes = try rows.map { row throws(StoreError) in
                keys.recordCode(range.kind.number, try row.bytes(1))
            }
            try StateTree(connection: connection, keys: keys).foresee(codes, under: state.root)
        }
        for row in rows {
            let key = try row.bytes(0)
            let id = try recordID(row.bytes(1))
            let revision = try row.integer(2)
            let envelope = try open(row.bytes(3), range.kind, id, revision: revision)
            // The entry itself is in clear: whoever can edit the file could put a record in a list.
            guard try envelope.entries.contains(.init(index: range.index.number, key: key)) else {
                throw .corrupt("an index entry is not its record's")
            }
            try expectLast(row.bytes(3), range.kind, id)
            found.append(IndexedRecord(key: key, record: envelope.record(range.kind, id, revision: revision)))
        }
        return found
    }

    func listIDs(_ range: IndexRange, after: [UInt8]?, limit: Int) throws(StoreError) -> [IndexedID] {
        let values = try range.parameters(tenant: keys.place.name, after: after, limit: limit)
        var found: [IndexedID] = []
        try connection.each(range.idStatement, values) { row throws(StoreError) in
            found.append(IndexedID(key: try row.bytes(0), id: try recordID(row.bytes(1))))
        }
        return found
    }

    func changes(after sequence: Int64, limit: Int) throws(StoreError) -> [RecordChange] {
        var found: [RecordChange] = []
        var last = max(sequence, 0)
        try connection.each(.listChanges, page(after: last, limit)) { row throws(StoreError) in
            guard try row.integer(0) == last + 1 else { throw .corrupt("a change was taken away") }
            last += 1
            guard let kind = UInt16(exactly: try row.integer(1)) else { throw .corrupt("a kind is not one") }
            found.append(
                RecordChange(
                    sequence: try row.integer(0), kind: kind, id: try recordID(row.bytes(2)),
                    revision: try row.integer(3)))
        }
        try expectWhole(found.count, limit, from: sequence, to: last, of: head().changeSequence)
        return found
    }

    /// What is sealed as a change is sealed once, under a nonce of its own.
    func mark(ofChange sequence: Int64) throws(StoreError) -> [UInt8]? {
        let place = [tenant, EngineValue.integer(sequence - 1), .integer(sequence), .integer(1)]
        guard let row = try connection.first(.copyVersions, place) else { return nil }
        return Digest(try row.bytes(4)).bytes(StoreLimits.markBytes)
    }

    func accessEvents(after sequence: Int64, limit: Int) throws(StoreError) -> [StoredAccessEvent] {
        var found: [StoredAccessEvent] = []
        var last = max(sequence, 0)
        var rows: [EngineRow] = []
        try connection.each(.listEvents, page(after: last, limit)) { row throws(StoreError) in
            rows.append(row)
        }
        // The first ones may be gone in their time.
        if let first = try rows.first?.integer(0), first > last + 1 {
            last = max(last, try Removals(connection, keys).events.count)
        }
        for row in rows {
            let sequence = try row.integer(0)
            guard sequence == last + 1 else { throw .corrupt("an event was taken away") }
            last = sequence
            guard let bytes = try keys.events.open(row.bytes(1), at: keys.bindingOfEvent(sequence)) else {
                throw .corrupt("an access event does not open in its place")
            }
            found.append(try StoredAccessEvent(bytes, sequence: sequence))
        }
        try expectWhole(found.count, limit, from: sequence, to: last, of: head().events.count)
        return found
    }

    /// - Throws: ``StoreError/corrupt(_:)`` where rows are missing at the end of a page, or there are more than there
    ///   should be.
    private func expectWhole(
        _ found: Int, _ limit: Int, from first: Int64, to last: Int64, of end: Int64
    ) throws(StoreError) {
        let isFull = found >= min(limit, StoreLimits.pageRecords)
        guard last <= max(end, first), isFull || last >= end else {
            throw .corrupt("a part of the history was taken away or added")
        }
    }

    // MARK: Changes

    /// The parameters that name a record, and what else a statement takes.
    func key(_ kind: RecordKind, _ id: RecordID, _ more: EngineValue...) -> [EngineValue] {
        var values: [EngineValue] = []
        values.reserveCapacity(3 + more.count)
        values.append(tenant)
        values.append(.integer(Int64(kind.number)))
        values.append(.bytes(Array(id.text.utf8)))
        values.append(contentsOf: more)
        return values
    }

    func addVersion(
        _ sealed: [UInt8], _ kind: RecordKind, _ id: RecordID, revision: Int64, sequence: Int64
    ) throws(StoreError) {
        try connection.run(
            .addVersion,
            [
                tenant, .integer(sequence), .integer(Int64(kind.number)), .bytes(Array(id.text.utf8)),
                .integer(revision), .bytes(sealed),
            ])
    }

    func hasEntry(_ entry: StoredEntry, _ kind: RecordKind, _ id: RecordID) throws(StoreError) -> Bool {
        try connection.first(
            .findEntry,
            [
                tenant, .integer(Int64(kind.number)), .integer(Int64(entry.index)), .bytes(entry.key),
                .bytes(Array(id.text.utf8)),
            ]) != nil
    }

    func change(
        _ statement: Statement, _ entry: StoredEntry, _ kind: RecordKind, _ id: RecordID
    ) throws(StoreError) {
        try connection.run(
            statement,
            [
                tenant, .integer(Int64(kind.number)), .integer(Int64(entry.index)), .bytes(entry.key),
                .bytes(Array(id.text.utf8)),
            ])
    }

    private func page(after sequence: Int64, _ limit: Int) -> [EngineValue] {
        [tenant, .integer(sequence), .integer(Int64(min(max(limit, 0), StoreLimits.pageRecords)))]
    }

    func recordID(_ bytes: [UInt8]) throws(StoreError) -> RecordID {
        guard let text = String(validating: bytes, as: UTF8.self), let id = RecordID(text) else {
            throw .corrupt("an id is not one")
        }
        return id
    }
}
