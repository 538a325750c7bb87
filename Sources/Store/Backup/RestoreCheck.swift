import Tenancy

/// Reads back what a restore made, by the ways that the store itself reads, in the transaction that made it.
struct RestoreCheck {
    let connection: any EngineConnection
    let keys: TenantKeys
    let point: RestorePoint
    /// What the log's root must be; `nil` where the log was cut off at a moment, and no backup says.
    let log: MerkleFrontier?
    let removals: Removals
    let replies: Int64
    /// Records of which revisions are left and nothing that they said.
    let removedRecords: Int64

    /// - Returns: How many records there are.
    /// - Throws: ``ArchiveError/failedCheck(tenant:_:)``.
    func run() throws(ArchiveError) -> Int64 {
        let head = try storing { () throws(StoreError) in try TenantHead(connection, keys) }
        try expect(
            head.changeSequence == point.changes && head.replySequence == point.replies
                && head.events.count == point.events, "the head is not where the backup was")
        let counted = try storing { () throws(StoreError) in try count() }
        try expect(counted.versions == point.changes, "versions are missing")
        try expect(counted.replies == replies, "replies are missing")
        try expect(counted.log.count == point.events, "events are missing")
        try expect(counted.log == head.events, "the access log's root is not the head's")
        if let log { try expect(counted.log.root == log.root, "the access log's root is not the tenant's") }
        let found = try storing { () throws(StoreError) in try lookUp() }
        try expect(found.records == counted.records - removedRecords, "records are missing")
        try expect(found.isSampled, "a record does not open")
        let entries = try storing { () throws(StoreError) in
            try StoredTenant(connection, keys).countEntries()
        }
        try expect(found.entries == entries, "index entries are missing")
        return found.records
    }

    private struct Counted {
        var versions: Int64 = 0
        var replies: Int64 = 0
        var records: Int64 = 0
        var log = MerkleFrontier()
    }

    private func count() throws(StoreError) -> Counted {
        var counted = Counted()
        counted.log = removals.events
        try TenantCopy(connection: connection, place: keys.place).eachInTransaction(upTo: point) {
            row throws(StoreError) in
            switch row {
            case .version(_, _, _, let revision, _):
                counted.versions += 1
                if revision == 1 { counted.records += 1 }
            case .reply: counted.replies += 1
            case .event(_, let body): counted.log.append(leaf: body)
            }
        }
        return counted
    }

    /// Counts the records, and opens about ``StoreLimits/sampledRecords`` of them by looking them up.
    private func lookUp() throws(StoreError) -> (records: Int64, entries: Int64, isSampled: Bool) {
        var (records, entries, isSampled): (Int64, Int64, Bool) = (0, 0, true)
        let stride = max(1, point.changes / Int64(StoreLimits.sampledRecords))
        let session = TenantSession(connection: connection, keys: keys, failure: FirstFailure())
        try StoredTenant(connection, keys).eachRecord { record throws(StoreError) in
            if records % stride == 0 {
                let id = RecordID(String(decoding: record.id, as: UTF8.self))
                let kind = RecordKind(number: record.kind, name: "")
                let found = try id.flatMap { id throws(StoreError) in try session.current(kind, id) }
                isSampled = isSampled && found?.envelope == record.envelope
            }
            records += 1
            entries += Int64(record.envelope.entries.count)
        }
        return (records, entries, isSampled)
    }

    private func expect(_ isTrue: Bool, _ what: String) throws(ArchiveError) {
        if !isTrue { throw .failedCheck(tenant: "\(keys.place.tenant)", what) }
    }

    /// Whatever the store finds wrong in the copy is a check that it did not pass.
    private func storing<Value>(
        _ work: () throws(StoreError) -> Value
    ) throws(ArchiveError) -> Value {
        do {
            return try work()
        } catch .corrupt(let what) {
            throw .failedCheck(tenant: "\(keys.place.tenant)", what)
        } catch {
            throw .store(error)
        }
    }
}
