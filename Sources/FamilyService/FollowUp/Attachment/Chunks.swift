import ServiceRuntime
import Store
import Tenancy
import WireProto

/// The content of an attachment: records of 64 KiB each, the last one shorter, each sealed by itself.
///
/// How much is here is what the records say, not a number kept beside them; so a stream that breaks between two
/// of them leaves nothing to mend.
enum Chunks {
    static let recordKind = FamilyV1.Attachment.partKind
    static let ofAttachment = IndexID(number: 1)

    static func order(_ attachment: RecordID, descending: Bool = false) -> ListOrder {
        ListOrder(ofAttachment, under: ListKey().adding(attachment.text), descending: descending)
    }

    static func number(of offset: Int64) -> Int64 { offset / Int64(Limits.chunkBytes) }
}

extension Chunks {
    /// How many bytes of an attachment are here.
    ///
    /// - Parameter size: Of the whole content.
    static func received<Reader: RecordReader<RPCStatus> & ~Copyable>(
        of attachment: RecordID, size: Int64, _ reader: borrowing Reader
    ) throws(RPCStatus) -> Int64 {
        let last = try reader.ids(recordKind, order(attachment, descending: true), limit: 1).first
        guard let last = last.flatMap({ PartID($0.id) }) else { return 0 }
        return min((last.number + 1) * Int64(Limits.chunkBytes), size)
    }

    /// One chunk.
    ///
    /// - Returns: `nil` where it is not here.
    static func chunk<Reader: RecordReader<RPCStatus> & ~Copyable>(
        _ number: Int64, of attachment: RecordID, _ reader: borrowing Reader
    ) throws(RPCStatus) -> [UInt8]? {
        guard let id = PartID(number, of: attachment).recordID else { return nil }
        return try reader.get(recordKind, id)?.body
    }

    /// Adds the next chunk. One that another stream has added meanwhile is there, if it is the same.
    ///
    /// - Throws: ABORTED when it is another.
    static func add(
        _ bytes: [UInt8], as number: Int64, of attachment: RecordID, in writing: inout Writing
    ) throws(RPCStatus) {
        guard let id = PartID(number, of: attachment).recordID else { throw .absent }
        let key = order(attachment).prefix.adding(Int32(truncatingIfNeeded: number))
        do {
            try writing.insert(
                recordKind, id, bytes, indexes: [IndexEntry(ofAttachment, .plain(key.bytes))])
        } catch  where error.code == .alreadyExists {
            if try chunk(number, of: attachment, writing) == bytes { return }
            throw RPCStatus(
                .aborted, .uploadOffset, "another stream is uploading this attachment",
                [.info(["received": String((number + 1) * Int64(Limits.chunkBytes))])])
        }
    }

    /// Says how much of an attachment is here.
    static func count<Reader: RecordReader<RPCStatus> & ~Copyable>(
        _ attachment: inout FamilyV1.Attachment, _ reader: borrowing Reader
    ) throws(RPCStatus) {
        let name = attachment.meta.flatMap { ResourceName(parsing: $0.name, as: .attachment) }
        guard !attachment.isComplete, let id = name?.recordID else { return }
        attachment.received = try received(of: id, size: attachment.size, reader)
    }

    /// One chunk of a complete upload.
    static func read(
        _ number: Int64, of attachment: RecordID, in tenant: StoreScope, _ call: ScopedCall
    ) async throws(RPCStatus) -> [UInt8] {
        let bytes = try await call.prepare(in: tenant) { reading throws(RPCStatus) in
            try chunk(number, of: attachment, reading)
        }
        guard let bytes else { throw RPCStatus(.dataLoss, nil, "a part of the attachment is missing") }
        return bytes
    }
}
