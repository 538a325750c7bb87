import Crypto
import Foundation
import Tenancy
import Testing
import WireProto

/// One family's file as its receiver gets it: the real program exports, and opens what it has exported.
@Suite("Exports of a deployment")
struct ExportJourneyTests {
    private static func content(_ seed: Int, _ count: Int) -> [UInt8] {
        (0..<count).map { UInt8(truncatingIfNeeded: $0 &* seed ^ $0 >> 8) }
    }

    /// - Parameter end: Where the stream ends; what is there until then stays.
    private func upload(
        _ content: [UInt8], about family: FamilyV1.Family, of partner: TestPartner, until end: Int? = nil
    ) async throws -> FamilyV1.Attachment {
        let upload = try await partner.acting(.socialWorker).families.uploadAttachment()
        try await upload.send(
            FamilyV1.UploadAttachmentRequest(
                parent: partner.name,
                attachment: FamilyV1.Attachment(
                    family: family.meta?.name ?? "", fileName: "photo.jpg", mediaType: "image/jpeg",
                    size: Int64(content.count), sha256: Array(SHA256.hash(data: content))),
                requestID: RequestID.new()))
        for offset in stride(from: 0, to: end ?? content.count, by: 1 << 16) {
            try await upload.send(
                FamilyV1.UploadAttachmentRequest(
                    offset: Int64(offset), chunk: Array(content[offset...].prefix(1 << 16))))
        }
        return try await upload.finish()
    }

    private func id(_ attachment: FamilyV1.Attachment) -> String {
        attachment.meta?.name.split(separator: "/").last.map(String.init) ?? ""
    }

    @Test("A family's file has what was attached to it, byte for byte, and nothing of another family")
    func attachments() async throws {
        try await TestDeployment.with(.vietnam) { deployment in
            let partner = try await deployment.welcome("ctse")
            let worker = partner.acting(.socialWorker).families
            let family = try await worker.createFamily(partner.newFamily())
            let other = try await worker.createFamily(partner.newFamily())
            let contents = [Self.content(7, (3 << 16) + 77), Self.content(31, 1 << 16), [1]]
            var made: [FamilyV1.Attachment] = []
            for content in contents {
                made.append(try await upload(content, about: family, of: partner))
            }
            let begun = try await upload(contents[0], about: family, of: partner, until: 1 << 16)
            let foreign = try await upload(Self.content(5, 100_000), about: other, of: partner)

            let cell = try deployment.cell(.vietnam)
            let program = FamilyProgram(cell)
            let (file, key) = (cell.place("lan.export"), ["--key", "\(cell.keys)/receiver.key"])
            _ = try program.run(
                ["export", "--to", file, "--tenant", "ctse", "--subject", family.meta?.name ?? ""] + key)
            let directory = cell.place("contents")
            let lines = try program.runAlone(["open-export", file, "--contents", directory] + key)

            for (attachment, content) in zip(made, contents) {
                let kept = try Data(contentsOf: URL(filePath: "\(directory)/\(id(attachment)).jpg"))
                #expect(Array(kept) == content)
            }
            let draft = try Data(contentsOf: URL(filePath: "\(directory)/\(id(begun)).partial"))
            #expect(Array(draft) == Array(contents[0].prefix(1 << 16)), "an upload that was never finished")
            #expect(try FileManager.default.contentsOfDirectory(atPath: directory).count == 4)
            #expect(
                lines.contains(
                    "{\"content\":\"\(id(made[0]))\",\"file\":\"\(id(made[0])).jpg\",\"bytes\":196685,\"whole\":true}"
                ))
            #expect(lines.count { $0.contains("\"kind\":\"attachment_part\"") } == 7)
            #expect(!lines.contains { $0.contains(id(foreign)) })
            // Without a directory the same lines, less those of the files; and nothing is written over.
            #expect(try program.runAlone(["open-export", file] + key).count == lines.count - 4)
            #expect(throws: FamilyProgram.Failure.self) {
                _ = try program.runAlone(["open-export", file, "--contents", directory] + key)
            }
        }
    }

    @Test("A file with another byte is refused, and no content of it gets its name")
    func damaged() async throws {
        try await TestDeployment.with(.vietnam) { deployment in
            let partner = try await deployment.welcome("ctse")
            let family = try await partner.acting(.socialWorker).families.createFamily(partner.newFamily())
            _ = try await upload(Self.content(7, 300_000), about: family, of: partner)
            let cell = try deployment.cell(.vietnam)
            let program = FamilyProgram(cell)
            let (file, key) = (cell.place("lan.export"), ["--key", "\(cell.keys)/receiver.key"])
            _ = try program.run(["export", "--to", file, "--tenant", "ctse"] + key)
            let whole = try Data(contentsOf: URL(filePath: file))
            for place in [whole.count / 2, whole.count - 1] {
                var bytes = whole
                bytes[place] ^= 1
                try bytes.write(to: URL(filePath: cell.place("changed.export")))
                let directory = cell.place("contents-\(place)")
                #expect(throws: FamilyProgram.Failure.self) {
                    _ = try program.runAlone(
                        ["open-export", cell.place("changed.export"), "--contents", directory] + key)
                }
                let files = try FileManager.default.contentsOfDirectory(atPath: directory)
                #expect(files.allSatisfy { $0.hasSuffix(".partial") })
            }
        }
    }
}
