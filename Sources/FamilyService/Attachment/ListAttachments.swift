public import ServiceRuntime
import Store
import Tenancy
public import WireProto

extension FamilyV1.ListAttachmentsRequest: PagedRequest {}

extension FamilyProvider {
    /// Reads a page of the attachments about a child or a family, in the order they were begun.
    func listAttachments(
        _ request: FamilyV1.ListAttachmentsRequest, _ call: ScopedCall
    ) async throws(RPCStatus) -> FamilyV1.ListAttachmentsResponse {
        let subject = Subject(childCase: request.childCase, family: request.family)
        let page = try await call.page(
            of: FamilyV1.Attachment.self, about: subject, in: request.parent, request,
            ListOrder(FamilyV1.Attachment.Index.ofSubject, under: subject.key))
        return FamilyV1.ListAttachmentsResponse(
            attachments: try await call.counted(page.nouns, in: call.own()),
            nextPageToken: page.nextPageToken)
    }
}

extension ScopedCall {
    /// The attachments, each with how much of it is here.
    fileprivate func counted(
        _ attachments: [FamilyV1.Attachment], in tenant: StoreScope
    ) async throws(RPCStatus) -> [FamilyV1.Attachment] {
        guard attachments.contains(where: { $0.state == .uploading }) else { return attachments }
        return try await store.read(in: tenant) {
            (reading: inout Reading) throws(RPCStatus) -> [FamilyV1.Attachment] in
            var counted = attachments
            for (index, attachment) in attachments.enumerated() where attachment.state == .uploading {
                let name = attachment.meta.flatMap { ResourceName(parsing: $0.name, as: .attachment) }
                guard let id = name?.recordID else { continue }
                counted[index].received = try reading.received(of: id, size: attachment.size)
            }
            return counted
        }
    }
}
