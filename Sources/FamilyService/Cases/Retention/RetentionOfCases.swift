import ServiceRuntime
import Store
import Tenancy
import WireProto

/// When a closed case may be purged (docs/domain.md, I-20).
enum RetentionOfCases {
    static func checkClosed(_ child: FamilyV1.ChildCase) throws(RPCStatus) {
        guard child.state != .closed else { return }
        throw .unmet(
            .retentionRuns, "only what is closed is kept for a time, or purged", "child_case.state",
            "must be CLOSED")
    }

    /// It is closed, and has been kept for as long as the programme says, or longer where somebody said so.
    static func check(
        _ child: FamilyV1.ChildCase, on today: CalendarDate, by policy: ProgrammeNumbers
    ) throws(RPCStatus) {
        try checkClosed(child)
        guard !child.isDueForPurge(on: today) else { return }
        throw .unmet(
            .retentionRuns,
            "a closed case is kept for \(policy.reopenDays.days), and longer where a manager says so",
            "child_case.closure.retained_until", "must have passed")
    }

    /// What is told of brothers and sisters is told of all of them: none goes before the others may.
    static func checkSiblings(
        of child: FamilyV1.ChildCase, at now: UnixTime, by policy: ProgrammeNumbers, _ call: ScopedCall,
        _ writing: borrowing Writing
    ) throws(RPCStatus) {
        let group = try writing.named(FamilyV1.SiblingGroup.self, child.siblingGroup, at: now)?.resource
        for name in group?.cases ?? [] where name != child.meta?.name {
            let sibling = try writing.named(FamilyV1.ChildCase.self, name, at: now)?.resource
            guard let sibling, !sibling.isDueForPurge(on: call.today) else { continue }
            throw .unmet(
                .retentionRuns, "a brother or sister has a case that is still kept",
                "child_case.sibling_group",
                "must hold no case that is open or kept")
        }
    }

    static let alone = RPCStatus.unmet(
        .secondPersonRequired, "what is purged cannot be brought back: two managers decide", "approval",
        "must be another manager's approval of this request: RequestApproval asks for one")
}

extension FamilyV1.ChildCase {
    /// Whether it is closed and was kept for as long as it is to be.
    func isDueForPurge(on today: CalendarDate) -> Bool {
        guard state == .closed, let last = closure?.retainedUntil?.wholeDay else { return false }
        return last < today
    }
}
