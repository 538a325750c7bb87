import ServiceRuntime
import Store
import Tenancy
import WireProto

/// Who are brothers and sisters, and who may be kept apart for a time (docs/domain.md, I-03).
enum SiblingGroupRules {
    /// - Parameter field: Where the group is in the request: `sibling_group`.
    static func check(
        _ group: FamilyV1.SiblingGroup, at field: String, _ violations: inout Violations
    ) {
        if group.cases.count + group.outside.count < 2 {
            violations.add("\(field).cases", "must be two or more, with those outside")
        }
        for (index, name) in group.cases.enumerated() where group.cases[..<index].contains(name) {
            violations.add("\(field).cases[\(index)]", "must not repeat another case")
        }
        for (index, sibling) in group.outside.enumerated() {
            outsider("\(field).outside[\(index)]", sibling, &violations)
        }
        violations.prose("\(field).note", group.note)
    }

    static func outsider(
        _ field: String, _ sibling: FamilyV1.ExternalSibling, _ violations: inout Violations
    ) {
        violations.person("\(field).person", sibling.person)
        violations.line("\(field).whereabouts", sibling.whereabouts, scalars: RuntimeLimits.addressScalars)
    }

    /// A child has one group at most.
    static func checkUngrouped(_ child: FamilyV1.ChildCase) throws(RPCStatus) {
        guard !child.siblingGroup.isEmpty else { return }
        throw .unmet(
            .siblingGroupTaken, "the child is in a sibling group already", "child_case.sibling_group",
            "must be empty before the child is put into a group")
    }

    /// Who are siblings binds every decision about them; that somebody is none is said by two.
    static let needsSecond = RPCStatus.unmet(
        .secondPersonRequired,
        "that a child is no sibling of the others is said by two: ask a manager by RequestApproval",
        "approval", "must be an approval of another manager")

    static func checkRoom(_ count: Int) throws(RPCStatus) {
        guard count >= Limits.siblings else { return }
        throw .unmet(
            .limitReached, "a sibling group holds no more", "sibling_group",
            "must have fewer than \(Limits.siblings) of these before another is added")
    }
}

extension RecordReader<RPCStatus> where Self: ~Copyable {
    /// The sibling group that a case names, while it is open; `nil` for none.
    func openGroup(_ name: String, at now: UnixTime) throws(RPCStatus) -> FamilyV1.SiblingGroup? {
        let group = try named(FamilyV1.SiblingGroup.self, name, at: now)?.resource
        return group?.state == .open ? group : nil
    }
}
