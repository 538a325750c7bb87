import Crypto
import Tenancy
import Testing
import WireProto

/// An attachment over the real wire: through the gateway, its guard and its credit, up and down.
@Suite("Attachments through a deployment")
struct AttachmentJourneyTests {
    @Test("A stream that is given up goes on in another, and what comes back is what was sent")
    func upAndDown() async throws {
        try await TestDeployment.with(.vietnam) { deployment in
            let partner = try await deployment.welcome("ctse")
            let worker = partner.acting(.socialWorker).families
            let family = try await worker.createFamily(partner.newFamily())
            let content = (0..<(5 << 16) + 77).map { UInt8(truncatingIfNeeded: $0 &* 7 ^ $0 >> 9) }
            let opening = FamilyV1.UploadAttachmentRequest(
                parent: partner.name,
                attachment: FamilyV1.Attachment(
                    family: family.meta?.name ?? "", fileName: "photo.jpg", mediaType: "image/jpeg",
                    size: Int64(content.count), sha256: Array(SHA256.hash(data: content))),
                requestID: RequestID.new())

            let begun = try await worker.uploadAttachment()
            try await begun.send(opening)
            try await begun.send(FamilyV1.UploadAttachmentRequest(chunk: Array(content.prefix(1 << 16))))
            begun.cancel()

            let upload = try await worker.uploadAttachment()
            try await upload.send(opening)
            for offset in stride(from: 0, to: content.count, by: 1 << 16) {
                try await upload.send(
                    FamilyV1.UploadAttachmentRequest(
                        offset: Int64(offset), chunk: Array(content[offset...].prefix(1 << 16))))
            }
            let made = try await upload.finish()
            #expect(made.state == .complete && made.received == Int64(content.count))

            let answers = try await worker.downloadAttachment(
                FamilyV1.DownloadAttachmentRequest(name: made.meta?.name ?? ""))
            var bytes: [UInt8] = []
            while let answer = try await answers.next() { bytes += answer.chunk }
            #expect(bytes == content)
            let volunteer = try await reason {
                let refused = try await partner.system.families.downloadAttachment(
                    FamilyV1.DownloadAttachmentRequest(name: made.meta?.name ?? ""))
                _ = try await refused.next()
            }
            #expect(volunteer == "STAFF_REQUIRED" || volunteer == "PURPOSE_REQUIRED")
        }
    }
}
