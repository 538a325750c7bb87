import ServiceRuntime
import Tenancy
import WireProto

extension FamilyProvider {
    /// Reads what an attachment is, and how much of it is here.
    func getAttachment(
        _ request: FamilyV1.GetAttachmentRequest, _ call: ScopedCall
    ) async throws(RPCStatus) -> FamilyV1.Attachment {
        var violations = Violations()
        violations.given("name", request.name)
        try violations.check()
        return try await call.attachment(call.target(request.name, as: .attachment))
    }
}
