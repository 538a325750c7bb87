import Foundation
import ServiceSupport
import Synchronization
import Testing
import WireProto

@testable import FamilyService
@testable import Gateway

/// Whole imports, into a FamilyService over a store, through streams that break.
@Suite("An import runs")
struct ImportRunTests {
    /// Rows in the order of a file; every `bad`-th has a staff member whom nobody knows.
    private func rows(_ count: Int, of cell: FamilyCell, bad: Int = .max) throws -> ImportTable {
        let staff = cell.name("ctse", cell.worker)
        let rows = (1...count).map { "k\($0),\($0 % bad == 0 ? "\(staff)0" : staff),row \($0)" }
        return try ImportTable(
            (["key,responsibleStaff,note"] + rows).joined(separator: "\n"), of: "families.csv",
            making: ImportMethod(Methods.createFamily))
    }

    private func run(
        _ table: ImportTable, on caller: BrittleCaller,
        progress: @escaping @Sendable (Int, Int) -> Void = { _, _ in }
    ) async -> ImportLedger {
        await ImportRun(
            parent: "partners/ctse",
            open: { () throws(RPCStatus) in try await SyncServiceClient(caller).syncImport(CallOptions()) },
            pause: { pause in caller.pauses.withLock { $0.append(pause) } }, progress: progress
        ).run(
            table.rows.map { row in
                Result { () throws(RowProblem) in try table.item(row, parent: "partners/ctse", names: [:]) }
            })
    }

    private func notes(in cell: FamilyCell) async throws -> [String: String] {
        var request = FamilyV1.ListFamiliesRequest(parent: "partners/ctse", pageSize: 100)
        var notes: [String: String] = [:]
        repeat {
            let page = try await cell.client().listFamilies(request)
            for family in page.families { notes[family.meta?.name ?? ""] = family.note }
            request.pageToken = page.nextPageToken
        } while !request.pageToken.isEmpty
        return notes
    }

    @Test(
        "Every row that can be done is, once, in its place; the others say why; run again it changes nothing")
    func whole() async throws {
        let cell = try FamilyCell()
        let table = try rows(350, of: cell, bad: 7)
        let caller = BrittleCaller(try cell.device().caller)
        let seen = Mutex<[[Int]]>([])
        let outcomes = await run(table, on: caller) { done, failed in
            seen.withLock { $0.append([done, failed]) }
        }.outcomes
        let notes = try await notes(in: cell)
        #expect(notes.count == 300)
        for (index, outcome) in outcomes.enumerated() {
            switch outcome {
            case .made(let name): #expect(notes[name] == "row \(index + 1)")
            case .failed(let why):
                #expect((index + 1) % 7 == 0 && why.contains("STAFF_NOT_ELIGIBLE"), "\(why)")
            }
        }
        #expect(seen.withLock { $0 } == [[0, 0], [100, 14], [200, 28], [300, 42], [350, 50]])
        #expect(await run(table, on: caller).outcomes == outcomes)
        #expect(try await self.notes(in: cell) == notes)
        try await cell.bare.close()
    }

    @Test("A stream that breaks after any of its answers loses no row and makes none twice", arguments: 0...4)
    func breaks(after answers: Int) async throws {
        let cell = try FamilyCell()
        let caller = BrittleCaller(try cell.device().caller)
        caller.breaks.withLock { $0 = [answers, 0, 1] }
        let outcomes = await run(try rows(350, of: cell), on: caller).outcomes
        let made = outcomes.compactMap { if case .made(let name) = $0 { name } else { nil } }
        #expect(made.count == 350)
        let notes = try await notes(in: cell)
        #expect(Set(made) == Set(notes.keys) && notes.count == 350)
        // A round that has done something is the first again.
        #expect(caller.pauses.withLock { $0.allSatisfy { $0 <= Limits.importPauseFirst * 2 } })
        try await cell.bare.close()
    }

    @Test("A deployment that is away is asked again with growing pauses, and not for ever")
    func away() async throws {
        let cell = try FamilyCell()
        let caller = BrittleCaller(try cell.device().caller)
        caller.breaks.withLock { $0 = Array(repeating: 0, count: 100) }
        let ledger = await run(try rows(3, of: cell), on: caller)
        #expect(ledger.outcomes == Array(repeating: .failed("UNAVAILABLE: the connection broke"), count: 3))
        #expect(ledger.ending?.code == .unavailable && !ledger.isComplete)
        let pauses = (0..<Limits.importAttempts - 1).map { Limits.importPauseFirst * (1 << $0) }
        #expect(caller.pauses.withLock { $0 } == pauses)
        try await cell.bare.close()
    }

    @Test("What will not get better by itself ends the import at once, with the reason in each row")
    func refused() async throws {
        let cell = try FamilyCell()
        let caller = BrittleCaller(try cell.device("tablet", of: "cswc").caller)
        let outcomes = await run(try rows(3, of: cell), on: caller).outcomes
        let why = "NOT_FOUND TENANT_FORBIDDEN_OR_ABSENT"
        for case .failed(let text) in outcomes { #expect(text.hasPrefix(why), "\(text)") }
        #expect(outcomes.count == 3 && caller.pauses.withLock { $0.isEmpty })
        try await cell.bare.close()
    }

    @Test("Rows that fail are left beside the file, and corrected there they are all that is sent again")
    func errors() async throws {
        let directory = NSTemporaryDirectory() + "pegase-import-\(UUID().uuidString)"
        try FileManager.default.createDirectory(atPath: directory, withIntermediateDirectories: false)
        defer { try? FileManager.default.removeItem(atPath: directory) }
        let cell = try FamilyCell()
        let caller = BrittleCaller(try cell.device().caller)
        let file = "\(directory)/families.csv"
        func text(_ path: String) throws -> String { try String(contentsOfFile: path, encoding: .utf8) }
        func importing(_ text: String, _ file: String) async throws -> Int {
            let table = try ImportTable(text, of: file, making: ImportMethod(Methods.createFamily))
            return try ImportFiles.write(await run(table, on: caller).outcomes, of: table, beside: file)
        }
        let staff = cell.name("ctse", cell.worker)
        let rows =
            "key,note,headType,responsibleStaff\nk1,\"a,\"\"1\",,\(staff)\nk2,b,,nobody\nk3,c,HEAD_TYPE_NONE,\(staff)\n"
        #expect(try await importing(rows, file) == 2)
        let errors = file + ".errors.csv"
        #expect(try text(errors).hasPrefix("line,error,key,note,headType,responsibleStaff\n3,"))
        #expect(try text(errors).contains("INVALID_ARGUMENT") && text(errors).contains("\n4,"))
        #expect(try text(file + ".names.csv").hasPrefix("key,name\nk1,partners/ctse/families/"))
        let mode = try FileManager.default.attributesOfItem(atPath: errors)[.posixPermissions] as? Int
        #expect(mode == 0o600)

        let corrected = try text(errors).replacing(",nobody", with: ",\(staff)").replacing(
            "TYPE_NONE", with: "TYPE_COUPLE")
        #expect(try await importing(corrected, errors) == 0)
        #expect(!FileManager.default.fileExists(atPath: errors))
        #expect(try ImportFiles.names(text(file + ".names.csv")).keys.sorted() == ["k1", "k2", "k3"])
        #expect(try await notes(in: cell).values.sorted() == ["a,\"1", "b", "c"])
        try await cell.bare.close()
    }
}

/// A caller whose streams break, each after so many answers as the list says; then they hold.
private final class BrittleCaller: RPCCaller {
    let caller: BareCaller
    let breaks = Mutex<[Int]>([])
    let pauses = Mutex<[Duration]>([])

    init(_ caller: BareCaller) { self.caller = caller }

    func call(
        _ method: RPCMethod, _ message: [UInt8], _ options: CallOptions
    ) async throws(RPCStatus) -> [UInt8] {
        try await caller.call(method, message, options)
    }

    func open(_ method: RPCMethod, _ options: CallOptions) async throws(RPCStatus) -> any RPCClientStream {
        let answers = breaks.withLock { $0.isEmpty ? Int.max : $0.removeFirst() }
        return BrittleStream(stream: try await caller.open(method, options), answers: answers)
    }
}

private final class BrittleStream: RPCClientStream {
    let stream: any RPCClientStream
    private let left: Mutex<Int>

    init(stream: any RPCClientStream, answers: Int) {
        self.stream = stream
        left = Mutex(answers)
    }

    func receive() async throws(RPCStatus) -> RPCMessage? {
        let isBroken = left.withLock { left in
            defer { left -= 1 }
            return left == 0
        }
        if isBroken { throw RPCStatus(.unavailable, nil, "the connection broke") }
        return try await stream.receive()
    }

    func head() async throws(RPCStatus) -> Metadata { try await stream.head() }
    func trailing() async -> Metadata { await stream.trailing() }
    func send(_ message: RPCMessage) async throws(RPCStatus) { try await stream.send(message) }
    func finishSending() { stream.finishSending() }
    func cancel() { stream.cancel() }
}
