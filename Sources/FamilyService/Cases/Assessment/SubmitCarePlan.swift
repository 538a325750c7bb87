import ServiceRuntime
import Tenancy
import WireProto

extension FamilyProvider {
    /// Records a plan of care that answers the approved assessment, for somebody else to approve.
    func submitCarePlan(
        _ request: FamilyV1.SubmitCarePlanRequest, _ call: ScopedCall
    ) async throws(RPCStatus) -> Disclosed<FamilyV1.CarePlan> {
        var plan = FamilyV1.CarePlan(sent: request.carePlan)
        plan.author = call.staffName
        plan.state = .submitted
        var violations = Violations(request)
        CarePlanRules.check(
            plan, at: "care_plan", today: call.today, by: try registry.numbers(on: call.today), &violations)
        for (index, item) in plan.items.enumerated() where !item.owner.isEmpty {
            if try !registry.isActive(item.owner, as: .all, call) {
                violations.add(
                    "care_plan.items[\(index)].owner", "must be active staff of the partner",
                    .staffNotEligible)
            }
        }
        try violations.check()
        let parent = try call.target(request.parent, as: .childCase)
        return try await CaseSteps(call, asking: registry).take(
            .submitCarePlan, under: parent, making: plan, request,
            facts: { _, child, made, _ throws(RPCStatus) in made.assessment = child.resource.assessment })
    }
}

/// What a plan of care must say.
enum CarePlanRules {
    static func check(
        _ plan: FamilyV1.CarePlan, at field: String, today: CalendarDate, by policy: ProgrammeNumbers,
        _ violations: inout Violations
    ) {
        for (index, item) in plan.items.enumerated() {
            let path = "\(field).items[\(index)]"
            if item.number != Int32(index + 1) { violations.add("\(path).number", "must be \(index + 1)") }
            violations.known("\(path).service_type", item.serviceType)
            violations.line("\(path).provider", item.provider, scalars: RuntimeLimits.nameScalars)
            if let due = item.due, due.span == nil {
                violations.add("\(path).due", "must be a real date; an unknown month or day is 0")
            }
            violations.prose("\(path).description", item.description)
        }
        for (index, need) in plan.unplanned.enumerated() {
            let path = "\(field).unplanned[\(index)]"
            violations.prose("\(path).reason", need.reason)
        }
        violations.childView("\(field).child_view", plan.childView)
        if let review = plan.reviewBy {
            let latest = today.adding(months: policy.reviewMonths)
            if review.wholeDay.map({ $0 < today || $0 > latest }) ?? true {
                violations.add(
                    "\(field).review_by", "must be a day from today to \(policy.reviewMonths.months) from now"
                )
            }
        }
        violations.prose("\(field).note", plan.note)
    }
}

extension FamilyV1.CarePlan {
    /// Whether it was submitted and nobody has approved it.
    var isWaiting: Bool { state == .submitted }
}
