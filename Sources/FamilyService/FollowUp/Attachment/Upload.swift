import Crypto
import ServiceRuntime
import Store
import Tenancy
import WireProto

/// An upload that runs: what of it is on disk, and what waits to fill a chunk.
struct Upload: Sendable {
    private let call: ScopedCall
    private let target: Target
    private let id: RecordID
    private let attachment: FamilyV1.Attachment
    /// Bytes on disk.
    private var received: Int64
    /// Bytes after those, fewer than a chunk.
    private var waiting: [UInt8] = []

    /// Finds the attachment and remembers that somebody goes on with it.
    init(_ call: ScopedCall, _ target: Target, requestID: String) async throws(RPCStatus) {
        let now = call.now
        let found = try await call.proceed(in: target.tenant) {
            writing throws(RPCStatus) -> (RecordID, FamilyV1.Attachment, Int64) in
            let stored = try writing.require(FamilyV1.Attachment.self, target.name, at: now)
            try call.requireWhole(stored, writing)
            let name = stored.resource.meta?.name ?? ""
            writing.note(
                AccessEvent(
                    resources: [name], classes: target.classes, count: 1,
                    requestID: requestID.isEmpty ? nil : requestID))
            let received = try Chunks.received(
                of: stored.record.id, size: stored.resource.size, writing)
            return (stored.record.id, stored.resource, received)
        }
        _ = try await call.goOn(whileWhole: FamilyV1.Attachment.self, target)
        self.call = call
        self.target = target
        (id, attachment, received) = found
    }

    /// Takes in a message; writes a chunk whenever one is full, and the last one when the content is whole. A
    /// stream sent again after its answer was lost changes nothing: all of it is here.
    mutating func take(_ message: FamilyV1.UploadAttachmentRequest) async throws(RPCStatus) {
        waiting += try AttachmentRules.fresh(
            message, at: received + Int64(waiting.count), of: attachment.size)
        while waiting.count >= Limits.chunkBytes
            || !waiting.isEmpty && received + Int64(waiting.count) == attachment.size
        {
            try await keep(Array(waiting.prefix(Limits.chunkBytes)))
        }
    }

    private mutating func keep(_ chunk: [UInt8]) async throws(RPCStatus) {
        let (id, number) = (id, Chunks.number(of: received))
        try await call.proceed(in: target.tenant) { writing throws(RPCStatus) in
            try Chunks.add(chunk, as: number, of: id, in: &writing)
        }
        received += Int64(chunk.count)
        waiting.removeFirst(chunk.count)
    }

    /// What the stream has come to: the attachment complete, or as far as it is.
    ///
    /// - Throws: CONTENT_MISMATCH when all is here and is not what was announced. The attachment is then gone.
    func end() async throws(RPCStatus) -> Disclosed<FamilyV1.Attachment> {
        guard received == attachment.size, !attachment.isComplete else { return try await shown() }
        let isWhole = try await hash() == attachment.sha256
        try await settle(isWhole: isWhole)
        guard isWhole else {
            throw RPCStatus(
                .invalidArgument, .contentMismatch,
                "what was uploaded is not what was announced; begin a new upload",
                [.fields([FieldViolation("attachment.sha256", "must be the SHA-256 of the content")])])
        }
        return try await shown()
    }

    /// SHA-256 of what is on disk, not of what came by: an upload may have taken several streams.
    private func hash() async throws(RPCStatus) -> [UInt8] {
        var hash = SHA256()
        for number in 0...Chunks.number(of: attachment.size - 1) {
            hash.update(data: try await Chunks.read(number, of: id, in: target.tenant, call))
        }
        return Array(hash.finalize())
    }

    /// Marks the attachment complete, or takes it out of everybody's visibility.
    private func settle(isWhole: Bool) async throws(RPCStatus) {
        let (now, name, classes) = (call.now, target.name, target.classes)
        try await call.proceed(in: target.tenant) { writing throws(RPCStatus) in
            let stored = try writing.require(FamilyV1.Attachment.self, name, at: now)
            guard !stored.resource.isComplete else { return }
            var next = stored.resource
            if isWhole {
                next.state = .complete
                next.received = next.size
            } else {
                next.meta?.deleteTime = GoogleProtobuf.Timestamp(writing.now)
                next.meta?.purgeTime = GoogleProtobuf.Timestamp(now)
            }
            _ = try writing.replace(stored, with: next)
            writing.note(AccessEvent(resources: [next.meta?.name ?? ""], classes: classes, count: 1))
        }
    }

    private func shown() async throws(RPCStatus) -> Disclosed<FamilyV1.Attachment> {
        try await call.get(FamilyV1.Attachment.self, target) { reading, attachment throws(RPCStatus) in
            try Chunks.count(&attachment, reading)
        }
    }
}
