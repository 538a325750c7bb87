import ServiceRuntime
import Store
import Tenancy
import WireProto

extension FamilyProvider {
    /// Uploads an attachment in chunks, or goes on with one: by its name, or by the first message once more.
    ///
    /// Whole chunks are kept as they come, so a broken stream costs at most the last 64 KiB.
    func uploadAttachment(
        _ requests: RPCRequests<FamilyV1.UploadAttachmentRequest>, _ call: ScopedCall
    ) async throws(RPCStatus) -> Disclosed<FamilyV1.Attachment> {
        guard let first = try await requests.next() else {
            throw RPCStatus(.invalidArgument, .missingRequest, "the stream ended without its first message")
        }
        var upload = try await open(first, call)
        while let message = try await requests.next() {
            try await upload.take(message)
        }
        return try await upload.end()
    }

    /// Begins an upload, or finds the one that goes on.
    private func open(
        _ first: FamilyV1.UploadAttachmentRequest, _ call: ScopedCall
    ) async throws(RPCStatus) -> Upload {
        if !first.chunk.isEmpty || first.offset != 0 {
            var violations = Violations()
            violations.add("chunk", "must be empty in the first message, which says what comes")
            try violations.check()
        }
        let target: Target
        if first.name.isEmpty {
            let begun = try await begin(first, call)
            target = try call.target(begun.message.meta?.name ?? "", as: .attachment)
        } else {
            target = try call.target(first.name, as: .attachment)
        }
        return try await Upload(call, target, requestID: first.requestID)
    }

    private func begin(
        _ first: FamilyV1.UploadAttachmentRequest, _ call: ScopedCall
    ) async throws(RPCStatus) -> Disclosed<FamilyV1.Attachment> {
        let parent = try call.parent(first.parent, of: .attachment)
        var attachment = FamilyV1.Attachment(sent: first.attachment)
        attachment.state = .uploading

        var violations = Violations(requiring: attachment, at: "attachment")
        violations.requestID(first.requestID)
        violations.given("parent", first.parent)
        AttachmentRules.check(attachment, at: "attachment", &violations)
        try violations.check()
        guard let partner = parent.name?.partner else { throw .absent }

        let made = attachment
        return try await call.create(in: parent.tenant, first) {
            writing throws(RPCStatus) -> Draft<FamilyV1.Attachment> in
            try made.subject.requireOpen(writing, at: "attachment.", for: call)
            let order = ListOrder(FamilyV1.Attachment.Index.ofSubject, under: made.subject.key)
            try AttachmentRules.checkRoom(
                writing.ids(FamilyV1.Attachment.recordKind, order, limit: Limits.attachmentsOfSubject).count)
            guard let name = ResourceName.record(.random(), as: .attachment, of: partner) else {
                throw .absent
            }
            return Draft(name, made)
        }
    }
}
