import ServiceRuntime
import Tenancy
import WireProto

/// How somebody who gives a consent is named, and what shows it (docs/domain.md, "Consents").
struct ConsentGiverRule: Sendable {
    enum Need: Sendable { case required, optional, never }

    let giver: FamilyV1.ConsentGiver
    let member: Need
    /// In `giver_name`; where it is required, a member serves as well.
    let name: Need
    /// What `document` must say; `nil` where a witness serves as well.
    let document: String?

    static let table = [
        ConsentGiverRule(giver: .child, member: .optional, name: .never, document: nil),
        ConsentGiverRule(giver: .parent, member: .required, name: .never, document: nil),
        ConsentGiverRule(giver: .otherCaretaker, member: .required, name: .never, document: nil),
        ConsentGiverRule(
            giver: .guardian, member: .optional, name: .required,
            document: "must say which paper makes the giver a guardian"),
        ConsentGiverRule(
            giver: .authority, member: .never, name: .optional, document: "must say the authority's reference"
        ),
    ]

    func check(_ consent: FamilyV1.Consent, at field: String, _ violations: inout Violations) {
        switch member {
        case .required where consent.giverMember.isEmpty:
            violations.add("\(field).giver_member", "must say which member of the family gave it")
        case .never where !consent.giverMember.isEmpty:
            violations.add("\(field).giver_member", "must be empty where an authority gave it")
        default: break
        }
        switch name {
        case .required where consent.giverName.isBlank && consent.giverMember.isEmpty:
            violations.add("\(field).giver_name", "must say who the guardian is, or giver_member")
        case .never where !consent.giverName.isEmpty:
            violations.add(
                "\(field).giver_name", "must be empty where giver_member or the case says who it is")
        default: break
        }
        if consent.oral, let written = consent.purposes.rules.first(where: \.isWritten) {
            violations.add("\(field).oral", "must be false: one agrees to \(written.name) in writing")
        }
        guard consent.document.isBlank else { return }
        if let document {
            violations.add("\(field).document", document)
        } else if let written = consent.purposes.rules.first(where: \.isWritten) {
            violations.add("\(field).document", "must be given: one agrees to \(written.name) in writing")
        } else if !consent.oral {
            violations.add("\(field).document", "must say where the signed paper is, or oral must be true")
        }
    }
}

/// What one purpose asks for, whoever gives the consent (docs/domain.md, "Consents").
struct ConsentPurposeRule: Sendable {
    let purpose: FamilyV1.ConsentPurpose
    /// As the contract has it.
    let name: String
    /// Whether a child who is old enough gives it alone.
    var isChilds = true
    /// Whether a witness does not serve instead of a paper.
    var isWritten = false
    /// Whether not even an authority decides over the head of a child who may have a say.
    var isNeverWithoutAssent = false

    static let table = [
        ConsentPurposeRule(purpose: .care, name: "CARE"),
        ConsentPurposeRule(purpose: .referral, name: "REFERRAL"),
        ConsentPurposeRule(
            purpose: .custodyTransfer, name: "CUSTODY_TRANSFER", isChilds: false, isWritten: true),
        ConsentPurposeRule(purpose: .followUp, name: "FOLLOW_UP"),
        ConsentPurposeRule(
            purpose: .media, name: "MEDIA", isChilds: false, isWritten: true, isNeverWithoutAssent: true),
        ConsentPurposeRule(purpose: .reporting, name: "REPORTING"),
    ]
}

extension [FamilyV1.ConsentPurpose] {
    /// What is asked for each of them.
    fileprivate var rules: [ConsentPurposeRule] { ConsentPurposeRule.table.filter { contains($0.purpose) } }
}

extension ConsentRules {
    /// Who may give it, and whether a child who may have a say has said yes.
    ///
    /// - Parameters:
    ///   - giver: The member who gave it, where one is named.
    ///   - child: Whose case it is about; `nil` for a family alone.
    static func checkGiver(
        of consent: FamilyV1.Consent, _ giver: FamilyV1.Member?, _ child: FamilyV1.ChildCase?,
        today: CalendarDate, by policy: ProgrammeNumbers
    ) throws(RPCStatus) {
        if let giver { try checkMember(giver, as: consent, child, today: today, by: policy) }
        if consent.giver == .child { try checkAlone(consent, child, today: today, by: policy) }
        guard let child, consent.lacksAssent(of: child, on: today, by: policy) else { return }
        throw .unmet(
            .childAssentMissing, "a child who may be \(policy.assentAge) or older has a say",
            "consent.child_assent", "must be true, in a consent about the child's own case")
    }

    private static func checkMember(
        _ giver: FamilyV1.Member, as consent: FamilyV1.Consent, _ child: FamilyV1.ChildCase?,
        today: CalendarDate, by policy: ProgrammeNumbers
    ) throws(RPCStatus) {
        if giver.allegedExploiter {
            throw invalid(
                "whoever is alleged to exploit a child does not consent for it",
                "must be another caretaker, a guardian or an authority")
        }
        let isChildItself = consent.isGiven(bySubject: giver, child)
        if consent.giver == .child {
            guard isChildItself else {
                throw invalid(
                    "the member is not the child that the case is about",
                    "must be PARENT, OTHER_CARETAKER or GUARDIAN, as the member is")
            }
            return
        }
        let age = AgeSpan(giver.birth, on: today)
        if isChildItself || !giver.childCase.isEmpty && !age.isCertainly(atLeast: policy.adultAge) {
            throw invalid(
                "a child whom a case is about is no adult who consents",
                "must be CHILD where the child is old enough, or another member")
        }
        if !age.mayBe(atLeast: policy.adultAge) {
            throw invalid(
                "a member younger than \(policy.adultAge) consents for nobody else",
                "must be a grown-up caretaker, a guardian or an authority")
        }
        if consent.giver == .parent && !giver.isParent && !giver.caretaker {
            throw invalid(
                "the member is neither a parent nor a caretaker",
                "must be PARENT only of a parent by relation_to_head, or of a caretaker")
        }
        if consent.giver == .otherCaretaker && !giver.caretaker {
            throw invalid("the member is no caretaker", "must be OTHER_CARETAKER only of a caretaker")
        }
    }

    /// Holds what a child agrees to without an adult against what it may.
    private static func checkAlone(
        _ consent: FamilyV1.Consent, _ child: FamilyV1.ChildCase?, today: CalendarDate,
        by policy: ProgrammeNumbers
    ) throws(RPCStatus) {
        guard let child, AgeSpan(child.birth, on: today).isCertainly(atLeast: policy.consentAge) else {
            throw invalid(
                "only a child who is surely \(policy.consentAge) or older consents by itself",
                "must be a parent, a guardian or an authority")
        }
        if let rule = consent.purposes.rules.first(where: { !$0.isChilds }) {
            throw invalid(
                "to \(rule.name) no child consents by itself",
                "must be an adult or an authority, with the child's assent")
        }
        let isToldAway = !consent.recipients.isEmpty || consent.purposes.contains(.referral)
        if isToldAway && consent.tellsSpecialFields {
            throw invalid(
                "that others know fields of class P3 no child decides by itself",
                "must be an adult or an authority, with the child's assent")
        }
    }

    private static func invalid(_ message: String, _ remedy: String) -> RPCStatus {
        .unmet(.consentGiverInvalid, message, "consent.giver", remedy)
    }
}

extension FamilyV1.Consent {
    /// Whether a child who may have a say has not said yes. An authority alone decides without it, but for pictures. A
    /// consent of a whole family says nothing of what one of its children wants.
    func lacksAssent(
        of child: FamilyV1.ChildCase, on day: CalendarDate, by policy: ProgrammeNumbers
    ) -> Bool {
        let hasSaidYes = childAssent && (!childCase.isEmpty || family.isEmpty)
        if hasSaidYes || !AgeSpan(child.birth, on: day).mayBe(atLeast: policy.assentAge) { return false }
        return giver != .authority || purposes.rules.contains(where: \.isNeverWithoutAssent)
    }

    /// Whether it lets fields of class P3 be known, by class or by path.
    fileprivate var tellsSpecialFields: Bool {
        classes.contains(.p3)
            || fieldPaths.contains { FamilyV1.ChildCase.schema.classes(at: $0)?.contains(.p3) == true }
    }

    fileprivate func isGiven(bySubject giver: FamilyV1.Member, _ child: FamilyV1.ChildCase?) -> Bool {
        guard let child else { return false }
        let isNamedByCase = !child.member.isEmpty && child.member == giverMember
        return isNamedByCase || !giver.childCase.isEmpty && giver.childCase == child.meta?.name
    }
}

extension FamilyV1.Member {
    /// A parent by relation: the head and the spouse are those of the children that are the head's.
    fileprivate var isParent: Bool {
        switch relationToHead {
        case .head, .spouse, .mother, .father, .stepParent: true
        default: false
        }
    }
}
