import ServiceRuntime
import Store
import Tenancy
import WireProto

extension FamilyProvider {
    /// Takes the child into the programme. No age, paper, nationality, migration or act of its family is a
    /// reason to refuse (docs/domain.md, I-09).
    func registerCase(
        _ request: FamilyV1.RegisterCaseRequest, _ call: ScopedCall
    ) async throws(RPCStatus) -> Disclosed<FamilyV1.ChildCase> {
        var registration = FamilyV1.Registration(sent: request.registration)
        let day = try StepDay(request.happenedOn, call, by: registry.numbers(on: call.today))
        registration.registeredOn = CommonV1.Date(day.day)
        var violations = Violations(request)
        violations.known("registration.duplicate", registration.duplicate)
        violations.prose(
            "registration.safety_override.reason", registration.safetyOverride?.reason ?? "")
        try violations.check()

        let (made, registry) = (registration, registry)
        let ground = CareGround(
            consent: made.consent, safetyOverride: made.safetyOverride, field: "registration.consent")
        return try await CaseSteps(call, asking: registry).take(
            .register, in: request.name, etag: request.etag, on: day, request,
            facts: { writing, child, facts throws(RPCStatus) in
                try facts.hear(whoAgreesTo: request, call, asking: registry, in: &writing)
                facts.isDuplicateAnswered = made.duplicate != .unspecified
                if made.duplicate == .noneFound {
                    var search = DuplicateSearch(call, by: facts.policy)
                    facts.isDuplicateAnswered = try search.pairs(of: child, writing).isEmpty
                }
                try ground.add(
                    to: &facts, of: child.resource, on: (day.day, call.today), at: call.now, writing)
            },
            also: { writing, _, next, context throws(RPCStatus) in
                next.careConsentUntil = try ConsentNotes(call, by: context.policy).lastDay(for: next, writing)
            },
            then: { child, _, facts in
                child.registration = made
                if made.safetyOverride != nil {
                    child.registration?.safetyOverride?.approvedBy = facts.secondPerson
                }
            })
    }
}
