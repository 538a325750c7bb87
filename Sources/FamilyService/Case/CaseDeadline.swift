import ServiceRuntime
import WireProto

/// What is due next in a case, by its state alone: the step that the procedure wants, and when.
enum CaseDeadline {
    static func next(of child: FamilyV1.ChildCase, by policy: PolicyNumbers) -> FamilyV1.Deadline? {
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
        case .inTrial, .postIntegration: return child.nextDeadline
        default: return nil
        }
    }

    /// A child that was met is screened, and one that was screened is registered.
    private static func identified(
        _ child: FamilyV1.ChildCase, _ since: CalendarDate, _ policy: PolicyNumbers
    ) -> FamilyV1.Deadline {
        if let screened = child.screening?.doneOn?.span?.lowerBound {
            return deadline(.registration, screened.adding(days: policy.registrationDays))
        }
        let met = child.identifiedOn?.span?.lowerBound ?? since
        return deadline(.screening, met.adding(days: policy.screeningDays))
    }

    static func deadline(_ kind: FamilyV1.DeadlineKind, _ due: CalendarDate) -> FamilyV1.Deadline {
        FamilyV1.Deadline(kind: kind, due: CommonV1.Date(due))
    }
}
