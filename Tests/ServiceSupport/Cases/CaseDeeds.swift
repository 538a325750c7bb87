import FamilyService
import ServiceRuntime
import Tenancy
import WireProto

/// Something that somebody tries with a case, legal or not.
struct Deed: Sendable {
    enum Kind: CaseIterable, Sendable {
        case screen, screenOut, register, assess, reassess, selfApprove, plan, serve, miss, episode, trace,
            lose
        case suitable, prepare, refuse, settle, authority, withdraw, startTrial, visit, extend, succeed, fail
        case reviewStable, relapse, suspend, resume, reopen, closeReintegrated, closeMoved, closeDied
        case closeMissing, closeLost, update
        // What one person tries alone.
        case rob, cheat, reportAlone
        case archive, bringBack, endBed, closeFollowUp, enrol
    }

    let kind: Kind
    let `case`: String
    let family: String
    let dice: UInt64

    static let likely: [FamilyV1.CaseState: [Kind]] = [
        .identified: [.screen, .register], .registered: [.assess], .assessed: [.plan, .assess],
        .planned: [.serve], .inSupport: [.trace, .suitable, .prepare, .serve, .lose, .settle],
        .reintegrationPrepared: [.startTrial, .startTrial, .cheat],
        .inTrial: [.visit, .visit, .visit, .succeed, .extend],
        .postIntegration: [.reviewStable, .closeReintegrated],
        .alternativeCare: [.trace, .suitable, .prepare],
        .suspended: [.resume, .closeMissing], .closed: [.reopen],
    ]

    func outcome(in world: CaseCell) async -> DeedOutcome {
        do {
            try await take(in: world)
            return .taken
        } catch let status as RPCStatus {
            let isRefusal = [.failedPrecondition, .invalidArgument, .aborted].contains(status.code)
            let isAbsent = status.code == .notFound && self.kind != .screen
            return isRefusal || isAbsent ? .refused : .wrong("\(kind) is answered by \(status)")
        } catch {
            return .wrong("\(kind) is answered by \(error)")
        }
    }

    private func take(in world: CaseCell) async throws {
        let name = self.case
        let child = try await world.read(name)
        switch kind {
        case .screen: _ = try await world.screen(child, dice % 2 == 0 ? .atRisk : .suspected)
        case .screenOut: _ = try await world.screen(child, .notVictim)
        case .register: _ = try await world.register(child)
        case .assess: try await world.assess(name)
        case .reassess: try await world.assess(name, .reassessment)
        case .selfApprove: try await selfApprove(in: world)
        case .plan: try await world.plan(name)
        case .serve: try await world.serve(name)
        case .miss:
            try await world.serve(
                name, FamilyV1.ServiceDelivery(type: .legal, date: world.today, outcome: .refused))
        case .episode:
            _ = try await world.asWorker.recordExploitationEpisode(
                FamilyV1.RecordExploitationEpisodeRequest(parent: name, requestID: CaseCell.id()))
        case .trace: try await world.trace(name, .found, family)
        case .lose: try await world.trace(name, .exhausted)
        case .suitable: try await suit(child, in: world)
        case .prepare: try await world.decide(name, .reintegration)
        case .refuse: try await world.decide(name, .reintegration, .refused)
        case .settle: try await world.decide(name, .durableSolution)
        case .authority:
            _ = try await world.report(dice % 2 == 0 ? .victimConfirmed : .victimNotConfirmed, in: name)
        case .rob:
            if try await world.rob(child) { throw DeedError.doneAlone }
        case .cheat:
            let isTrialNext = child.state == .reintegrationPrepared
            let home = isTrialNext ? found(for: child) : family
            if try await world.cheat(name, home, isRefused: dice % 2 == 0) { throw DeedError.doneAlone }
        case .reportAlone:
            _ = try await world.asWorker.recordAuthorityDecision(
                FamilyV1.RecordAuthorityDecisionRequest(
                    parent: name,
                    decision: FamilyV1.AuthorityDecision(
                        authority: "dolisa", kind: dice % 2 == 0 ? .seal : .victimConfirmed,
                        date: world.today,
                        reference: "17/QD"),
                    requestID: CaseCell.id()))
            throw DeedError.doneAlone
        case .withdraw:
            _ = try await world.asWorker.withdrawReintegration(
                FamilyV1.WithdrawReintegrationRequest(
                    name: name, etag: child.tag, reason: "the child's wish", requestID: CaseCell.id()))
        case .startTrial: _ = try await world.startTrial(name, found(for: child))
        case .visit, .extend, .succeed, .fail: try await onTrial(child, in: world)
        case .reviewStable: try await world.review(name, .stable)
        case .relapse: try await world.review(name, .relapse)
        case .suspend: _ = try await world.suspend(child, informed: dice % 4 != 0)
        case .resume:
            _ = try await world.asWorker.resumeCase(
                FamilyV1.ResumeCaseRequest(name: name, etag: child.tag, requestID: CaseCell.id()))
        case .reopen:
            _ = try await world.asManager.reopenCase(
                FamilyV1.ReopenCaseRequest(
                    name: name, etag: child.tag, reason: "came back", requestID: CaseCell.id(),
                    consent: try await world.consent(to: child)))
        case .closeReintegrated: _ = try await world.close(name, .reintegrated)
        case .closeMoved:
            _ = try await world.close(name, .moved, FamilyV1.CloseEvidence(document: "a letter"))
        case .closeDied:
            // Rare, so that the walk goes on.
            guard dice % 20 == 0 else { return }
            _ = try await world.close(
                name, .died, FamilyV1.CloseEvidence(document: "a paper", authorityInformed: true))
        case .closeMissing: _ = try await world.close(name, .missing)
        case .closeLost: _ = try await world.close(name, .lostContact)
        case .archive, .bringBack, .endBed, .closeFollowUp, .enrol: try await end(child, in: world)
        case .update:
            _ = try await world.asWorker.updateCase(
                FamilyV1.UpdateCaseRequest(
                    childCase: FamilyV1.ChildCase(meta: child.meta, note: "seen again"),
                    updateMask: GoogleProtobuf.FieldMask(paths: ["note"]), requestID: CaseCell.id()))
        }
    }

    /// The family that the tracing found; any one where it found none.
    private func found(for child: FamilyV1.ChildCase) -> String {
        child.tracing.map(\.family).flatMap { $0.isEmpty ? nil : $0 } ?? family
    }

    private func selfApprove(in world: CaseCell) async throws {
        let made = try await world.submit(world.assessment(.comprehensive), in: self.case)
        _ = try await world.client(world.worker, .manager).approveAssessment(
            FamilyV1.ApproveAssessmentRequest(
                name: made.meta?.name ?? "", etag: made.meta?.etag ?? "", requestID: CaseCell.id()))
        throw DeedError.approvedByItsAuthor
    }

    private func suit(_ child: FamilyV1.ChildCase, in world: CaseCell) async throws {
        let made = world.assessment(.familySuitability) {
            $0.family = found(for: child)
            $0.suitable = dice % 5 != 0
        }
        try await world.approve(try await world.submit(made, in: self.case))
    }

    private func onTrial(_ child: FamilyV1.ChildCase, in world: CaseCell) async throws {
        let trial = try await world.asWorker.getTrial(FamilyV1.GetTrialRequest(name: child.trial))
        switch kind {
        case .visit: _ = try await world.visit(trial, unannounced: dice % 2 == 0, alone: dice % 3 == 0)
        case .extend:
            let end = trial.plannedEnd?.span?.lowerBound ?? world.day
            _ = try await world.asManager.extendTrial(
                FamilyV1.ExtendTrialRequest(
                    name: child.trial, etag: trial.meta?.etag ?? "",
                    plannedEnd: CommonV1.Date(end.adding(days: 30)), reason: "not yet",
                    requestID: CaseCell.id()))
        case .succeed:
            try await world.put(
                FamilyV1.SchoolEnrolment(schoolName: "the nearest", state: .enrolled),
                world.fresh(.enrolment, under: self.case, .childCase))
            _ = try await world.close(trial, .success)
        default: _ = try await world.close(trial, .failed)
        }
    }
}

extension Deed {
    /// Ends something that a case may hang on, or begins what may hang on a case.
    fileprivate func end(_ child: FamilyV1.ChildCase, in world: CaseCell) async throws {
        let client = world.asManager
        switch kind {
        case .archive:
            let family = try await client.getFamily(FamilyV1.GetFamilyRequest(name: family))
            _ = try await client.archiveFamily(
                FamilyV1.ArchiveFamilyRequest(
                    name: self.family, etag: family.meta?.etag ?? "", requestID: CaseCell.id()))
        case .bringBack:
            let family = try await client.getFamily(FamilyV1.GetFamilyRequest(name: family))
            _ = try await client.undeleteFamily(
                FamilyV1.UndeleteFamilyRequest(
                    name: self.family, etag: family.meta?.etag ?? "", requestID: CaseCell.id()))
        case .endBed:
            let trial = try await client.getTrial(FamilyV1.GetTrialRequest(name: child.trial))
            let bed = try await client.getPlacement(
                FamilyV1.GetPlacementRequest(name: trial.returnPlacement))
            _ = try await client.endPlacement(
                FamilyV1.EndPlacementRequest(
                    name: trial.returnPlacement, etag: bed.meta?.etag ?? "", to: world.today,
                    reason: "the bed is wanted", requestID: CaseCell.id()))
        case .closeFollowUp:
            let trial = try await client.getTrial(FamilyV1.GetTrialRequest(name: child.trial))
            let followUp = try await client.getFamilyFollowUp(
                FamilyV1.GetFamilyFollowUpRequest(name: trial.followUp))
            _ = try await client.closeFamilyFollowUp(
                FamilyV1.CloseFamilyFollowUpRequest(
                    name: trial.followUp, etag: followUp.meta?.etag ?? "", reason: .other, note: "enough",
                    requestID: CaseCell.id()))
        default:
            _ = try await world.asWorker.enrolSchool(
                FamilyV1.EnrolSchoolRequest(
                    parent: child.named,
                    enrolment: FamilyV1.SchoolEnrolment(schoolName: "the nearest", from: world.today),
                    requestID: CaseCell.id()))
        }
    }
}

enum DeedOutcome: Sendable {
    case taken
    case refused
    /// What must not be answered.
    case wrong(String)
}

enum DeedError: Error {
    case approvedByItsAuthor
    /// One person did what takes two.
    case doneAlone
}
