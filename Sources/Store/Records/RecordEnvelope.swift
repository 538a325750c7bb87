import Tenancy

/// What is sealed as one revision of a record: the body, and what the store remembers of it.
struct RecordEnvelope: Equatable {
    var createTime: UnixTime
    var updateTime: UnixTime
    var createdBy: StoredActor
    var updatedBy: StoredActor
    /// Where the revision before this one is; 0 for the first.
    var earlier: Int64
    /// The entries that the index must hold, so that an update knows what to take out, and a list notices an
    /// entry that somebody else put in.
    var entries: StoredEntries
    /// The version of the body, where it is not the first.
    var mark: BodyMark?
    /// What the revision said was removed in its time. Its place and its times are left, so that what stands around it
    /// still follows from each other.
    var isRemoved = false
    var body: [UInt8]

    private static let format: UInt8 = 1
    /// As the first, with the body's version.
    private static let markedFormat: UInt8 = 2
    /// As the first, of a revision that is removed.
    private static let removedFormat: UInt8 = 3

    func encoded() -> [UInt8] {
        var encoder = ByteEncoder(reserving: body.count + entries.encoded.count + 160)
        encoder.integer(isRemoved ? Self.removedFormat : mark == nil ? Self.format : Self.markedFormat)
        if let mark, !isRemoved {
            encoder.integer(mark.version)
            encoder.integer(mark.checksum)
        }
        encoder.integer(createTime.milliseconds)
        encoder.integer(updateTime.milliseconds)
        createdBy.encode(to: &encoder)
        updatedBy.encode(to: &encoder)
        encoder.integer(earlier)
        encoder.integer(UInt16(entries.count))
        encoder.raw(entries.encoded)
        encoder.counted(body)
        return encoder.bytes
    }

    init(_ encoded: [UInt8]) throws(StoreError) {
        var decoder = ByteDecoder(encoded)
        switch try decoder.integer(UInt8.self) {
        case Self.format: break
        case Self.markedFormat:
            mark = BodyMark(
                version: try decoder.integer(UInt16.self), checksum: try decoder.integer(UInt32.self))
        case Self.removedFormat: isRemoved = true
        default: throw .corrupt("a record of another format")
        }
        createTime = UnixTime(milliseconds: try decoder.integer(Int64.self))
        updateTime = UnixTime(milliseconds: try decoder.integer(Int64.self))
        createdBy = try StoredActor(from: &decoder)
        updatedBy = try StoredActor(from: &decoder)
        earlier = try decoder.integer(Int64.self)
        entries = try StoredEntries(from: &decoder, count: Int(decoder.integer(UInt16.self)))
        body = try decoder.counted()
        try decoder.finish()
    }

    init(
        createTime: UnixTime, updateTime: UnixTime, createdBy: StoredActor, updatedBy: StoredActor,
        earlier: Int64,
        entries: StoredEntries, body: [UInt8]
    ) {
        self.createTime = createTime
        self.updateTime = updateTime
        self.createdBy = createdBy
        self.updatedBy = updatedBy
        self.earlier = earlier
        self.entries = entries
        self.body = body
    }

    /// What is left of it when it is removed.
    func removed() -> RecordEnvelope {
        var left = self
        (left.isRemoved, left.entries, left.mark, left.body) = (true, StoredEntries([]), nil, [])
        (left.createdBy, left.updatedBy) = (StoredActor(), StoredActor())
        return left
    }

    func record(_ kind: RecordKind, _ id: RecordID, revision: Int64) -> StoredRecord {
        StoredRecord(
            kind: kind, id: id, revision: revision, body: body, createTime: createTime,
            updateTime: updateTime,
            createdBy: createdBy, updatedBy: updatedBy)
    }
}

extension StoredActor {
    /// Nobody: of a revision that is removed.
    fileprivate init() {
        (partner, staff, identity) = (nil, nil, "")
    }

    /// An empty text stands for none: no partner and no staff member is spelled so.
    func encode(to encoder: inout ByteEncoder) {
        encoder.counted(partner?.text ?? "")
        encoder.counted(staff?.text ?? "")
        encoder.counted(identity)
    }

    init(from decoder: inout ByteDecoder) throws(StoreError) {
        partner = PartnerID(try decoder.text())
        staff = StaffID(try decoder.text())
        identity = try decoder.text()
    }
}
