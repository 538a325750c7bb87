import Tenancy
import WireProto

/// The contract as people look it up: by the whole name, or by as much of its end as names one thing.
enum Contract {
    static let declarations = ContractText.files.flatMap { ContractDeclaration.all(in: $0.name, $0.text) }

    private static let byName = Dictionary(
        declarations.map { ($0.fullName, $0) }, uniquingKeysWith: { first, _ in first })

    /// The last parts of all names.
    static var names: [String] {
        declarations.map { $0.fullName.split(separator: ".").last.map(String.init) ?? "" }
    }

    static func declaration(of method: RPCMethod) -> ContractDeclaration? {
        byName[method.path.dropFirst().split(separator: "/").joined(separator: ".")]
    }

    static func declaration(named fullName: String) -> ContractDeclaration? { byName[fullName] }

    /// - Parameter symbol: `GetFamily`, `FamilyService/GetFamily`, `Meta`, `pegase.family.v1.Family` ...
    /// - Throws: When nothing has that name, or several things have.
    static func find(_ symbol: String) throws(DebugFailure) -> ContractDeclaration {
        let wanted = symbol.drop { $0 == "/" || $0 == "." }.map { $0 == "/" ? "." : $0 }
        let name = String(wanted)
        if let exact = byName[name] { return exact }
        let found = declarations.filter { $0.fullName.hasSuffix("." + name) }
        if found.count == 1 { return found[0] }
        if found.isEmpty {
            throw .unusable(
                "nothing in the contract is called '\(symbol)'\(NearestWord.question(symbol, in: names))")
        }
        let names = found.map(\.fullName).sorted()
        throw .unusable("'\(symbol)' is the name of several things: \(names.joined(separator: ", "))")
    }

    /// `FamilyService/GetFamily`.
    static func shortPath(of method: RPCMethod) -> String {
        let parts = method.path.split(separator: "/")
        let service = parts.first?.split(separator: ".").last ?? ""
        return "\(service)/\(parts.last ?? "")"
    }

    /// Whether the method is of this build's contract, and not one that a server told by reflection.
    static func owns(_ method: RPCMethod) -> Bool {
        Methods.table.all.indices.contains(Int(method.id.rawValue)) && Methods.table[method.id] === method
    }

    /// - Parameter method: One that the contract owns.
    static func policy(of method: RPCMethod) -> MethodPolicy { MethodPolicy.table[Int(method.id.rawValue)] }
}

/// The words of policies, as `proto/` and metadata spell them.
enum PolicyWords {
    static func relations(_ set: RelationSet) -> [String] {
        Relation.allCases.filter { set.contains(RelationSet($0)) }.map { upper("\($0)") }
    }

    static func roles(_ set: RoleSet) -> [String] { set.roles.map { upper("\($0)") } }

    static func purposes(_ set: PurposeSet) -> [String] {
        Purpose.allCases.filter { set.contains(PurposeSet($0)) }.map(\.word)
    }

    static func services(_ set: AudienceSet) -> [String] {
        Audience.allCases.filter(set.contains).map(\.word)
    }

    static func fieldClass(_ fieldClass: FieldClass) -> String { upper("\(fieldClass)") }

    static func shape(_ shape: CallShape) -> String {
        switch shape {
        case .unary: "unary"
        case .clientStream: "client stream"
        case .serverStream: "server stream"
        case .bidirectional: "bidirectional"
        }
    }

    /// Who may call: roles where people do, else what the caller is.
    static func callers(_ policy: MethodPolicy) -> String {
        let others = relations(policy.relations.subtracting(.partners))
        let partners = policy.relations.isDisjoint(with: .partners) ? [] : roles(policy.roles)
        return (partners + others).joined(separator: " ")
    }

    /// `socialWorker` as `SOCIAL_WORKER`.
    private static func upper(_ word: String) -> String {
        word.reduce(into: "") { $0 += $1.isUppercase ? "_\($1)" : $1.uppercased() }
    }
}
