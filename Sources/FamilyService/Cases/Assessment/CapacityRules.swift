import ServiceRuntime
import Tenancy
import WireProto

/// Whether a parent can protect a child: found by one person, approved by another (docs/domain.md, I-04, I-14).
enum CapacityRules {
    static func check(
        _ finding: FamilyV1.ParentalCapacityFinding?, at field: String, today: CalendarDate,
        _ violations: inout Violations
    ) {
        let finding = finding ?? FamilyV1.ParentalCapacityFinding()
        violations.known("\(field).level", finding.level)
        violations.prose("\(field).evidence", finding.evidence)
        violations.day("\(field).assessed_on", finding.assessedOn)
        violations.pastDate("\(field).assessed_on", finding.assessedOn, today: today)
        violations.day("\(field).review_by", finding.reviewBy)
        if finding.level == .deceased && finding.reviewBy != nil {
            violations.add("\(field).review_by", "must be unset for somebody who has died")
        }
        if let assessed = CalendarDate(finding.assessedOn), let review = CalendarDate(finding.reviewBy),
            review <= assessed
        {
            violations.add("\(field).review_by", "must lie after the assessment")
        }
    }

    /// A finding as it waits for approval. Everybody but the dead is looked at again: by the programme's interval
    /// where no day is said.
    static func proposal(
        _ finding: FamilyV1.ParentalCapacityFinding, by author: String, _ policy: ProgrammeNumbers
    ) -> FamilyV1.ParentalCapacity {
        var review = finding.reviewBy
        if review == nil, finding.level != .deceased, let assessed = CalendarDate(finding.assessedOn) {
            review = CommonV1.Date(assessed.adding(months: policy.reviewMonths))
        }
        return FamilyV1.ParentalCapacity(
            level: level(of: finding.level), assessedOn: finding.assessedOn, assessedBy: author,
            evidence: finding.evidence, reviewBy: review)
    }

    private static func level(of finding: FamilyV1.CapacityFinding) -> FamilyV1.CapacityLevel {
        switch finding {
        case .protective: .protective
        case .protectiveWithSupport: .protectiveWithSupport
        case .notProtective: .notProtective
        case .absent: .absent
        case .deceased: .deceased
        default: .unassessed
        }
    }

    /// Who is found absent must be said to be away, so that the family's record agrees with itself.
    static func checkAbsence(
        _ level: FamilyV1.CapacityFinding, of member: FamilyV1.Member, at field: String
    ) throws(RPCStatus) {
        guard level == .absent && member.absence == nil else { return }
        var violations = Violations()
        violations.add("\(field).level", "must not be ABSENT before the member's absence says where it is")
        try violations.check()
    }

    /// What was found of an earlier day does not take the place of what was found of a later one.
    static func checkOrder(
        _ assessed: CommonV1.Date?, after counting: FamilyV1.ParentalCapacity?, at field: String
    ) throws(RPCStatus) {
        guard let day = CalendarDate(assessed), let last = CalendarDate(counting?.assessedOn), day < last
        else {
            return
        }
        var violations = Violations()
        violations.add(field, "must not lie before the finding that counts")
        try violations.check()
    }

    /// - Returns: What was found and now counts.
    static func approved(
        _ proposal: FamilyV1.ParentalCapacity?, by approver: String
    ) throws(RPCStatus) -> FamilyV1.ParentalCapacity {
        guard var capacity = proposal else {
            throw .unmet(
                .illegalTransition, "nothing waits for approval", "member.proposed_capacity",
                "must be there: AssessParentalCapacity")
        }
        guard CaseStaffRules.mayApprove(approver, what: capacity.assessedBy) else {
            throw .unmet(
                .selfApproval, "whoever assessed a parent does not approve it",
                "member.proposed_capacity.assessed_by",
                "must be another person than the one who approves")
        }
        capacity.approvedBy = approver
        return capacity
    }
}
