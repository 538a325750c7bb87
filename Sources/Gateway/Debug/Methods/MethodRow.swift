import Tenancy
import WireProto

/// One RPC in lists of methods, with the names that programs find in `--json`.
struct MethodRow: Codable, Equatable {
    let method: String
    /// `unary`, `client stream`, `server stream`, `bidirectional`.
    let shape: String
    let relations: [String]
    let roles: [String]
    let purposes: [String]
    let reveals: String
    let mutates: Bool
    let idempotent: Bool
    let services: [String]
    let summary: String

    init(_ method: RPCMethod) {
        let policy = Contract.policy(of: method)
        self.method = String(method.path.dropFirst())
        shape = PolicyWords.shape(method.shape)
        relations = PolicyWords.relations(policy.relations)
        roles = PolicyWords.roles(policy.roles)
        purposes = PolicyWords.purposes(policy.purposes)
        reveals = PolicyWords.fieldClass(policy.reveals)
        mutates = policy.mutates
        idempotent = policy.idempotent
        services = PolicyWords.services(policy.audience)
        summary = Contract.declaration(of: method)?.summary ?? ""
    }
}
