import ServiceRuntime
import Store
import Tenancy
import WireProto

extension CaseFacts {
    /// What the records say of a case; the one place where the procedure reads them. What a request says is
    /// added by its own file.
    ///
    /// - Parameter guards: Only what these ask about is looked up.
    init<Reader: RecordReader<RPCStatus> & ~Copyable>(
        of child: Stored<FamilyV1.ChildCase>, for guards: some Sequence<Guard>, _ context: StepContext,
        _ reader: borrowing Reader
    ) throws(RPCStatus) {
        let wanted = Set(guards)
        self.init(policy: context.policy, today: context.day)
        callerIsManager = context.isManager
        callerIsCertified = context.isCertified
        take(child.resource)
        if wanted.contains(.assessmentApproved) {
            isAssessmentApproved = try Self.isAssessmentApproved(of: child, at: context.now, reader)
        }
        if wanted.contains(.siblingsTogether) {
            areSiblingsTogether = try Self.areSiblingsTogether(
                child.resource, on: context.today...context.today, at: context.now, by: context.policy, reader
            )
        }
        if wanted.contains(.trialLongEnough) || wanted.contains(.followedLongEnough) {
            let trial = try reader.named(
                FamilyV1.ReintegrationTrial.self, child.resource.trial, at: context.now)
            if let trial { take(trial.resource) }
        }
        let home = child.resource.tracing?.family ?? ""
        if wanted.contains(.familySuitable) {
            isFamilySuitable = try Self.isSuitable(home, for: child, reader)
        }
        if wanted.contains(.noExploiter) {
            // Those whom the panel knew of when it decided are accepted by it, and nobody else.
            let accepted = try Self.decisionToReturn(of: child.resource, reader)?.exploiters ?? []
            exploiterInHousehold = try !Self.exploiters(in: home, reader).allSatisfy(accepted.contains)
        }
        if wanted.contains(.atSchool) { isAtSchool = try reader.isEnrolled(child.record.id) }
        if wanted.contains(.lastReviewStable),
            let review = try reader.named(
                FamilyV1.PostIntegrationReview.self, child.resource.lastReview, at: context.now)
        {
            isLastReviewStable = review.resource.result == .stable
            isHighRiskOpen = review.resource.highRiskOpen
            callerIsNotAuthor = CaseStaffRules.mayApprove(context.name, what: review.resource.staff)
        }
    }

    /// The last approved assessment stands, and none was submitted after it.
    private static func isAssessmentApproved<Reader: RecordReader<RPCStatus> & ~Copyable>(
        of child: Stored<FamilyV1.ChildCase>, at now: UnixTime, _ reader: borrowing Reader
    ) throws(RPCStatus) -> Bool {
        guard let approved = try reader.named(FamilyV1.Assessment.self, child.resource.assessment, at: now)
        else {
            return false
        }
        let waiting = try reader.first(
            Limits.waitingAssessments, of: FamilyV1.Assessment.self,
            FamilyV1.Assessment.waiting(child.record.id.text))
        let begun = child.resource.episodeTime.map { UnixTime($0) }
        return !waiting.contains { assessment in
            assessment.record.createTime >= approved.record.updateTime
                && begun.map { assessment.record.createTime >= $0 } ?? true
        }
    }

    /// Whether a family is found suitable by the last approved assessment of it.
    static func isSuitable<Reader: RecordReader<RPCStatus> & ~Copyable>(
        _ family: String, for child: Stored<FamilyV1.ChildCase>, _ reader: borrowing Reader
    ) throws(RPCStatus) -> Bool {
        typealias Index = FamilyV1.Assessment.Index
        let key = FamilyV1.Assessment.suitability(of: family, for: child.record.id.text)
        let inClear = ListOrder(Index.suitabilityInClear, under: key, descending: true)
        let found: [Stored<FamilyV1.Assessment>] =
            try reader.all(Index.suitability, keyed: key)
            + reader.first(1, of: FamilyV1.Assessment.self, inClear)
        func place(_ assessment: Stored<FamilyV1.Assessment>) -> (Int, UnixTime) {
            (assessment.resource.doneOn?.wholeDay?.dayNumber ?? 0, assessment.record.updateTime)
        }
        return found.max { place($0) < place($1) }?.resource.suitable ?? false
    }

    /// The names of those in the family who are alleged to have exploited a child.
    static func exploiters<Reader: RecordReader<RPCStatus> & ~Copyable>(
        in family: String, _ reader: borrowing Reader
    ) throws(RPCStatus) -> [String] {
        try reader.members(ofFamily: family).filter(\.allegedExploiter).compactMap { $0.meta?.name }
    }

    /// The last decision of a panel that lets the child return, by the day of the decision; `nil` where there is none.
    static func decisionToReturn<Reader: RecordReader<RPCStatus> & ~Copyable>(
        of child: FamilyV1.ChildCase, _ reader: borrowing Reader
    ) throws(RPCStatus) -> FamilyV1.BestInterestDecision? {
        func day(_ decision: FamilyV1.BestInterestDecision) -> Int {
            decision.decidedOn?.wholeDay?.dayNumber ?? 0
        }
        return try decisions(of: child, reader).filter(\.letsReturn).reduce(nil) { last, decision in
            last.map { day(decision) < day($0) ? $0 : decision } ?? decision
        }
    }

    /// Whether a panel has decided that the child may live apart from its family.
    static func mayBeSeparated<Reader: RecordReader<RPCStatus> & ~Copyable>(
        _ child: FamilyV1.ChildCase, _ reader: borrowing Reader
    ) throws(RPCStatus) -> Bool {
        try decisions(of: child, reader).contains(where: \.letsSeparate)
    }

    private static func decisions<Reader: RecordReader<RPCStatus> & ~Copyable>(
        of child: FamilyV1.ChildCase, _ reader: borrowing Reader
    ) throws(RPCStatus) -> [FamilyV1.BestInterestDecision] {
        let name = child.meta.flatMap { ResourceName(parsing: $0.name, as: .childCase) }
        guard let id = name?.id else { return [] }
        return try reader.all(FamilyV1.BestInterestDecision.of(id)).map(\.resource)
    }

    /// Whether no sibling is left elsewhere: each is without a place, lives in the family to which the child
    /// returns or is about to, or may be apart by an exception in force on all of those days.
    static func areSiblingsTogether<Reader: RecordReader<RPCStatus> & ~Copyable>(
        _ child: FamilyV1.ChildCase, on days: ClosedRange<CalendarDate>, at now: UnixTime,
        by policy: ProgrammeNumbers, _ reader: borrowing Reader
    ) throws(RPCStatus) -> Bool {
        let siblings = try Siblings(of: child, at: now, by: policy, on: days.lowerBound, reader)
        let family = child.tracing?.family ?? ""
        if siblings.exceptions.excuse(child.meta?.name ?? "", on: days) { return true }
        for sibling in siblings.cases.map(\.resource) {
            if siblings.exceptions.excuse(sibling.meta?.name ?? "", on: days) { continue }
            if sibling.isReturning(to: family) { continue }
            let place = try reader.named(FamilyV1.Placement.self, sibling.placement, at: now)?.resource
            if let place, place.isInForce, place.family != family { return false }
        }
        return true
    }
}
