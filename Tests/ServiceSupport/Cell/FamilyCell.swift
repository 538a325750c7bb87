package import FamilyService
package import ServiceRuntime
package import Tenancy
import TestSupport
package import WireProto

/// FamilyService over a store of its own, with a directory that the test writes.
package struct FamilyCell {
    package let bare: BareStore
    package let follower: DirectoryFollower
    package let router: RPCRouter
    package let feed = SyncFeed()
    /// A social worker of CTSE, who answers for families.
    package let worker: StaffID
    /// Another one.
    package let colleague: StaffID
    /// Staff of CTSE without a case role, disabled staff, and a social worker of CSWC.
    package let volunteer: StaffID
    package let disabled: StaffID
    package let stranger: StaffID

    /// - Parameters:
    ///   - bare: Without one, a new one.
    ///   - worker: The same as in an earlier cell over the same store.
    package init(
        limits: SyncLimits = .standard, load: PushLoad? = nil, board: CallBoard = CallBoard(),
        over bare: BareStore? = nil, worker: StaffID = .random()
    ) throws {
        let bare = try bare ?? BareStore()
        self.bare = bare
        self.worker = worker
        follower = DirectoryFollower(clock: { bare.clock.monotonic })
        let gate = bare.gate(.family, board: board)
        router = FamilyServer.router(
            gate, follower, feed, limits: limits,
            load: load ?? PushLoad(clock: { bare.clock.monotonic })
        ).intercepted(by: RefusalRecorder(gate))
        (colleague, volunteer) = (.random(), .random())
        (disabled, stranger) = (.random(), .random())
        try hear()
    }

    /// The registry says who works where; what it says of CTSE is at revision 42.
    ///
    /// - Parameter role: The worker's.
    package func hear(_ role: OptionsV1.Role = .socialWorker) throws {
        func row(
            _ partner: String, _ staff: StaffID, _ role: OptionsV1.Role,
            _ state: PartnerV1.StaffState = .active
        ) -> PartnerV1.AccessStaff {
            PartnerV1.AccessStaff(name: name(partner, staff), state: state, roles: [role])
        }
        try follower.apply(
            PartnerV1.WatchDirectoryResponse(
                snapshot: true, complete: true, revision: 1_000,
                // What others change is in no number that CTSE sees.
                partners: [
                    PartnerV1.AccessPartner(name: "partners/ctse", state: .active, revision: 42),
                    PartnerV1.AccessPartner(name: "partners/cswc", state: .active, revision: 900),
                ],
                staff: [
                    row("ctse", worker, role), row("ctse", colleague, .socialWorker),
                    row("ctse", volunteer, .volunteer),
                    row("ctse", disabled, .manager, .disabled), row("cswc", stranger, .socialWorker),
                ]))
    }

    package func name(_ partner: String, _ staff: StaffID) -> String {
        "partners/\(partner)/staff/\(staff.text)"
    }

    package func client(
        of partner: String = "ctse", _ role: RoleSet = .manager
    ) -> FamilyServiceClient<BareCaller> {
        FamilyServiceClient(
            BareCaller(
                router: router, sealer: bare.sealer(.gateway, .family), clock: bare.clock,
                principal: .system(bare.tenant(partner), .main),
                staff: partner == "ctse" ? worker : stranger,
                roles: role, purpose: .care))
    }

    @discardableResult
    package func addFamily(
        _ change: (inout FamilyV1.Family) -> Void = { _ in }
    ) async throws -> FamilyV1.Family {
        var family = FamilyV1.Family(
            headType: .grandparent, dependentChildren: CommonV1.IntValue(value: 8), displacement: .formerIDP,
            riskFactors: [.extremePoverty], responsibleStaff: name("ctse", worker), note: "a note")
        change(&family)
        return try await client().createFamily(
            FamilyV1.CreateFamilyRequest(
                parent: "partners/ctse", family: family, requestID: RecordID.random().text))
    }

    @discardableResult
    package func addMember(
        to family: FamilyV1.Family, _ member: FamilyV1.Member = FamilyV1.Member()
    ) async throws -> FamilyV1.Member {
        try await client().createMember(
            FamilyV1.CreateMemberRequest(
                parent: family.meta?.name ?? "", member: member, requestID: RecordID.random().text))
    }
}

extension StaffID {
    package static func random() -> StaffID { StaffID(RecordID.random().text)! }
}
