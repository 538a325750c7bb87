import Tenancy

/// One transaction on one tenant's rows: what a ``Reading`` and a ``Writing`` are made of.
///
/// Every statement that is run for a caller is run here or in `Writing`, and each names the tenant. Opaque
/// outside the store.
public struct TenantSession {
    let connection: any EngineConnection
    let keys: TenantKeys
    let trouble: Trouble
    /// Inside a write, the head as it will be written; otherwise it is read.
    var stagedHead: TenantHead?

    var tenant: EngineValue { .bytes(keys.place.name) }

    func head() throws(StoreError) -> TenantHead {
        if let stagedHead { return stagedHead }
        return try TenantHead(connection, keys)
    }

    // MARK: Records

    func current(
        _ kind: RecordKind, _ id: RecordID
    ) throws(StoreError) -> (revision: Int64, envelope: RecordEnvelope)? {
        guard let row = try connection.first(.readRecord, key(kind, id)) else { return nil }
        let revision = try row.integer(0)
        return (revision, try open(row.bytes(1), kind, id, revision: revision))
    }

    /// The revision at a place that a later revision's envelope names.
    func version(
        _ kind: RecordKind, _ id: RecordID, at sequence: Int64, revision: Int64
    ) throws(StoreError) -> (revision: Int64, envelope: RecordEnvelope) {
        let values = [tenant, .integer(sequence), .integer(Int64(kind.number)), .bytes(Array(id.text.utf8))]
        guard let row = try connection.first(.readVersion, values), try row.integer(0) == revision else {
            throw .corrupt("a past revision is missing")
        }
        return (revision, try open(row.bytes(1), kind, id, revision: revision))
    }

    private func open(
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
        try connection.each(range.statement, values) { row throws(StoreError) in
            let key = try row.bytes(0)
            let id = try recordID(row.bytes(1))
            let revision = try row.integer(2)
            let envelope = try open(row.bytes(3), range.kind, id, revision: revision)
            // The entry itself is in clear: whoever can edit the file could put a record in a list.
            guard try envelope.entries.contains(.init(index: range.index.number, key: key)) else {
                throw .corrupt("an index entry is not its record's")
            }
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
        try connection.each(.listChanges, page(after: sequence, limit)) { row throws(StoreError) in
            guard let kind = UInt16(exactly: try row.integer(1)) else { throw .corrupt("a kind is not one") }
            found.append(
                RecordChange(
                    sequence: try row.integer(0), kind: kind, id: try recordID(row.bytes(2)),
                    revision: try row.integer(3)))
        }
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
        try connection.each(.listEvents, page(after: sequence, limit)) { row throws(StoreError) in
            let sequence = try row.integer(0)
            guard let bytes = try keys.events.open(row.bytes(1), at: keys.bindingOfEvent(sequence)) else {
                throw .corrupt("an access event does not open in its place")
            }
            found.append(try StoredAccessEvent(bytes, sequence: sequence))
        }
        return found
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

    private func recordID(_ bytes: [UInt8]) throws(StoreError) -> RecordID {
        guard let text = String(validating: bytes, as: UTF8.self), let id = RecordID(text) else {
            throw .corrupt("an id is not one")
        }
        return id
    }
}
