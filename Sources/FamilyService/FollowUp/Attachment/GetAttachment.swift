import ServiceRuntime
import Tenancy
import WireProto

extension FamilyProvider {
    /// Reads what an attachment is, and how much of it is here.
    func getAttachment(
        _ request: FamilyV1.GetAttachmentRequest, _ call: ScopedCall
    ) async throws(RPCStatus) -> Disclosed<FamilyV1.Attachment> {
        try await call.get(FamilyV1.Attachment.self, request.name) { reading, attachment throws(RPCStatus) in
            try Chunks.count(&attachment, reading)
        }
    }
}
