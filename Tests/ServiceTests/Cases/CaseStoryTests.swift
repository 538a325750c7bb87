import ServiceSupport
import Tenancy
import Testing
import WireProto

@testable import FamilyService
@testable import ServiceRuntime

/// Children as the programme's texts tell of them, from the day they were met.
@Suite("Stories of children")
struct CaseStoryTests {
    @Test("A child exploited by its family: identified without a name, sold several times, never turned away")
    func exploitedByFamily() async throws {
        let world = try CaseCell()
        let mother = try await world.cell.addFamily { $0.responsibleStaff = world.name(world.worker) }
        let family = try #require(mother.meta?.name)
        try await world.cell.addMember(to: mother, FamilyV1.Member(caretaker: true, allegedExploiter: true))
        let child = try await world.identify { child in
            child.source = .streetOutreach
            child.exclusionRisks = [.migrant, .familyIsExploiter, .age1617]
            child.undocumented = true
            child.family = family
            child.riskFactors = [.unscrupulousCaretaker]
            child.harms = [.exploitation]
        }
        #expect(child.person == nil && child.birth == nil && child.sex == .unspecified)
        #expect(child.state == .identified)
        #expect(child.nextDeadline?.kind == .screening)
        let known = try await world.asWorker.getFamily(FamilyV1.GetFamilyRequest(name: family))
        #expect(known.linkedCases == [child.named])

        let screened = try await world.screen(child)
        // Asking the mother for consent would endanger the child: a second manager agrees, the authority knows.
        var request = world.override(screened)
        let (client, alone) = (world.asWorker, request)
        let refused = await whyRefused { () async throws(RPCStatus) in try await client.registerCase(alone) }
        #expect(refused.reason == .consentMissing)
        request.approval = try await world.agreed(to: .registerCase(request))
        let registered = try await client.registerCase(request)
        #expect(registered.state == .registered)
        #expect(registered.policy == ProgrammeNumbers.table.first?.ref)

        for price in [Int64(9000), 20_000] {
            let episode = try await world.asWorker.recordExploitationEpisode(
                FamilyV1.RecordExploitationEpisodeRequest(
                    parent: child.named,
                    episode: FamilyV1.ExploitationEpisode(
                        type: .begging, scope: .internal, from: CommonV1.Date(year: 2024), method: .sale,
                        exploiter: .parent, pricePaid: CommonV1.Money(currency: "USD", minorUnits: price),
                        work: FamilyV1.WorkSituation(
                            hoursPerWeek: CommonV1.IntValue(value: 4),
                            ageAtTime: CommonV1.IntValue(value: 14))),
                    requestID: CaseCell.id()))
            #expect(episode.work?.exceedsLightWork == true)
        }
        let episodes = try await world.asWorker.listExploitationEpisodes(
            FamilyV1.ListExploitationEpisodesRequest(parent: child.named))
        let prices = episodes.episodes.compactMap { $0.pricePaid?.minorUnits }
        #expect(prices.sorted() == [9000, 20_000])

        // Support begins before any authority has confirmed a victim, and does not end when it does not.
        try await world.assess(child.named)
        try await world.plan(child.named)
        try await world.serve(child.named)
        for (kind, status) in [
            (FamilyV1.AuthorityDecisionKind.identificationStarted, FamilyV1.VictimStatus.underIdentification),
            (.victimNotConfirmed, .notConfirmed),
        ] {
            _ = try await world.report(kind, in: child.named)
            let now = try await world.read(child.named)
            #expect(now.victimStatus == status)
            #expect(now.state == .inSupport)
        }
        try await world.serve(child.named)

        // The exploiter lives there: the child does not go back as if nothing were.
        try await world.trace(child.named, .found, family)
        try await world.approve(
            try await world.submit(
                world.assessment(.familySuitability) {
                    $0.family = family
                    $0.suitable = true
                }, in: child.named))
        let why = await whyRefused { () async throws(RPCStatus) in
            try await world.decided(child.named, .reintegration)
        }
        #expect(why.reason == .exploiterInHousehold)
        try await world.cell.bare.close()
    }

    @Test("A trial that fails, and one that succeeds, is followed for a year and ends well")
    func twoTrials() async throws {
        let world = try CaseCell()
        let family = try #require(
            try await world.cell.addFamily { $0.responsibleStaff = world.name(world.worker) }.meta?.name)
        let name = try await world.supported()
        try await world.prepare(name, family)
        #expect(try await world.read(name).state == .reintegrationPrepared)
        let first = try await world.startTrial(name, family)
        #expect(try await world.read(name).nextDeadline?.kind == .trialEnd)
        // It is not safe: it ends on the first day, by whoever is there.
        _ = try await world.close(first, .interruptedForSafety)
        #expect(try await world.read(name).state == .inSupport)

        try world.advance(days: 20)
        try await world.decide(name, .reintegration)
        var trial = try await world.startTrial(name, family)
        let early = await whyRefused { () async throws(RPCStatus) in try await world.close(trial, .success) }
        #expect(early.reason == .trialTooShort)
        for visit in 0..<4 {
            try world.advance(days: 8)
            trial = try await world.visit(trial, unannounced: visit == 1, alone: visit == 2)
        }
        let unschooled = await whyRefused { () async throws(RPCStatus) in
            try await world.close(trial, .success)
        }
        #expect(unschooled.reason == .schoolMissing)
        try await world.put(
            FamilyV1.SchoolEnrolment(schoolName: "the nearest", nearest: true, state: .enrolled),
            world.fresh(.enrolment, under: name, .childCase))
        let ended = try await world.close(trial, .success)
        #expect(ended.outcome == .success)
        #expect(ended.policy == ProgrammeNumbers.table.first?.ref)
        let home = try await world.read(name)
        #expect(home.state == .postIntegration)
        #expect(home.nextDeadline?.kind == .postIntegrationReview)

        try world.advance(days: 31)
        try await world.review(name, .stable)
        let soon = await whyRefused { () async throws(RPCStatus) in
            try await world.close(name, .reintegrated)
        }
        #expect(soon.reason == .followUpTooShort)
        try world.advance(days: 340)
        let closed = try await world.close(name, .reintegrated)
        #expect(closed.state == .closed)
        #expect(closed.closure?.reason == .reintegrated)
        #expect(closed.nextDeadline == nil)
        let again = await whyRefused { () async throws(RPCStatus) in
            try await world.close(name, .moved, FamilyV1.CloseEvidence(document: "a letter"))
        }
        #expect(again.reason == .illegalTransition)
        try await world.cell.bare.close()
    }

    @Test(
        "A girl taken in by a stranger: her view is heard, her family is not found, and she grows up in care")
    func takenIn() async throws {
        let world = try CaseCell()
        let name = try await world.supported()
        try await world.trace(name, .exhausted)
        try await world.decide(name, .durableSolution)
        let cared = try await world.read(name)
        #expect(cared.state == .alternativeCare)
        let young = await whyRefused { () async throws(RPCStatus) in
            try await world.close(
                name, .adultIndependent, FamilyV1.CloseEvidence(transitionPlan: world.today))
        }
        #expect(young.reason == .reasonEvidenceMissing)
        // Found later after all.
        let family = try #require(
            try await world.cell.addFamily { $0.responsibleStaff = world.name(world.worker) }.meta?.name)
        try await world.prepare(name, family)
        #expect(try await world.read(name).state == .reintegrationPrepared)
        try await world.cell.bare.close()
    }

    @Test("A child that is missing, that comes back, and whose case is closed and opened again")
    func missing() async throws {
        let world = try CaseCell()
        let name = try await world.supported()
        let child = try await world.read(name)
        let silent = await whyRefused { () async throws(RPCStatus) in
            try await world.suspend(child, informed: false)
        }
        #expect(silent.reason == .authorityNotInformed)
        let gone = try await world.suspend(child, informed: true)
        #expect(gone.suspension?.previous == .inSupport)
        let back = try await world.asWorker.resumeCase(
            FamilyV1.ResumeCaseRequest(name: name, etag: gone.tag, requestID: CaseCell.id()))
        #expect(back.state == .inSupport)
        #expect(back.nextDeadline?.kind == .reassessment)
        #expect(back.nextDeadline?.due == CommonV1.Date(world.day.adding(days: 3)))
        let episode = try await world.asWorker.recordExploitationEpisode(
            FamilyV1.RecordExploitationEpisodeRequest(parent: name, requestID: CaseCell.id()))

        let closed = try await world.close(name, .moved, FamilyV1.CloseEvidence(document: "a letter"))
        try world.advance(days: 1)
        let open = try await world.asManager.reopenCase(
            FamilyV1.ReopenCaseRequest(
                name: name, etag: closed.tag, reason: "came back", requestID: CaseCell.id(),
                consent: try await world.consent(to: closed)))
        #expect(open.state == .registered)
        #expect(open.episode == 2)
        // What was recorded before stays as it was.
        let frozen = await whyRefused { () async throws(RPCStatus) in
            try await world.update(episode)
        }
        #expect(frozen.reason == .episodeClosed)
        try await world.cell.bare.close()
    }

    @Test("A child that was lost before anybody consented comes back as a new case")
    func lostBeforeRegistration() async throws {
        let world = try CaseCell()
        let child = try await world.identify {
            $0.contactAttempts = [1, 3, 6].map { daysAgo in
                FamilyV1.ContactAttempt(date: CommonV1.Date(world.day.adding(days: -daysAgo)))
            }
        }
        let closed = try await world.close(child.named, .lostContact)
        let reopening = await whyRefused { () async throws(RPCStatus) in
            try await world.asManager.reopenCase(
                FamilyV1.ReopenCaseRequest(
                    name: child.named, etag: closed.tag, reason: "came back", requestID: CaseCell.id()))
        }
        #expect(reopening.reason == .illegalTransition)
        try await world.cell.bare.close()
    }

    @Test("What can be done next, and what is lacking, is told by the rules that decide")
    func explained() async throws {
        let world = try CaseCell()
        let name = try await world.registered().named
        let submitted = try await world.submit(world.assessment(.comprehensive), in: name)
        let asked = FamilyV1.ExplainTransitionRequest(name: name)
        let byAuthor = try await world.asWorker.explainTransition(asked)
        let step = try #require(byAuthor.steps.first { $0.rpc == "ApproveAssessment" && $0.to == .assessed })
        #expect(step.unmet.map(\.reason) == ["SELF_APPROVAL"])
        let byManager = try await world.asManager.explainTransition(asked)
        #expect(byManager.state == .registered)
        #expect(byManager.steps.first { $0.to == .assessed }?.unmet == [])
        #expect(
            byManager.steps.count == Procedure.table.filter { $0.from.contains(.registered) }.count)
        try await world.approve(submitted)
        try await world.cell.bare.close()
    }
}

extension CaseCell {
    /// A registration without a consent, which would endanger the child.
    func override(_ child: FamilyV1.ChildCase) -> FamilyV1.RegisterCaseRequest {
        FamilyV1.RegisterCaseRequest(
            name: child.named, etag: child.tag,
            registration: FamilyV1.Registration(
                safetyOverride: FamilyV1.SafetyOverride(
                    reason: "her mother sends her", authorityInformed: true),
                duplicate: .noneFound),
            requestID: Self.id())
    }

    func decided(
        _ name: String, _ kind: FamilyV1.DecisionKind
    ) async throws(RPCStatus) -> FamilyV1.BestInterestDecision {
        do { return try await decide(name, kind) } catch let status as RPCStatus { throw status } catch {
            throw .absent
        }
    }

    func update(
        _ episode: FamilyV1.ExploitationEpisode
    ) async throws(RPCStatus) -> FamilyV1.ExploitationEpisode {
        try await asWorker.updateExploitationEpisode(
            FamilyV1.UpdateExploitationEpisodeRequest(
                episode: FamilyV1.ExploitationEpisode(meta: episode.meta, note: "changed"),
                updateMask: GoogleProtobuf.FieldMask(paths: ["note"]), requestID: Self.id()))
    }
}
