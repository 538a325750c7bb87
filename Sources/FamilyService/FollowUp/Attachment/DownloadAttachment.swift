import ServiceRuntime
import Store
import Tenancy
import WireProto

extension FamilyProvider {
    /// Downloads an attachment in chunks of 64 KiB, from the place that is asked for. The log says who before the
    /// first byte goes out.
    func downloadAttachment(
        _ request: FamilyV1.DownloadAttachmentRequest, _ call: ScopedCall,
        _ send: RPCAnswerSender<FamilyV1.DownloadAttachmentResponse, ScopedCall>
    ) async throws(RPCStatus) {
        var violations = Violations(requiring: request)
        try violations.check()

        let target = try call.target(request.name, as: .attachment)
        let visible = try await call.goOn(whileWhole: FamilyV1.Attachment.self, target)
        let shown = try await call.get(FamilyV1.Attachment.self, target) {
            reading, attachment throws(RPCStatus) in
            try Chunks.count(&attachment, reading)
        }
        let attachment = shown.message
        try AttachmentRules.checkComplete(attachment)
        if !(0...attachment.size).contains(request.offset) {
            violations.add("offset", "must lie within the content")
        }
        try violations.check()
        guard let id = target.name?.recordID else { throw .absent }

        try await send.send(
            Disclosed(operational: FamilyV1.DownloadAttachmentResponse(offset: request.offset))
                .with(\.attachment, shown))
        var place = request.offset
        while place < attachment.size {
            let number = Chunks.number(of: place)
            let chunk = try await Chunks.read(number, of: id, in: target.tenant, call)
            // The first one may be asked for from its middle.
            let rest = Array(chunk.dropFirst(Int(place - number * Int64(Limits.chunkBytes))))
            guard !rest.isEmpty else {
                throw RPCStatus(.dataLoss, nil, "a part of the attachment is missing")
            }
            try await send.send(
                Disclosed(FamilyV1.DownloadAttachmentResponse(offset: place, chunk: rest), showing: visible))
            place += Int64(rest.count)
        }
    }
}
