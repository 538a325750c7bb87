import ServiceSupport
import Tenancy
import TestSupport
import Testing
import WireProto

@testable import FamilyService
@testable import ServiceRuntime

/// What tests of follow-ups need of a cell beside its families: a second person, cases, consents, and time.
extension FamilyCell {
    /// Somebody else than the worker, with a manager's role.
    func manager() throws -> FamilyServiceClient<BareCaller> {
        var caller = client().caller
        caller.staff = stranger
        return FamilyServiceClient(caller)
    }

    func socialWorker() throws -> FamilyServiceClient<BareCaller> { try client(.socialWorker) }

    func client(_ role: RoleSet) throws -> FamilyServiceClient<BareCaller> { client(of: "ctse", role) }

    /// Lets days pass; the registry is heard again at their end.
    func pass(days: Int) throws {
        bare.clock.advance(seconds: Int64(days) * 86_400)
        try hear()
    }

    var today: CalendarDate {
        CalendarDate(bare.clock.now, secondsFromGreenwich: bare.country.secondsFromGreenwich)
    }

    var policy: ProgrammeNumbers {
        get throws { try #require(ProgrammeNumbers.inForce(on: today)) }
    }

    @discardableResult
    func addCase(_ change: (inout FamilyV1.ChildCase) -> Void = { _ in }) async throws -> FamilyV1.ChildCase {
        var child = FamilyV1.ChildCase(
            source: .communityVolunteer, area: CommonV1.AdminArea(country: .vn, name: "Phan Thiết"),
            identifiedOn: CommonV1.Date(today), responsibleStaff: name("ctse", worker))
        change(&child)
        return try await client().identifyChild(
            FamilyV1.IdentifyChildRequest(
                parent: "partners/ctse", childCase: child, requestID: RecordID.random().text))
    }

    /// A consent of the family to be followed.
    func agree(
        _ family: FamilyV1.Family, _ change: (inout FamilyV1.Consent) -> Void = { _ in }
    ) async throws -> FamilyV1.Consent {
        var consent = FamilyV1.Consent(
            family: family.meta?.name ?? "", giver: .guardian, purposes: [.followUp], explanationLang: "vi",
            document: "a letter of the ward", giverName: "Bà Tư")
        change(&consent)
        return try await client().grantConsent(
            FamilyV1.GrantConsentRequest(
                parent: "partners/ctse", consent: consent, requestID: RecordID.random().text))
    }

    func startFollowUp(
        of family: FamilyV1.Family, consent: FamilyV1.Consent? = nil,
        _ change: (inout FamilyV1.FamilyFollowUp) -> Void = { _ in }
    ) async throws -> FamilyV1.FamilyFollowUp {
        var followUp = FamilyV1.FamilyFollowUp(
            kind: .prevention, goals: [FamilyV1.Goal(text: "all eight at school")],
            consent: consent?.meta?.name ?? "", responsibleStaff: name("ctse", worker))
        change(&followUp)
        return try await client().startFamilyFollowUp(
            FamilyV1.StartFamilyFollowUpRequest(
                parent: family.meta?.name ?? "", followUp: followUp, requestID: RecordID.random().text))
    }

    /// A follow-up that runs.
    func runningFollowUp(of family: FamilyV1.Family) async throws -> FamilyV1.FamilyFollowUp {
        try await startFollowUp(of: family, consent: agree(family))
    }

    @discardableResult
    func visit(
        _ followUp: FamilyV1.FamilyFollowUp? = nil, _ child: FamilyV1.ChildCase? = nil,
        _ change: (inout FamilyV1.Visit) -> Void = { _ in }
    ) async throws -> FamilyV1.Visit {
        var visit = FamilyV1.Visit(
            followUp: followUp?.meta?.name ?? "", childCase: child?.meta?.name ?? "", kind: .home,
            startTime: GoogleProtobuf.Timestamp(bare.clock.now), place: .home)
        change(&visit)
        return try await socialWorker().recordVisit(
            FamilyV1.RecordVisitRequest(
                parent: "partners/ctse", visit: visit, requestID: RecordID.random().text))
    }

    func read(_ followUp: FamilyV1.FamilyFollowUp) async throws -> FamilyV1.FamilyFollowUp {
        try await client().getFamilyFollowUp(
            FamilyV1.GetFamilyFollowUpRequest(name: followUp.meta?.name ?? ""))
    }
}

/// The reason that a call without a store was refused for; `nil` when it was not.
func whyUnmet(_ rule: () throws(RPCStatus) -> Void) -> Reason? {
    do { try rule() } catch { return error.reason }
    return nil
}

/// The fields that a check finds wrong.
func wrongFields(_ check: (inout Violations) -> Void) -> [String] {
    var violations = Violations()
    check(&violations)
    return violations.fields.map(\.field)
}

extension CommonV1.Date {
    init(_ year: Int32, _ month: Int32 = 0, _ day: Int32 = 0) {
        self.init(year: year, month: month, day: day)
    }
}
