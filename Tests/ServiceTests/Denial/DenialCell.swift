import Tenancy
import WireProto

/// Who calls, in one row of the matrix.
enum MatrixCaller: Hashable, Sendable, CustomStringConvertible {
    case partner(CallerRole)
    case revokedSystem
    case unregisteredSystem
    case `operator`
    case service

    static let all: [MatrixCaller] =
        CallerRole.allCases.map { .partner($0) } + [.revokedSystem, .unregisteredSystem, .operator, .service]

    var description: String {
        switch self {
        case .partner(let role): "a partner's \(role.rawValue)"
        case .revokedSystem: "a revoked system"
        case .unregisteredSystem: "an unregistered system"
        case .operator: "an operator"
        case .service: "a service"
        }
    }

    /// The kind of partner that is the caller's own.
    var kind: PartnerV1.PartnerKind {
        if case .partner(let role) = self { role.kind } else { .ngo }
    }
}

/// Whose record a call is about.
enum Owner: String, CaseIterable, Sendable {
    case own, neighbour, abroad
}

/// Whether the record is there.
enum Existence: String, CaseIterable, Sendable {
    case existing
    /// A name in the owner's tenant that nothing has.
    case absent
    /// The same name under a partner that nobody is.
    case ofNobody
}

/// What a call comes to.
enum Verdict: Equatable, Sendable {
    case allowed
    case refused(RPCCode, String)

    static let absent = Verdict.refused(.notFound, "TENANT_FORBIDDEN_OR_ABSENT")
    static let notForYou = Verdict.refused(.permissionDenied, "METHOD_NOT_PERMITTED")

    /// - Parameter answer: A refusal by a rule about states is given of a record that was found: the call got
    ///   through, and nothing but the record stood in its way.
    init(_ answer: Answer) {
        self =
            answer.status.code == .ok || answer.status.code == .failedPrecondition
            ? .allowed : .refused(answer.status.code, answer.status.reason?.rawValue ?? "")
    }
}

/// One cell of the matrix: who calls what about whose record.
struct DenialCell: Sendable, CustomStringConvertible {
    let method: RPCMethod
    let targetType: String?
    let caller: MatrixCaller
    let owner: Owner
    let existence: Existence

    var description: String {
        "\(caller) calls \(method.path) about \(owner.rawValue), \(existence.rawValue)"
    }

    /// What the policy wants to happen, by its independent statement.
    var expected: Verdict {
        let statement = PolicyStatement(method)
        if caller == .revokedSystem { return .refused(.permissionDenied, "CALLER_REVOKED") }
        if statement.isForEveryone {
            return .allowed
        }
        switch caller {
        case .revokedSystem, .unregisteredSystem: return .refused(.permissionDenied, "CALLER_UNKNOWN")
        case _ where statement.isForRegistered: return .allowed
        case .operator: return statement.isForOperators ? reaching(statement) : .notForYou
        case .service: return statement.isForServices ? reaching(statement) : .notForYou
        case .partner(let role):
            guard statement.isForPartners else { return .notForYou }
            if statement.permits(role) { return reaching(statement) }
            return .refused(.permissionDenied, role == .nobody ? "STAFF_REQUIRED" : "ROLE_MISSING")
        }
    }

    /// Whether the caller, who may use the method, reaches this record.
    private func reaching(_ statement: PolicyStatement) -> Verdict {
        guard targetType != nil else { return .allowed }
        guard existence == .existing else { return .absent }
        return switch owner {
        case .own: .allowed
        case .neighbour: caller == .operator || statement.isDirectory ? .allowed : .absent
        case .abroad: .absent
        }
    }
}

extension TargetRecord {
    /// The same kind of name, of the same length, that leads nowhere.
    func missing(_ existence: Existence) -> TargetRecord {
        var parts = name.split(separator: "/").map(String.init)
        switch existence {
        case .existing: return self
        case .absent: parts[parts.count - 1] = Self.absent(parts[parts.count - 1])
        case .ofNobody: parts[1] = Self.absent(parts[1])
        }
        return TargetRecord(name: parts.joined(separator: "/"), etag: etag)
    }

    private static func absent(_ id: String) -> String {
        RecordID(id)?.isDrawn == true ? RecordID.random().text : "q" + id.dropFirst()
    }
}
