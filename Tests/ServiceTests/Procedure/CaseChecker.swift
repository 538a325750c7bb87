import Store
import Tenancy
import Testing
import WireProto

@testable import FamilyService
@testable import ServiceRuntime

/// Looks through every revision of a case for what must never be, in words of its own: it knows nothing of the
/// procedure's table and its guards.
struct CaseChecker {
    let world: CaseCell
    /// The last revision of each case that was looked at.
    private var seen: [String: FamilyV1.ChildCase] = [:]
    private var revisions: [String: Int64] = [:]
    /// When the case last became POST_INTEGRATION.
    private var home: [String: CalendarDate] = [:]
    /// Cases of which an authority said something.
    var judged: Set<String> = []
    private(set) var checked = 0

    init(_ world: CaseCell) { self.world = world }

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
    mutating func check(_ name: String) async throws -> String? {
        let id = try #require(ResourceName(parsing: name, as: .childCase)?.recordID)
        while let next = try await revision((revisions[name] ?? 0) + 1, of: id) {
            revisions[name, default: 0] += 1
            checked += 1
            let before = seen[name]
            seen[name] = next
            if let wrong = try await wrong(next, after: before, name) {
                return "\(name), revision \(revisions[name] ?? 0): \(wrong)"
            }
        }
        return nil
    }

    private func revision(_ number: Int64, of id: RecordID) async throws -> FamilyV1.ChildCase? {
        let scope = TenantScope.job(JobName("test"), in: try world.cell.bare.tenant("ctse"))
        let record = try await world.cell.bare.store.read(in: scope) {
            (reading: inout Reading) throws(StoreError) -> StoredRecord? in
            guard let current = try reading.get(FamilyV1.ChildCase.recordKind, id),
                number <= current.revision
            else { return nil }
            return try reading.past(FamilyV1.ChildCase.recordKind, id, revision: number)
        }
        guard let record else { return nil }
        return try FamilyV1.ChildCase(decoding: record.body)
    }

    private mutating func wrong(
        _ now: FamilyV1.ChildCase, after before: FamilyV1.ChildCase?, _ name: String
    ) async throws -> String? {
        guard let before else { return now.state == .identified ? nil : "begins as \(now.state)" }
        if now.policy == nil { return "keeps no policy" }
        if let wrong = movement(from: before, to: now) { return wrong }
        if (now.state == .closed) != (now.closure != nil) { return "closure and state differ" }
        if (now.state == .suspended) != (now.suspension != nil) { return "suspension and state differ" }
        let rests: Set<FamilyV1.CaseState> = [.closed, .screenedOut, .suspended]
        if rests.contains(now.state) != (now.nextDeadline == nil) { return "deadline and state differ" }
        if [.confirmed, .notConfirmed].contains(now.victimStatus) && !judged.contains(name) {
            return "is \(now.victimStatus) by no authority"
        }
        if now.state == .postIntegration && before.state == .inTrial { home[name] = world.day }
        if now.state == .closed && now.closure?.reason == .reintegrated {
            guard before.state == .postIntegration, let since = home[name],
                world.day.days(since: since) >= 365
            else { return "closes as reintegrated too early" }
        }
        return try await work(now)
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
        let client = try world.asManager
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
        if trial.approvedBy == trial.meta?.createBy?.staff { return "has a trial that nobody else approved" }
        guard now.state == .postIntegration, trial.outcome == .success else { return nil }
        guard let start = trial.start?.span?.lowerBound, let end = trial.end?.span?.lowerBound,
            end.days(since: start) >= 30, trial.visits.count >= 4,
            trial.visits.contains(where: \.unannounced), trial.visits.contains(where: \.aloneWithChild)
        else { return "has a trial that shows too little" }
        return nil
    }
}
