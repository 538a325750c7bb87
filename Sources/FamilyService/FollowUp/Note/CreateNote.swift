import ServiceRuntime
import Store
import Tenancy
import WireProto

extension FamilyProvider {
    /// Writes a note about a child or a family. It never changes; what is wrong in it another note corrects.
    func createNote(
        _ request: FamilyV1.CreateNoteRequest, _ call: ScopedCall
    ) async throws(RPCStatus) -> Disclosed<FamilyV1.Note> {
        let parent = try call.parent(request.parent, of: .note)
        var note = FamilyV1.Note(sent: request.note)
        note.author = call.staffName

        var violations = Violations(request)
        note.subject.check(at: "note.", &violations)
        violations.prose("note.text", note.text, scalars: Limits.noteBytes)
        if note.text.utf8.count > Limits.noteBytes {
            violations.add("note.text", "must have at most \(Limits.noteBytes) bytes of UTF-8")
        }
        try violations.check()
        guard let partner = parent.name?.partner else { throw .absent }

        let (made, now) = (note, call.now)
        return try await call.create(in: parent.tenant, request) {
            writing throws(RPCStatus) -> Draft<FamilyV1.Note> in
            try made.subject.requireOpen(writing, at: "note.", for: call)
            var violations = Violations()
            let corrected = try writing.referred(
                FamilyV1.Note.self, "note.corrects", made.corrects, at: now, &violations)
            if let corrected, corrected.resource.subject != made.subject {
                violations.add(
                    "note.corrects", "must be a note about the same child or family", .referenceInvalid)
            }
            try violations.check()
            guard let name = ResourceName.record(.random(), as: .note, of: partner) else { throw .absent }
            return Draft(name, made)
        }
    }
}
