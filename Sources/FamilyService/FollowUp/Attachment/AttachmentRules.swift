import ServiceRuntime
import Tenancy
import WireProto

/// What may be attached: a document, a picture or a recording, of bounded size, announced with its hash.
enum AttachmentRules {
    /// What may be attached, and what the name of such a file ends in. Nothing that a reader would run. Source:
    /// the contract.
    static let mediaTypes = [
        "application/pdf": "pdf", "text/plain": "txt",
        "application/vnd.openxmlformats-officedocument.wordprocessingml.document": "docx",
        "image/jpeg": "jpg", "image/png": "png", "image/heic": "heic", "image/webp": "webp",
        "audio/mpeg": "mp3", "audio/mp4": "m4a", "audio/ogg": "ogg", "video/mp4": "mp4",
    ]

    static func check(
        _ attachment: FamilyV1.Attachment, at field: String, _ violations: inout Violations
    ) {
        attachment.subject.check(at: "\(field).", &violations)
        violations.line("\(field).file_name", attachment.fileName, scalars: RuntimeLimits.nameScalars)
        if attachment.fileName.contains(where: { $0 == "/" || $0 == "\\" }) {
            violations.add("\(field).file_name", "must be a name without a path")
        }
        if mediaTypes[attachment.mediaType] == nil {
            violations.add(
                "\(field).media_type", "must be one of \(mediaTypes.keys.sorted().joined(separator: ", "))")
        }
        if !(1...Limits.attachmentBytes).contains(attachment.size) {
            violations.add("\(field).size", "must be 1 to \(Limits.attachmentBytes) bytes")
        }
        if attachment.sha256.count != 32 {
            violations.add("\(field).sha256", "must be the SHA-256 of the content: 32 bytes")
        }
        violations.prose("\(field).description", attachment.description)
    }

    static func checkRoom(_ count: Int) throws(RPCStatus) {
        guard count >= Limits.attachmentsOfSubject else { return }
        throw .unmet(
            .limitReached, "a child or a family has at most \(Limits.attachmentsOfSubject) attachments",
            "attachments", "must be fewer than \(Limits.attachmentsOfSubject) before another is added")
    }

    static func checkComplete(_ attachment: FamilyV1.Attachment) throws(RPCStatus) {
        guard !attachment.isComplete else { return }
        throw .unmet(
            .uploadIncomplete, "the attachment has not been uploaded whole", "attachment.state",
            "must be COMPLETE: go on with UploadAttachment")
    }

    /// The part of a message that is not here yet: what was sent before is let go by, a gap is refused.
    ///
    /// - Parameters:
    ///   - place: Where the content goes on.
    static func fresh(
        _ message: FamilyV1.UploadAttachmentRequest, at place: Int64, of size: Int64
    ) throws(RPCStatus) -> ArraySlice<UInt8> {
        guard message.chunk.count <= Limits.chunkBytes, message.offset >= 0 else {
            throw RPCStatus(
                .invalidArgument, .fieldInvalid, "a chunk has at most \(Limits.chunkBytes) bytes",
                [.fields([FieldViolation("chunk", "must have at most \(Limits.chunkBytes) bytes")])])
        }
        guard message.offset <= place, message.offset + Int64(message.chunk.count) <= size else {
            throw RPCStatus(
                .invalidArgument, .uploadOffset, "the chunk is not the next one",
                [
                    .fields([FieldViolation("offset", "must go on at the bytes received, within the size")]),
                    .info(["received": String(place)]),
                ])
        }
        return message.chunk.dropFirst(Int(min(place - message.offset, Int64(message.chunk.count))))
    }
}

extension FamilyV1.Attachment {
    /// Whether all of it is here, and is what was announced.
    var isComplete: Bool { state == .complete }
}
