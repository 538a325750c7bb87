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
        guard expiry.milliseconds - now.milliseconds <= Limits.sealHorizon else { throw .tooLongLived }
        guard issuer.mayVouch(for: claims.principal) else { throw .notVouchable }
        let policy = policies[Int(method)]
        try check(claims, against: policy)
        return TenantScope(claims: claims, policy: policy, expiry: expiry)
    }

    private func check(_ claims: ScopeClaims, against policy: MethodPolicy) throws(ScopeError) {
        let caller: CallerStanding =
            switch claims.principal {
            case .system: .system(.active, .active)
            case .operator: .operator
            case .service: .service
            }
        let facts = CallFacts(
            caller: caller, staff: claims.staff == nil ? .none : .active(claims.roles),
            purpose: .named(claims.purpose), serving: audience,
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
