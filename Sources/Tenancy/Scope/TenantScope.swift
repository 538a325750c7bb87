/// Proof that a gateway authorised this call just now: who calls, for whom, as what, why, which method.
///
/// Only ``ScopeOpener`` makes one. A handler cannot reach a record without a ``StoreScope``, and can only get
/// one by narrowing this.
public struct TenantScope: Sendable {
    public let country: Country
    /// The caller's tenant; `nil` for operators and services.
    public let tenant: TenantID?
    public let principal: Principal
    public let staff: StaffID?
    public let roles: RoleSet
    public let relations: RelationSet
    public let purpose: Purpose
    /// The method's index in the generated tables.
    public let method: UInt16
    /// What the strongest relation may show; ``classes(under:)`` says it for each.
    public let classes: FieldClassSet
    public let callID: ScopeID
    public let expiry: UnixTime
    let policy: MethodPolicy
    /// The service that opened it.
    private let serving: Audience

    init(claims: ScopeClaims, policy: MethodPolicy, serving: Audience, expiry: UnixTime) {
        country = claims.principal.country
        tenant = claims.principal.tenant
        principal = claims.principal
        staff = claims.staff
        roles = claims.roles
        relations = claims.relations
        purpose = claims.purpose
        method = claims.method
        classes = claims.classes
        callID = claims.callID
        self.expiry = expiry
        self.policy = policy
        self.serving = serving
    }

    /// What may be shown of a record that the caller reaches by `relation`; nothing when the scope lacks it.
    public func classes(under relation: Relation) -> FieldClassSet {
        relations.contains(RelationSet(relation)) ? policy.classes(under: relation).intersection(classes) : []
    }
}

extension TenantScope {
    /// The caller's own tenant.
    ///
    /// - Throws: ``ScopeError/outOfReach`` for a caller without a tenant, or a method that is not OWN.
    public func own() throws(ScopeError) -> StoreScope {
        guard let tenant, relations.contains(.own) else { throw .outOfReach }
        return StoreScope(tenant: tenant, scope: self)
    }

    /// The country's directory: partners, sites and systems. In PartnerService only.
    public func directory() throws(ScopeError) -> StoreScope {
        guard isPartnerService,
            !relations.isDisjoint(with: [.own, .directory, .operator, .service])
        else { throw .outOfReach }
        return StoreScope(tenant: .directory(country), scope: self)
    }

    private var isPartnerService: Bool { serving == .partner && policy.audience.contains(.partner) }

    /// A partner's tenant, for an operator: its staff. In PartnerService only, so no child is in it.
    public func tenant(_ partner: PartnerID) throws(ScopeError) -> StoreScope {
        guard isPartnerService, relations.contains(.operator) else { throw .outOfReach }
        return StoreScope(tenant: TenantID(country: country, partner: partner), scope: self)
    }

    /// Where the access event of a call is kept that touched `store`: there, or in the caller's own tenant where that is
    /// the directory. Each partner's calls are in its own log, so that no log's length, places or room tell one partner
    /// of another's calls. For the event alone: nothing is read or changed by it.
    public func log(of store: StoreScope) -> StoreScope {
        guard store.tenant.isDirectory, let tenant else { return store }
        return StoreScope(tenant: tenant, scope: self)
    }

    /// A tenant, for work that no call asked for. It names its job, and the access events name it too.
    public static func job(_ name: JobName, in tenant: TenantID) -> StoreScope {
        StoreScope(tenant: tenant, job: name)
    }
}
