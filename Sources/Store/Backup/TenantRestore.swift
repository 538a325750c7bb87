import Tenancy

/// Fills a tenant that has nothing yet with the rows of a backup, in one transaction of its caller's.
///
/// Every sealed row is opened on the way, and whatever does not follow from the row before it is refused: what
/// comes out is what a store wrote.
struct TenantRestore: ~Copyable {
    private let connection: any EngineConnection
    private let keys: TenantKeys
    private let point: RestorePoint
    private(set) var head = TenantHead()
    private(set) var replies: Int64 = 0
    private(set) var removedRecords: Int64 = 0
    private let removals: Removals

    private var tenant: EngineValue { .bytes(keys.place.name) }

    /// - Parameter removals: What is in no archive, because it had been removed.
    init(
        _ connection: any EngineConnection, _ keys: TenantKeys, upTo point: RestorePoint,
        after removals: Removals
    ) {
        self.connection = connection
        self.keys = keys
        self.point = point
        self.removals = removals
        head.events = removals.events
    }

    mutating func add(_ row: BackupRow) throws(StoreError) {
        switch row {
        case .version(let sequence, let kind, let id, let revision, let body):
            if sequence <= point.changes { try addVersion(sequence, kind, id, revision, body) }
        case .reply(let sequence, let request, let digest, let keepUntil, let body):
            guard sequence <= point.replies else { return }
            guard sequence > head.replySequence else { throw .corrupt("replies are out of order") }
            let place = keys.bindingOfReply(request: request, digest: digest)
            guard keys.replies.open(body, at: place) != nil else {
                throw .corrupt("a remembered reply does not open in its place")
            }
            // A request may come again when its reply is forgotten; then the later reply counts.
            replies -= Int64(try connection.count(.forgetReply, [tenant, .bytes(request)]))
            try connection.run(
                .addReply,
                [
                    tenant, .integer(sequence), .bytes(request), .bytes(digest), .integer(keepUntil),
                    .bytes(body),
                ])
            head.replySequence = sequence
            replies += 1
        case .event(let sequence, let body):
            guard sequence <= point.events else { return }
            guard sequence == head.events.count + 1 else { throw .corrupt("events are out of order") }
            _ = try keys.open(body, at: sequence)
            try connection.run(.addEvent, [tenant, .integer(sequence), .bytes(body)])
            head.events.append(leaf: body)
            head.used += Int64(body.count) + StoreQuota.rowBytes
        }
    }

    private mutating func addVersion(
        _ sequence: Int64, _ kind: UInt16, _ id: [UInt8], _ revision: Int64, _ body: [UInt8]
    ) throws(StoreError) {
        guard sequence == head.changeSequence + 1 else { throw .corrupt("changes are out of order") }
        let envelope = try keys.open(body, kind, id, revision: revision)
        let session = TenantSession(connection: connection, keys: keys, failure: FirstFailure())
        let record = [tenant, .integer(Int64(kind)), .bytes(id)]
        let isFirst = revision == 1
        let found = try connection.first(.findRecord, record)
        let (known, place) = (try found?.integer(0) ?? 0, try found?.integer(1) ?? 0)
        guard known == revision - 1, envelope.earlier == place, isFirst == (found == nil) else {
            throw .corrupt("a revision does not follow the one before it")
        }
        head.changes.append(try session.change(to: body, envelope, kind, id, revision: revision))
        if head.changes.count >= StoreLimits.coveredChanges { try head.settle(connection, keys) }
        let values = record + [.integer(revision), .integer(sequence)]
        if isFirst {
            try connection.run(.addRecord, values)
        } else {
            try connection.run(.moveRecord, values + [.integer(revision - 1)])
        }
        try connection.run(
            .addVersion,
            [tenant, .integer(sequence), .integer(Int64(kind)), .bytes(id), .integer(revision), .bytes(body)])
        head.changeSequence = sequence
        head.used += Int64(body.count) + StoreQuota.rowBytes
    }

    /// Makes the index entries, of each record as it stands, and the head.
    mutating func finish() throws(StoreError) {
        guard head.changeSequence == point.changes, head.events.count == point.events,
            head.replySequence <= point.replies
        else { throw .corrupt("rows are missing") }
        // Replies that were pruned before the backup leave a gap at the end as well.
        head.replySequence = point.replies
        var removed: [[EngineValue]] = []
        var entries: Int64 = 0
        try StoredTenant(connection, keys).eachRecord(isSettled: false) { record throws(StoreError) in
            // The revisions of a record that was removed follow each other like others; only there is no record.
            guard !record.envelope.isRemoved else {
                return removed.append([tenant, .integer(Int64(record.kind)), .bytes(record.id)])
            }
            for entry in try record.envelope.entries.decoded() {
                try connection.run(
                    .addEntry,
                    [
                        tenant, .integer(Int64(record.kind)), .integer(Int64(entry.index)), .bytes(entry.key),
                        .bytes(record.id),
                    ])
                entries += Int64(entry.key.count) + StoreQuota.rowBytes
            }
        }
        for record in removed { try connection.run(.removeRecord, record) }
        removedRecords = Int64(removed.count)
        head.used += entries
        if removals != Removals() { try removals.write(connection, keys) }
        let seals = head.leastSeals
        head.state?.seals = seals
        try head.write(connection, keys)
    }
}
