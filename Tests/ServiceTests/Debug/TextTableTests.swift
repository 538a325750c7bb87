import Testing
import WireProto

@testable import Gateway

@Suite("Tables of the debug CLI")
struct TextTableTests {
    @Test(
        "Columns that a text takes",
        arguments: [
            ("", 0), ("abc", 3), ("Nguyễn Thị Ánh", 14), ("Nguye\u{302}\u{303}n", 6), ("សុខ", 2), ("ភ្នំពេញ", 5),
            ("ວຽງຈັນ", 5), ("ปีใหม่", 4), ("漢字", 4), ("e\u{301}", 1), ("a\u{1b}b", 2),
        ])
    func widths(text: String, columns: Int) {
        #expect(DisplayWidth.of(text) == columns, "\(text)")
    }

    @Test("A text is cut between letters, never within one")
    func cut() {
        #expect(DisplayWidth.cut("abcdef", to: 6) == "abcdef")
        #expect(DisplayWidth.cut("abcdef", to: 4) == "abc…")
        #expect(DisplayWidth.cut("e\u{301}e\u{301}e\u{301}", to: 2) == "e\u{301}…")
        #expect(DisplayWidth.cut("漢字漢", to: 4) == "漢…")
        #expect(DisplayWidth.cut("abc", to: 0) == "")
    }

    @Test("Columns line up under their heading, whatever script is in them")
    func lines() {
        var table = TextTable(["NAME", "CITY", "NOTE"])
        table.add(["សុខ", "Phnom Penh", "a"])
        table.add(["Nguyễn", "", "bb"])
        #expect(
            table.lines(width: nil) == [
                "NAME    CITY        NOTE", "សុខ      Phnom Penh  a", "Nguyễn              bb",
            ])
    }

    @Test("On a terminal the last column gives way, and keeps a little")
    func narrow() {
        var table = TextTable(["A", "B"])
        table.add(["x", "0123456789012345678901234567890"])
        #expect(table.lines(width: 24)[1] == "x  01234567890123456789…")
        #expect(table.lines(width: 3)[1] == "x  01234567890…")
        #expect(table.lines(width: nil)[1] == "x  0123456789012345678901234567890")
    }

    @Test("A list of an answer is rows, with what is redacted kept so")
    func answers() throws {
        let families = FamilyV1.ListFamiliesResponse(families: [
            FamilyV1.Family(meta: CommonV1.Meta(name: "partners/ctse/families/a"), note: "Nguyễn"),
            FamilyV1.Family(meta: CommonV1.Meta(name: "partners/ctse/families/b"), caseCode: "CTSE-1"),
        ])
        let text = AnswerText(output: .table, reveals: false)
        let shown = try text.text(try families.encoded(), of: Methods.listFamilies).split(separator: "\n")
        #expect(shown.count == 3)
        #expect(shown[0].hasPrefix("name"))
        #expect(shown[1].contains("partners/ctse/families/a") && shown[2].contains("CTSE-1"))
        #expect(!shown.joined().contains("Nguyễn"))
        #expect(try text.text([], of: Methods.listFamilies).hasSuffix("(none)"))
        let one = try text.text(try FamilyV1.Family(caseCode: "CTSE-1").encoded(), of: Methods.getFamily)
        #expect(one.contains("caseCode  CTSE-1"))
    }
}
