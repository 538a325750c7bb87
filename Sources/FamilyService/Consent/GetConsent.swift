import ServiceRuntime
import Store
import Tenancy
import WireProto

extension FamilyProvider {
    /// Reads one consent, as it stands today.
    func getConsent(
        _ request: FamilyV1.GetConsentRequest, _ call: ScopedCall
    ) async throws(RPCStatus) -> FamilyV1.Consent {
        let consent = try await call.get(FamilyV1.Consent.self, request.name)
        return consent.standing(on: call.today, isMissing: try await isMissing(consent.childCase, call))
    }

    /// Whether a child is missing: until it is back, its consents wait.
    func isMissing(_ childCase: String, _ call: ScopedCall) async throws(RPCStatus) -> Bool {
        guard let name = ResourceName(parsing: childCase, as: .childCase) else { return false }
        let (own, now) = (try call.own(), call.now)
        return try await call.store.read(in: own) { (reading: inout Reading) throws(RPCStatus) in
            try reading.find(FamilyV1.ChildCase.self, name, at: now)?.noun.state == .suspended
        }
    }
}
