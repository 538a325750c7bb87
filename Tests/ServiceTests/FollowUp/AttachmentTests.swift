import Crypto
import ServiceSupport
import Store
import Synchronization
import Tenancy
import Testing
import WireProto

@testable import FamilyService
@testable import ServiceRuntime

@Suite("Attachments")
struct AttachmentTests {
    /// Three chunks and a bit.
    static let content = (0..<(3 * Limits.chunkBytes + 1000)).map {
        UInt8(truncatingIfNeeded: $0 &* 31 ^ $0 >> 8)
    }

    static func announced(_ family: FamilyV1.Family, _ content: [UInt8] = content) -> FamilyV1.Attachment {
        FamilyV1.Attachment(
            family: family.meta?.name ?? "", fileName: "giấy khai sinh.pdf", mediaType: "application/pdf",
            size: Int64(content.count), sha256: Array(SHA256.hash(data: content)))
    }

    static func opening(
        _ attachment: FamilyV1.Attachment, _ requestID: String = "upload-1"
    ) -> FamilyV1.UploadAttachmentRequest {
        FamilyV1.UploadAttachmentRequest(
            parent: "partners/ctse", attachment: attachment, requestID: requestID)
    }

    static func chunks(
        _ content: [UInt8] = content, from start: Int = 0, of size: Int = Limits.chunkBytes
    ) -> [FamilyV1.UploadAttachmentRequest] {
        stride(from: start, to: content.count, by: size).map { offset in
            FamilyV1.UploadAttachmentRequest(
                offset: Int64(offset), chunk: Array(content[offset..<min(offset + size, content.count)]))
        }
    }

    func download(
        _ attachment: FamilyV1.Attachment, from offset: Int64 = 0, in cell: FamilyCell
    ) async throws -> (first: FamilyV1.Attachment?, bytes: [UInt8], largest: Int) {
        let answers = try await cell.client().downloadAttachment(
            FamilyV1.DownloadAttachmentRequest(name: attachment.meta?.name ?? "", offset: offset))
        var (first, bytes, largest) = (FamilyV1.Attachment?.none, [UInt8](), 0)
        while let answer = try await answers.next() {
            if let attachment = answer.attachment { first = attachment }
            #expect(answer.offset == offset + Int64(bytes.count))
            bytes += answer.chunk
            largest = max(largest, answer.chunk.count)
        }
        return (first, bytes, largest)
    }

    @Test(
        "What was uploaded comes back, from any place, in chunks of 64 KiB at most",
        arguments: [64 << 10, 1000])
    func roundTrip(size: Int) async throws {
        let cell = try FamilyCell()
        let family = try await cell.addFamily()
        let upload = try await cell.client().uploadAttachment()
        try await upload.send(Self.opening(Self.announced(family)))
        for chunk in Self.chunks(of: size) { try await upload.send(chunk) }
        let made = try await upload.finish()
        #expect(made.state == .complete && made.received == made.size)
        #expect(made.meta?.revision == 2)
        for offset in [0, 1, Limits.chunkBytes, Limits.chunkBytes * 2 + 7, Self.content.count] {
            let got = try await download(made, from: Int64(offset), in: cell)
            #expect(got.bytes == Array(Self.content[offset...]), "from \(offset)")
            #expect(got.first == made && got.largest <= Limits.chunkBytes)
        }
        let beyond = await refusal { _ = try await download(made, from: made.size + 1, in: cell) }
        #expect(beyond?.wrongFields == ["offset"])
        let list = try await cell.client().listAttachments(
            FamilyV1.ListAttachmentsRequest(parent: "partners/ctse", family: family.meta?.name ?? ""))
        #expect(list.attachments == [made])
        try await cell.bare.close()
    }

    @Test(
        "A stream that breaks after any of its messages goes on where it was", arguments: 0...4,
        [true, false])
    func resumes(after count: Int, byName: Bool) async throws {
        let cell = try FamilyCell()
        let family = try await cell.addFamily()
        let opening = Self.opening(Self.announced(family))
        let broken = CutStream([opening] + Self.chunks().prefix(count))
        let cut = await refusal { try await broken.run(in: cell) }
        #expect(cut?.code == .cancelled)

        // The same first message finds it, with what is here; then the name does.
        let asked = try await cell.client().uploadAttachment()
        try await asked.send(opening)
        let found = try await asked.finish()
        let here = min(count * Limits.chunkBytes, Self.content.count)
        #expect(found.received == Int64(here))
        let isWhole = here == Self.content.count
        #expect(found.state == (isWhole ? .complete : .uploading))
        if !isWhole {
            let early = await refusal { _ = try await download(found, in: cell) }
            #expect(early?.reason == .uploadIncomplete)
        }
        let read = try await cell.client().getAttachment(
            FamilyV1.GetAttachmentRequest(name: found.meta?.name ?? ""))
        #expect(read == found)

        let upload = try await cell.client().uploadAttachment()
        try await upload.send(
            byName ? FamilyV1.UploadAttachmentRequest(name: found.meta?.name ?? "") : opening)
        // By name from where it was; by the first message everything once more.
        for chunk in Self.chunks(from: byName ? here : 0) { try await upload.send(chunk) }
        let made = try await upload.finish()
        #expect(made.meta?.name == found.meta?.name && made.state == .complete)
        #expect(try await download(made, in: cell).bytes == Self.content)
        try await cell.bare.close()
    }

    @Test("A gap, a chunk too long or past the end is refused; a whole upload sent again changes nothing")
    func order() async throws {
        let cell = try FamilyCell()
        let opening = Self.opening(Self.announced(try await cell.addFamily()))
        let wrong: [(FamilyV1.UploadAttachmentRequest, Reason)] = [
            (FamilyV1.UploadAttachmentRequest(offset: 1, chunk: [1]), .uploadOffset),
            (FamilyV1.UploadAttachmentRequest(offset: .max, chunk: [1]), .uploadOffset),
            (FamilyV1.UploadAttachmentRequest(offset: -1, chunk: [1]), .fieldInvalid),
            (
                FamilyV1.UploadAttachmentRequest(chunk: Array(repeating: 0, count: Limits.chunkBytes + 1)),
                .fieldInvalid
            ),
        ]
        for (message, why) in wrong {
            let refused = await refusal { try await CutStream([opening, message]).run(in: cell) }
            #expect(refused?.reason == why)
        }
        var etags: Set<String> = []
        for _ in 0..<2 {
            let upload = try await cell.client().uploadAttachment()
            try await upload.send(opening)
            for chunk in Self.chunks() { try await upload.send(chunk) }
            etags.insert(try await upload.finish().meta?.etag ?? "")
        }
        #expect(etags.count == 1)
        let other = await refusal {
            var changed = opening
            changed.attachment?.fileName = "another.pdf"
            try await CutStream([changed]).run(in: cell)
        }
        #expect(other?.reason == .requestIDReused)
        try await cell.bare.close()
    }

    @Test("Two streams that bring the same content end with one attachment; another content is refused")
    func twoStreams() async throws {
        let cell = try FamilyCell()
        let opening = Self.opening(Self.announced(try await cell.addFamily()))
        let uploads = [
            try await cell.client().uploadAttachment(), try await cell.client().uploadAttachment(),
        ]
        for upload in uploads { try await upload.send(opening) }
        for chunk in Self.chunks() {
            for upload in uploads { try await upload.send(chunk) }
        }
        let first = try await uploads[0].finish()
        let second = try await uploads[1].finish()
        #expect(first.state == .complete && second == first)

        var other = Self.announced(try await cell.addFamily())
        other.description = "another"
        let begun = try await cell.client().uploadAttachment()
        try await begun.send(Self.opening(other, "upload-2"))
        let name = try await begun.finish().meta?.name ?? ""
        let resumed = FamilyV1.UploadAttachmentRequest(name: name)
        let streams = [Self.content, Self.content.reversed()].map { content in
            CutStream([resumed] + Self.chunks(content).prefix(1))
        }
        let refusals = await withTaskGroup(of: RPCStatus?.self) { group in
            for stream in streams { group.addTask { await refusal { try await stream.run(in: cell) } } }
            return await group.reduce(into: [Reason?]()) { $0.append($1?.reason) }
        }
        // Whoever comes later sees the chunk of the one before and lets go by what it brings itself, or is told.
        #expect(Set(refusals).isSubset(of: [nil, .uploadOffset]))
        try await cell.bare.close()
    }

    @Test("What is not what was announced is refused and gone")
    func mismatch() async throws {
        let cell = try FamilyCell()
        var attachment = Self.announced(try await cell.addFamily(), [1, 2, 3])
        attachment.sha256 = Array(repeating: 7, count: 32)
        let upload = try await cell.client().uploadAttachment()
        try await upload.send(Self.opening(attachment))
        try await upload.send(FamilyV1.UploadAttachmentRequest(chunk: [1, 2, 3]))
        let refused = await whyRefused { () async throws(RPCStatus) in try await upload.finish() }
        #expect(refused.reason == .contentMismatch)
        let list = try await cell.client().listAttachments(
            FamilyV1.ListAttachmentsRequest(parent: "partners/ctse", family: attachment.family))
        #expect(list.attachments.isEmpty)
        try await cell.bare.close()
    }

    @Test("The log says who downloads before the first byte goes out")
    func event() async throws {
        let cell = try FamilyCell()
        let upload = try await cell.client().uploadAttachment()
        try await upload.send(Self.opening(Self.announced(try await cell.addFamily())))
        for chunk in Self.chunks() { try await upload.send(chunk) }
        let made = try await upload.finish()
        let tenant = cell.bare.tenant("ctse")
        let before = try await cell.bare.events(in: tenant).count
        let answers = try await cell.client().downloadAttachment(
            FamilyV1.DownloadAttachmentRequest(name: made.meta?.name ?? ""))
        _ = try await answers.next()
        let events = try await cell.bare.events(in: tenant)
        #expect(events.count == before + 1)
        #expect(events.last?.event.resources == [made.meta?.name ?? ""])
        #expect(events.last?.event.classes.contains(.p3) == true)
        while try await answers.next() != nil {}
        try await cell.bare.close()
    }

    @Test("Only documents, pictures and recordings of bounded size are taken")
    func rules() {
        let rows: [([String], (inout FamilyV1.Attachment) -> Void)] = [
            ([], { _ in }),
            ([], { $0.size = Limits.attachmentBytes }),
            (["a.size"], { $0.size = Limits.attachmentBytes + 1 }),
            (["a.size"], { $0.size = 0 }),
            (["a.media_type"], { $0.mediaType = "text/html" }),
            (["a.media_type"], { $0.mediaType = "Image/PNG" }),
            (["a.sha256"], { $0.sha256 = [] }),
            (["a.file_name"], { $0.fileName = " " }),
            (["a.file_name"], { $0.fileName = "../x.pdf" }),
            (["a.child_case"], { $0.family = "" }),
        ]
        for (wrong, change) in rows {
            var attachment = Self.announced(FamilyV1.Family(meta: CommonV1.Meta(name: "f")))
            change(&attachment)
            let sent = attachment
            let got = wrongFields {
                $0.require(sent, at: "a")
                AttachmentRules.check(sent, at: "a", &$0)
            }
            #expect(got == wrong)
        }
    }
}

/// An upload whose connection breaks after these messages.
private final class CutStream: RPCServerStream {
    private let messages: Mutex<[RPCMessage]>

    init(_ messages: some Sequence<FamilyV1.UploadAttachmentRequest>) {
        self.messages = Mutex(
            messages.map { message in
                do { return RPCMessage(try message.encoded()) } catch { preconditionFailure("\(error)") }
            })
    }

    func receive() async throws(RPCStatus) -> RPCMessage? {
        let next = messages.withLock { $0.isEmpty ? nil : $0.removeFirst() }
        guard let next else { throw RPCStatus(.cancelled, nil, "the connection broke") }
        return next
    }

    func sendHead(_ metadata: Metadata, mayCompress: Bool) {}
    func setTrailing(_ metadata: Metadata) {}
    func send(_ message: RPCMessage) async throws(RPCStatus) {}

    func run(in cell: FamilyCell) async throws {
        let caller = cell.client().caller
        guard case .stream(let serve)? = caller.router[Methods.uploadAttachment.id] else { return }
        var metadata = Metadata()
        metadata.add(MetadataKey.scope, bytes: try caller.seal(Methods.uploadAttachment))
        try await serve(
            self,
            RPCContext(
                method: Methods.uploadAttachment, metadata: metadata,
                deadline: RPCDeadline(nanoseconds: .max), peer: Peer()))
    }
}
