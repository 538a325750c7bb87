import FamilyService
import ServiceRuntime
import Store
import Tenancy
import WireProto

/// What a walk knows of a case.
struct CaseMemory: Sendable {
    let name: String
    /// The last revision that was looked at, and its number.
    var seen: FamilyV1.ChildCase?
    var revision: Int64 = 0
    /// When the case last became POST_INTEGRATION.
    var home: CalendarDate?
    /// Through which states the case went.
    var path: [FamilyV1.CaseState] = []
    /// Whether an authority may have said something.
    var isJudged = false
}

/// Looks through every revision of a case for what must never be, in words of its own: it knows nothing of the
/// procedure's table and its guards.
struct CaseChecker {
    let world: CaseCell

    /// From which state a case may come to which, in one step.
    static let edges: [FamilyV1.CaseState: Set<FamilyV1.CaseState>] = [
        .identified: [.screenedOut, .registered, .closed, .suspended],
        .registered: [.assessed, .closed, .suspended],
        .assessed: [.planned, .closed, .suspended],
        .planned: [.inSupport, .closed, .suspended],
        .inSupport: [.assessed, .reintegrationPrepared, .alternativeCare, .closed, .suspended],
        .reintegrationPrepared: [.inSupport, .inTrial, .closed, .suspended],
        .inTrial: [.postIntegration, .inSupport, .closed, .suspended],
        .postIntegration: [.inSupport, .closed, .suspended],
        .alternativeCare: [.reintegrationPrepared, .closed, .suspended],
        .closed: [.registered],
        .screenedOut: [],
    ]

    /// Looks at what has been written of the case since the last time.
    ///
    /// - Returns: What is wrong; `nil` when nothing is.
    func check(_ memory: inout CaseMemory) async throws -> String? {
        for next in try await revisions(of: memory.name, after: memory.revision) {
            let before = memory.seen
            memory.revision += 1
            memory.seen = next
            if memory.path.last != next.state { memory.path.append(next.state) }
            if let wrong = try await wrong(next, after: before, &memory) {
                let path = memory.path.map { $0.name ?? "?" }.joined(separator: ", ")
                return "revision \(memory.revision) of a case that went \(path): it \(wrong)"
            }
        }
        if let seen = memory.seen, let wrong = try await silence(seen) {
            return "a case that is \(seen.state): it \(wrong)"
        }
        return nil
    }

    /// Whether a case says nothing of an alleged exploiter whom no panel knew of in the family that the child returns to.
    private func silence(_ now: FamilyV1.ChildCase) async throws -> String? {
        let returning: Set<FamilyV1.CaseState> = [.reintegrationPrepared, .inTrial, .postIntegration]
        guard returning.contains(now.state), let family = now.tracing?.family else { return nil }
        let alleged = try await world.asManager.listMembers(FamilyV1.ListMembersRequest(parent: family))
            .members
            .filter(\.allegedExploiter).map { $0.meta?.name ?? "" }
        let decisions = try await world.asManager.listBestInterestDecisions(
            FamilyV1.ListBestInterestDecisionsRequest(parent: now.named, pageSize: 100)
        ).decisions
        let known = decisions.last { $0.kind == .reintegration && $0.decision == .agreed }?.exploiters ?? []
        let isNew = alleged.contains { !known.contains($0) }
        let isTold = now.protectionAlerts.contains { $0.change == .exploiterInFamily }
        return isNew && !isTold ? "does not say that an exploiter was found in its family" : nil
    }

    private func revisions(of name: String, after last: Int64) async throws -> [FamilyV1.ChildCase] {
        let scope = TenantScope.job(JobName("test"), in: world.cell.bare.tenant("ctse"))
        let id = ResourceName(parsing: name, as: .childCase)!.recordID!
        let records = try await world.cell.bare.store.read(in: scope) {
            (reading: inout TenantReading<StoreError>) throws(StoreError) -> [StoredRecord] in
            guard let current = try reading.get(FamilyV1.ChildCase.recordKind, id), current.revision > last
            else { return [] }
            var records: [StoredRecord] = []
            for number in last + 1..<current.revision {
                guard let past = try reading.past(FamilyV1.ChildCase.recordKind, id, revision: number)
                else { throw StoreError.notFound }
                records.append(past)
            }
            return records + [current]
        }
        return try records.map { try FamilyV1.ChildCase(decoding: $0.body) }
    }

    private func wrong(
        _ now: FamilyV1.ChildCase, after before: FamilyV1.ChildCase?, _ memory: inout CaseMemory
    ) async throws -> String? {
        guard let before else { return now.state == .identified ? nil : "begins as \(now.state)" }
        if now.policy == nil { return "keeps no policy" }
        if let wrong = movement(from: before, to: now) { return wrong }
        if (now.state == .closed) != (now.closure != nil) { return "closure and state differ" }
        if (now.state == .suspended) != (now.suspension != nil) { return "suspension and state differ" }
        let rests: Set<FamilyV1.CaseState> = [.closed, .screenedOut, .suspended]
        if rests.contains(now.state) != (now.nextDeadline == nil) { return "deadline and state differ" }
        if [.confirmed, .notConfirmed].contains(now.victimStatus) && !memory.isJudged {
            return "is \(now.victimStatus) by no authority"
        }
        if now.state == .postIntegration && before.state == .inTrial { memory.home = world.day }
        if now.state == .closed && now.closure?.reason == .reintegrated {
            guard before.state == .postIntegration, let since = memory.home,
                world.day.days(since: since) >= 365
            else { return "closes as reintegrated too early" }
        }
        let isElsewhere = now.state != before.state || now.trial != before.trial
        let hasOtherPapers = now.assessment != before.assessment || now.carePlan != before.carePlan
        return isElsewhere || hasOtherPapers ? try await work(now) : nil
    }

    private func movement(
        from before: FamilyV1.ChildCase, to now: FamilyV1.ChildCase
    ) -> String? {
        if before.state == .closed {
            let reopened = now.state == .registered && now.episode == before.episode + 1
            return reopened ? nil : "changes although it is closed"
        }
        if now.episode != before.episode { return "changes its episode while it is open" }
        if now.state == before.state {
            return before.state == .screenedOut ? "changes although it ended" : nil
        }
        let allowed =
            before.state == .suspended
            ? [before.suspension?.previous ?? .unspecified, .closed] : Self.edges[before.state] ?? []
        return allowed.contains(now.state) ? nil : "goes from \(before.state) to \(now.state)"
    }

    /// What a state is worth: the records that stand behind it.
    private func work(_ now: FamilyV1.ChildCase) async throws -> String? {
        let client = world.asManager
        let past: [FamilyV1.CaseState] = [.closed, .suspended, .identified, .screenedOut]
        if past.contains(now.state) { return nil }
        let registration = now.registration ?? FamilyV1.Registration()
        if registration.consent.isEmpty && registration.safetyOverride == nil { return "has no consent" }
        if now.screening?.result == .notVictim { return "is screened out and goes on" }
        if now.state == .registered { return nil }
        let assessment = try await client.getAssessment(
            FamilyV1.GetAssessmentRequest(name: now.assessment))
        if assessment.approvedBy.isEmpty || assessment.approvedBy == assessment.author {
            return "has an assessment that nobody else approved"
        }
        if now.state == .assessed { return nil }
        let plan = try await client.getCarePlan(FamilyV1.GetCarePlanRequest(name: now.carePlan))
        if plan.approvedBy.isEmpty || plan.approvedBy == plan.author {
            return "has a plan that nobody else approved"
        }
        guard now.state == .inTrial || now.state == .postIntegration else { return nil }
        let trial = try await client.getTrial(FamilyV1.GetTrialRequest(name: now.trial))
        if trial.approvedBy.isEmpty || trial.approvedBy == trial.meta?.createBy?.staff {
            return "has a trial that nobody else approved"
        }
        guard now.state == .postIntegration, trial.outcome == .success else { return nil }
        guard let start = trial.start?.span?.lowerBound, let end = trial.end?.span?.lowerBound,
            end.days(since: start) >= 30, trial.visits.count >= 4,
            trial.visits.contains(where: \.unannounced), trial.visits.contains(where: \.aloneWithChild)
        else { return "has a trial that shows too little" }
        return nil
    }
}
