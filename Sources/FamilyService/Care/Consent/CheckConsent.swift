import ServiceRuntime
import Store
import Tenancy
import WireProto

extension FamilyProvider {
    /// Says whether somebody may be told something now.
    func checkConsent(
        _ request: FamilyV1.CheckConsentRequest, _ call: ScopedCall
    ) async throws(RPCStatus) -> Disclosed<FamilyV1.CheckConsentResponse> {
        var violations = Violations(requiring: request)
        violations.known("purpose", request.purpose)
        for (index, path) in request.fieldPaths.enumerated()
        where FamilyV1.ChildCase.schema.classes(at: path) == nil {
            violations.add("field_paths[\(index)]", "must be the path of a field of a case")
        }
        try violations.check()

        let (own, today, now) = (try call.own().tenant.partner.text, call.today, call.now)
        let policy = try registry.numbers(on: today)
        let question = ConsentCover.Question(
            purpose: request.purpose, recipient: request.recipient, paths: request.fieldPaths)
        return try await call.consider(FamilyV1.ChildCase.self, request.name) {
            reading, child throws(RPCStatus) in
            let isMissing = child.resource.state.isMissing
            var (counting, fallen) = ([FamilyV1.Consent](), [Reason]())
            for consent in try reading.consents(of: child.resource).map(\.resource) {
                let fault = try reading.fault(
                    of: consent, for: child.resource, on: today, at: now, by: policy)
                if fault == nil || !consent.isInForce(on: today, isMissing: isMissing) {
                    counting.append(consent)
                } else if let reason = fault?.reason, consent.purposes.contains(request.purpose) {
                    fallen.append(reason)
                }
            }
            var cover = ConsentCover(question, by: counting, of: own, on: today, isMissing: isMissing)
            if cover.reason == .consentMissing, let reason = fallen.first { cover.reason = reason }
            return FamilyV1.CheckConsentResponse(
                covered: cover.consent != nil, consent: cover.consent ?? "", uncovered: cover.uncovered,
                reason: cover.reason?.rawValue ?? "")
        }
    }
}

extension RecordReader<RPCStatus> where Self: ~Copyable {
    /// Everything that was agreed about a child, and about its family.
    func consents(of child: FamilyV1.ChildCase) throws(RPCStatus) -> [Stored<FamilyV1.Consent>] {
        var found: [Stored<FamilyV1.Consent>] = try all(FamilyV1.Consent.of(case: child.meta?.name ?? ""))
        if !child.family.isEmpty {
            let ofFamily: [Stored<FamilyV1.Consent>] = try all(FamilyV1.Consent.of(family: child.family))
            // One about both is in both lists; one about another child of the family is not about this one.
            found += ofFamily.filter { $0.resource.childCase.isEmpty && $0.resource.isAbout(child) }
        }
        return found
    }
}
