import ServiceRuntime
import Store
import Tenancy
import WireProto

/// What a case and its family, and the member who is the child, know of each other.
enum CaseLinks {
    /// Makes the family and the member that a case names know of it, and those that it named before forget it.
    ///
    /// - Parameter before: The case as it was; `nil` for a new one.
    /// - Throws: INVALID_ARGUMENT when the family is not an open one of the partner's, or the member not one
    ///   of it.
    static func link(
        _ child: FamilyV1.ChildCase, named name: String, insteadOf before: FamilyV1.ChildCase?,
        at now: UnixTime, in writing: inout Writing
    ) throws(RPCStatus) {
        if let before, before.family != child.family {
            try changeFamily(before.family, at: now, &writing) { $0.linkedCases.removeAll { $0 == name } }
        }
        if let before, before.member != child.member {
            try changeMember(before.member, at: now, &writing) { $0.childCase = "" }
        }
        var violations = Violations()
        if !child.family.isEmpty, child.family != before?.family {
            let family = try writing.find(
                FamilyV1.Family.self, ResourceName(parsing: child.family, as: .family), at: now)
            FamilyRules.checkNamed(family?.resource, at: "child_case.family", &violations)
            if let family, family.resource.linkedCases.count >= Limits.casesOfFamily {
                violations.add(
                    "child_case.family", "must have fewer than \(Limits.casesOfFamily) cases", .limitReached)
            }
        }
        if !child.member.isEmpty, child.member != before?.member || child.family != before?.family {
            let member = try writing.named(FamilyV1.Member.self, child.member, under: child.family, at: now)
            if member?.resource.isPresent != true || ![name, ""].contains(member?.resource.childCase ?? "") {
                violations.add(
                    "child_case.member", "must be a member of the family, without another case",
                    .referenceInvalid)
            }
        }
        try violations.check()
        if child.family != before?.family {
            try changeFamily(child.family, at: now, &writing) { $0.linkedCases.append(name) }
        }
        if child.member != before?.member {
            try changeMember(child.member, at: now, &writing) { $0.childCase = name }
        }
    }

    private static func changeFamily(
        _ name: String, at now: UnixTime, _ writing: inout Writing, _ change: (inout FamilyV1.Family) -> Void
    ) throws(RPCStatus) {
        let found = try writing.find(FamilyV1.Family.self, ResourceName(parsing: name, as: .family), at: now)
        guard let found else { return }
        var next = found.resource
        change(&next)
        _ = try writing.replace(found, with: next)
    }

    private static func changeMember(
        _ name: String, at now: UnixTime, _ writing: inout Writing, _ change: (inout FamilyV1.Member) -> Void
    ) throws(RPCStatus) {
        let found = try writing.find(FamilyV1.Member.self, ResourceName(parsing: name, as: .member), at: now)
        guard let found else { return }
        var next = found.resource
        change(&next)
        _ = try writing.replace(found, with: next)
    }
}
