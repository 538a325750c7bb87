import Tenancy
import WireProto

/// Why the policy allows or refuses a call, rule by rule, in the order in which it asks. The verdict is that of
/// ``MethodPolicy/decide(_:)`` itself; the rules before the one that refuses hold, and those behind it were not asked.
struct Explanation {
    let steps: [Step]
    /// What the caller would hear; `nil` for a call that is allowed.
    let refusal: RPCStatus?
    /// The relations, roles and purpose of an allowed call.
    let permit: Permit?
    private let refused: Refusal?

    struct Step: Codable, Equatable {
        let rule: String
        /// `holds`, `refuses`, `not asked`.
        let outcome: String
        let detail: String
    }

    /// Whether the caller may make the call at all: what metadata can still mend refuses nobody.
    var mayCall: Bool {
        switch refused {
        case nil, .purposeRequired, .serviceRequired: true
        default: false
        }
    }

    init(_ method: RPCMethod, _ policy: MethodPolicy, _ facts: CallFacts, _ service: NamedService) {
        var refused: Refusal?
        var permit: Permit?
        switch policy.decide(facts) {
        case .success(let granted):
            permit = granted
            if case .failure(let refusal) = policy.service(service) { refused = refusal }
        case .failure(let refusal): refused = refusal
        }
        let place = refused.map { Rule($0) }
        steps = Rule.allCases.map { rule in
            let outcome =
                if let place { rule < place ? "holds" : rule == place ? "refuses" : "not asked" } else {
                    "holds"
                }
            return Step(rule: rule.text, outcome: outcome, detail: rule.detail(policy, facts, permit))
        }
        refusal = refused.map { RPCStatus($0) }
        self.permit = refused == nil ? permit : nil
        self.refused = refused
    }

    /// The questions of a decision, in their order.
    private enum Rule: Int, CaseIterable, Comparable {
        case open, fresh, caller, relation, staff, role, purpose, service

        static func < (left: Rule, right: Rule) -> Bool { left.rawValue < right.rawValue }

        /// Which question a refusal answers.
        init(_ refusal: Refusal) {
            self =
                switch refusal {
                case .methodClosed, .wrongAudience: .open
                case .accessStale: .fresh
                case .callerUnknown, .callerPending, .callerRevoked, .partnerUnknown, .partnerSuspended,
                    .partnerOffboarded:
                    .caller
                case .relationMissing: .relation
                case .staffUnknown, .staffInactive: .staff
                case .staffRequired, .roleMissing: .role
                case .purposeUnknown, .purposeRequired, .purposeNotAllowed: .purpose
                case .serviceUnknown, .serviceRequired, .serviceNotAllowed: .service
                }
        }

        var text: String {
            switch self {
            case .open: "the method is open"
            case .fresh: "the access table is recent"
            case .caller: "the caller is let in"
            case .relation: "the relation"
            case .staff: "the staff member"
            case .role: "the role"
            case .purpose: "the purpose"
            case .service: "the service"
            }
        }

        func detail(_ policy: MethodPolicy, _ facts: CallFacts, _ permit: Permit?) -> String {
            switch self {
            case .open: "for \(Explanation.list(PolicyWords.relations(policy.relations)))"
            case .fresh: facts.isTableFresh ? "the gateway has heard of the registry" : "older than 5 s"
            case .caller: Explanation.text(facts.caller)
            case .relation: "needs \(Explanation.list(PolicyWords.relations(policy.relations)))"
            case .staff: Explanation.text(facts.staff)
            case .role:
                policy.roles.isEmpty
                    ? "none needed"
                    : "needs \(Explanation.list(PolicyWords.roles(policy.roles)))"
            case .purpose:
                policy.purposes.isEmpty
                    ? "none needed"
                    : "needs \(Explanation.list(PolicyWords.purposes(policy.purposes)))"
                        + (permit?.purpose.map { ": \($0.word)" } ?? "")
            case .service: Explanation.list(PolicyWords.services(policy.audience))
            }
        }
    }

    private static func list(_ words: [String]) -> String {
        words.isEmpty ? "nobody" : words.joined(separator: " or ")
    }

    private static func text(_ caller: CallerStanding) -> String {
        switch caller {
        case .system(let system, let partner): "system \(system), partner \(partner)"
        case .operator(let standing): "operator \(standing)"
        case .service(let standing): "service \(standing)"
        }
    }

    private static func text(_ staff: StaffStanding) -> String {
        switch staff {
        case .none: "nobody is named: the call acts as the system itself"
        case .unknown: "nobody of the caller's partner"
        case .inactive: "disabled"
        case .unreadable: "cannot be read just now"
        case .active(let roles): PolicyWords.roles(roles).joined(separator: " ")
        }
    }
}
