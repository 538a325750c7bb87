import Foundation
import WireProto

/// What came of each row of an import, and which are still to be sent. A value; knows no stream.
struct ImportLedger {
    /// What came of one row: the name of its record, or why there is none.
    enum Outcome: Equatable, Sendable {
        case made(String)
        case failed(String)
    }

    /// Rows that go together in one message.
    struct Push: Sendable {
        var rows: [Int] = []
        var items: [FamilyV1.SyncItem] = []
    }

    private let rows: [Result<FamilyV1.SyncItem, RowProblem>]
    private var settled: [Int: Outcome] = [:]
    /// Why a row was to be sent again, the last time.
    private var delays: [Int: String] = [:]
    private(set) var failed = 0
    /// What the last stream ended with before its time; `nil` when it was answered whole.
    var ending: RPCStatus?

    init(_ rows: [Result<FamilyV1.SyncItem, RowProblem>]) {
        self.rows = rows
        for (row, result) in rows.enumerated() {
            if case .failure(let problem) = result { settle(row, .failed(problem.text)) }
        }
    }

    /// Rows of which it is known what came of them.
    var done: Int { settled.count }

    var isComplete: Bool { done == rows.count }

    /// For each row in its order, what came of it.
    var outcomes: [Outcome] {
        rows.indices.map { settled[$0] ?? .failed(delays[$0] ?? "was not sent") }
    }

    /// The rows that are still to be sent, in their order, in messages that the stream takes.
    var pushes: [Push] {
        var (pushes, push, bytes) = ([Push](), Push(), 0)
        for (row, result) in rows.enumerated() {
            guard settled[row] == nil, case .success(let item) = result else { continue }
            let size = Self.size(item)
            if !push.rows.isEmpty, push.rows.count == Limits.importRows || bytes + size > Limits.importBytes {
                pushes.append(push)
                (push, bytes) = (Push(), 0)
            }
            push.rows.append(row)
            push.items.append(item)
            bytes += size
        }
        return push.rows.isEmpty ? pushes : pushes + [push]
    }

    /// Takes the answer to a push. What it does not tell of a row leaves that row to be sent again.
    mutating func take(_ answer: FamilyV1.SyncPushResponse, to push: Push) {
        for (row, outcome) in zip(push.rows, answer.outcomes) {
            let why = outcome.status.map { Self.line(RPCStatus($0)) } ?? "was not answered"
            switch outcome.verdict {
            case .ok:
                if let name = outcome.record?.name { settle(row, .made(name)) }
            case .conflict, .refused: settle(row, .failed(why))
            default: delays[row] = why
            }
        }
    }

    /// The stream has ended before its time; its rows may be sent again.
    mutating func delay(_ status: RPCStatus) {
        for row in rows.indices where settled[row] == nil { delays[row] = Self.line(status) }
    }

    private mutating func settle(_ row: Int, _ outcome: Outcome) {
        settled[row] = outcome
        if case .failed = outcome { failed += 1 }
    }

    private static func size(_ item: FamilyV1.SyncItem) -> Int {
        do throws(MessageError) { return try item.encoded().count } catch { return 0 }
    }

    /// Code, reason and the fields at fault on one line. A status holds no name and no body.
    private static func line(_ status: RPCStatus) -> String {
        StatusText.lines(status).split(separator: "\n").map { $0.trimmingCharacters(in: .whitespaces) }
            .joined(separator: "; ")
    }
}

extension FamilyV1.SyncRecord {
    fileprivate var name: String? {
        switch record {
        case .family(let family)?: family.meta?.name
        case .member(let member)?: member.meta?.name
        case .childCase(let child)?: child.meta?.name
        case nil: nil
        }
    }
}
