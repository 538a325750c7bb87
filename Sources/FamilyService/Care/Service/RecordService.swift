import ServiceRuntime
import Store
import Tenancy
import WireProto

extension FamilyProvider {
    /// Records support that the child was given, alone or in a group. The first one begins the support.
    func recordService(
        _ request: FamilyV1.RecordServiceRequest, _ call: ScopedCall
    ) async throws(RPCStatus) -> Disclosed<FamilyV1.ServiceDelivery> {
        var service = FamilyV1.ServiceDelivery(sent: request.service)
        service.staff = call.staffName
        var violations = Violations(request)
        ServiceRules.check(service, at: "service", today: call.today, &violations)
        try violations.check()
        service.enteredLate = try LateEntry.isMarked(
            service.date, at: "service.date", call, by: registry.numbers(on: call.today))
        let parent = try call.target(request.parent, as: .childCase)
        let isMissed = service.outcome == .notAttended || service.outcome == .refused
        return try await CaseSteps(call, asking: registry).take(
            isMissed ? .recordMissedService : .recordService, under: parent, making: service, request,
            facts: { writing, child, made, facts throws(RPCStatus) in
                // Medical help is for the child's safety; what was not given needs nobody's consent.
                if made.type != .medical && !isMissed {
                    try child.resource.checkCareConsent(
                        on: made.date?.wholeDay ?? facts.today, by: facts.policy)
                }
                try child.resource.checkMet(by: made.date, at: "service.date")
                guard made.planItem != 0 else { return }
                let plan = try writing.named(FamilyV1.CarePlan.self, child.resource.carePlan, at: call.now)
                guard plan?.resource.items.contains(where: { $0.number == made.planItem }) != true else {
                    return
                }
                var violations = Violations()
                violations.add(
                    "service.plan_item", "must be an item of the approved plan, or 0", .referenceInvalid)
                try violations.check()
            })
    }
}

/// What must be said of support.
enum ServiceRules {
    /// The six kinds of support that are given to one child. Source: the programme's description.
    static let individual: Set<PartnerV1.ServiceType> = [
        .administrative, .legal, .psychosocial, .medical, .psychological, .vocationalGuidance,
    ]

    static func check(
        _ service: FamilyV1.ServiceDelivery, at field: String, today: CalendarDate,
        _ violations: inout Violations
    ) {
        violations.known("\(field).type", service.type)
        if service.planItem < 0 { violations.add("\(field).plan_item", "must not be negative") }
        violations.line("\(field).provider", service.provider, scalars: RuntimeLimits.nameScalars)
        violations.pastDay("\(field).date", service.date, today: today)
        if let minutes = service.minutes?.value, !Limits.serviceMinutes.contains(minutes) {
            violations.add(
                "\(field).minutes",
                "must be \(Limits.serviceMinutes.lowerBound) to \(Limits.serviceMinutes.upperBound)")
        }
        violations.known("\(field).outcome", service.outcome)
        violations.known("\(field).art_form", service.artForm)
        if service.collective && individual.contains(service.type) {
            violations.add("\(field).collective", "must be false: this kind is given to one child")
        }
        if service.artForm != .unspecified && service.type != .artisticWorkshop {
            violations.add("\(field).art_form", "must be given for an artistic workshop only")
        }
        violations.prose("\(field).note", service.note)
    }
}
