import ArgumentParser
import Foundation
import Program
import Tenancy
import WireProto

/// `pegase-gateway debug describe SYMBOL`.
struct DescribeCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "describe",
        abstract: "Show a service, method, message or enum as proto/ declares it, with an example request.",
        discussion: """
            Comments, field behaviour and field classes are those of proto/. The example of a method is a call that works \
            when pasted, once its names are those of records that are there.

            pegase-gateway debug describe CreateFamily
            pegase-gateway debug describe Family
            """)

    @Argument(
        help: "GetFamily, FamilyService, Family, pegase.family.v1.FamilyState, ...",
        completion: .custom { _, _, _ in Contract.names })
    var symbol: String

    @OptionGroup var asked: AskedCaller

    @Flag(help: "As JSON.")
    var json = false

    func run() async throws {
        if let contract = try await asked.contract() {
            StandardOutput.line(try contract.text(of: symbol))
            return
        }
        let caller = asked.named ?? "ctse"
        let found = try Contract.find(symbol)
        let description = Description(found, partner: PartnerID(caller) == nil ? "ctse" : caller)
        StandardOutput.line(json ? try JSONOutput.text(description) : description.text)
    }
}

/// A declaration with what belongs to it.
struct Description: Encodable, Equatable {
    let name: String
    let kind: String
    let file: String
    let proto: String
    /// Of a method: its policy, the text of its request, what it answers with, and a request.
    let policy: MethodRow?
    let request: String?
    let answer: String?
    let example: String?
    /// Of a method: the command that sends the example.
    let command: String?

    init(_ found: ContractDeclaration, partner: String, requestID: String = UUID().uuidString.lowercased()) {
        name = found.fullName
        kind = found.kind.rawValue
        file = found.file
        proto = found.text
        let method = Methods.table.all.first {
            $0.path.dropFirst().replacing("/", with: ".") == found.fullName
        }
        guard found.kind == .rpc, let method, let input = method.input else {
            (policy, request, answer, example, command) = (nil, nil, nil, nil, nil)
            return
        }
        let example = ExampleRequest(partner: partner, requestID: requestID).json(input)
        policy = MethodRow(method)
        request = Contract.declaration(named: input.fullName)?.text
        answer = method.output?.fullName
        self.example = example
        command = Self.command(method, partner, example)
    }

    private static func command(_ method: RPCMethod, _ partner: String, _ example: String) -> String {
        let policy = Contract.policy(of: method)
        var words = ["pegase-gateway debug call \(Contract.shortPath(of: method))"]
        let isPartners = !policy.relations.isDisjoint(with: [.own, .directory, .registered, .infrastructure])
        words.append("--as \(isPartners ? partner : "operator")")
        if isPartners, !policy.roles.isEmpty, !policy.roles.contains(.system) { words.append("--staff ID") }
        if let first = PolicyWords.purposes(policy.purposes).first, policy.purposes.only == nil {
            words.append("--purpose \(first.lowercased())")
        }
        if example.contains("ETAG") { words.append("--read-etag") }
        return (words + ["'\(example)'"]).joined(separator: " ")
    }

    var text: String {
        var blocks = ["// \(file)\n\(proto)"]
        if let request { blocks.append(request) }
        if let policy {
            let purposes = policy.purposes.isEmpty ? "none" : policy.purposes.joined(separator: " or ")
            let roles = policy.roles.isEmpty ? "" : " with \(policy.roles.joined(separator: " or "))"
            blocks.append(
                """
                // Callers: \(policy.relations.joined(separator: " or "))\(roles)
                // Purpose: \(purposes)
                // Answer: \(answer ?? ""), fields up to \(policy.reveals)
                """)
        }
        if let command { blocks.append("// Example\n\(command)") }
        return blocks.joined(separator: "\n\n")
    }
}
