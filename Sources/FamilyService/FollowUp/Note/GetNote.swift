import ServiceRuntime
import WireProto

extension FamilyProvider {
    /// Reads one note.
    func getNote(
        _ request: FamilyV1.GetNoteRequest, _ call: ScopedCall
    ) async throws(RPCStatus) -> Disclosed<FamilyV1.Note> {
        try await call.get(FamilyV1.Note.self, request.name)
    }
}
