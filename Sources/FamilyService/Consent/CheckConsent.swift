import ServiceRuntime
import Store
import Tenancy
import WireProto

extension FamilyProvider {
    /// Says whether somebody may be told something now.
    func checkConsent(
        _ request: FamilyV1.CheckConsentRequest, _ call: ScopedCall
    ) async throws(RPCStatus) -> FamilyV1.CheckConsentResponse {
        var violations = Violations()
        violations.given("name", request.name)
        violations.chosen("purpose", request.purpose)
        for (index, path) in request.fieldPaths.enumerated()
        where FamilyV1.ChildCase.schema.classes(at: path) == nil {
            violations.add("field_paths[\(index)]", "must be the path of a field of a case")
        }
        try violations.check()

        let target = try call.target(request.name, as: .childCase)
        let today = call.today
        let question = ConsentCover.Question(
            purpose: request.purpose, recipient: request.recipient, paths: request.fieldPaths)
        return try await call.read(in: target.tenant, showing: target.classes) { reading throws(RPCStatus) in
            let child = try call.requireSeen(target.name, reading)
            let cover = ConsentCover(
                question, by: try reading.consents(of: child.noun),
                of: target.tenant.tenant.partner.text, on: today,
                isMissing: child.noun.state == .suspended)
            let answer = FamilyV1.CheckConsentResponse(
                covered: cover.consent != nil, consent: cover.consent ?? "", uncovered: cover.uncovered,
                reason: cover.reason?.rawValue ?? "")
            return Shown(answer, resources: [request.name], count: 1)
        }
    }
}

extension RecordReader where Self: ~Copyable {
    /// Everything that was agreed about a child, and about its family.
    func consents(of child: FamilyV1.ChildCase) throws(RPCStatus) -> [FamilyV1.Consent] {
        var found: [Stored<FamilyV1.Consent>] = try all(FamilyV1.Consent.of(case: child.meta?.name ?? ""))
        if !child.family.isEmpty {
            let ofFamily: [Stored<FamilyV1.Consent>] = try all(FamilyV1.Consent.of(family: child.family))
            // One about both is in both lists; one about another child of the family is not about this one.
            found += ofFamily.filter { $0.noun.childCase.isEmpty }
        }
        return found.map(\.noun)
    }
}
