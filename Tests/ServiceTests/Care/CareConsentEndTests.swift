import ServiceSupport
import Tenancy
import Testing
import WireProto

@testable import FamilyService
@testable import ServiceRuntime

@Suite("What the end of a consent to care stops")
struct CareConsentEndTests {
    @Test("The last day on which somebody agrees")
    func lastDay() throws {
        func consent(
            _ state: FamilyV1.ConsentState, until: Int? = nil, withdrawn: Int? = nil,
            _ purpose: FamilyV1.ConsentPurpose = .care
        ) -> FamilyV1.Consent {
            FamilyV1.Consent(
                purposes: [purpose],
                validUntil: until.map { CommonV1.Date(year: 2026, month: 6, day: Int32($0)) },
                state: state,
                withdrawnOn: withdrawn.map { CommonV1.Date(year: 2026, month: 6, day: Int32($0)) })
        }
        let rows: [([FamilyV1.Consent], Int?)] = [
            ([], nil), ([consent(.active)], nil), ([consent(.active, until: 5)], 5),
            ([consent(.withdrawn, withdrawn: 5)], 4), ([consent(.withdrawn, until: 3, withdrawn: 5)], 3),
            ([consent(.withdrawn, until: 9, withdrawn: 5)], 4),
            ([consent(.withdrawn, withdrawn: 5), consent(.active)], nil),
            ([consent(.withdrawn, withdrawn: 5), consent(.active, until: 9)], 9),
            ([consent(.withdrawn, withdrawn: 5), consent(.active, .followUp)], 4),
        ]
        for (index, (consents, day)) in rows.enumerated() {
            #expect(consents.lastDay(of: .care)?.day == day, "row \(index)")
        }
    }

    private func overdue(
        _ world: CaseCell, _ client: FamilyServiceClient<BareCaller>, of staff: String = ""
    ) async throws -> [String] {
        try await client.listOverdue(
            FamilyV1.ListOverdueRequest(parent: "partners/ctse", responsibleStaff: staff)
        ).items.filter { $0.kind == .consentEnded }.map(\.name)
    }

    private func reason(_ call: () async throws -> Void) async throws -> String? {
        do {
            try await call()
            return nil
        } catch let status as RPCStatus {
            return status.reason?.rawValue ?? status.code.name
        }
    }

    private func visit(_ name: String, _ world: CaseCell) async throws -> String? {
        try await reason { try await world.cell.visit(nil, try await world.read(name)) }
    }

    @Test("Withdrawn: overdue at once, and after a week care is refused, but for the child's safety")
    func withdrawn() async throws {
        let world = try CaseCell()
        let name = try await world.supported()
        #expect(try await overdue(world, world.asManager) == [])
        let consent = try await world.asWorker.getConsent(
            FamilyV1.GetConsentRequest(name: try await world.read(name).registration?.consent ?? ""))
        _ = try await world.asWorker.withdrawConsent(
            FamilyV1.WithdrawConsentRequest(
                name: consent.meta?.name ?? "", etag: consent.meta?.etag ?? "", reason: "she thought again",
                requestID: CaseCell.id()))
        for client in [world.asWorker, world.asManager] {
            #expect(try await overdue(world, client) == [name])
            #expect(try await overdue(world, client, of: world.name(world.worker)) == [name])
            #expect(try await overdue(world, client, of: world.name(world.second)) == [])
        }
        try world.advance(days: 6)
        #expect(try await reason { try await world.serve(name) } == nil)
        #expect(try await visit(name, world) == nil)
        let lastDay = world.today
        try world.advance(days: 1)
        #expect(try await reason { try await world.serve(name) } == "CONSENT_WITHDRAWN")
        #expect(try await visit(name, world) == "CONSENT_WITHDRAWN")
        func place(_ type: FamilyV1.PlacementType) async throws -> String? {
            try await reason {
                _ = try await world.asWorker.createPlacement(
                    FamilyV1.CreatePlacementRequest(
                        parent: name,
                        placement: FamilyV1.Placement(
                            site: world.site, type: type, from: world.today,
                            lastResortReason: "nobody else", authorityInformed: true),
                        requestID: CaseCell.id()))
            }
        }
        #expect(try await place(.temporary) == "CONSENT_WITHDRAWN")
        #expect(try await place(.emergency) == nil)
        let rows: [(PartnerV1.ServiceType, FamilyV1.ServiceOutcome, CommonV1.Date)] = [
            (.medical, .completed, world.today), (.psychosocial, .refused, world.today),
            (.psychosocial, .completed, lastDay),
        ]
        for (type, outcome, date) in rows {
            let given = FamilyV1.ServiceDelivery(type: type, date: date, outcome: outcome)
            #expect(try await reason { try await world.serve(name, given) } == nil, "\(type) \(outcome)")
        }

        _ = try await world.asWorker.grantConsent(
            FamilyV1.GrantConsentRequest(
                parent: "partners/ctse",
                consent: FamilyV1.Consent(
                    childCase: name, giver: .authority, purposes: [.care],
                    validUntil: CommonV1.Date(world.day.adding(days: 2)), explanationLang: "vi",
                    document: "17/QD"), requestID: CaseCell.id()))
        #expect(try await overdue(world, world.asManager) == [])
        #expect(try await reason { try await world.serve(name) } == nil)
        #expect(try await visit(name, world) == nil)
        // By its date.
        try world.advance(days: 2)
        #expect(try await overdue(world, world.asManager) == [])
        try world.advance(days: 1)
        #expect(try await overdue(world, world.asManager) == [name])
        try world.advance(days: 7)
        #expect(try await reason { try await world.serve(name) } == "CONSENT_WITHDRAWN")
        _ = try await world.close(name, .moved, FamilyV1.CloseEvidence(document: "a letter"))
        #expect(try await overdue(world, world.asManager) == [])
        try await world.cell.bare.close()
    }
}
