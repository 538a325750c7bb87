import Tenancy
import Testing
import WireProto

@testable import FamilyService
@testable import ServiceRuntime

/// FamilyService over a store of its own, with a directory that the test writes.
struct FamilyCell {
    let bare: BareStore
    let follower: DirectoryFollower
    let router: RPCRouter
    let feed = SyncFeed()
    /// A social worker of CTSE, who answers for families.
    let worker: StaffID
    /// Another one.
    let colleague: StaffID
    /// Staff of CTSE without a case role, disabled staff, and a social worker of CSWC.
    let volunteer: StaffID
    let disabled: StaffID
    let stranger: StaffID

    init(limits: SyncLimits = .standard) throws {
        let bare = try BareStore()
        self.bare = bare
        follower = DirectoryFollower(clock: { bare.clock.monotonic })
        let gate = bare.gate(.family)
        router = gate.recordingRefusals(FamilyServer.router(gate, follower, feed, limits: limits))
        worker = try #require(StaffID(RecordID.random().text))
        colleague = try #require(StaffID(RecordID.random().text))
        volunteer = try #require(StaffID(RecordID.random().text))
        disabled = try #require(StaffID(RecordID.random().text))
        stranger = try #require(StaffID(RecordID.random().text))
        try hear()
    }

    /// The registry says who works where, at revision 42.
    ///
    /// - Parameter role: The worker's.
    func hear(_ role: OptionsV1.Role = .socialWorker) throws {
        func row(
            _ partner: String, _ staff: StaffID, _ role: OptionsV1.Role,
            _ state: PartnerV1.StaffState = .active
        ) -> PartnerV1.AccessStaff {
            PartnerV1.AccessStaff(name: name(partner, staff), state: state, roles: [role])
        }
        try follower.apply(
            PartnerV1.WatchDirectoryResponse(
                snapshot: true, complete: true, revision: 42,
                staff: [
                    row("ctse", worker, role), row("ctse", colleague, .socialWorker),
                    row("ctse", volunteer, .volunteer),
                    row("ctse", disabled, .manager, .disabled), row("cswc", stranger, .socialWorker),
                ]))
    }

    func name(_ partner: String, _ staff: StaffID) -> String { "partners/\(partner)/staff/\(staff.text)" }

    func client(
        of partner: String = "ctse", _ role: RoleSet = .manager
    ) throws -> FamilyServiceClient<BareCaller> {
        let id = try #require(SystemID("main"))
        return FamilyServiceClient(
            BareCaller(
                router: router, sealer: try bare.sealer(.gateway, .family), clock: bare.clock,
                principal: .system(try bare.tenant(partner), id),
                staff: partner == "ctse" ? worker : stranger,
                roles: role, purpose: .care))
    }

    @discardableResult
    func addFamily(_ change: (inout FamilyV1.Family) -> Void = { _ in }) async throws -> FamilyV1.Family {
        var family = FamilyV1.Family(
            headType: .grandparent, dependentChildren: CommonV1.IntValue(value: 8), displacement: .formerIDP,
            riskFactors: [.extremePoverty], responsibleStaff: name("ctse", worker), note: "a note")
        change(&family)
        return try await client().createFamily(
            FamilyV1.CreateFamilyRequest(
                parent: "partners/ctse", family: family, requestID: RecordID.random().text))
    }

    @discardableResult
    func addMember(
        to family: FamilyV1.Family, _ member: FamilyV1.Member = FamilyV1.Member()
    ) async throws -> FamilyV1.Member {
        try await client().createMember(
            FamilyV1.CreateMemberRequest(
                parent: family.meta?.name ?? "", member: member, requestID: RecordID.random().text))
    }
}
