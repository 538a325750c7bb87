public import Tenancy

/// A record as it was read: one revision of it.
public struct StoredRecord: Hashable, Sendable {
    public let kind: RecordKind
    public let id: RecordID
    /// 1 when it was made, one more with each update.
    public let revision: Int64
    public let body: [UInt8]
    public let createTime: UnixTime
    public let updateTime: UnixTime
    public let createdBy: StoredActor
    public let updatedBy: StoredActor
}

/// Who made or changed a record.
public struct StoredActor: Hashable, Sendable {
    /// The partner whose system called; `nil` for operators, services and jobs.
    public let partner: PartnerID?
    public let staff: StaffID?
    /// `system/main`, `operator/first`, `service/family`, `job/access-table`.
    public let identity: String

    init(_ actor: StoreScope.Actor) {
        partner = actor.partner
        staff = actor.staff
        identity = actor.label
    }
}

/// A record in a list.
public struct IndexedRecord: Hashable, Sendable {
    /// The key it is listed under; for a keyed index, the hash.
    public let key: [UInt8]
    public let record: StoredRecord
    /// Where the list goes on: give it to the next call as `after`. Keys are not unique, so a key would not
    /// do.
    public var cursor: [UInt8] { ListCursor(key: key, id: record.id).encoded }
}

/// An entry of an index, as the file holds it: not checked against the record, whose body was not opened.
public struct IndexedID: Hashable, Sendable {
    public let key: [UInt8]
    public let id: RecordID
    /// See ``IndexedRecord/cursor``.
    public var cursor: [UInt8] { ListCursor(key: key, id: id).encoded }
}

/// One change of one record, in the order in which they were committed.
public struct RecordChange: Hashable, Sendable {
    /// The tenant's revision that the change made: dense, from 1.
    public let sequence: Int64
    public let kind: UInt16
    public let id: RecordID
    public let revision: Int64
}

/// A place between two entries of an index.
struct ListCursor: Equatable {
    let key: [UInt8]
    let id: RecordID

    init(key: [UInt8], id: RecordID) {
        self.key = key
        self.id = id
    }

    var encoded: [UInt8] {
        var encoder = ByteEncoder()
        encoder.counted(key)
        encoder.counted(id.text)
        return encoder.bytes
    }

    init(_ encoded: [UInt8]) throws(StoreError) {
        do {
            var decoder = ByteDecoder(encoded)
            key = try decoder.counted()
            guard let id = RecordID(try decoder.text()) else { throw StoreError.malformedToken }
            self.id = id
            try decoder.finish()
        } catch {
            throw .malformedToken  // It came from the caller; the store itself is whole.
        }
    }
}
