extension MethodPolicy {
    /// Decides one call. Pure, total, and without allocation: a few ands of bit masks.
    ///
    /// Everything that is not permitted here is refused. The order of the questions is part of the contract,
    /// because the first that fails is what the caller hears: can the question be answered at all, is the
    /// caller known, can it have a relation, has it a role, has it said why.
    public func decide(_ facts: CallFacts) -> Result<Permit, Refusal> {
        guard !relations.isEmpty else { return .failure(.methodClosed) }
        if let serving = facts.serving, audience != .any, !audience.contains(serving) {
            return .failure(.wrongAudience)
        }
        // A method of INFRASTRUCTURE touches no tenant, so it needs no table: health must answer during a
        // start.
        let isInfrastructure = relations == .infrastructure
        guard facts.isTableFresh || isInfrastructure else { return .failure(.accessStale) }
        if let refusal = standing(facts.caller, isInfrastructure) { return .failure(refusal) }

        var held = relations.intersection(Self.possible(facts))
        guard !held.isEmpty else { return .failure(.relationMissing) }

        let acting: RoleSet
        switch actingRoles(facts) {
        case .success(let roles): acting = roles
        case .failure(let refusal): return .failure(refusal)
        }
        if roles.isDisjoint(with: acting) {
            held.subtract(.partners)
            // Only a person can have the role: say so, where no person is named.
            let wantsPerson = facts.staff == .none && !roles.isEmpty
            if held.isEmpty { return .failure(wantsPerson ? .staffRequired : .roleMissing) }
        }
        if held.isSubset(of: .withoutRecords) {
            return .success(Permit(relations: held, classes: classes(held), roles: acting, purpose: nil))
        }
        return purpose(facts.purpose).map {
            Permit(relations: held, classes: classes(held), roles: acting, purpose: $0)
        }
    }

    /// The classes that a relation may show: P0 in the directory, all that the method reveals otherwise.
    public func classes(under relation: Relation) -> FieldClassSet {
        classes(RelationSet(relation).intersection(relations))
    }

    private func classes(_ held: RelationSet) -> FieldClassSet {
        if held.isEmpty { return [] }
        return held == .directory ? .p0 : FieldClassSet(upTo: reveals)
    }

    private func standing(_ caller: CallerStanding, _ isInfrastructure: Bool) -> Refusal? {
        let (identity, partner) = caller.parts
        switch identity {
        case .active: break
        case .revoked: return .callerRevoked
        case .unknown: if !isInfrastructure { return .callerUnknown }
        case .pending: if !isInfrastructure { return .callerPending }
        }
        switch partner {
        case .active, .onboarding, nil: return nil
        case .suspended: return .partnerSuspended
        case .offboarded: return .partnerOffboarded
        case .unknown: return isInfrastructure ? nil : .partnerUnknown
        }
    }

    /// The relations that this kind of caller can have at all.
    private static func possible(_ facts: CallFacts) -> RelationSet {
        switch facts.caller {
        case .operator: [.operator, .infrastructure, .registered]
        case .service: [.service, .infrastructure, .registered]
        case .system(_, let partner):
            facts.hasExchange && partner == .active
                ? [.own, .directory, .infrastructure, .registered, .exchange]
                : [.own, .directory, .infrastructure, .registered]
        }
    }

    private func actingRoles(_ facts: CallFacts) -> Result<RoleSet, Refusal> {
        guard case .system = facts.caller else {
            // Operators and services are of no partner, so whoever they name is nobody's.
            return facts.staff == .none ? .success([]) : .failure(.staffUnknown)
        }
        return switch facts.staff {
        case .none: .success(.system)
        case .active(let roles): .success(roles)
        case .unknown: .failure(.staffUnknown)
        case .inactive: .failure(.staffInactive)
        case .unreadable: .failure(.accessStale)
        }
    }

    private func purpose(_ named: NamedPurpose) -> Result<Purpose?, Refusal> {
        switch named {
        case .unknown: .failure(.purposeUnknown)
        case .named(let purpose) where purposes.contains(PurposeSet(purpose)): .success(purpose)
        case .named: .failure(.purposeNotAllowed)
        case .none where purposes.isEmpty: .failure(.methodClosed)
        case .none: purposes.only.map { .success($0) } ?? .failure(.purposeRequired)
        }
    }
}

extension CallerStanding {
    /// What the registry says of the identity, and of its partner where it has one.
    fileprivate var parts: (SystemStanding, PartnerStanding?) {
        switch self {
        case .system(let system, let partner): (system, partner)
        case .operator(let standing), .service(let standing): (standing, nil)
        }
    }
}
