import ServiceSupport
import Tenancy
import Testing
import WireProto

@testable import FamilyService
@testable import ServiceRuntime

/// One question decides it everywhere: is the family archived? One without a state is not.
@Suite("An archived family is set aside, and no other")
struct ArchivedFamilyTests {
    static let states: [FamilyV1.FamilyState] = [.unspecified, .active, .archived]

    @Test("A consent is given by it", arguments: states)
    func consent(state: FamilyV1.FamilyState) async throws {
        let world = try CaseCell()
        let family = try await world.put(FamilyV1.Family(state: state), world.fresh(.family))
        let (client, consent) = (
            world.asWorker,
            FamilyV1.Consent(
                family: family, giver: .guardian, purposes: [.followUp], explanationLang: "vi",
                document: "a letter of the ward", giverName: "Bà Tư")
        )
        let fields = await wrongFields { () async throws(RPCStatus) in
            try await client.grantConsent(
                FamilyV1.GrantConsentRequest(
                    parent: "partners/ctse", consent: consent, requestID: CaseCell.id()))
        }
        #expect(fields == (state == .archived ? ["consent.family"] : []))
        try await world.cell.bare.close()
    }

    @Test("A child lives in it", arguments: states)
    func placement(state: FamilyV1.FamilyState) async throws {
        let world = try CaseCell()
        let family = try await world.put(FamilyV1.Family(state: state), world.fresh(.family))
        let child = try await world.identify().named
        let (client, placement) = (
            world.asWorker, FamilyV1.Placement(family: family, type: .withFamily, from: world.today)
        )
        let fields = await wrongFields { () async throws(RPCStatus) in
            try await client.createPlacement(
                FamilyV1.CreatePlacementRequest(
                    parent: child, placement: placement, requestID: CaseCell.id()))
        }
        #expect(fields == (state == .archived ? ["placement.family"] : []))
        try await world.cell.bare.close()
    }

    @Test("A case and a tracing name it", arguments: states)
    func child(state: FamilyV1.FamilyState) async throws {
        let world = try CaseCell()
        let family = try await world.put(FamilyV1.Family(state: state), world.fresh(.family))
        let child = FamilyV1.ChildCase(
            source: .communityVolunteer, sourceSite: world.site, identifiedOn: world.today, family: family,
            responsibleStaff: world.name(world.worker))
        let client = world.asWorker
        let fields = await wrongFields { () async throws(RPCStatus) in
            try await client.identifyChild(
                FamilyV1.IdentifyChildRequest(
                    parent: "partners/ctse", childCase: child, requestID: CaseCell.id()))
        }
        #expect(fields == (state == .archived ? ["child_case.family"] : []))
        try await world.cell.bare.close()
    }

    @Test("It is found by its members", arguments: states)
    func search(state: FamilyV1.FamilyState) async throws {
        let world = try CaseCell()
        let family = try await world.put(FamilyV1.Family(state: state), world.fresh(.family))
        try await world.put(
            FamilyV1.Member(person: CommonV1.PersonName(given: "Thu"), state: .present),
            world.fresh(.member, under: family, .family))
        let found = try await world.asWorker.searchFamilies(
            FamilyV1.SearchFamiliesRequest(parent: "partners/ctse", query: "Thu"))
        #expect(found.families.isEmpty == (state == .archived))
        try await world.cell.bare.close()
    }

    /// The fields that a call is refused for; none when it is answered.
    private func wrongFields<Answer>(_ call: () async throws(RPCStatus) -> Answer) async -> [String] {
        do throws(RPCStatus) {
            _ = try await call()
            return []
        } catch {
            return error.violatedFields
        }
    }
}
