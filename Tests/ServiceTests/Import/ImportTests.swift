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

    private func table(_ text: String, _ method: RPCMethod = Methods.createFamily) throws -> ImportTable {
        try ImportTable(text, making: method)
    }

    private func requests(
        _ table: ImportTable, names: [String: String] = [:]
    ) -> [Result<[UInt8], RowProblem>] {
        table.rows.map { row in
            Result { () throws(RowProblem) in
                try table.request(row, parent: "partners/ctse", names: names)
            }
        }
    }

    @Test("A row becomes the request that makes its record, and a bad one a sentence that quotes nothing")
    func rows() throws {
        let requests = requests(try table(Self.families))
        let first = try FamilyV1.CreateFamilyRequest(decoding: requests[0].get())
        #expect(first.parent == "partners/ctse")
        #expect(first.family?.headType == .grandparent)
        #expect(first.family?.area?.code == "01")
        #expect(first.family?.dependentChildren?.value == 8)
        #expect(first.family?.riskFactors == [.extremePoverty, .landless])
        #expect(first.family?.responsibleStaff == "partners/ctse/staff/a")
        #expect(first.requestID.utf8.count == 47)
        #expect(try FamilyV1.CreateFamilyRequest(decoding: requests[1].get()).family?.area == nil)
        for (place, word) in [(2, "head_type"), (3, "dependent_children"), (4, "2 values for 6 columns")] {
            guard case .failure(let problem) = requests[place] else {
                Issue.record("row \(place) is taken")
                continue
            }
            #expect(problem.text.contains(word), "\(problem.text)")
            for value in ["NOBODY", "many", "only"] { #expect(!problem.text.contains(value)) }
        }
    }

    @Test("The same row in the same place has the same request id, any other has another")
    func requestIDs() throws {
        func ids(_ text: String) throws -> [String] {
            try requests(try table(text)).map {
                try FamilyV1.CreateFamilyRequest(decoding: $0.get()).requestID
            }
        }
        let twice = "note\na\na\n"
        #expect(try ids(twice) == ids(twice))
        #expect(try Set(ids(twice)).count == 2, "two equal rows are two families")
        #expect(try ids("note\na\n") != ids("note\nb\n"))
        // Taken out of an errors file, a row keeps the place it had.
        #expect(try ids("line,error,note\n3,whatever,a\n") == [ids(twice)[1]])
    }

    @Test("What is no table of that record is refused as a whole")
    func tables() {
        for text in ["", "shoeSize\n43\n", "note,note\na,b\n", "note\n\"a\n"] {
            #expect(throws: DebugFailure.self, "\(text)") { try table(text) }
        }
        #expect(throws: DebugFailure.self) { try table("note\na\n", Methods.getFamily) }
    }

    @Test("A member finds its family by the key of the family's row")
    func keys() throws {
        let names = try ImportFiles.names("key,name\nf1,partners/ctse/families/abc\n")
        let table = try table("parent,person.given\nf1,Lan\n", Methods.createMember)
        let request = try FamilyV1.CreateMemberRequest(decoding: requests(table, names: names)[0].get())
        #expect(request.parent == "partners/ctse/families/abc")
        #expect(request.member?.person?.given == "Lan")
        #expect(throws: DebugFailure.self) { try ImportFiles.names("a,b\n") }
    }

    @Test("Rows that fail are left beside the file, and corrected there they are all that is sent again")
    func errors() async throws {
        let directory = NSTemporaryDirectory() + "pegase-import-\(UUID().uuidString)"
        try FileManager.default.createDirectory(atPath: directory, withIntermediateDirectories: false)
        defer { try? FileManager.default.removeItem(atPath: directory) }
        let file = "\(directory)/families.csv"
        func text(_ path: String) throws -> String { try String(contentsOfFile: path, encoding: .utf8) }
        let sent = Mutex(0)
        let progress = Mutex<[String]>([])
        func run(_ text: String, _ file: String) async throws -> Int {
            let table = try table(text)
            let outcomes = await ImportRun(
                method: Methods.createFamily,
                call: { message throws(RPCStatus) in
                    sent.withLock { $0 += 1 }
                    guard let request = try? FamilyV1.CreateFamilyRequest(decoding: message),
                        let family = request.family, family.headType != .childHeaded
                    else { throw RPCStatus(.invalidArgument, nil, "not this one") }
                    var made = family
                    made.meta = CommonV1.Meta(name: "partners/ctse/families/\(family.note)")
                    guard let answer = try? made.encoded() else { throw RPCStatus(.internalError, nil, "") }
                    return answer
                },
                pause: { _ in },
                progress: { done, failed in progress.withLock { $0.append("\(done) \(failed)") } }
            ).run(requests(table))
            return try ImportFiles.write(outcomes, of: table, beside: file)
        }
        let rows = "key,note,headType\nk1,\"a,\"\"1\",\nk2,b,HEAD_TYPE_CHILD_HEADED\nk3,c,HEAD_TYPE_NONE\n"
        #expect(try await run(rows, file) == 2)
        #expect(sent.withLock { $0 } == 2, "a row that is no request is not sent")
        #expect(progress.withLock { $0.last } == "3 2")
        let errors = file + ".errors.csv"
        #expect(
            try text(errors).hasPrefix("line,error,key,note,headType\n3,INVALID_ARGUMENT: not this one,k2,b,")
        )
        #expect(try text(file + ".names.csv") == "key,name\nk1,\"partners/ctse/families/a,\"\"1\"\n")
        let mode = try FileManager.default.attributesOfItem(atPath: errors)[.posixPermissions] as? Int
        #expect(mode == 0o600)

        let corrected = try text(errors).replacing("CHILD_HEADED", with: "COUPLE").replacing(
            "TYPE_NONE", with: "TYPE_COUPLE")
        #expect(try await run(corrected, errors) == 0)
        #expect(!FileManager.default.fileExists(atPath: errors))
        #expect(try ImportFiles.names(text(file + ".names.csv")).keys.sorted() == ["k1", "k2", "k3"])
    }

    @Test("A house that is busy is asked again, with the same request, and not for ever")
    func busy() async throws {
        let seen = Mutex<[[UInt8]]>([])
        let pauses = Mutex<[Duration]>([])
        func run(failing times: Int) async -> [ImportRun.Outcome] {
            seen.withLock { $0 = [] }
            return await ImportRun(
                method: Methods.createFamily,
                call: { message throws(RPCStatus) in
                    let count = seen.withLock { seen in
                        seen.append(message)
                        return seen.count
                    }
                    if count <= times { throw RPCStatus(.resourceExhausted, nil, "busy") }
                    return []
                },
                pause: { pause in pauses.withLock { $0.append(pause) } }, progress: { _, _ in }
            ).run([.success([1, 2, 3])])
        }
        #expect(await run(failing: 3) == [.made("")])
        #expect(seen.withLock { $0 } == Array(repeating: [1, 2, 3], count: 4))
        #expect(pauses.withLock { $0 } == [.milliseconds(200), .milliseconds(400), .milliseconds(800)])
        #expect(await run(failing: 100) == [.failed("RESOURCE_EXHAUSTED: busy")])
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
