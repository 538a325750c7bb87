import Tenancy

/// One thing of an export: a revision of a record, or a line of the access log, opened.
public enum ExportItem: Equatable, Sendable {
    case record(StoredRecord)
    case event(StoredAccessEvent)

    func encoded() -> [UInt8] {
        var encoder = ByteEncoder(reserving: 512)
        switch self {
        case .record(let record):
            encoder.integer(UInt8(1))
            encoder.integer(record.kind.number)
            encoder.counted(record.kind.name)
            encoder.counted(record.id.text)
            encoder.integer(record.revision)
            encoder.integer(record.createTime.milliseconds)
            encoder.integer(record.updateTime.milliseconds)
            record.createdBy.encode(to: &encoder)
            record.updatedBy.encode(to: &encoder)
            encoder.counted(record.body)
        case .event(let event):
            encoder.integer(UInt8(2))
            encoder.integer(event.sequence)
            encoder.counted(event.encoded())
        }
        return encoder.bytes
    }

    init(from decoder: inout ByteDecoder) throws(StoreError) {
        switch try decoder.integer(UInt8.self) {
        case 1:
            let kind = RecordKind(number: try decoder.integer(UInt16.self), name: try decoder.text())
            guard let id = RecordID(try decoder.text()) else { throw .corrupt("an id is not one") }
            let revision = try decoder.integer(Int64.self)
            let created = UnixTime(milliseconds: try decoder.integer(Int64.self))
            let updated = UnixTime(milliseconds: try decoder.integer(Int64.self))
            let (createdBy, updatedBy) = (
                try StoredActor(from: &decoder), try StoredActor(from: &decoder)
            )
            self = .record(
                StoredRecord(
                    kind: kind, id: id, revision: revision, body: try decoder.counted(), createTime: created,
                    updateTime: updated, createdBy: createdBy, updatedBy: updatedBy))
        case 2:
            let sequence = try decoder.integer(Int64.self)
            self = .event(try StoredAccessEvent(try decoder.counted(), sequence: sequence))
        default: throw .corrupt("an item of no kind")
        }
    }
}

/// What an export says at its end of what is in it.
public struct ExportManifest: Equatable, Sendable {
    public internal(set) var records: Int64 = 0
    public internal(set) var events: Int64 = 0
    /// SHA-256 over everything that comes before, in order.
    public internal(set) var digest: [UInt8] = []
    /// Names of records that concern the subject and others besides, and are left out; a record that did so once, with
    /// those of its revisions alone.
    public internal(set) var leftOut: [String] = []

    func encoded() -> [UInt8] {
        var encoder = ByteEncoder()
        encoder.integer(records)
        encoder.integer(events)
        encoder.counted(digest)
        encoder.integer(UInt32(leftOut.count))
        for name in leftOut { encoder.counted(name) }
        return encoder.bytes
    }

    init() {}

    init(_ encoded: [UInt8]) throws(StoreError) {
        var decoder = ByteDecoder(encoded)
        records = try decoder.integer(Int64.self)
        events = try decoder.integer(Int64.self)
        digest = try decoder.counted()
        for _ in 0..<(try decoder.integer(UInt32.self)) { leftOut.append(try decoder.text()) }
        try decoder.finish()
    }
}
