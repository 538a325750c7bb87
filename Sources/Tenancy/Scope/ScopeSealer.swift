import Crypto

/// Seals scopes for one audience.
public struct ScopeSealer: Sendable {
    private let key: ScopeKey
    private let issuer: ScopeIssuer
    private let audience: Audience

    public init(key: ScopeKey, issuer: ScopeIssuer, audience: Audience) {
        self.key = key
        self.issuer = issuer
        self.audience = audience
    }

    /// - Returns: 152 bytes that the audience believes for the next 20 seconds.
    public func seal(_ claims: ScopeClaims, now: UnixTime) -> [UInt8] {
        let expiry = now + Limits.sealLifetime
        var bytes = ScopeLayout.body(claims, issuer: issuer, audience: audience, expiry: expiry)
        bytes.append(contentsOf: HMAC<SHA256>.authenticationCode(for: bytes, using: key.secret))
        return bytes
    }
}
