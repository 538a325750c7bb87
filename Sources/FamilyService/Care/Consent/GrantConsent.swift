import ServiceRuntime
import Store
import Tenancy
import WireProto

extension FamilyProvider {
    /// Records that somebody agreed.
    func grantConsent(
        _ request: FamilyV1.GrantConsentRequest, _ call: ScopedCall
    ) async throws(RPCStatus) -> Disclosed<FamilyV1.Consent> {
        let parent = try call.parent(request.parent, of: .consent)
        var consent = FamilyV1.Consent(sent: request.consent)
        consent.state = .active

        var violations = Violations(request)
        ConsentRules.check(consent, at: "consent", today: call.today, &violations)
        let policy = try registry.numbers(on: call.today)
        violations.recent("consent.valid_from", consent.validFrom, today: call.today, by: policy)
        violations.planned("consent.valid_until", consent.validUntil, today: call.today, by: policy)
        try violations.check()
        guard let partner = parent.name?.partner else { throw .absent }
        if consent.validFrom == nil { consent.validFrom = CommonV1.Date(call.today) }

        let made = consent
        return try await call.create(in: parent.tenant, request) {
            writing throws(RPCStatus) -> Draft<FamilyV1.Consent> in
            let people = try made.people(for: call, writing)
            try ConsentRules.checkGiver(
                of: made, people.giver, people.child, today: call.today, by: policy)
            try ConsentNotes(call, by: policy).note(made, in: &writing)
            guard let name = ResourceName.record(.random(), as: .consent, of: partner) else { throw .absent }
            return Draft(name, made)
        }
    }
}

extension FamilyV1.Consent {
    /// Whom the consent is about and who gave it.
    ///
    /// - Throws: INVALID_ARGUMENT where a name leads nowhere, or out of the family.
    fileprivate func people(
        for call: ScopedCall, _ writing: borrowing Writing
    ) throws(RPCStatus) -> (child: FamilyV1.ChildCase?, giver: FamilyV1.Member?) {
        let now = call.now
        var violations = Violations()
        let child = try writing.find(
            FamilyV1.ChildCase.self, ResourceName(parsing: childCase, as: .childCase), at: now)
        if let child { try call.requireWhole(child, writing) }
        // To open a closed case again one asks first.
        let isForReopening = child?.resource.state == .closed && purposes.contains(.care)
        if !childCase.isEmpty && !isForReopening {
            CaseRules.checkNamed(child?.resource, at: "consent.child_case", &violations)
        }
        let home = try writing.find(
            FamilyV1.Family.self, ResourceName(parsing: family, as: .family), at: now)
        let isOther = !(child?.resource.family ?? "").isEmpty && child?.resource.family != family
        if !family.isEmpty && (home?.resource.isArchived != false || isOther) {
            violations.add(
                "consent.family", "must be a family of the partner, the child's own", .referenceInvalid)
        }
        let parent = family.isEmpty ? child?.resource.family ?? "" : family
        let giver = try writing.named(FamilyV1.Member.self, giverMember, under: parent, at: now)
        if !giverMember.isEmpty {
            MemberRules.checkNamed(giver?.resource, at: "consent.giver_member", &violations)
        }
        try violations.check()
        return (child?.resource, giver?.resource)
    }
}
