import ArgumentParser
import Program

/// `pegase-gateway debug errors [REASON]`.
struct ErrorsCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "errors", abstract: "Say what a reason of a refusal means, and what to do.",
        discussion: """
            The same table as in docs/partners.md. Without a reason it lists all.

            pegase-gateway debug errors STAFF_REQUIRED
            """)

    @Argument(
        help: "STAFF_REQUIRED, staff-required, ...",
        completion: .list(ReasonTable.rows.flatMap(\.reasons)))
    var reason: String?

    @Flag(help: "As JSON, one object for each reason.")
    var json = false

    func run() async throws {
        var explained = ExplainedReason.all
        if let reason {
            explained = try ExplainedReason.named(reason)
            guard json else {
                for each in explained { StandardOutput.line(each.text) }
                return
            }
        }
        if json {
            StandardOutput.line(try JSONOutput.text(explained))
            return
        }
        var table = TextTable(["REASON", "CODE", "WHAT IT MEANS, WHAT TO DO"])
        for each in explained { table.add([each.reason, each.codes, each.meaning]) }
        for line in table.lines(width: Terminal.width) { StandardOutput.line(line) }
    }
}

/// One reason with all that is known of it.
struct ExplainedReason: Encodable, Equatable {
    let reason: String
    let codes: String
    /// The kind of refusal that it is.
    let group: String
    let meaning: String
    /// What flag of a debug command has to do with it.
    let flag: String?

    static let all = ReasonTable.rows.flatMap { row in
        row.reasons.map { name in
            ExplainedReason(
                reason: name, codes: row.codes, group: row.group, meaning: row.meaning, flag: flags[name])
        }
    }

    private static let flags = [
        "STAFF_REQUIRED": "--staff", "STAFF_UNKNOWN": "--staff", "STAFF_INACTIVE": "--staff",
        "ROLE_MISSING": "--staff", "PURPOSE_REQUIRED": "--purpose", "PURPOSE_UNKNOWN": "--purpose",
        "PURPOSE_NOT_ALLOWED": "--purpose", "SERVICE_REQUIRED": "--service",
        "SERVICE_UNKNOWN": "--service", "SERVICE_NOT_ALLOWED": "--service", "METHOD_NOT_PERMITTED": "--as",
        "ETAG_REQUIRED": "--read-etag", "ETAG_MISMATCH": "--read-etag", "DEADLINE_EXCEEDED": "--deadline",
        "ACCESS_STALE": "--retry", "UPSTREAM_UNAVAILABLE": "--retry", "DIRECTORY_STALE": "--retry",
        "OVERLOADED": "--retry",
    ]

    /// One for each row of the table that has the reason.
    ///
    /// - Throws: With the nearest reasons where there is none.
    static func named(_ typed: String) throws(DebugFailure) -> [ExplainedReason] {
        let word = typed.uppercased().replacing("-", with: "_")
        let found = all.filter { $0.reason == word }
        guard found.isEmpty else { return found }
        let hint = NearestWord.question(word, in: all.map(\.reason))
        throw .unusable("no refusal has the reason '\(typed)'\(hint) ('debug errors' lists them)")
    }

    var text: String {
        let advice = flag.map { "\n  In 'debug call': \($0)." } ?? ""
        return "\(reason) (\(codes))\n  \(group).\n  \(meaning)\(advice)"
    }
}
