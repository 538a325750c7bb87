import ServiceRuntime
import Tenancy
import WireProto

/// What a member of a family must be, whoever asks. No name, sex, birth date or relation is required: nobody
/// is turned away for missing papers (docs/domain.md, I-09).
enum MemberRules {
    /// - Parameters:
    ///   - field: Where the member is in the request: `member`.
    ///   - today: The day it is where the family lives.
    static func check(
        _ member: FamilyV1.Member, at field: String, today: CalendarDate, _ violations: inout Violations
    ) {
        violations.person("\(field).person", member.person)
        violations.known("\(field).sex", member.sex)
        violations.birth("\(field).birth", member.birth, today: today)
        violations.known("\(field).relation_to_head", member.relationToHead)
        PersonRules.check(member, at: field, &violations)
        if let absence = member.absence {
            violations.known("\(field).absence.reason", absence.reason)
            violations.other("\(field).absence.reason_other", absence.reasonOther, absence.reason == .other)
            violations.line("\(field).absence.place", absence.place, scalars: RuntimeLimits.nameScalars)
            violations.pastDate("\(field).absence.since", absence.since, today: today)
        }
        violations.known("\(field).orphan", member.orphan)
        violations.money("\(field).income", member.income)
    }

    /// A family has one head at most.
    static func checkHead(isTaken: Bool, at field: String) throws(RPCStatus) {
        guard isTaken else { return }
        throw .unmet(
            .headTaken, "the family has a head already", "\(field).relation_to_head",
            "must not be HEAD while another member is")
    }

    static func checkRoom(present: Int) throws(RPCStatus) {
        guard present >= Limits.members else { return }
        throw RPCStatus(
            .failedPrecondition, .limitReached, "a family has at most \(Limits.members) members",
            [
                .unmet([
                    PreconditionViolation(
                        type: "LIMIT", subject: "family.members",
                        description: "must be fewer than \(Limits.members) before another is added")
                ])
            ])
    }

    static func checkPresent(_ member: FamilyV1.Member) throws(RPCStatus) {
        guard !member.isPresent else { return }
        throw .unmet(.memberRemoved, "the member was removed", "member.state", "must be PRESENT")
    }

    /// What names a member names one of the family who was not removed.
    ///
    /// - Parameter member: The member that a request names; `nil` when the family has none of that name.
    static func checkNamed(
        _ member: FamilyV1.Member?, at field: String, _ violations: inout Violations
    ) {
        if member?.isPresent != true {
            violations.add(field, "must be a member of the family", .referenceInvalid)
        }
    }

    /// A member who sends the remittance stays until another does, or nobody; one whom an open case names, until it
    /// names another or is closed.
    ///
    /// - Parameter child: The case that names the member; `nil` where there is none.
    static func checkUnreferenced(
        _ member: FamilyV1.Member, named name: String, in family: FamilyV1.Family,
        by child: FamilyV1.ChildCase?
    ) throws(RPCStatus) {
        if family.remittance?.senderMember == name {
            throw .unmet(
                .memberReferenced, "the family's remittance names this member as its sender",
                "family.remittance.sender_member", "must name another member or none")
        }
        if !member.childCase.isEmpty, child?.state.isOpen != false {
            throw .unmet(
                .memberReferenced, "a child's open case names this member", "child_case.member",
                "must name another member or none")
        }
    }
}

extension FamilyV1.Member {
    /// One of the family: not removed from it.
    var isPresent: Bool { state == .present }
}
