import ServiceRuntime
import Store
import Tenancy
import WireProto

extension RecordReader<RPCStatus> where Self: ~Copyable {
    /// What the records say of a case; the one place where the procedure reads them. What a request says is
    /// added by its own file.
    ///
    /// - Parameter guards: Only what these ask about is looked up.
    func facts(
        of child: Stored<FamilyV1.ChildCase>, for guards: some Sequence<Guard>, _ context: StepContext
    ) throws(RPCStatus) -> CaseFacts {
        let wanted = Set(guards)
        var facts = CaseFacts(policy: context.policy, today: context.today)
        facts.callerIsManager = context.isManager
        facts.callerIsCertified = context.isCertified
        facts.take(child.resource)
        if wanted.contains(.assessmentApproved) {
            facts.isAssessmentApproved = try isAssessmentApproved(of: child, at: context.now)
        }
        if wanted.contains(.siblingsTogether) {
            facts.areSiblingsTogether = try areSiblingsTogether(
                child.resource, on: context.today...context.today, at: context.now)
        }
        if wanted.contains(.trialLongEnough) || wanted.contains(.followedLongEnough) {
            let trial = try named(FamilyV1.ReintegrationTrial.self, child.resource.trial, at: context.now)
            if let trial { facts.take(trial.resource) }
        }
        if wanted.contains(.atSchool) { facts.isAtSchool = try isEnrolled(child.record.id) }
        if wanted.contains(.lastReviewStable),
            let review = try named(
                FamilyV1.PostIntegrationReview.self, child.resource.lastReview, at: context.now)
        {
            facts.isLastReviewStable = review.resource.result == .stable
            facts.isHighRiskOpen = review.resource.highRiskOpen
            facts.callerIsNotAuthor = CaseStaffRules.mayApprove(context.name, what: review.resource.staff)
        }
        return facts
    }

    /// The last approved assessment stands, and none was submitted after it.
    private func isAssessmentApproved(
        of child: Stored<FamilyV1.ChildCase>, at now: UnixTime
    ) throws(RPCStatus) -> Bool {
        guard let approved = try named(FamilyV1.Assessment.self, child.resource.assessment, at: now) else {
            return false
        }
        let waiting = try first(
            Limits.waitingAssessments, of: FamilyV1.Assessment.self,
            FamilyV1.Assessment.waiting(child.record.id.text))
        let begun = child.resource.episodeTime.map { UnixTime($0) }
        return !waiting.contains { assessment in
            assessment.record.createTime >= approved.record.updateTime
                && begun.map { assessment.record.createTime >= $0 } ?? true
        }
    }

    /// Whether a family is found suitable by the last approved assessment of it.
    func isSuitable(_ family: String, for child: Stored<FamilyV1.ChildCase>) throws(RPCStatus) -> Bool {
        typealias Index = FamilyV1.Assessment.Index
        let key = FamilyV1.Assessment.suitability(of: family, for: child.record.id.text)
        let inClear = ListOrder(Index.suitabilityInClear, under: key, descending: true)
        let found: [Stored<FamilyV1.Assessment>] =
            try all(Index.suitability, keyed: key) + first(1, of: FamilyV1.Assessment.self, inClear)
        return found.max { $0.record.updateTime < $1.record.updateTime }?.resource.suitable ?? false
    }

    /// Whether somebody who is alleged to have exploited a child lives in the family.
    func hasExploiter(_ family: String) throws(RPCStatus) -> Bool {
        guard let id = ResourceName(parsing: family, as: .family)?.id else { return false }
        return try first(Limits.members, of: FamilyV1.Member.self, FamilyV1.Member.of(id))
            .contains { $0.resource.allegedExploiter }
    }

    /// Whether no sibling is left elsewhere: each is without a place, lives in the family to which the child
    /// returns or is about to, or may be apart by an exception in force on all of those days.
    func areSiblingsTogether(
        _ child: FamilyV1.ChildCase, on days: ClosedRange<CalendarDate>, at now: UnixTime
    ) throws(RPCStatus) -> Bool {
        guard let group = try openGroup(child.siblingGroup, at: now) else { return true }
        let family = child.tracing?.family ?? ""
        let own = child.meta?.name ?? ""
        if group.exceptions.excuse(own, on: days) { return true }
        for name in group.cases where name != own {
            guard let sibling = try named(FamilyV1.ChildCase.self, name, at: now)?.resource,
                sibling.state.isOpen, !group.exceptions.excuse(name, on: days)
            else { continue }
            if sibling.isReturning(to: family) { continue }
            let place = try named(FamilyV1.Placement.self, sibling.placement, at: now)?.resource
            if let place, place.isInForce, place.family != family { return false }
        }
        return true
    }
}
