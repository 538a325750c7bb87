import Crypto
import ServiceSupport
import Tenancy
import TestSupport
import Testing
import WireProto

@testable import FamilyService
@testable import ServiceRuntime

/// A stream that runs while its caller is forbidden to call. The clock stands still until the test moves it.
@Suite("A stream is asked again while it goes on")
struct StreamCheckTests {
    enum Happening: String, CaseIterable, Sendable {
        case disabled, roleTaken, partnerSuspended, registryGone

        var end: (RPCCode, String) {
            switch self {
            case .disabled: (.permissionDenied, "STAFF_INACTIVE")
            case .roleTaken: (.permissionDenied, "ROLE_MISSING")
            case .partnerSuspended: (.permissionDenied, "PARTNER_SUSPENDED")
            case .registryGone: (.unavailable, "DIRECTORY_STALE")
            }
        }

        func happen(to cell: FamilyCell) throws {
            func row(_ state: PartnerV1.StaffState, _ role: OptionsV1.Role) -> PartnerV1.AccessStaff {
                PartnerV1.AccessStaff(name: cell.name("ctse", cell.worker), state: state, roles: [role])
            }
            var news = PartnerV1.WatchDirectoryResponse(complete: true, revision: 43)
            switch self {
            case .disabled: news.staff = [row(.disabled, .socialWorker)]
            case .roleTaken: news.staff = [row(.active, .volunteer)]
            case .partnerSuspended:
                news.partners = [PartnerV1.AccessPartner(name: "partners/ctse", state: .suspended)]
            case .registryGone: return
            }
            try cell.follower.apply(news)
        }

        /// Until it must have shown.
        var seconds: Int64 { self == .registryGone ? 6 : 1 }
    }

    @Test("An upload whose caller sends nothing ends", arguments: Happening.allCases)
    func upload(happening: Happening) async throws {
        let cell = try FamilyCell()
        let family = try await cell.addFamily()
        let stream = try await cell.caller(.socialWorker).caller.open(
            Methods.uploadAttachment, CallOptions())
        try await stream.send(RPCMessage(try begin(of: family, [UInt8](repeating: 7, count: 9)).encoded()))
        await cell.bare.clock.untilSleeping(1)
        try happening.happen(to: cell)
        cell.bare.clock.advance(seconds: happening.seconds)
        let ended = await #expect(throws: RPCStatus.self) { try await stream.receive() }
        #expect(ended?.code == happening.end.0 && ended?.reason?.rawValue == happening.end.1)
        try await cell.bare.close()
    }

    @Test("A watch that has nothing to tell ends", arguments: Happening.allCases)
    func watch(happening: Happening) async throws {
        let cell = try FamilyCell()
        let device = try cell.device(role: .socialWorker)
        let batches = try await device.watchChanges(FamilyV1.WatchChangesRequest(parent: "partners/ctse"))
        #expect(try await batches.next()?.complete == true)
        await cell.bare.clock.untilSleeping(1)
        try happening.happen(to: cell)
        cell.bare.clock.advance(seconds: happening.seconds)
        let ended = await #expect(throws: RPCStatus.self) { try await batches.next() }
        #expect(ended?.code == happening.end.0 && ended?.reason?.rawValue == happening.end.1)
        try await cell.bare.close()
    }

    @Test("A download that is under way sends no further chunk", arguments: Happening.allCases)
    func download(happening: Happening) async throws {
        let cell = try FamilyCell()
        let content = [UInt8](repeating: 7, count: 150_000)
        let family = try await cell.addFamily()
        let upload = try await cell.caller(.socialWorker).uploadAttachment()
        try await upload.send(begin(of: family, content))
        for start in stride(from: 0, to: content.count, by: 65_536) {
            let chunk = content[start..<min(start + 65_536, content.count)]
            try await upload.send(
                FamilyV1.UploadAttachmentRequest(offset: Int64(start), chunk: Array(chunk)))
        }
        let attachment = try await upload.finish()

        var caller = cell.caller(.socialWorker).caller
        caller.heard = {
            do { try happening.happen(to: cell) } catch { Issue.record(error) }
            cell.bare.clock.advance(seconds: happening == .registryGone ? 6 : 3)
        }
        let answers = try await FamilyServiceClient(caller).downloadAttachment(
            FamilyV1.DownloadAttachmentRequest(name: attachment.meta?.name ?? ""))
        #expect(try await answers.next()?.attachment != nil)
        let ended = await #expect(throws: RPCStatus.self) { try await answers.next() }
        #expect(ended?.code == happening.end.0 && ended?.reason?.rawValue == happening.end.1)
        try await cell.bare.close()
    }

    @Test("An upload to a case ends when the case is restricted, and writes nothing more")
    func restricted() async throws {
        let world = try CaseCell()
        try world.cell.follower.apply(
            PartnerV1.WatchDirectoryResponse(
                complete: true, revision: 44,
                staff: [
                    PartnerV1.AccessStaff(
                        name: world.name(world.cell.colleague), state: .active, roles: [.socialWorker])
                ]))
        let child = try await world.identify()
        let colleague = world.client(world.cell.colleague, .socialWorker)
        let stream = try await colleague.caller.open(Methods.uploadAttachment, CallOptions())
        let content = [UInt8](repeating: 7, count: 200_000)
        let begin = FamilyV1.UploadAttachmentRequest(
            parent: "partners/ctse",
            attachment: FamilyV1.Attachment(
                childCase: child.named, fileName: "a.png", mediaType: "image/png",
                size: Int64(content.count), sha256: Array(SHA256.hash(data: content))),
            requestID: CaseCell.id())
        try await stream.send(RPCMessage(try begin.encoded()))
        await world.clock.untilSleeping(1)
        _ = try await world.asWorker.updateCase(
            FamilyV1.UpdateCaseRequest(
                childCase: FamilyV1.ChildCase(meta: child.meta, visibility: .restricted),
                updateMask: GoogleProtobuf.FieldMask(paths: ["visibility"]), requestID: CaseCell.id()))
        world.clock.advance(seconds: 1)
        let ended = await #expect(throws: RPCStatus.self) { try await stream.receive() }
        #expect(ended?.reason == .recordRestricted)
        try await world.cell.bare.close()
    }

    private func begin(
        of family: FamilyV1.Family, _ content: [UInt8]
    ) -> FamilyV1.UploadAttachmentRequest {
        FamilyV1.UploadAttachmentRequest(
            parent: "partners/ctse",
            attachment: FamilyV1.Attachment(
                family: family.meta?.name ?? "", fileName: "a.png", mediaType: "image/png",
                size: Int64(content.count), sha256: Array(SHA256.hash(data: content))),
            requestID: RecordID.random().text)
    }
}

extension FamilyCell {
    fileprivate func caller(_ role: RoleSet) -> FamilyServiceClient<BareCaller> {
        client(of: "ctse", role)
    }

    fileprivate func device(role: RoleSet) throws -> SyncServiceClient<BareCaller> {
        try device("tablet", of: "ctse", role)
    }
}
