public import ServiceRuntime
import Store
import Tenancy
public import WireProto

extension FamilyV1.ListAttachmentsRequest: PagedRequest {}

extension FamilyProvider {
    /// Reads a page of the attachments about a child or a family, in the order they were begun.
    func listAttachments(
        _ request: FamilyV1.ListAttachmentsRequest, _ call: ScopedCall
    ) async throws(RPCStatus) -> Disclosed<FamilyV1.ListAttachmentsResponse> {
        let subject = Subject(childCase: request.childCase, family: request.family)
        let attachments = try RecordList(
            FamilyV1.Attachment.self, about: subject, in: request.parent, request,
            ListOrder(FamilyV1.Attachment.Index.ofSubject, under: subject.key), for: call,
            completing: { reading, attachment throws(RPCStatus) in try Chunks.count(&attachment, reading) })
        return try await call.page(attachments, request, \.attachments, \.nextPageToken)
    }
}
