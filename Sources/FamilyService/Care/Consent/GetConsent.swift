import ServiceRuntime
import Store
import Tenancy
import WireProto

extension FamilyProvider {
    /// Reads one consent, as it stands today.
    func getConsent(
        _ request: FamilyV1.GetConsentRequest, _ call: ScopedCall
    ) async throws(RPCStatus) -> Disclosed<FamilyV1.Consent> {
        let (today, now) = (call.today, call.now)
        return try await call.get(FamilyV1.Consent.self, request.name) {
            reading, consent throws(RPCStatus) in
            consent = consent.standing(
                on: today, isMissing: try reading.isMissing(consent.childCase, at: now))
        }
    }
}

extension RecordReader<RPCStatus> where Self: ~Copyable {
    /// Whether a child is missing: until it is back, its consents wait.
    func isMissing(_ childCase: String, at now: UnixTime) throws(RPCStatus) -> Bool {
        guard let name = ResourceName(parsing: childCase, as: .childCase) else { return false }
        return try find(FamilyV1.ChildCase.self, name, at: now)?.resource.state.isMissing ?? false
    }
}
