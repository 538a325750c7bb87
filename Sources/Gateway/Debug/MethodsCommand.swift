import ArgumentParser
import Program
import Tenancy
import WireProto

/// `pegase-gateway debug methods`: the generated policy table, for people.
struct MethodsCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "methods", abstract: "List every RPC with its policy.",
        discussion: "A call needs one of the relations, one of the roles, and one of the purposes.")

    func run() {
        for (method, policy) in zip(Methods.table.all, MethodPolicy.table) {
            StandardOutput.line(String(method.path.dropFirst()))
            let relations = Self.words(Relation.allCases) { policy.relations.contains(RelationSet($0)) }
            StandardOutput.line("    relations  \(relations)")
            let roles = Self.words(Role.allCases) { policy.roles.contains(RoleSet($0)) }
            if !policy.roles.isEmpty { StandardOutput.line("    roles      \(roles)") }
            let purposes = Purpose.allCases.filter { policy.purposes.contains(PurposeSet($0)) }.map(\.word)
            if !purposes.isEmpty { StandardOutput.line("    purposes   \(purposes.joined(separator: " "))") }
            StandardOutput.line("    \(Self.rest(method, policy))")
        }
    }

    private static func rest(_ method: RPCMethod, _ policy: MethodPolicy) -> String {
        var words = ["reveals \(policy.reveals)", "served by \(Self.services(policy.audience))"]
        if policy.mutates { words.append("mutates") }
        if policy.idempotent { words.append("idempotent") }
        if method.shape != .unary { words.append("\(method.shape)") }
        return words.joined(separator: ", ")
    }

    /// `family`, or `partner or family`, of which a caller names one.
    private static func services(_ audience: AudienceSet) -> String {
        Audience.allCases.filter(audience.contains).map { "\($0)" }.joined(separator: " or ")
    }

    /// `socialWorker` as `SOCIAL_WORKER`.
    private static func words<Case>(_ all: [Case], where isIn: (Case) -> Bool) -> String {
        all.filter(isIn).map { value in
            "\(value)".reduce(into: "") { $0 += $1.isUppercase ? "_\($1)" : $1.uppercased() }
        }.joined(separator: " ")
    }
}
