import ArgumentParser
import Foundation
import Program
import Tenancy
import WireProto

/// `pegase-gateway debug explain METHOD`.
struct ExplainCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "explain", abstract: "Say why a call would be allowed or refused, without making it.",
        discussion: """
            Goes through the policy's rules in the order in which the gateway asks them. What is known of the caller comes \
            from the gateway's access table as it is now. Ends with 0 when the call would be allowed, 1 when not.

            pegase-gateway debug explain GetFamily --as ctse --staff ID --purpose care --name partners/ctse/families/ID
            """)

    @Argument(help: "GetFamily, FamilyService/GetFamily, or the whole path.")
    var method: MethodFlag

    @OptionGroup var caller: CallerOptions

    @Option(help: "The record that the call would name.")
    var name: String?

    @Flag(help: "As JSON.")
    var json = false

    func run() async throws {
        let method = try method.method()
        let live = try await caller.identity.connected { (client) throws(DebugFailure) in
            try await LiveCaller.ask(client, named: caller.identity.caller, staff: caller.identity.staff)
        }
        let explanation = live.explanation(
            of: method, purpose: Self.purpose(caller.purpose), service: Self.service(caller.service))
        let record = try name.map { (name) throws(DebugFailure) in
            try NamedRecord(name, caller: Principal(uri: live.identity), method)
        }
        StandardOutput.line(
            json
                ? try Self.json(method, live, explanation, record)
                : Self.text(method, live, explanation, record))
        guard explanation.refusal == nil, record?.isReachable ?? true else { throw ExitCode(1) }
    }

    static func purpose(_ word: String?) -> NamedPurpose {
        guard let word else { return .none }
        return Purpose(word: word.uppercased()).map { .named($0) } ?? .unknown
    }

    static func service(_ word: String?) -> NamedService {
        word.map { NamedService(word: $0.uppercased()) } ?? .none
    }

    static func text(
        _ method: RPCMethod, _ live: LiveCaller, _ explanation: Explanation, _ record: NamedRecord?
    ) -> String {
        let verdict = explanation.refusal == nil ? "allowed" : "refused"
        var lines = ["\(Contract.shortPath(of: method)) as \(live.text): \(verdict)"]
        var table = TextTable(["", "RULE", "WHAT IT ASKS"])
        for step in explanation.steps {
            let mark = ["holds": "yes", "refuses": "NO"][step.outcome] ?? "-"
            table.add([mark, step.rule, step.detail])
        }
        lines += table.lines(width: Terminal.width)
        if let permit = explanation.permit {
            let classes = FieldClass.allCases.filter { permit.classes.contains(FieldClassSet($0)) }
            lines.append("shows fields of \(classes.map(PolicyWords.fieldClass).joined(separator: " "))")
            if record == nil, !permit.relations.isSubset(of: .withoutRecords) {
                lines.append(
                    "the service asks inside the call whether the record is there, and open to who acts")
            }
        }
        if let record { lines.append(record.sentence) }
        if let refusal = explanation.refusal {
            lines.append(StatusText.lines(refusal))
            if let advice = FlagAdvice.line(refusal, method) { lines.append("  \(advice)") }
        }
        return lines.joined(separator: "\n")
    }

    private static func json(
        _ method: RPCMethod, _ live: LiveCaller, _ explanation: Explanation, _ record: NamedRecord?
    ) throws(DebugFailure) -> String {
        struct Answer: Encodable {
            let method, caller: String
            let allowed: Bool
            let steps: [Explanation.Step]
            let code, reason, sentence, advice, record: String?
        }
        let refusal = explanation.refusal
        return try JSONOutput.text(
            Answer(
                method: String(method.path.dropFirst()), caller: live.text, allowed: refusal == nil,
                steps: explanation.steps, code: refusal?.code.name, reason: refusal?.reason?.rawValue,
                sentence: refusal?.message, advice: refusal.flatMap { FlagAdvice.line($0, method) },
                record: record?.sentence))
    }
}

/// What the form of a name alone says of a call that would name it.
struct NamedRecord {
    let isReachable: Bool
    let sentence: String

    /// - Throws: For what is no name.
    init(_ name: String, caller: Principal?, _ method: RPCMethod) throws(DebugFailure) {
        guard let parsed = ResourceName(parsing: name) else {
            throw .unusable("'\(name)' is no name of a record: names are like partners/ctse/families/ID")
        }
        let named = method.input?.fields.compactMap { field -> String? in
            field.name == "name" || field.name == "parent" ? field.resource : nil
        }.first
        if let named, named != "*", named != parsed.type.rawValue {
            isReachable = false
            sentence = "the request names a \(named), and \(name) is a \(parsed.type.rawValue)"
        } else if case .system(let tenant, _)? = caller, tenant.partner != parsed.partner,
            !Contract.policy(of: method).relations.contains(.directory)
        {
            isReachable = false
            sentence =
                "\(name) is of another partner: the answer is NOT_FOUND, as for a name that nobody has"
        } else {
            isReachable = true
            sentence =
                "\(name) is a name that the caller may speak of; the service asks inside the call whether it is there, "
                + "and open to who acts"
        }
    }
}
