import ServiceSupport
import Tenancy
import Testing
import WireProto

@testable import FamilyService
@testable import ServiceRuntime

/// What happened is entered on its day or later; what is entered late is marked, and counts for no guard.
@Suite("When it happened, and when it was entered")
struct LateEntryTests {
    static let day = CalendarDate(year: 2026, month: 6, day: 20)!
    static let policy = ProgrammeNumbers(from: day)

    @Test(
        "More than a week after its day an entry is marked, and what lasts counts from a week before its entry",
        arguments: [
            (0, false, 0), (1, false, 1), (7, false, 7), (8, true, 7), (200, true, 7),
        ])
    func counted(ago: Int, isMarked: Bool, days: Int) throws {
        let happened = Self.day.adding(days: -ago)
        #expect(LateEntry.isMarked(happened, enteredOn: Self.day, by: Self.policy) == isMarked)
        let from = try #require(LateEntry.counted(happened, enteredOn: Self.day, by: Self.policy))
        #expect(Self.day.days(since: from) == days)
        #expect(LateEntry.counted(happened, enteredOn: nil, by: Self.policy) == happened, "an old record")
    }

    // MARK: - Steps that say their day

    /// A step of a case that was in support for twenty days.
    enum Deed: CaseIterable, Sendable {
        case suspend, resume, close, reopen, withdraw, startTracing, recordTracing, failTrial
    }

    struct Entry: Sendable {
        let ago: Int
        let byManager: Bool
        let reason: Reason?
        var isMarked = false
        var isWrong = false
    }

    static let entries = [
        Entry(ago: 0, byManager: false, reason: nil),
        Entry(ago: 7, byManager: false, reason: nil),
        Entry(ago: 8, byManager: false, reason: .lateEntry),
        Entry(ago: 8, byManager: true, reason: nil, isMarked: true),
        Entry(ago: 21, byManager: true, reason: nil, isWrong: true),
        Entry(ago: -1, byManager: true, reason: nil, isWrong: true),
    ]

    @Test(
        "Each step is entered on its day or later, late ones by a manager, and none before the last step",
        arguments: Deed.allCases, entries)
    func steps(deed: Deed, entry: Entry) async throws {
        let world = try CaseCell()
        let ready = try await Self.ready(for: deed, world)
        try world.advance(days: 20)
        // A manager closes and opens cases; a worker does all else.
        let isManagers = deed == .close || deed == .reopen || entry.byManager
        if isManagers && !entry.byManager && entry.reason != nil { return try await world.cell.bare.close() }
        let client = isManagers ? world.asManager : world.asWorker
        let happened = CommonV1.Date(world.day.adding(days: -entry.ago))
        do throws(RPCStatus) {
            let child = try await Self.take(deed, ready, happened, client)
            #expect(entry.reason == nil && !entry.isWrong, "\(deed) was taken")
            #expect(child.days?.enteredLate ?? false == entry.isMarked)
        } catch {
            if entry.isWrong {
                #expect(error.wrongFields == ["happened_on"], "\(deed): \(error)")
            } else {
                #expect(error.reason == entry.reason, "\(deed): \(error)")
            }
        }
        try await world.cell.bare.close()
    }

    /// A case that can take the step.
    private static func ready(for deed: Deed, _ world: CaseCell) async throws -> String {
        let name = try await world.supported()
        switch deed {
        case .suspend, .close, .startTracing: break
        case .resume: _ = try await world.suspend(world.read(name), informed: true)
        case .reopen:
            let closed = try await world.close(name, .moved, FamilyV1.CloseEvidence(document: "a letter"))
            _ = try await world.consent(to: closed)
        case .recordTracing:
            _ = try await world.asWorker.startFamilyTracing(
                FamilyV1.StartFamilyTracingRequest(
                    name: name, etag: world.read(name).tag, requestID: CaseCell.id()))
        case .withdraw: try await world.prepare(name, try await family(world))
        case .failTrial:
            let family = try await family(world)
            try await world.prepare(name, family)
            _ = try await world.startTrial(name, family)
        }
        return name
    }

    private static func family(_ world: CaseCell) async throws -> String {
        let made = try await world.cell.addFamily { $0.responsibleStaff = world.name(world.worker) }
        return try #require(made.meta?.name)
    }

    private static func take(
        _ deed: Deed, _ name: String, _ day: CommonV1.Date, _ client: FamilyServiceClient<BareCaller>
    ) async throws(RPCStatus) -> FamilyV1.ChildCase {
        let child = try await client.getCase(FamilyV1.GetCaseRequest(name: name))
        let (tag, id) = (child.tag, CaseCell.id())
        switch deed {
        case .suspend:
            return try await client.suspendCase(
                FamilyV1.SuspendCaseRequest(
                    name: name, etag: tag, authorityInformed: true, requestID: id, happenedOn: day))
        case .resume:
            return try await client.resumeCase(
                FamilyV1.ResumeCaseRequest(name: name, etag: tag, requestID: id, happenedOn: day))
        case .close:
            return try await client.closeCase(
                FamilyV1.CloseCaseRequest(
                    name: name, etag: tag, reason: .moved,
                    evidence: FamilyV1.CloseEvidence(document: "a letter"), requestID: id, happenedOn: day))
        case .reopen:
            let agreed = try await client.listConsents(
                FamilyV1.ListConsentsRequest(parent: "partners/ctse", childCase: name)
            ).consents.last?.meta?.name
            return try await client.reopenCase(
                FamilyV1.ReopenCaseRequest(
                    name: name, etag: tag, reason: "came back", requestID: id, consent: agreed ?? "",
                    happenedOn: day))
        case .withdraw:
            return try await client.withdrawReintegration(
                FamilyV1.WithdrawReintegrationRequest(
                    name: name, etag: tag, reason: "she is afraid", requestID: id, happenedOn: day))
        case .startTracing:
            return try await client.startFamilyTracing(
                FamilyV1.StartFamilyTracingRequest(name: name, etag: tag, requestID: id, happenedOn: day))
        case .recordTracing:
            return try await client.recordTracingResult(
                FamilyV1.RecordTracingResultRequest(
                    name: name, etag: tag, result: .exhausted, requestID: id, happenedOn: day))
        case .failTrial:
            let trial = try await client.getTrial(FamilyV1.GetTrialRequest(name: child.trial))
            _ = try await client.closeTrial(
                FamilyV1.CloseTrialRequest(
                    name: child.trial, etag: trial.meta?.etag ?? "", outcome: .failed, reason: "she ran away",
                    requestID: id, happenedOn: day))
            return try await client.getCase(FamilyV1.GetCaseRequest(name: name))
        }
    }

    @Test("A registration says its day, when the family had agreed and the child was screened")
    func registration() async throws {
        let world = try CaseCell()
        let child = try await world.screen(try await world.identify())
        let screened = world.day
        try world.advance(days: 5)
        func register(on day: CalendarDate, consent from: CalendarDate) async -> RPCStatus? {
            await outcome {
                let consent = try await world.put(
                    FamilyV1.Consent(
                        childCase: child.named, giver: .guardian, purposes: [.care],
                        validFrom: CommonV1.Date(from), state: .active, childAssent: true),
                    world.fresh(.consent))
                let registered = try await world.asWorker.registerCase(
                    FamilyV1.RegisterCaseRequest(
                        name: child.named, etag: child.tag,
                        registration: FamilyV1.Registration(consent: consent, duplicate: .noneFound),
                        requestID: CaseCell.id(), happenedOn: CommonV1.Date(day)))
                #expect(registered.registration?.registeredOn == CommonV1.Date(day))
                #expect(registered.stateSince == CommonV1.Date(day))
            }
        }
        let early = await register(on: screened.adding(days: -1), consent: screened.adding(days: -2))
        #expect(early?.wrongFields == ["happened_on"])
        let later = await register(on: screened.adding(days: 2), consent: screened.adding(days: 3))
        #expect(later?.reason == .consentMissing, "the family had not agreed on that day")
        #expect(await register(on: screened.adding(days: 2), consent: screened.adding(days: 2)) == nil)
        try await world.cell.bare.close()
    }

    @Test("The hours of a child that came back run from its return")
    func comingBack() async throws {
        let world = try CaseCell()
        let name = try await world.supported()
        let gone = try await world.suspend(world.read(name), informed: true)
        try world.advance(days: 6)
        let back = try await world.asWorker.resumeCase(
            FamilyV1.ResumeCaseRequest(
                name: name, etag: gone.tag, requestID: CaseCell.id(),
                happenedOn: CommonV1.Date(world.day.adding(days: -2))))
        #expect(back.nextDeadline?.due == CommonV1.Date(world.day.adding(days: 1)))
        try await world.cell.bare.close()
    }

    // MARK: - What guards count

    struct Seen: Sendable, CustomTestStringConvertible {
        let testDescription: String
        /// How many days ago each visit was made, all entered today.
        let ago: [Int]
        let isEnough: Bool
    }

    @Test(
        "A trial succeeds by visits on four days, each entered within a week",
        arguments: [
            Seen(testDescription: "four on the last day", ago: [0, 0, 0, 0], isEnough: false),
            Seen(
                testDescription: "four of long ago, typed on the last day", ago: [9, 16, 23, 30],
                isEnough: false),
            Seen(testDescription: "one too few in time", ago: [0, 2, 5, 9], isEnough: false),
            Seen(testDescription: "two on one day", ago: [0, 2, 2, 5], isEnough: false),
            Seen(testDescription: "four in time", ago: [0, 2, 5, 7], isEnough: true),
        ])
    func trialVisits(row: Seen) async throws {
        let world = try CaseCell()
        let family = try await Self.family(world)
        let name = try await world.supported()
        try await world.put(
            FamilyV1.SchoolEnrolment(schoolName: "the nearest", nearest: true, state: .enrolled),
            world.fresh(.enrolment, under: name, .childCase))
        try await world.prepare(name, family)
        var trial = try await world.startTrial(name, family)
        try world.advance(days: 35)
        for (index, ago) in row.ago.enumerated() {
            // A manager enters them, so none is refused.
            trial = try await world.asManager.recordTrialVisit(
                FamilyV1.RecordTrialVisitRequest(
                    name: trial.meta?.name ?? "", etag: trial.meta?.etag ?? "",
                    visit: FamilyV1.TrialVisit(
                        date: CommonV1.Date(world.day.adding(days: -ago)), unannounced: index == 0,
                        aloneWithChild: index == 0),
                    requestID: CaseCell.id()))
            #expect(trial.visits.last?.enteredLate == (ago > 7))
        }
        let sent = trial
        let refused = await outcome { _ = try await world.close(sent, .success) }
        #expect(refused?.reason == (row.isEnough ? nil : .visitsMissing))
        try await world.cell.bare.close()
    }

    @Test("A trial that began before its decision was typed is entered, and counts from a week before that")
    func trialOfBefore() async throws {
        let world = try CaseCell()
        let family = try await Self.family(world)
        let name = try await world.supported()
        try world.advance(days: 20)
        try await world.trace(name, .found, family)
        try await world.approve(
            try await world.submit(
                world.assessment(.familySuitability) {
                    $0.family = family
                    $0.suitable = true
                }, in: name))
        let decided = world.day.adding(days: -14)
        try await world.decide(name, .reintegration) { $0.decidedOn = CommonV1.Date(decided) }
        #expect(try await world.read(name).stateSince == CommonV1.Date(decided))

        var trial = try await world.trial(name, family)
        trial.start = CommonV1.Date(decided.adding(days: -1))
        let before = trial
        let early = await refusal { _ = try await world.startTrial(before, in: name) }
        #expect(early?.wrongFields == ["trial.start"])
        trial.start = CommonV1.Date(decided)
        let running = try await world.startTrial(trial, in: name)
        #expect(running.enteredLate && running.recordedOn == world.today)
        #expect(try await world.read(name).stateSince == CommonV1.Date(decided))

        try world.advance(days: 22)
        let short = await refusal { _ = try await world.close(running, .success) }
        #expect(short?.reason == .trialTooShort, "36 days, of which 29 count")
        try world.advance(days: 1)
        let long = await refusal { _ = try await world.close(running, .success) }
        #expect(long?.reason == .visitsMissing, "30 count")
        try await world.cell.bare.close()
    }

    @Test("A child that is said to be missing since a year is missing since a week before that was entered")
    func missing() async throws {
        let world = try CaseCell()
        let name = try await world.supported()
        try world.advance(days: 400)
        let child = try await world.read(name)
        _ = try await world.asManager.suspendCase(
            FamilyV1.SuspendCaseRequest(
                name: name, etag: child.tag, authorityInformed: true, requestID: CaseCell.id(),
                happenedOn: CommonV1.Date(world.day.adding(days: -395))))
        let early = await refusal { _ = try await world.close(name, .missing) }
        #expect(early?.reason == .tooEarly)
        try world.advance(days: 359)
        #expect(try await world.close(name, .missing).state == .closed)
        try await world.cell.bare.close()
    }

    @Test(
        "Attempts to reach a child count on days that differ, each entered within a week",
        arguments: [
            ([0, 0, 0], false), ([20, 30, 40], false), ([0, 3, 8], false), ([0, 3, 7], true),
        ])
    func contacts(ago: [Int], isEnough: Bool) async throws {
        let world = try CaseCell()
        let child = try await world.identify()
        try world.advance(days: 45)
        var tried = child
        tried.contactAttempts = ago.map {
            FamilyV1.ContactAttempt(date: CommonV1.Date(world.day.adding(days: -$0)), channel: "a neighbour")
        }
        _ = try await world.asWorker.updateCase(
            FamilyV1.UpdateCaseRequest(
                childCase: tried, updateMask: GoogleProtobuf.FieldMask(paths: ["contact_attempts"]),
                requestID: CaseCell.id()))
        let refused = await outcome { _ = try await world.close(child.named, .lostContact) }
        #expect(refused?.reason == (isEnough ? nil : .reasonEvidenceMissing))
        try await world.cell.bare.close()
    }

    @Test("A plan for the time after counts from when the case held it, whatever the closing says")
    func transitionPlan() async throws {
        let world = try CaseCell()
        let name = try await world.supported()
        try await world.trace(name, .exhausted)
        try await world.decide(name, .durableSolution)
        var child = try await world.read(name)
        child.transitionPlan = CommonV1.Date(world.day.adding(months: -12))
        child = try await world.asWorker.updateCase(
            FamilyV1.UpdateCaseRequest(
                childCase: child, updateMask: GoogleProtobuf.FieldMask(paths: ["transition_plan"]),
                requestID: CaseCell.id()))
        #expect(child.days?.transitionPlanRecordedOn == world.today)
        let evidence = FamilyV1.CloseEvidence(
            document: "a paper", transitionPlan: CommonV1.Date(world.day.adding(months: -12)))
        let typed = await refusal { _ = try await world.close(name, .custodyElsewhere, evidence) }
        #expect(typed?.reason == .noTransitionPlan)
        try world.advance(days: 184)
        #expect(try await world.close(name, .custodyElsewhere, evidence).state == .closed)
        try await world.cell.bare.close()
    }

    // MARK: - What is known of a later day stands

    @Test("An authority's decision of an earlier day does not take the place of a later one")
    func authorities() async throws {
        let world = try CaseCell()
        let name = try await world.supported()
        try world.advance(days: 6)
        _ = try await world.report(.victimConfirmed, in: name)
        func report(_ kind: FamilyV1.AuthorityDecisionKind, ago: Int) async throws -> FamilyV1.ChildCase {
            var request = FamilyV1.RecordAuthorityDecisionRequest(
                parent: name,
                decision: FamilyV1.AuthorityDecision(
                    authority: "dolisa", kind: kind, date: CommonV1.Date(world.day.adding(days: -ago)),
                    reference: "16/QD"),
                requestID: CaseCell.id())
            request.approval = try await world.agreed(to: .recordAuthorityDecision(request))
            _ = try await world.asWorker.recordAuthorityDecision(request)
            return try await world.asManager.getCase(FamilyV1.GetCaseRequest(name: name))
        }
        #expect(try await report(.victimNotConfirmed, ago: 5).victimStatus == .confirmed)
        #expect(try await report(.seal, ago: 2).visibility == .sealed)
        #expect(try await report(.unseal, ago: 4).visibility == .sealed)
        #expect(try await report(.unseal, ago: 0).visibility == .restricted)
        #expect(try await report(.victimNotConfirmed, ago: 0).victimStatus == .notConfirmed)
        try await world.cell.bare.close()
    }

    @Test("An assessment of an earlier day is kept, and the case goes on by the later one")
    func assessments() async throws {
        let world = try CaseCell()
        let name = try await world.supported()
        try world.advance(days: 6)
        func assess(_ risk: FamilyV1.RiskLevel, ago: Int) async throws -> FamilyV1.ChildCase {
            try await world.approve(
                try await world.submit(
                    world.assessment(.reassessment) {
                        $0.riskLevel = risk
                        $0.materialChange = "all of it"
                        $0.doneOn = CommonV1.Date(world.day.adding(days: -ago))
                    }, in: name))
            return try await world.read(name)
        }
        let later = try await assess(.critical, ago: 1)
        let earlier = try await assess(.low, ago: 4)
        #expect(earlier.riskLevel == .critical && earlier.assessment == later.assessment)
        #expect(try await assess(.medium, ago: 0).riskLevel == .medium)
        try await world.cell.bare.close()
    }

    @Test("A family found unsuitable later is not made suitable by what was seen before")
    func suitability() async throws {
        let world = try CaseCell()
        let family = try await Self.family(world)
        let name = try await world.supported()
        try world.advance(days: 6)
        try await world.trace(name, .found, family)
        func find(_ isSuitable: Bool, ago: Int) async throws {
            try await world.approve(
                try await world.submit(
                    world.assessment(.familySuitability) {
                        $0.family = family
                        $0.suitable = isSuitable
                        $0.doneOn = CommonV1.Date(world.day.adding(days: -ago))
                    }, in: name))
        }
        try await find(false, ago: 1)
        try await find(true, ago: 4)
        let refused = await refusal { try await world.decide(name, .reintegration) }
        #expect(refused?.reason == .familyUnsuitable)
        try await find(true, ago: 0)
        try await world.decide(name, .reintegration)
        try await world.cell.bare.close()
    }

    @Test("Reviews after a return: the last day's counts, and a relapse of before it is refused")
    func reviews() async throws {
        let world = try CaseCell()
        let name = try await world.supported()
        var child = try await world.read(name)
        child.state = .postIntegration
        child.stateSince = CommonV1.Date(world.day)
        child.meta = nil
        let made = try await world.put(child, world.fresh(.childCase))
        try world.advance(days: 6)
        func review(_ result: FamilyV1.ReviewResult, ago: Int) async -> RPCStatus? {
            await outcome {
                _ = try await world.asWorker.recordPostIntegrationReview(
                    FamilyV1.RecordPostIntegrationReviewRequest(
                        parent: made,
                        review: FamilyV1.PostIntegrationReview(
                            date: CommonV1.Date(world.day.adding(days: -ago)), result: result),
                        requestID: CaseCell.id()))
            }
        }
        #expect(await review(.concern, ago: 1) == nil)
        let last = try await world.read(made).lastReview
        #expect(await review(.stable, ago: 3) == nil)
        #expect(try await world.read(made).lastReview == last, "the concern is what was seen last")
        #expect(await review(.relapse, ago: 3)?.wrongFields == ["review.date"])
        #expect(await review(.stable, ago: 7)?.wrongFields == ["review.date"], "before the return")
        #expect(await review(.relapse, ago: 0) == nil)
        try await world.cell.bare.close()
    }
}
