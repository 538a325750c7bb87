import ServiceRuntime
import Store
import WireProto

/// What is due next in a case: the step that the procedure wants, and when.
enum CaseDeadline {
    /// By the case alone; a trial and the time after it have days of their own.
    static func next(of child: FamilyV1.ChildCase, by policy: ProgrammeNumbers) -> FamilyV1.Deadline? {
        guard let since = child.stateSince?.span?.lowerBound else { return nil }
        switch child.state {
        case .identified: return identified(child, since, policy)
        case .registered:
            return deadline(.assessment, since.adding(days: policy.assessmentDays[child.riskLevel]))
        case .assessed: return deadline(.carePlan, since.adding(days: policy.carePlanDays))
        case .planned: return deadline(.firstService, since.adding(days: policy.firstServiceDays))
        case .inSupport, .reintegrationPrepared, .alternativeCare:
            return deadline(
                .review, child.reviewBy?.span?.lowerBound ?? since.adding(months: policy.reviewMonths))
        default: return nil
        }
    }

    /// A child that was met is screened, and one that was screened is registered.
    private static func identified(
        _ child: FamilyV1.ChildCase, _ since: CalendarDate, _ policy: ProgrammeNumbers
    ) -> FamilyV1.Deadline {
        if let screened = child.screening?.doneOn?.span?.lowerBound {
            return deadline(.registration, screened.adding(days: policy.registrationDays))
        }
        let met = child.identifiedOn?.span?.lowerBound ?? since
        return deadline(.screening, met.adding(days: policy.screeningDays))
    }

    /// The first review after the last one; the closing, when all were held.
    static func review(
        after end: CalendarDate, last: CalendarDate?, by policy: ProgrammeNumbers
    ) -> FamilyV1.Deadline {
        let due = policy.postIntegrationReviewMonths.map { end.adding(months: $0) }
        let next = due.first { day in last.map { $0 < day } ?? true }
        return deadline(
            .postIntegrationReview, next ?? end.adding(months: policy.postIntegrationMonths))
    }

    static func deadline(_ kind: FamilyV1.DeadlineKind, _ due: CalendarDate) -> FamilyV1.Deadline {
        FamilyV1.Deadline(kind: kind, due: CommonV1.Date(due))
    }
}

extension CaseDeadline {
    /// What is due next, with the trial and the last review where those decide. A child that came back is
    /// assessed before all else.
    static func next<Reader: RecordReader<RPCStatus> & ~Copyable>(
        of child: FamilyV1.ChildCase, _ context: StepContext, _ reader: borrowing Reader
    ) throws(RPCStatus) -> FamilyV1.Deadline? {
        guard child.state.isAtHand else { return nil }
        if child.nextDeadline?.kind == .reassessment { return child.nextDeadline }
        switch child.state {
        case .inTrial:
            if child.nextDeadline?.kind == .trialEnd { return child.nextDeadline }
            let trial = try reader.named(FamilyV1.ReintegrationTrial.self, child.trial, at: context.now)?
                .resource
            return trial?.plannedEnd?.span.map { deadline(.trialEnd, $0.lowerBound) }
        case .postIntegration:
            let trial = try reader.named(FamilyV1.ReintegrationTrial.self, child.trial, at: context.now)?
                .resource
            let review = try reader.named(
                FamilyV1.PostIntegrationReview.self, child.lastReview, at: context.now)?
                .resource
            // The write that ends the trial has not put it away yet.
            let end = trial?.end?.span?.lowerBound ?? context.today
            return Self.review(
                after: end, last: review?.date?.span?.lowerBound, by: context.policy)
        default: return next(of: child, by: context.policy)
        }
    }
}
