import ServiceRuntime
import WireProto

/// What cases are filtered by.
extension FamilyV1.ChildCase {
    typealias Field = FilterField<Self>

    /// - Parameter today: By which a deadline has passed.
    static func filterFields(on today: CalendarDate) -> [Field] {
        [
            .choice("state") { $0.state },
            .flag("open", from: ["state"]) { $0.state.isOpen },
            .choice("risk_level") { $0.riskLevel },
            .choice("initial_risk") { $0.initialRisk },
            .text("responsible_staff") { $0.responsibleStaff },
            .texts("other_staff") { $0.otherStaff },
            .choice("source") { $0.source },
            .text("source_site") { $0.sourceSite },
            .text("family") { $0.family },
            .text("sibling_group") { $0.siblingGroup },
            .text("case_code") { $0.caseCode },
            .day("identified_on") { $0.identifiedOn },
            .day("state_since") { $0.stateSince },
            .day("review_by") { $0.reviewBy },
            .choice("next_deadline.kind") { $0.nextDeadline?.kind },
            .day("next_deadline.due") { $0.nextDeadline?.due },
            .flag("overdue", from: ["state", "next_deadline.due"]) { $0.isOverdue(on: today) },
            .text("project") { $0.project },
            .text("donor") { $0.donor },
            .createTime,
            .updateTime,
            .choice("sex") { $0.sex },
            .choice("victim_status") { $0.victimStatus },
        ]
    }

    /// What cases are counted by.
    static let countedBy = ["state", "risk_level", "responsible_staff", "source_site"]

    /// Whether the day of its next step has passed.
    fileprivate func isOverdue(on today: CalendarDate) -> Bool {
        state.isOpen && nextDeadline?.due?.span.map { $0.lowerBound.isOverdue(on: today) } ?? false
    }
}

extension RecordFilter<FamilyV1.ChildCase> {
    /// Whether it is of the cases whose deadline has passed.
    var isOfOverdue: Bool { number(of: "overdue") == 1 }

    /// The filter of the open cases alone, where nothing is said of a state.
    func ofOpen(by fields: [FilterField<FamilyV1.ChildCase>]) -> Self {
        guard !names("state"), !names("open") else { return self }
        var filter = self
        filter.require("open", is: 1, by: fields)
        return filter
    }
}
