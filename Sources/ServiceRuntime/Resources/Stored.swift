public import Store
public import Tenancy
public import WireProto

/// A resource as it was read, with what the store knows of it.
public struct Stored<N: Resource>: Sendable {
    public let record: StoredRecord
    /// As it is in the store: of `meta`, the name and the times of being archived.
    public let resource: N

    /// - Throws: INTERNAL when the body is not a message of that resource.
    public init(_ record: StoredRecord) throws(RPCStatus) {
        self.record = record
        do { resource = try N(decoding: record.body) } catch { throw .unreadable }
    }

    private init(_ record: StoredRecord, _ resource: N) {
        (self.record, self.resource) = (record, resource)
    }

    /// With the fields of these classes alone.
    func showing(_ classes: FieldClassSet) throws(RPCStatus) -> Self {
        Self(record, try resource.showing(classes))
    }

    /// The resource with its `meta` whole, as callers see it.
    func shown(etag: String) -> N {
        var shown = resource
        var meta = resource.meta ?? CommonV1.Meta()
        meta.etag = etag
        meta.createTime = GoogleProtobuf.Timestamp(record.createTime)
        meta.updateTime = GoogleProtobuf.Timestamp(record.updateTime)
        meta.createBy = CommonV1.Actor(record.createdBy)
        meta.updateBy = CommonV1.Actor(record.updatedBy)
        meta.revision = record.revision
        shown.meta = meta
        return shown
    }
}

extension CommonV1.Actor {
    public init(_ actor: StoredActor) {
        self.init()
        if let partner = actor.partner {
            self.partner = ResourceName.partner(partner).text
            if let staff = actor.staff { self.staff = ResourceName.staff(staff, of: partner).text }
        }
        identity = actor.identity
    }
}

extension Resource {
    /// The resource as the store keeps it: of `meta` the name and the times of being archived, nothing that a
    /// caller sent.
    func kept(as name: ResourceName) -> Self {
        var meta = CommonV1.Meta()
        meta.name = name.text
        meta.deleteTime = self.meta?.deleteTime
        meta.purgeTime = self.meta?.purgeTime
        var resource = self
        resource.meta = meta
        return resource
    }

    func body() throws(RPCStatus) -> [UInt8] {
        do { return try encoded() } catch { throw .unreadable }
    }
}

extension RecordReader<RPCStatus> where Self: ~Copyable {
    /// The record of that name.
    ///
    /// - Parameter name: `nil` for a name that is not the caller's: an id that nothing has is looked up, so
    ///   that the work is the same.
    /// - Returns: `nil` for an absent record, one of another name, and one that is gone.
    public func find<N: Resource>(
        _ resource: N.Type, _ name: ResourceName?, at now: UnixTime
    ) throws(RPCStatus) -> Stored<N>? {
        guard let record = try get(N.recordKind, name?.recordID ?? .random()), let name else { return nil }
        let stored = try Stored<N>(record)
        guard stored.resource.meta?.name == name.text, try !isGone(stored.resource, at: now) else {
            return nil
        }
        return stored
    }

    /// As ``find(_:_:at:)``, where nothing can go on without the record.
    public func require<N: Resource>(
        _ resource: N.Type, _ name: ResourceName?, at now: UnixTime
    ) throws(RPCStatus) -> Stored<N> {
        guard let stored = try find(resource, name, at: now) else { throw .absent }
        return stored
    }
}
