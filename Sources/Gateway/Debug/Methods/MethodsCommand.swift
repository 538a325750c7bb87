import ArgumentParser
import Program
import Tenancy
import WireProto

/// `pegase-gateway debug methods [PATTERN]`.
struct MethodsCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "methods", abstract: "List the RPCs: who may call each, why, and what it reveals.",
        discussion: """
            A call needs one of the callers and one of the purposes. The most sensitive class that an answer may hold is \
            what it reveals: P0 programme, P1 operational, P2 identifying, P3 special.

            pegase-gateway debug methods family
            pegase-gateway debug methods --as ctse --staff ID
            """)

    @Argument(help: "Only methods with this in their path or their summary, in any case.")
    var pattern: String?

    @OptionGroup var asked: AskedCaller

    @Flag(help: "As JSON, one object for each method.")
    var json = false

    func run() async throws {
        if let contract = try await asked.contract() { return try show(contract) }
        var methods = Self.methods(matching: pattern)
        if let caller = try await asked.caller() {
            methods = methods.filter { caller.explanation(of: $0, purpose: .none).mayCall }
            if methods.isEmpty, pattern == nil {
                throw DebugFailure.unusable(
                    "\(caller.text) may call nothing: 'debug explain METHOD' says why")
            }
        }
        if let pattern, methods.isEmpty {
            let names = Methods.table.all.map { $0.path.split(separator: "/").last.map(String.init) ?? "" }
            let hint = NearestWord.question(pattern, in: names)
            let whose = asked.isGiven ? " that the caller may call" : ""
            throw DebugFailure.unusable("no method\(whose) has '\(pattern)' in its path or summary\(hint)")
        }
        let rows = methods.map(MethodRow.init)
        if json {
            StandardOutput.line(try JSONOutput.text(rows))
        } else {
            for line in Self.table(rows).lines(width: Terminal.width) { StandardOutput.line(line) }
        }
    }

    /// What a server tells by reflection: no policies are known.
    private func show(_ contract: ForeignContract) throws(DebugFailure) {
        struct Row: Encodable {
            let method, shape, request, answer: String
        }
        let rows = contract.methods.filter {
            pattern == nil || $0.path.lowercased().contains(pattern?.lowercased() ?? "")
        }
        .map {
            Row(
                method: String($0.path.dropFirst()), shape: PolicyWords.shape($0.shape), request: $0.input,
                answer: $0.output)
        }
        if json { return StandardOutput.line(try JSONOutput.text(rows)) }
        var table = TextTable(["METHOD", "SHAPE", "REQUEST", "ANSWER"])
        for row in rows { table.add([row.method, row.shape, row.request, row.answer]) }
        for line in table.lines(width: Terminal.width) { StandardOutput.line(line) }
    }

    static func methods(matching pattern: String?) -> [RPCMethod] {
        guard let pattern = pattern?.lowercased() else { return Methods.table.all }
        return Methods.table.all.filter { method in
            let summary = Contract.declaration(of: method)?.summary ?? ""
            return method.path.lowercased().contains(pattern) || summary.lowercased().contains(pattern)
        }
    }

    static func table(_ rows: [MethodRow]) -> TextTable {
        var table = TextTable(["METHOD", "SHAPE", "CALLERS", "PURPOSES", "REVEALS", "WHAT IT DOES"])
        for (row, method) in rows.compactMap({ row in
            Methods.table.all.first { $0.path.dropFirst() == row.method }.map { (row, $0) }
        }) {
            table.add([
                Contract.shortPath(of: method), row.shape, PolicyWords.callers(Contract.policy(of: method)),
                row.purposes.isEmpty ? "-" : row.purposes.joined(separator: " "), row.reveals, row.summary,
            ])
        }
        return table
    }
}
