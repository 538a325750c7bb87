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
            completing: { reading, attachment throws(RPCStatus) in try reading.count(&attachment) })
        return try await call.page(attachments, request, \.attachments, \.nextPageToken)
    }
}

extension Reading {
    /// Says how much of an attachment is here.
    func count(_ attachment: inout FamilyV1.Attachment) throws(RPCStatus) {
        let name = attachment.meta.flatMap { ResourceName(parsing: $0.name, as: .attachment) }
        guard !attachment.isComplete, let id = name?.recordID else { return }
        attachment.received = try received(of: id, size: attachment.size)
    }
}
