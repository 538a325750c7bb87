import Store
import Testing
import WireProto

@testable import FamilyService

@Suite("Names as they are searched for")
struct FoldedNameTests {
    static func words(_ text: String) -> [String] {
        FoldedName(text).words.map { word in
            var text = ""
            text.unicodeScalars.append(contentsOf: word)
            return text
        }
    }

    @Test(
        "Latin letters lose case and marks, composed or not; other scripts stay as they are written",
        arguments: [
            ("Lán San", ["lan", "san"]),
            ("La\u{301}n San", ["lan", "san"]),
            ("NGUYỄN Thị Mười", ["nguyen", "thi", "muoi"]),
            ("Nguye\u{302}\u{303}n", ["nguyen"]),
            ("Nguy\u{1EC5}n", ["nguyen"]),
            ("Nguye\u{303}\u{302}n", ["nguyen"]),
            ("Đặng đức", ["dang", "duc"]),
            ("Lê Ý", ["le", "y"]),
            ("Trần-Văn  An, An", ["tran", "van", "an"]),
            ("Peña O'Brien Ma. Luz", ["pena", "o", "brien", "ma", "luz"]),
            ("Hélène François", ["helene", "francois"]),
            ("สุข", ["สุข"]),
            ("សុខ ដារា", ["សុខ", "ដារា"]),
            ("សុខ\u{200B}ដារា", ["សុខដារា"]),
            ("ສົມສີ ວົງ", ["ສົມສີ", "ວົງ"]),
            // A vowel below and a tone above, in either order: canonically one.
            ("ປ\u{0EB8}\u{0EC9}", ["ປ\u{0EB8}\u{0EC9}"]),
            ("ປ\u{0EC9}\u{0EB8}", ["ປ\u{0EB8}\u{0EC9}"]),
            ("An 2", ["an", "2"]),
            (" .,- ", []),
            ("", []),
        ])
    func folds(text: String, words: [String]) {
        #expect(Self.words(text).map { Array($0.unicodeScalars) } == words.map { Array($0.unicodeScalars) })
    }

    @Test(
        "Words are found whole or in part; one character only as a word",
        arguments: [
            ("Nguyễn Thị Lán San", "lan san", true, true),
            ("Nguyễn Thị Lán San", "San Nguyen", true, true),
            ("Nguyễn Thị Lán San", "LÁN", true, true),
            ("Nguyễn Thị Lán San", "guy", false, true),
            ("Nguyễn Thị Lán San", "nguyen an", false, true),
            ("Nguyễn Thị Lán San", "nguyen hoa", false, false),
            ("Nguyễn Thị Lán San", "n", false, false),
            ("Lê Ý", "ý", true, true),
            ("Lê Ý", "y", true, true),
            ("សុខដារា", "ដារា", false, true),
            ("សុខដារា", "សុខដារា", true, true),
            ("ສົມສີ", "ສີ", false, true),
        ])
    func finds(name: String, query: String, whole: Bool, parts: Bool) {
        #expect(FoldedName(name).hasWhole(FoldedName(query)) == whole)
        #expect(FoldedName(name).hasParts(FoldedName(query)) == parts)
    }

    @Test("A name leaves a bounded number of entries, words before pairs")
    func entries() {
        let usual = NameIndex.entries(FoldedName(CommonV1.PersonName(family: "Nguyễn", given: "Thị Lan")))
        #expect(usual.filter { $0.index == NameIndex.byWord }.count == 3)
        // ng gu uy ye en, th hi, la an.
        #expect(usual.filter { $0.index == NameIndex.byPair }.count == 9)
        let long = (0..<20).map { "w\($0)ord\($0)" }.joined(separator: " ")
        let entries = NameIndex.entries(FoldedName(CommonV1.PersonName(given: long)))
        #expect(entries.count == Limits.nameEntries)
        #expect(entries.prefix(20).allSatisfy { $0.index == NameIndex.byWord })
        let nobody: CommonV1.PersonName? = nil
        #expect(NameIndex.entries(FoldedName(nobody)).isEmpty)
    }
}
