import ServiceRuntime
import Store
import Tenancy
import WireProto

/// Leave to keep a child apart from its brothers and sisters: a reason of the list, two approvers who did not ask for
/// it, an end, and visits meanwhile (docs/domain.md, I-03).
enum SeparationRules {
    /// - Parameters:
    ///   - field: Where the exception is in the request: `exception`.
    ///   - group: Where the child must be.
    static func check(
        _ exception: FamilyV1.SeparationException, at field: String, in group: FamilyV1.SiblingGroup,
        today: CalendarDate, by policy: ProgrammeNumbers, _ violations: inout Violations
    ) {
        if !group.cases.contains(exception.childCase) {
            violations.add("\(field).child_case", "must be a case of the group", .referenceInvalid)
        }
        violations.known("\(field).reason", exception.reason)
        violations.prose("\(field).explanation", exception.explanation)
        violations.line("\(field).document", exception.document, scalars: RuntimeLimits.nameScalars)
        let days = policy.separationExceptionDays
        if let from = exception.from?.wholeDay {
            // Leave is given before, not after the fact.
            if from < today { violations.add("\(field).from", "must be today or later") }
            if let until = exception.until?.wholeDay {
                if until < from || until.days(since: from) > days {
                    violations.add("\(field).until", "must be within \(days.days) of from")
                }
            } else {
                violations.add("\(field).until", "must be a whole date: an exception ends")
            }
        } else {
            violations.add("\(field).from", "must be a whole date")
        }
        if !(1...Int32(clamping: days)).contains(exception.contactDays?.value ?? 0) {
            violations.add(
                "\(field).contact_days",
                "must say how often the children see each other: every so many days, at most every \(days.days)"
            )
        }
    }

    /// Leave is for a child whose case is open; it ends with the case.
    static func checkCase<Reader: RecordReader<RPCStatus> & ~Copyable>(
        of exception: FamilyV1.SeparationException, at now: UnixTime, _ reader: borrowing Reader
    ) throws(RPCStatus) {
        let child = try reader.named(FamilyV1.ChildCase.self, exception.childCase, at: now)
        guard child?.resource.state.isOpen != true else { return }
        throw .unmet(.caseNotOpen, "the case is closed", "exception.child_case", "must be open")
    }

    /// The exception with one more approval: of two managers, neither of whom asked for it.
    static func approving(
        _ exception: FamilyV1.SeparationException, by approver: String, today: CalendarDate
    ) throws(RPCStatus) -> FamilyV1.SeparationException {
        guard exception.state == .requested else {
            throw .unmet(
                .illegalTransition, "the exception is approved already", "exception.state",
                "must be REQUESTED")
        }
        guard let until = exception.until?.wholeDay, until >= today else {
            throw .unmet(
                .exceptionExpired, "the exception's last day has passed", "exception.until",
                "must be today or later; request another")
        }
        guard CaseStaffRules.mayApprove(approver, what: exception.requestedBy) else {
            throw .unmet(
                .selfApproval, "whoever asked for it does not approve it", "exception.approved_by",
                "must be two managers other than the one who asked")
        }
        guard !exception.approvedBy.contains(approver) else {
            throw .unmet(
                .secondPersonRequired, "the same manager has approved it already", "exception.approved_by",
                "must be two different managers")
        }
        var next = exception
        next.approvedBy.append(approver)
        if next.approvedBy.count == 2 { next.state = .approved }
        return next
    }
}

extension FamilyV1.SeparationException {
    /// Whether it is in force on all of those days.
    func covers(_ days: ClosedRange<CalendarDate>) -> Bool {
        guard state == .approved, let from = from?.wholeDay, let until = until?.wholeDay else { return false }
        return from <= days.lowerBound && days.upperBound <= until
    }
}

extension [FamilyV1.SeparationException] {
    /// Whether one that is in force on all of those days lets the child be apart from its brothers and sisters.
    func excuse(_ child: String, on days: ClosedRange<CalendarDate>) -> Bool {
        contains { $0.childCase == child && $0.covers(days) }
    }
}
