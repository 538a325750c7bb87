import Crypto

/// Opens the scopes that one service of one cell is given: the only way to hold a ``TenantScope``.
public struct ScopeOpener: Sendable {
    private let country: Country
    private let audience: Audience
    private let keys: [ScopeIssuer: ScopeKey]
    private let policies: [MethodPolicy]

    /// - Parameters:
    ///   - keys: Of the issuers that may call this service; an issuer without one is nobody.
    ///   - policies: The generated table, `MethodPolicy.table`.
    public init(
        country: Country, audience: Audience, keys: [ScopeIssuer: ScopeKey], policies: [MethodPolicy]
    ) {
        self.country = country
        self.audience = audience
        self.keys = keys
        self.policies = policies
    }

    /// Believes a sealed scope, or says why not. The seal is checked before anything it says is read; then
    /// what it says is held against this service's own policy table, so that a gateway that decided wrongly
    /// is refused here.
    ///
    /// - Parameters:
    ///   - bytes: The value of metadata `pegase-scope-bin`.
    ///   - method: The index of the method that was called.
    public func open(_ bytes: [UInt8], method: UInt16, now: UnixTime) throws(ScopeError) -> TenantScope {
        let body = bytes.prefix(ScopeLayout.bodyLength)
        guard bytes.count == ScopeLayout.sealedLength else { throw .malformed }
        guard bytes.first == ScopeLayout.version else { throw .unknownVersion }
        guard let issuer = ScopeIssuer(rawValue: bytes[ScopeLayout.issuer]), let key = keys[issuer] else {
            throw .unknownIssuer
        }
        // Compared in constant time by swift-crypto.
        let code = bytes.suffix(ScopeLayout.sealedLength - ScopeLayout.bodyLength)
        guard HMAC<SHA256>.isValidAuthenticationCode(code, authenticating: body, using: key.secret) else {
            throw .forged
        }
        guard let (claims, expiry) = ScopeLayout.read(body) else { throw .malformed }
        guard bytes[ScopeLayout.audience] == audience.rawValue else { throw .otherAudience }
        guard claims.principal.country == country else { throw .otherCountry }
        guard claims.method == method, Int(method) < policies.count else { throw .otherMethod }
        guard now < expiry else { throw .expired }
        guard expiry.since(now) <= Limits.sealHorizon else { throw .tooLongLived }
        guard issuer.mayVouch(for: claims.principal) else { throw .notVouchable }
        let policy = policies[Int(method)]
        try check(claims, against: policy)
        return TenantScope(claims: claims, policy: policy, serving: audience, expiry: expiry)
    }

    private func check(_ claims: ScopeClaims, against policy: MethodPolicy) throws(ScopeError) {
        let facts = facts(
            claims.principal, claims.staff, claims.roles, claims.purpose,
            hasExchange: claims.relations.contains(.exchange))
        switch policy.decide(facts) {
        case .failure(let refusal): throw .refused(refusal)
        case .success(let permit):
            guard claims.relations.isSubset(of: permit.relations), !claims.relations.isEmpty,
                claims.classes.isSubset(of: permit.classes), claims.roles == permit.roles,
                permit.purpose == claims.purpose
            else { throw .exceedsPolicy }
        }
    }

    /// What a seal says of its call, as this service decides it.
    private func facts(
        _ principal: Principal, _ staff: StaffID?, _ roles: RoleSet, _ purpose: Purpose, hasExchange: Bool
    ) -> CallFacts {
        let caller: CallerStanding =
            switch principal {
            case .system: .system(.active, .active)
            case .operator: .operator(.active)
            case .service: .service(.active)
            }
        return CallFacts(
            caller: caller, staff: staff == nil ? .none : .active(roles), purpose: .named(purpose),
            serving: audience, hasExchange: hasExchange)
    }
}

// A call that carries the request of another method.
extension ScopeOpener {
    /// The scope of another method of this service for the same caller, decided by that method's own policy as if
    /// it had been called: same principal, staff member, roles and purpose. What it may reach and show is never more
    /// than either method allows.
    ///
    /// - Parameter method: The other method's index in the generated tables.
    /// - Throws: ``ScopeError/refused(_:)`` when the caller may not use that method.
    public func narrow(_ scope: TenantScope, to method: UInt16) throws(ScopeError) -> TenantScope {
        guard Int(method) < policies.count else { throw .otherMethod }
        let policy = policies[Int(method)]
        let facts = facts(
            scope.principal, scope.staff, scope.roles, scope.purpose,
            hasExchange: scope.relations.contains(.exchange))
        switch policy.decide(facts) {
        case .failure(let refusal): throw .refused(refusal)
        case .success(let permit):
            let relations = permit.relations.intersection(scope.relations)
            guard !relations.isEmpty, permit.purpose == scope.purpose else { throw .exceedsPolicy }
            let claims = ScopeClaims(
                principal: scope.principal, staff: scope.staff, roles: permit.roles, relations: relations,
                purpose: scope.purpose, classes: permit.classes.intersection(scope.classes), method: method,
                callID: scope.callID)
            return TenantScope(claims: claims, policy: policy, serving: audience, expiry: scope.expiry)
        }
    }
}

/// Why a scope is not believed, or does not reach where it is asked to. Each is a bug or an attack behind the
/// gateway: its caller hears nothing of it.
public enum ScopeError: Error, Hashable, Sendable {
    /// Not the length, or not what a sealer writes.
    case malformed
    case unknownVersion
    /// No key here for who says it sealed it.
    case unknownIssuer
    /// The seal does not fit the bytes.
    case forged
    case otherAudience
    case otherCountry
    case otherMethod
    /// At its expiry or after.
    case expired
    /// It would be believed for longer than any seal may.
    case tooLongLived
    /// The issuer may not speak for this principal.
    case notVouchable
    /// This service's own policy refuses the call.
    case refused(Refusal)
    /// It claims roles, relations or classes that this service's policy does not give.
    case exceedsPolicy
    /// The narrowing asked for is not one that the scope has: ``TenantScope/own()`` of an operator ...
    case outOfReach
}
