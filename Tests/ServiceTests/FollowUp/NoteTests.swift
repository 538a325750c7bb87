import ServiceSupport
import Tenancy
import Testing
import WireProto

@testable import FamilyService
@testable import ServiceRuntime

@Suite("Notes")
struct NoteTests {
    @Test("A note is about one child or one family, says who wrote it, and is corrected by another")
    func life() async throws {
        let cell = try FamilyCell()
        let (family, child) = (try await cell.addFamily(), try await cell.addCase())
        let client = try cell.socialWorker()
        func write(_ note: FamilyV1.Note) async throws(RPCStatus) -> FamilyV1.Note {
            try await client.createNote(
                FamilyV1.CreateNoteRequest(
                    parent: "partners/ctse", note: note, requestID: RecordID.random().text))
        }
        let (ofFamily, ofChild) = (family.meta?.name ?? "", child.meta?.name ?? "")
        let first = try await write(
            FamilyV1.Note(childCase: ofChild, text: "she sells tickets", author: "somebody"))
        #expect(first.author == cell.name("ctse", cell.worker))
        try cell.pass(days: 1)
        let second = try await write(
            FamilyV1.Note(childCase: ofChild, text: "she sold; no more", corrects: first.meta?.name ?? ""))
        _ = try await write(FamilyV1.Note(family: ofFamily, text: "ផ្ទះតូច"))

        let rows: [(FamilyV1.Note, [String])] = [
            (FamilyV1.Note(text: "of nobody"), ["note.child_case"]),
            (FamilyV1.Note(childCase: ofChild, family: ofFamily, text: "of both"), ["note.child_case"]),
            (FamilyV1.Note(childCase: ofChild, text: " "), ["note.text"]),
            (FamilyV1.Note(childCase: ofFamily, text: "x"), ["note.child_case"]),
            (
                FamilyV1.Note(family: ofFamily, text: "x", corrects: first.meta?.name ?? ""),
                ["note.corrects"]
            ),
        ]
        for (note, wrong) in rows {
            let refused = await whyRefused { () async throws(RPCStatus) in try await write(note) }
            #expect(refused.wrongFields == wrong)
        }
        let list = try await client.listNotes(
            FamilyV1.ListNotesRequest(parent: "partners/ctse", childCase: ofChild))
        #expect(list.notes == [second, first])
        let read = try await client.getNote(FamilyV1.GetNoteRequest(name: first.meta?.name ?? ""))
        #expect(read == first)
        try await cell.bare.close()
    }
}
