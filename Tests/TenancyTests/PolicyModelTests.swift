import Tenancy
import Testing

/// The rules once more, in other words: written from the design as sets and sentences, sharing nothing with
/// the decision but the names of things. It answers yes or no; the reasons are the table's business.
struct PolicyModel {
    let policy: MethodPolicy
    let facts: CallFacts

    var isPermitted: Bool {
        isServedHere && isCallerWelcome && isStaffHonest && !usableRelations.isEmpty && hasPurpose
    }

    /// Relations by which the call may act.
    var usableRelations: Set<Relation> {
        Set(
            Relation.allCases.filter { relation in
                guard policy.relations.contains(RelationSet(relation)) else { return false }
                switch relation {
                case .operator: return isOperator
                case .service: return isService
                case .infrastructure, .registered: return true
                case .own, .directory: return isSystem && hasRole
                case .exchange: return isSystem && hasRole && facts.hasExchange && partner == .active
                }
            })
    }

    /// The most sensitive class that may be shown.
    var top: FieldClass {
        usableRelations == [.directory] ? .p0 : policy.reveals
    }

    private var touchesNoTenant: Bool { policy.relations == .infrastructure }

    private var isServedHere: Bool {
        guard let serving = facts.serving else { return true }
        let services = Set(Audience.allCases.filter { policy.audience.contains($0) })
        return services == [.any] || services.contains(serving)
    }

    private var isCallerWelcome: Bool {
        if touchesNoTenant {
            return identity != .revoked && partner != .suspended && partner != .offboarded
        }
        guard facts.isTableFresh, identity == .active else { return false }
        return !isSystem || partner == .active || partner == .onboarding
    }

    private var isStaffHonest: Bool {
        switch facts.staff {
        case .none: true
        case .unknown, .inactive, .unreadable: false
        case .active: isSystem
        }
    }

    private var hasRole: Bool {
        let held: Set<Role> =
            switch facts.staff {
            case .active(let roles): Set(roles.roles)
            case .none: [.system]
            case .unknown, .inactive, .unreadable: []
            }
        return !held.intersection(policy.roles.roles).isEmpty
    }

    private var hasPurpose: Bool {
        if usableRelations.isSubset(of: [.infrastructure, .registered]) { return true }
        let allowed = Purpose.allCases.filter { policy.purposes.contains(PurposeSet($0)) }
        return switch facts.purpose {
        case .unknown: false
        case .named(let purpose): allowed.contains(purpose)
        case .none: allowed.count == 1
        }
    }

    private var isOperator: Bool { if case .operator = facts.caller { true } else { false } }
    private var isService: Bool { if case .service = facts.caller { true } else { false } }
    private var isSystem: Bool { if case .system = facts.caller { true } else { false } }

    private var identity: SystemStanding {
        switch facts.caller {
        case .system(let standing, _): standing
        case .operator(let standing): standing
        case .service(let standing): standing
        }
    }

    private var partner: PartnerStanding? {
        if case .system(_, let partner) = facts.caller { partner } else { nil }
    }
}

@Suite("The decision equals its model")
struct PolicyModelTests {
    @Test("On random calls under random policies", arguments: 0..<4 as Range<UInt64>)
    func random(seed: UInt64) {
        var generator = SeededGenerator(seed: seed)
        var permitted = 0
        for _ in 0..<50_000 {
            let policy = generator.policy()
            let facts = generator.facts()
            let model = PolicyModel(policy: policy, facts: facts)
            switch policy.decide(facts) {
            case .failure(let refusal):
                guard !model.isPermitted else {
                    Issue.record("refused as \(refusal), permitted by the model: \(policy) \(facts)")
                    return
                }
            case .success(let permit):
                permitted += 1
                guard model.isPermitted,
                    permit.relations.rawValue == model.usableRelations.reduce(0, { $0 | 1 << $1.rawValue }),
                    permit.classes == FieldClassSet(upTo: model.top)
                else {
                    Issue.record("permitted against the model: \(permit) \(policy) \(facts)")
                    return
                }
            }
        }
        // A model that is never asked about a permit would prove little.
        #expect(permitted > 2_000)
    }
}

extension SeededGenerator {
    mutating func policy() -> MethodPolicy {
        MethodPolicy(
            relations: RelationSet(
                rawValue: UInt8(truncatingIfNeeded: next() & next()) & RelationSet.all.rawValue),
            roles: RoleSet(rawValue: UInt16(truncatingIfNeeded: next()) & RoleSet.all.rawValue),
            purposes: PurposeSet(rawValue: UInt16(truncatingIfNeeded: next() & next()) & 0b11_1111_1110),
            reveals: FieldClass.allCases.randomElement(using: &self)!, mutates: Bool.random(using: &self),
            idempotent: Bool.random(using: &self),
            audience: [.partner, .family, .any, [.partner, .family]].randomElement(using: &self)!)
    }

    mutating func facts() -> CallFacts {
        let callers: [CallerStanding] = [
            .operator(.active), .service(.active), .system(.active, .active), .system(.active, .active),
            .operator(SystemStanding.allCases.randomElement(using: &self)!),
            .service(SystemStanding.allCases.randomElement(using: &self)!),
            .system(
                SystemStanding.allCases.randomElement(using: &self)!,
                PartnerStanding.allCases.randomElement(using: &self)!),
        ]
        let someRoles = RoleSet(rawValue: UInt16(truncatingIfNeeded: next() & next()) & RoleSet.all.rawValue)
        let staff: [StaffStanding] = [
            .none, .none, .active(someRoles), .active(someRoles), .unknown, .inactive, .unreadable,
        ]
        let purposes: [NamedPurpose] = [
            .none, .named(Purpose.allCases.randomElement(using: &self)!),
            .named(Purpose.allCases.randomElement(using: &self)!), .unknown,
        ]
        return CallFacts(
            caller: callers.randomElement(using: &self)!, staff: staff.randomElement(using: &self)!,
            purpose: purposes.randomElement(using: &self)!,
            serving: [nil, nil, .partner, .family].randomElement(using: &self)!,
            isTableFresh: UInt8.random(in: 0..<8, using: &self) > 0, hasExchange: Bool.random(using: &self))
    }
}
