import ServiceRuntime
import WireProto

extension FamilyProvider {
    /// Reads one enrolment, an ended one too.
    func getEnrolment(
        _ request: FamilyV1.GetEnrolmentRequest, _ call: ScopedCall
    ) async throws(RPCStatus) -> Disclosed<FamilyV1.SchoolEnrolment> {
        try await call.get(FamilyV1.SchoolEnrolment.self, request.name)
    }
}
