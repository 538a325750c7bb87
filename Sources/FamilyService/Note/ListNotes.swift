public import ServiceRuntime
import Store
import Tenancy
public import WireProto

extension FamilyV1.ListNotesRequest: PagedRequest {}

extension FamilyProvider {
    /// Reads a page of the notes about a child or a family, the latest first.
    func listNotes(
        _ request: FamilyV1.ListNotesRequest, _ call: ScopedCall
    ) async throws(RPCStatus) -> FamilyV1.ListNotesResponse {
        let parent = try call.parent(request.parent, of: .note)
        let subject = Subject(childCase: request.childCase, family: request.family)
        var violations = Violations()
        violations.given("parent", request.parent)
        violations.page(request)
        subject.check(at: "", &violations)
        try violations.check()

        let order = ListOrder(FamilyV1.Note.Index.ofSubject, under: subject.key, descending: true)
        let page = try await call.page(FamilyV1.Note.self, in: parent, request, order) {
            reading throws(RPCStatus) in
            guard let partner = parent.name?.partner else { throw .absent }
            try subject.require(reading, of: partner, for: call)
        }
        return FamilyV1.ListNotesResponse(notes: page.nouns, nextPageToken: page.nextPageToken)
    }
}
