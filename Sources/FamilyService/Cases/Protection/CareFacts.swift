import ServiceRuntime
import Tenancy
import WireProto

/// Facts on which a care rule rests, and which one person alone may add to but not take away (docs/domain.md, "Facts
/// that two people stand for").
enum CareFacts {
    /// What a change takes away from the protection of a child: the paths of the fields, in the case's order.
    ///
    /// A family that is named, a risk or a harm that is noted, a sex that is known, and a birth are facts. What was not
    /// known before takes nothing away; nor does a birth that makes the child younger.
    static func loosened(
        _ before: FamilyV1.ChildCase, by after: FamilyV1.ChildCase
    ) -> [String] {
        var paths: [String] = []
        if before.sex != .unspecified && before.sex != after.sex { paths.append("sex") }
        if isOlder(after.birth, than: before.birth) { paths.append("birth") }
        if !before.family.isEmpty && before.family != after.family { paths.append("family") }
        if !Set(before.riskFactors).isSubset(of: after.riskFactors) { paths.append("risk_factors") }
        if !Set(before.harms).isSubset(of: after.harms) { paths.append("harms") }
        return paths
    }

    /// The same of a member of a family: who cares for the children there, is said to exploit one, or is one, and a brother
    /// or sister of the others.
    ///
    /// - Parameter hasCases: Whether the family has a child with a case. In another one only what was found of a member
    ///   by two people, and who is said to exploit a child, are facts.
    static func loosened(
        _ before: FamilyV1.Member, by after: FamilyV1.Member, hasCases: Bool
    ) -> [String] {
        var paths: [String] = []
        let isJudged = hasCases || before.capacity != nil
        if before.relationToHead == .child && after.relationToHead != .child && hasCases {
            paths.append("relation_to_head")
        }
        if isJudged && before.caretaker && !after.caretaker { paths.append("caretaker") }
        if isJudged && before.caretaker && before.absence == nil && after.absence != nil {
            paths.append("absence")
        }
        if !before.notSibling && after.notSibling { paths.append("not_sibling") }
        if before.allegedExploiter && !after.allegedExploiter { paths.append("alleged_exploiter") }
        return paths
    }

    /// Whether taking a member out of the family takes such a fact away.
    static func isRested(on member: FamilyV1.Member, hasCases: Bool) -> Bool {
        var gone = member
        gone.relationToHead = .unspecified
        (gone.caretaker, gone.allegedExploiter) = (false, false)
        return !loosened(member, by: gone, hasCases: hasCases).isEmpty
    }

    /// Whether the child may be older by the one birth than it could be by the other: rules that protect the young would
    /// let go of it sooner. A birth that is known more closely makes nobody older.
    private static func isOlder(
        _ after: FamilyV1.BirthDate?, than before: FamilyV1.BirthDate?
    ) -> Bool {
        guard let known = before?.span else { return false }
        // A birth that is taken back may be any day.
        guard let new = after?.span else { return true }
        return new.lowerBound < known.lowerBound
    }

    /// - Parameters:
    ///   - paths: What the change takes away.
    ///   - field: Where the resource is in the request.
    ///   - second: Who agreed.
    /// - Throws: FAILED_PRECONDITION where nobody else stands for it.
    static func check(
        _ paths: [String], at field: String, agreedBy second: SecondPerson?
    ) throws(RPCStatus) {
        guard !paths.isEmpty, second == nil else { return }
        throw .unmet(
            .secondPersonRequired,
            "a fact that protects a child is taken away by two: ask a manager by RequestApproval",
            paths.map { ("\(field).\($0)", "must stay, or come with an approval of another manager") })
    }
}
