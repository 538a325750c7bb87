public import Tenancy

/// What a record is written anew with.
public struct Rewriting: Sendable {
    /// For the access log.
    public let name: String
    public let indexes: [IndexEntry]

    public init(name: String, indexes: [IndexEntry]) {
        self.name = name
        self.indexes = indexes
    }
}

/// What a walk through a tenant's records came to.
public struct RewrittenBodies: Hashable, Sendable {
    /// Records that have another revision now.
    public internal(set) var written = 0
    /// Records that are of another version still.
    public internal(set) var left = 0
}

extension Store {
    /// Gives every record of a tenant whose body is kept in another version than ``BodyMigrations/target`` another
    /// revision, which is kept in that: before an older program takes over, or to have an old version behind.
    ///
    /// Goes by pages, each one write, so that others' writes come in between; a record that they have written meanwhile
    /// is of the version already. Earlier revisions stay as they are.
    ///
    /// - Parameter rewriting: Of a record in its newest version, and the time of its next revision; `nil` leaves it
    ///   alone.
    public func rewriteBodies(
        in scope: StoreScope, _ rewriting: @escaping @Sendable (StoredRecord, UnixTime) -> Rewriting?
    ) async throws(StoreError) -> RewrittenBodies {
        var (all, place) = (RewrittenBodies(), RecordPlace?.some(.start))
        while let from = place {
            let page = try await write(in: scope) {
                (writing: inout TenantWriting<StoreError>) throws(StoreError) in
                try writing.state.rewriteBodies(after: from, rewriting)
            }
            all.written += page.count.written
            all.left += page.count.left
            place = page.next
        }
        return all
    }
}

/// Where a walk through all of a tenant's records has come to.
struct RecordPlace: Sendable {
    var kind: Int64
    var id: [UInt8]

    static let start = RecordPlace(kind: -1, id: [])
}

extension WritingState {
    fileprivate mutating func rewriteBodies(
        after place: RecordPlace, _ rewriting: (StoredRecord, UnixTime) -> Rewriting?
    ) throws(StoreError) -> (count: RewrittenBodies, next: RecordPlace?) {
        let (behind, next) = try session.watch { session throws(StoreError) in
            try session.recordsBehind(after: place)
        }
        var names: [String] = []
        for record in behind {
            guard let new = rewriting(record, now) else { continue }
            _ = try update(
                record.kind, record.id, expecting: .revision(record.revision), record.body,
                indexes: new.indexes)
            names.append(new.name)
        }
        if !names.isEmpty {
            note(AccessEvent(resources: names, classes: [.p0, .p1, .p2, .p3], count: UInt32(names.count)))
        }
        return (RewrittenBodies(written: names.count, left: behind.count - names.count), next)
    }
}

extension TenantSession {
    /// The next records that are not kept as they would be written now, and where to look on.
    fileprivate func recordsBehind(
        after place: RecordPlace
    ) throws(StoreError) -> (records: [StoredRecord], next: RecordPlace?) {
        var (rows, place) = ([EngineRow](), place)
        let limit = StoreLimits.rewrittenRecords
        try connection.each(
            .listRecords, [tenant, .integer(place.kind), .bytes(place.id), .integer(Int64(limit))]
        ) { row throws(StoreError) in rows.append(row) }
        var behind: [StoredRecord] = []
        for row in rows {
            place = RecordPlace(kind: try row.integer(0), id: try row.bytes(1))
            guard let kind = UInt16(exactly: place.kind),
                let id = String(validating: place.id, as: UTF8.self).flatMap(RecordID.init)
            else { throw .corrupt("a record's place is none") }
            let revision = try row.integer(2)
            let envelope = try keys.open(row.bytes(3), kind, place.id, revision: revision)
            guard !keys.records.isCurrent(envelope, kind) else { continue }
            behind.append(envelope.record(RecordKind(number: kind, name: ""), id, revision: revision))
        }
        return (behind, rows.count < limit ? nil : place)
    }
}
