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
        registration.registeredOn = CommonV1.Date(call.today)
        var violations = Violations(request)
        violations.known("registration.duplicate", registration.duplicate)
        violations.prose(
            "registration.safety_override.reason", registration.safetyOverride?.reason ?? "")
        try violations.check()

        let override = registration.safetyOverride ?? FamilyV1.SafetyOverride()
        let (made, registry) = (registration, registry)
        return try await CaseSteps(call, asking: registry).take(
            .register, in: request.name, etag: request.etag, request,
            facts: { writing, child, facts throws(RPCStatus) in
                try facts.hear(whoAgreesTo: request, call, asking: registry, in: &writing)
                let isOverridden =
                    !facts.secondPerson.isEmpty && !override.reason.isBlank && override.authorityInformed
                facts.isDuplicateAnswered = made.duplicate != .unspecified
                let consent = try writing.named(FamilyV1.Consent.self, made.consent, at: call.now)
                if isOverridden {
                    facts.hasConsent = true
                    // It is not needed, but kept.
                    if consent == nil && !made.consent.isEmpty {
                        var violations = Violations()
                        violations.add(
                            "registration.consent", "must name a record of the partner", .referenceInvalid)
                        try violations.check()
                    }
                } else {
                    facts.hasConsent =
                        consent?.resource.letsCare(for: child.resource, on: call.today) ?? false
                    if facts.hasConsent, let consent = consent?.resource {
                        guard try writing.giverStands(consent, at: call.now) else {
                            throw ConsentRules.giverFell
                        }
                        try ConsentRules.checkAssent(
                            to: consent, of: child.resource, today: call.today,
                            by: try registry.numbers(on: call.today))
                    }
                }
            },
            then: { child, _, facts in
                child.registration = made
                if made.safetyOverride != nil {
                    child.registration?.safetyOverride?.approvedBy = facts.secondPerson
                }
            })
    }
}
