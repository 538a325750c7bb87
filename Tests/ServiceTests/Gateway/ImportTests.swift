import Foundation
import Synchronization
import Testing
import WireProto

@testable import Gateway

@Suite("Importing rows")
struct ImportTests {
    private static let families = """
        key,headType,area.code,dependentChildren.value,riskFactors,responsibleStaff
        f1,HEAD_TYPE_GRANDPARENT,01,8,RISK_FACTOR_EXTREME_POVERTY; RISK_FACTOR_LANDLESS,partners/ctse/staff/a
        f2,,,,,partners/ctse/staff/a
        f3,HEAD_TYPE_NOBODY,,,,partners/ctse/staff/a
        f4,,,many,,
        f5,only two
        """

    private func table(
        _ text: String, _ method: RPCMethod = Methods.createFamily, of file: String = "families.csv"
    ) throws -> ImportTable {
        try ImportTable(text, of: file, making: ImportMethod(method))
    }

    private func items(
        _ table: ImportTable, names: [String: String] = [:]
    ) -> [Result<FamilyV1.SyncItem, RowProblem>] {
        table.rows.map { row in
            Result { () throws(RowProblem) in try table.item(row, parent: "partners/ctse", names: names) }
        }
    }

    @Test("A row becomes the request that makes its record, and a bad one a sentence that quotes nothing")
    func rows() throws {
        let items = items(try table(Self.families))
        let first = try #require(try items[0].get().creation)
        #expect(first.parent == "partners/ctse")
        #expect(first.family?.headType == .grandparent)
        #expect(first.family?.area?.code == "01")
        #expect(first.family?.dependentChildren?.value == 8)
        #expect(first.family?.riskFactors == [.extremePoverty, .landless])
        #expect(first.family?.responsibleStaff == "partners/ctse/staff/a")
        #expect(first.requestID.utf8.count == 47)
        #expect(try items[1].get().creation?.family?.area == nil)
        for (place, word) in [(2, "head_type"), (3, "dependent_children"), (4, "2 values for 6 columns")] {
            guard case .failure(let problem) = items[place] else {
                Issue.record("row \(place) is taken")
                continue
            }
            #expect(problem.text.contains(word), "\(problem.text)")
            for value in ["NOBODY", "many", "only"] { #expect(!problem.text.contains(value)) }
        }
    }

    @Test("The same row of the same file has the same request id, any other has another")
    func requestIDs() throws {
        func ids(_ text: String, of file: String = "families.csv") throws -> [String] {
            try items(try table(text, of: file)).map { try $0.get().creation?.requestID ?? "" }
        }
        let twice = "note\na\na\n"
        #expect(try ids(twice) == ids(twice))
        #expect(try Set(ids(twice)).count == 2, "two equal rows are two families")
        #expect(try ids("note\na\n") != ids("note\nb\n"))
        #expect(try ids(twice, of: "more.csv") != ids(twice), "another file has other families")
        #expect(try ids(twice, of: "/tmp/families.csv") == ids(twice), "wherever the file lies")
        #expect(try ids("key,note\nf1,a\n") != ids("key,note\nf2,a\n"), "another key is another family")
        #expect(try ids("key,note\nf1,a\n") == ids("key,note\nf1,a\n"))
        // Taken out of an errors file, a row keeps the place it had.
        let errors = "line,error,note\n3,whatever,a\n"
        #expect(try ids(errors, of: "families.csv.errors.csv") == [ids(twice)[1]])
    }

    @Test("What is no table of that record is refused as a whole")
    func tables() {
        for text in ["", "shoeSize\n43\n", "note,note\na,b\n", "note\n\"a\n"] {
            #expect(throws: DebugFailure.self, "\(text)") { try table(text) }
        }
        #expect(throws: DebugFailure.self) { try table("note\na\n", Methods.getFamily) }
    }

    @Test("A key that two rows have is refused, and the sentence names the lines and not the key")
    func repeatedKeys() throws {
        let failure = #expect(throws: DebugFailure.self) { try table("key,note\nk1,a\nk2,b\nk1,c\n") }
        #expect(failure?.description.contains("lines 2 and 4") == true, "\(failure?.description ?? "")")
        #expect(failure?.description.contains("k1") == false)
        #expect(try table("key,note\n,a\n,b\n").rows.count == 2, "rows without a key are not the same row")
    }

    @Test("Names that two rows of an earlier import share are refused")
    func repeatedNames() {
        #expect(throws: DebugFailure.self) {
            try ImportFiles.names("key,name\nf1,partners/ctse/families/abc\nf1,partners/ctse/families/abd\n")
        }
        #expect(throws: Never.self) {
            try ImportFiles.names("key,name\nf1,partners/ctse/families/abc\nf1,partners/ctse/families/abc\n")
        }
    }

    @Test("A member finds its family by the key of the family's row, and so does a case")
    func keys() throws {
        let names = try ImportFiles.names("key,name\nf1,partners/ctse/families/abc\n")
        let members = try table("parent,person.given\nf1,Lan\n", Methods.createMember)
        guard case .createMember(let member)? = try items(members, names: names)[0].get().mutation else {
            Issue.record("no member")
            return
        }
        #expect(member.parent == "partners/ctse/families/abc")
        #expect(member.member?.person?.given == "Lan")
        let cases = try table("family,person.given,note\nf1,f1,f1\n", Methods.identifyChild)
        guard case .identifyChild(let child)? = try items(cases, names: names)[0].get().mutation else {
            Issue.record("no case")
            return
        }
        #expect(child.parent == "partners/ctse")
        #expect(child.childCase?.family == "partners/ctse/families/abc")
        #expect(child.childCase?.person?.given == "f1", "a word is no name")
        #expect(child.childCase?.note == "f1")
        #expect(throws: DebugFailure.self) { try ImportFiles.names("a,b\n") }
    }

    @Test("A row that the wire would refuse fails alone, before it is sent")
    func unsendable() throws {
        let many = Array(repeating: "RISK_FACTOR_LANDLESS", count: 33).joined(separator: ";")
        let items = items(try table("riskFactors\n\(many)\nRISK_FACTOR_LANDLESS\n"))
        #expect(throws: RowProblem.self) { try items[0].get() }
        #expect(throws: Never.self) { try items[1].get() }
    }

    @Test("A row with too many or too few values is left as it is, and refused until somebody mends it")
    func shifted() throws {
        let directory = NSTemporaryDirectory() + "pegase-import-\(UUID().uuidString)"
        try FileManager.default.createDirectory(atPath: directory, withIntermediateDirectories: false)
        defer { try? FileManager.default.removeItem(atPath: directory) }
        var file = "\(directory)/families.csv"
        var text = "key,note,address\nk1,a,b,c\nk2,a\n"
        for _ in 0..<2 {
            let table = try table(text, of: file)
            for item in items(table) { #expect(throws: RowProblem.self) { try item.get() } }
            let outcomes = Array(repeating: ImportLedger.Outcome.failed("why"), count: 2)
            #expect(try ImportFiles.write(outcomes, of: table, beside: file) == 2)
            file = ImportFiles.errors(beside: file)
            text = try String(contentsOfFile: file, encoding: .utf8)
            #expect(text == "line,error,key,note,address\n2,why,k1,a,b,c\n3,why,k2,a\n")
        }
    }

    @Test("What is left beside a file is for its owner alone, whatever was in its place")
    func owners() throws {
        let directory = NSTemporaryDirectory() + "pegase-import-\(UUID().uuidString)"
        let files = FileManager.default
        try files.createDirectory(atPath: directory, withIntermediateDirectories: false)
        defer { try? files.removeItem(atPath: directory) }
        let file = "\(directory)/families.csv"
        let errors = ImportFiles.errors(beside: file)
        #expect(
            files.createFile(atPath: errors, contents: nil, attributes: [.posixPermissions: 0o644]))
        try files.createSymbolicLink(
            atPath: errors + ".partial", withDestinationPath: "\(directory)/elsewhere")
        let table = try table("key,note\nk1,a\n", of: file)
        for _ in 0..<2 {
            #expect(try ImportFiles.write([.failed("why")], of: table, beside: file) == 1)
            for left in [errors, file + ".names.csv"] {
                let mode = try files.attributesOfItem(atPath: left)[.posixPermissions] as? Int
                #expect(mode == 0o600, "\(left)")
            }
            let names = try files.contentsOfDirectory(atPath: directory).sorted()
            #expect(names == ["families.csv.errors.csv", "families.csv.names.csv"])
        }
    }

    @Test("The bar shows how far it has come, on a terminal alone")
    func bar() {
        #expect(ProgressBar.text(0, of: 4, failed: 0) == "[..............................] 0 of 4, 0 failed")
        #expect(ProgressBar.text(2, of: 4, failed: 1) == "[###############...............] 2 of 4, 1 failed")
        let lines = Mutex<[String]>([])
        let bar = ProgressBar(total: 2) { line in lines.withLock { $0.append(line) } }
        bar.show(1, failed: 0)
        bar.show(1, failed: 0)
        bar.show(2, failed: 0)
        #expect(lines.withLock { $0.count } == 2)
        #expect(lines.withLock { $0.last?.hasSuffix("\n") } == true)
        ProgressBar(total: 1, write: nil).show(1, failed: 0)
    }
}

extension FamilyV1.SyncItem {
    fileprivate var creation: FamilyV1.CreateFamilyRequest? {
        if case .createFamily(let request)? = mutation { request } else { nil }
    }
}
