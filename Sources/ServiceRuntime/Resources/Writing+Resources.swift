public import Store
public import Tenancy
public import WireProto

/// A record that is to be made.
public struct Draft<N: Resource>: Sendable {
    public let name: ResourceName
    public let resource: N

    public init(_ name: ResourceName, _ resource: N) {
        self.name = name
        self.resource = resource
    }
}

/// What one write does to records, its own and others that change with it.
extension Writing {
    /// Makes a record.
    public mutating func insert<N: Resource>(_ draft: Draft<N>) throws(RPCStatus) -> Stored<N> {
        guard let id = draft.name.recordID else { throw .unreadable }
        let resource = draft.resource.kept(as: draft.name)
        let entries = resource.indexEntries(created: now, updated: now)
        let body = try resource.body()
        let record = try insert(N.recordKind, id, body, indexes: entries)
        return try Stored(record)
    }

    /// Puts the next revision of a record in the place of the one that was read in this write. Its name stays.
    public mutating func replace<N: Resource>(
        _ stored: Stored<N>, with next: N
    ) throws(RPCStatus) -> Stored<N> {
        guard let name = stored.resource.meta.flatMap({ ResourceName(parsing: $0.name, as: N.resourceType) })
        else {
            throw .unreadable
        }
        let next = next.kept(as: name)
        let entries = next.indexEntries(created: stored.record.createTime, updated: now)
        let body = try next.body()
        let record = try update(
            stored.record.kind, stored.record.id, expecting: .revision(stored.record.revision), body,
            indexes: entries)
        return try Stored(record)
    }
}

extension RecordReader<RPCStatus> where Self: ~Copyable {
    /// A record with its `meta` whole: what is masked before it leaves.
    public func whole<N: Resource>(_ stored: Stored<N>) throws(RPCStatus) -> N {
        stored.shown(etag: etag(of: stored.record))
    }
}
