import ServiceRuntime
import Store
import Tenancy
import WireProto

extension FamilyProvider {
    /// Records an assessment, for somebody else to approve.
    func submitAssessment(
        _ request: FamilyV1.SubmitAssessmentRequest, _ call: ScopedCall
    ) async throws(RPCStatus) -> Disclosed<FamilyV1.Assessment> {
        var assessment = FamilyV1.Assessment(sent: request.assessment)
        assessment.author = call.staffName
        assessment.state = .submitted
        var violations = Violations(request)
        AssessmentRules.check(assessment, at: "assessment", today: call.today, &violations)
        try violations.check()

        // A manager approves it, however late it is.
        let policy = try registry.numbers(on: call.today)
        try LateEntry.checkBound(
            assessment.doneOn?.wholeDay, at: "assessment.done_on", on: call.today, by: policy)
        assessment.enteredLate = LateEntry.isMarked(
            assessment.doneOn?.wholeDay, enteredOn: call.today, by: policy)
        let parent = try call.target(request.parent, as: .childCase)
        let step: Step =
            switch assessment.kind {
            case .reassessment: .submitReassessment
            case .familySuitability: .submitSuitability
            default: .submitFirstAssessment
            }
        return try await CaseSteps(call, asking: registry).take(
            step, under: parent, making: assessment, request,
            facts: { writing, child, made, facts throws(RPCStatus) in
                try child.resource.checkMet(by: made.doneOn, at: "assessment.done_on")
                if made.kind.isOfWellBeing, let due = child.resource.nextDeadline, due.kind == .reassessment {
                    made.reassessmentDue = due.due
                }
                try OpenFamily.checkNamed(made.family, at: "assessment.family", call.now, writing)
                if !made.materialChange.isBlank { facts.isReviewDue = true }
            },
            then: { child, made, _ in
                guard made.kind.isOfWellBeing else { return }
                if child.nextDeadline?.kind == .reassessment { child.nextDeadline = nil }
            })
    }
}

/// What an assessment must say.
enum AssessmentRules {
    static func check(
        _ assessment: FamilyV1.Assessment, at field: String, today: CalendarDate,
        _ violations: inout Violations
    ) {
        violations.known("\(field).kind", assessment.kind)
        scores("\(field).scores", assessment, &violations)
        violations.known("\(field).risk_level", assessment.riskLevel)
        if assessment.kind.isOfWellBeing { violations.chosen("\(field).risk_level", assessment.riskLevel) }
        for (index, need) in assessment.needs.enumerated() {
            let path = "\(field).needs[\(index)]"
            if need.number != Int32(index + 1) { violations.add("\(path).number", "must be \(index + 1)") }
            violations.known("\(path).service_type", need.serviceType)
            violations.prose("\(path).description", need.description)
        }
        violations.pastDay("\(field).done_on", assessment.doneOn, today: today)
        violations.childView("\(field).child_view", assessment.childView)
        if assessment.kind == .familySuitability && assessment.family.isEmpty {
            violations.add("\(field).family", "must be given where a family is assessed")
        }
        violations.prose("\(field).note", assessment.note)
        violations.prose("\(field).material_change", assessment.materialChange)
    }

    private static func scores(
        _ field: String, _ assessment: FamilyV1.Assessment, _ violations: inout Violations
    ) {
        var seen: Set<FamilyV1.Factor> = []
        for (index, score) in assessment.scores.enumerated() {
            violations.known("\(field)[\(index)].factor", score.factor)
            if !(1...4).contains(score.score) {
                violations.add("\(field)[\(index)].score", "must be 1, 2, 3 or 4")
            }
            if !seen.insert(score.factor).inserted {
                violations.add("\(field)[\(index)].factor", "must not be scored twice")
            }
            violations.prose("\(field)[\(index)].note", score.note)
        }
        let factors = FamilyV1.Factor.allKnown.count { $0 != .unspecified }
        if assessment.kind.isOfWellBeing && seen.count != factors {
            violations.add(field, "must hold all \(factors) factors")
        }
    }
}

extension FamilyV1.Assessment {
    /// Whether it was submitted and nobody has approved it.
    var isWaiting: Bool { state == .submitted }
}
