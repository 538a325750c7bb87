import ServiceSupport
import Tenancy
import Testing

@testable import FamilyService
@testable import ServiceRuntime
@testable import WireProto

/// What may be noted of a person besides name, sex and birth (docs/domain.md).
@Suite("What is noted of a person")
struct PersonRulesTests {
    /// A change of a child, and the field that is refused; empty where none is.
    static let rows: [(@Sendable (inout FamilyV1.ChildCase) -> Void, String)] = [
        ({ _ in }, ""),
        ({ $0.secondName = CommonV1.PersonName(given: "សុភាព", script: "Khmr") }, ""),
        (
            { $0.secondName = CommonV1.PersonName(given: "a", script: "Khmer") },
            "child_case.second_name.script"
        ),
        ({ $0.nicknames = ["Bi", " "] }, "child_case.nicknames[1]"),
        (
            {
                $0.telephones = [
                    FamilyV1.Telephone(number: "+84 912 345 678", owner: "the grandmother"),
                    FamilyV1.Telephone(number: "(028) 3829.1234"),
                ]
            }, ""
        ),
        ({ $0.telephones = [FamilyV1.Telephone(number: "12")] }, "child_case.telephones[0].number"),
        ({ $0.telephones = [FamilyV1.Telephone(number: "call her")] }, "child_case.telephones[0].number"),
        ({ $0.telephones = [FamilyV1.Telephone(number: "1+23456")] }, "child_case.telephones[0].number"),
        (
            {
                $0.papers = [
                    FamilyV1.IdentityPaper(kind: .birthCertificate, state: .neverIssued, steps: "asked")
                ]
            },
            ""
        ),
        (
            { $0.papers = [FamilyV1.IdentityPaper(kind: .passport, kindOther: "a", state: .held)] },
            "child_case.papers[0].kind_other"
        ),
        ({ $0.languages = ["vi", "zh-Hant-TW", "km"] }, ""),
        ({ $0.languages = ["vi", "Vietnamese language"] }, "child_case.languages[1]"),
        ({ $0.languages = ["-"] }, "child_case.languages[0]"),
        (
            {
                $0.disability = FamilyV1.Disability(
                    difficulties: [.seeing, .other], difficultyOther: "smell")
            }, ""
        ),
        (
            { $0.disability = FamilyV1.Disability(difficulties: [.seeing], difficultyOther: "smell") },
            "child_case.disability.difficulty_other"
        ),
        ({ ($0.source, $0.sourceOther) = (.other, "a fisherman") }, ""),
        ({ $0.sourceOther = "a fisherman" }, "child_case.source_other"),
        ({ ($0.harms, $0.harmOther) = ([.other], "locked in") }, ""),
        ({ $0.harmOther = "locked in" }, "child_case.harm_other"),
        (
            {
                $0.reporter = FamilyV1.Reporter(name: "a teacher", telephone: FamilyV1.Telephone(number: "x"))
            },
            "child_case.reporter.telephone.number"
        ),
    ]

    @Test("Of a child", arguments: rows.indices)
    func child(number: Int) throws {
        let (change, field) = Self.rows[number]
        var child = FamilyV1.ChildCase(source: .hotline)
        change(&child)
        var violations = Violations()
        PersonRules.check(child, at: "child_case", &violations)
        #expect(violations.fields.map(\.field) == (field.isEmpty ? [] : [field]))
    }

    @Test("The word for an enum's OTHER is refused beside any other value, wherever it is")
    func others() throws {
        var violations = Violations()
        MemberRules.check(
            FamilyV1.Member(
                relationToHead: .mother, absence: FamilyV1.Absence(reason: .illness, reasonOther: "a"),
                relationOther: "a"),
            at: "member", today: GuardExample.today, &violations)
        EpisodeRules.check(
            FamilyV1.ExploitationEpisode(
                type: FamilyV1.ExploitationType(rawValue: 1), typeOther: "a", methodOther: "a", harmOther: "a"
            ),
            at: "episode", today: GuardExample.today, &violations)
        let fields = Set(violations.fields.map(\.field))
        #expect(
            fields.isSuperset(of: [
                "member.relation_other", "member.absence.reason_other", "episode.type_other",
                "episode.method_other", "episode.harm_other",
            ]))
    }

    @Test("A child is found by what it is called and by its name in another script, a family by its member's")
    func found() async throws {
        let world = try CaseCell()
        let child = try await world.identify {
            $0.person = CommonV1.PersonName(family: "Nguyễn", given: "Lan")
            $0.secondName = CommonV1.PersonName(given: "សុភាព")
            $0.nicknames = ["Bống"]
        }
        for query in ["lan", "bong", "សុភាព", "nguyen bong"] {
            let found = try await world.asWorker.searchCases(
                FamilyV1.SearchCasesRequest(parent: "partners/ctse", query: query))
            #expect(found.cases.map(\.named) == [child.named], "\(query)")
        }
        let family = try await world.cell.addFamily()
        _ = try await world.cell.addMember(to: family, FamilyV1.Member(nicknames: ["Tí"]))
        let families = try await world.asWorker.searchFamilies(
            FamilyV1.SearchFamiliesRequest(parent: "partners/ctse", query: "ti"))
        #expect(families.families.map { $0.meta?.name } == [family.meta?.name])
        try await world.cell.bare.close()
    }

    @Test("Who else works on a case is staff of the partner")
    func otherStaff() async throws {
        let world = try CaseCell()
        let child = try await world.identify { $0.otherStaff = [world.name(world.second)] }
        #expect(child.otherStaff == [world.name(world.second)])
        let client = world.asWorker
        let why = await whyRefused { () async throws(RPCStatus) in
            try await client.updateCase(
                FamilyV1.UpdateCaseRequest(
                    childCase: FamilyV1.ChildCase(
                        meta: child.meta, otherStaff: ["partners/cswc/staff/\(RecordID.random().text)"]),
                    updateMask: GoogleProtobuf.FieldMask(paths: ["other_staff"]), requestID: CaseCell.id()))
        }
        #expect(why.reason == .staffNotEligible)
        try await world.cell.bare.close()
    }

    @Test("Notes of 64 KiB are kept, and a page of them is no larger than a message")
    func longNotes() async throws {
        let world = try CaseCell()
        let child = try await world.identify()
        func note(_ text: String) async throws(RPCStatus) -> FamilyV1.Note {
            try await world.asWorker.createNote(
                FamilyV1.CreateNoteRequest(
                    parent: "partners/ctse", note: FamilyV1.Note(childCase: child.named, text: text),
                    requestID: CaseCell.id()))
        }
        // Three bytes each: the bound is of bytes.
        let longest = String(repeating: "ក", count: (64 << 10) / 3)
        for _ in 0..<20 { _ = try await note(longest) }
        let why = await whyRefused { () async throws(RPCStatus) in try await note(longest + "ក") }
        #expect(why.wrongFields == ["note.text"])
        var request = FamilyV1.ListNotesRequest(
            parent: "partners/ctse", pageSize: 100, childCase: child.named)
        var pages: [Int] = []
        repeat {
            let page = try await world.asWorker.listNotes(request)
            #expect(try page.encoded().count < 1 << 20)
            pages.append(page.notes.count)
            request.pageToken = page.nextPageToken
        } while !request.pageToken.isEmpty
        #expect(pages.reduce(0, +) == 20 && pages.count < 6, "\(pages)")
        try await world.cell.bare.close()
    }
}
