import ServiceSupport
import Tenancy
import Testing
import WireProto

@testable import FamilyService
@testable import ServiceRuntime

/// Single RPCs of the procedure, over a real store.
@Suite("Steps of a case, called without a wire")
struct CaseStepTests {
    @Test("A case needs a source, a place, a day and somebody who answers for it, and nothing of the child")
    func identify() async throws {
        let world = try CaseCell()
        let child = try await world.identify()
        #expect(child.caseCode.hasPrefix("CTSE-") && child.episode == 1 && child.state == .identified)
        #expect(child.directoryRevision == 43)
        let client = world.asWorker
        let refused = await whyRefused { () async throws(RPCStatus) in
            try await client.identifyChild(
                FamilyV1.IdentifyChildRequest(parent: "partners/ctse", requestID: CaseCell.id()))
        }
        #expect(
            refused.wrongFields == [
                "child_case.source", "child_case.identified_on", "child_case.responsible_staff",
                "child_case.area",
            ])
        let elsewhere = await whyRefused { () async throws(RPCStatus) in
            try await client.identifyChild(
                FamilyV1.IdentifyChildRequest(
                    parent: "partners/ctse",
                    childCase: FamilyV1.ChildCase(
                        source: .hotline, sourceSite: "partners/cswc/sites/\(RecordID.random())",
                        identifiedOn: world.today, responsibleStaff: world.name(world.worker)),
                    requestID: CaseCell.id()))
        }
        #expect(elsewhere.reason == .referenceInvalid)
        try await world.cell.bare.close()
    }

    @Test("To screen out a child with a risk factor takes two; nobody is registered before a screening")
    func screening() async throws {
        let world = try CaseCell()
        let child = try await world.identify { $0.riskFactors = [.outOfSchool] }
        let client = world.asWorker
        var request = FamilyV1.ScreenChildRequest(
            name: child.named, etag: child.tag,
            screening: FamilyV1.Screening(result: .notVictim, doneOn: world.today),
            requestID: CaseCell.id())
        for typed in ["", world.name(world.worker), world.name(world.manager)] {
            request.screening?.secondReader = typed
            let sent = request
            let refused = await whyRefused { () async throws(RPCStatus) in try await client.screenChild(sent)
            }
            #expect(refused.reason == .secondReaderRequired, "a name that is typed agrees to nothing")
        }
        request.approval = try await world.agreed(to: .screenChild(request))
        let out = try await client.screenChild(request)
        #expect(out.state == .screenedOut)
        #expect(out.screening?.secondReader == world.name(world.manager))

        let other = try await world.identify()
        let consent = try await world.consent(to: other)
        let unscreened = await whyRefused { () async throws(RPCStatus) in
            try await client.registerCase(
                FamilyV1.RegisterCaseRequest(
                    name: other.named, etag: other.tag,
                    registration: FamilyV1.Registration(consent: consent), requestID: CaseCell.id()))
        }
        #expect(unscreened.reason == .screeningMissing)
        // All that is lacking is told at once.
        let lacking = unscreened.details.flatMap { detail -> [String] in
            if case .unmet(let violations) = detail { violations.map(\.type) } else { [] }
        }
        #expect(lacking == ["SCREENING_MISSING", "MATCH_UNANSWERED"])
        try await world.cell.bare.close()
    }

    @Test("A consent about another child, or to something else, lets nobody be registered")
    func consents() async throws {
        let world = try CaseCell()
        let other = try await world.identify()
        let child = try await world.screen(try await world.identify())
        let client = world.asWorker
        let wrong = [
            try await world.consent(to: other),
            try await world.put(
                FamilyV1.Consent(childCase: child.named, purposes: [.referral], state: .active),
                world.fresh(.consent)),
            try await world.put(
                FamilyV1.Consent(childCase: child.named, purposes: [.care], state: .withdrawn),
                world.fresh(.consent)),
            "",
        ]
        for consent in wrong {
            let refused = await whyRefused { () async throws(RPCStatus) in
                try await client.registerCase(
                    FamilyV1.RegisterCaseRequest(
                        name: child.named, etag: child.tag,
                        registration: FamilyV1.Registration(consent: consent, duplicate: .noneFound),
                        requestID: CaseCell.id()))
            }
            #expect(refused.reason == .consentMissing)
        }
        try await world.cell.bare.close()
    }

    @Test("A plan answers every need and holds what the child says")
    func plans() async throws {
        let world = try CaseCell()
        let name = try await world.registered().named
        try await world.assess(name)
        let (worker, manager) = (world.asWorker, world.asManager)
        func approve(_ plan: FamilyV1.CarePlan) async throws(RPCStatus) -> FamilyV1.CarePlan {
            let made = try await worker.submitCarePlan(
                FamilyV1.SubmitCarePlanRequest(parent: name, carePlan: plan, requestID: CaseCell.id()))
            return try await manager.approveCarePlan(
                FamilyV1.ApproveCarePlanRequest(
                    name: made.meta?.name ?? "", etag: made.meta?.etag ?? "", requestID: CaseCell.id()))
        }
        var unplanned = CaseCell.plan
        unplanned.items = []
        let needless = unplanned
        let unplannedNeed = await whyRefused { () async throws(RPCStatus) in try await approve(needless) }
        #expect(unplannedNeed.reason == .needUnplanned)
        var mute = CaseCell.plan
        mute.childView = nil
        let unheard = mute
        let unheardChild = await whyRefused { () async throws(RPCStatus) in try await approve(unheard) }
        #expect(unheardChild.reason == .childViewMissing)
        unplanned.unplanned = [FamilyV1.UnplannedNeed(need: 1, reason: "the family gives it")]
        #expect(try await approve(unplanned).state == .approved)
        #expect(try await world.read(name).state == .planned)
        try await world.cell.bare.close()
    }

    @Test("A panel has three members of two professions, and the authority knows")
    func panels() async throws {
        let world = try CaseCell()
        let name = try await world.supported()
        let two = Array(world.panel().prefix(2))
        for (panel, informed, reason) in [
            (two, true, Reason.panelIncomplete), (world.panel(), false, .authorityNotInformed),
        ] {
            do {
                try await world.decide(name, .separation) {
                    $0.panel = panel
                    $0.authorityInformed = informed
                }
                Issue.record("decided without \(reason)")
            } catch let status as RPCStatus {
                #expect(status.reason == reason)
            }
        }
        let decided = try await world.decide(name, .separation)
        #expect(decided.state == .recorded && decided.policy != nil)
        #expect(try await world.read(name).state == .inSupport)
        try await world.cell.bare.close()
    }

    @Test("Lists narrow by state, staff, site and risk, and show what is overdue first")
    func lists() async throws {
        let world = try CaseCell()
        let first = try await world.registered().named
        try await world.assess(first)
        try world.advance(days: 1)
        let second = try await world.identify().named
        let client = world.asWorker
        func names(_ change: (inout FamilyV1.ListCasesRequest) -> Void) async throws -> [String] {
            var request = FamilyV1.ListCasesRequest(parent: "partners/ctse")
            change(&request)
            return try await client.listCases(request).cases.map(\.named)
        }
        #expect(try await names { _ in } == [first, second])
        #expect(try await names { $0.state = .assessed } == [first])
        #expect(try await names { $0.riskLevel = .high } == [first])
        #expect(try await names { $0.sourceSite = world.site } == [first, second])
        #expect(try await names { $0.responsibleStaff = world.name(world.manager) } == [])
        #expect(try await names { $0.overdue = true } == [])
        try world.advance(days: 5)
        #expect(try await names { $0.overdue = true } == [second])
        let both = try await client.batchGetCases(
            FamilyV1.BatchGetCasesRequest(parent: "partners/ctse", names: [second, first]))
        #expect(both.cases.map(\.named) == [second, first])
        let absent = await whyRefused { () async throws(RPCStatus) in
            try await client.batchGetCases(
                FamilyV1.BatchGetCasesRequest(
                    parent: "partners/ctse", names: [first, "partners/cswc/cases/\(RecordID.random())"]))
        }
        #expect(absent == .absent)
        try await world.cell.bare.close()
    }

    @Test("Only an authority's decision seals a case; what the service sets nobody else does")
    func sealing() async throws {
        let world = try CaseCell()
        let child = try await world.identify()
        let client = world.asWorker
        func update(
            _ change: FamilyV1.ChildCase, _ path: String, _ tag: String
        ) async throws(RPCStatus) -> FamilyV1.ChildCase {
            var sent = change
            sent.meta = CommonV1.Meta(name: child.named, etag: tag)
            return try await client.updateCase(
                FamilyV1.UpdateCaseRequest(
                    childCase: sent, updateMask: GoogleProtobuf.FieldMask(paths: [path]),
                    requestID: CaseCell.id()))
        }
        let sealing = await whyRefused { () async throws(RPCStatus) in
            try await update(FamilyV1.ChildCase(visibility: .sealed), "visibility", child.tag)
        }
        #expect(sealing.reason == .sealed)
        let forged = await whyRefused { () async throws(RPCStatus) in
            try await update(FamilyV1.ChildCase(state: .closed), "state", child.tag)
        }
        #expect(forged.reason == .updateMaskInvalid)
        _ = try await world.report(.seal, in: child.named)
        #expect(try await world.read(child.named).visibility == .sealed)
        try await world.cell.bare.close()
    }

    @Test("Another partner finds nothing of a case, whatever it asks")
    func foreign() async throws {
        let world = try CaseCell()
        let name = try await world.supported()
        let stranger = world.cell.client(of: "cswc")
        let services = await whyRefused { () async throws(RPCStatus) in
            try await stranger.listServices(FamilyV1.ListServicesRequest(parent: name))
        }
        let service = await whyRefused { () async throws(RPCStatus) in
            try await stranger.recordService(
                FamilyV1.RecordServiceRequest(
                    parent: name,
                    service: FamilyV1.ServiceDelivery(type: .legal, date: world.today, outcome: .completed),
                    requestID: CaseCell.id()))
        }
        let explained = await whyRefused { () async throws(RPCStatus) in
            try await stranger.explainTransition(FamilyV1.ExplainTransitionRequest(name: name))
        }
        for answer in [services, service, explained] { #expect(answer == .absent) }
        try await world.cell.bare.close()
    }
}
