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

extension RecordReader<RPCStatus> where Self: ~Copyable {
    /// How many bytes of an attachment are here.
    ///
    /// - Parameter size: Of the whole content.
    func received(of attachment: RecordID, size: Int64) throws(RPCStatus) -> Int64 {
        let last = try ids(Chunks.recordKind, Chunks.order(attachment, descending: true), limit: 1).first
        guard let last = last.flatMap({ PartID($0.id) }) else { return 0 }
        return min((last.number + 1) * Int64(Limits.chunkBytes), size)
    }

    /// One chunk.
    ///
    /// - Returns: `nil` where it is not here.
    func chunk(_ number: Int64, of attachment: RecordID) throws(RPCStatus) -> [UInt8]? {
        guard let id = PartID(number, of: attachment).recordID else { return nil }
        return try get(Chunks.recordKind, id)?.body
    }
}

extension Writing {
    /// Adds the next chunk. One that another stream has added meanwhile is there, if it is the same.
    ///
    /// - Throws: ABORTED when it is another.
    mutating func add(_ bytes: [UInt8], as number: Int64, of attachment: RecordID) throws(RPCStatus) {
        guard let id = PartID(number, of: attachment).recordID else { throw .absent }
        let key = Chunks.order(attachment).prefix.adding(Int32(truncatingIfNeeded: number))
        do {
            try insert(
                Chunks.recordKind, id, bytes, indexes: [IndexEntry(Chunks.ofAttachment, .plain(key.bytes))])
        } catch  where error.code == .alreadyExists {
            if try chunk(number, of: attachment) == bytes { return }
            throw RPCStatus(
                .aborted, .uploadOffset, "another stream is uploading this attachment",
                [.info(["received": String((number + 1) * Int64(Limits.chunkBytes))])])
        }
    }
}
