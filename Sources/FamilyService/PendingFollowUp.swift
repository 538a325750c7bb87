import ServiceRuntime
import WireProto

extension FamilyProvider {
    func uploadAttachment(
        _ requests: RPCRequests<FamilyV1.UploadAttachmentRequest>,
        _ call: ScopedCall
    ) async throws(RPCStatus) -> FamilyV1.Attachment { throw RPCStatus(.unimplemented, nil, "not yet") }

    func downloadAttachment(
        _ request: FamilyV1.DownloadAttachmentRequest, _ call: ScopedCall,
        _ send: RPCSender<FamilyV1.DownloadAttachmentResponse>
    ) async throws(RPCStatus) { throw RPCStatus(.unimplemented, nil, "not yet") }

    func getAttachment(
        _ request: FamilyV1.GetAttachmentRequest, _ call: ScopedCall
    ) async throws(RPCStatus) -> FamilyV1.Attachment { throw RPCStatus(.unimplemented, nil, "not yet") }

    func listAttachments(
        _ request: FamilyV1.ListAttachmentsRequest,
        _ call: ScopedCall
    ) async throws(RPCStatus) -> FamilyV1.ListAttachmentsResponse {
        throw RPCStatus(.unimplemented, nil, "not yet")
    }

    func listRevisions(
        _ request: FamilyV1.ListRevisionsRequest,
        _ call: ScopedCall
    ) async throws(RPCStatus) -> FamilyV1.ListRevisionsResponse {
        throw RPCStatus(.unimplemented, nil, "not yet")
    }

    func getRevision(
        _ request: FamilyV1.GetRevisionRequest,
        _ call: ScopedCall
    ) async throws(RPCStatus) -> FamilyV1.GetRevisionResponse {
        throw RPCStatus(.unimplemented, nil, "not yet")
    }

    func listOverdue(
        _ request: FamilyV1.ListOverdueRequest,
        _ call: ScopedCall
    ) async throws(RPCStatus) -> FamilyV1.ListOverdueResponse {
        throw RPCStatus(.unimplemented, nil, "not yet")
    }

    func searchCases(
        _ request: FamilyV1.SearchCasesRequest,
        _ call: ScopedCall
    ) async throws(RPCStatus) -> FamilyV1.SearchCasesResponse {
        throw RPCStatus(.unimplemented, nil, "not yet")
    }

    func searchFamilies(
        _ request: FamilyV1.SearchFamiliesRequest,
        _ call: ScopedCall
    ) async throws(RPCStatus) -> FamilyV1.SearchFamiliesResponse {
        throw RPCStatus(.unimplemented, nil, "not yet")
    }
}
