public import ServiceRuntime
import Store
import Tenancy
public import WireProto

extension FamilyV1.ListNotesRequest: PagedRequest {}

extension FamilyProvider {
    /// Reads a page of the notes about a child or a family, the latest first.
    func listNotes(
        _ request: FamilyV1.ListNotesRequest, _ call: ScopedCall
    ) async throws(RPCStatus) -> Disclosed<FamilyV1.ListNotesResponse> {
        let subject = Subject(childCase: request.childCase, family: request.family)
        let notes = try RecordList(
            FamilyV1.Note.self, about: subject, in: request.parent, request,
            ListOrder(FamilyV1.Note.Index.ofSubject, under: subject.key, descending: true), for: call)
        return try await call.page(notes, request, \.notes, \.nextPageToken)
    }
}
