import Crypto

/// The secret that one issuer and one audience share in one cell.
///
/// There is one for each pair: gateway to partner, gateway to family, family to partner. So a service that is
/// owned can vouch for nobody but itself, and not at all to itself.
public struct ScopeKey: Sendable {
    let secret: SymmetricKey

    /// - Returns: `nil` unless there are 32 bytes.
    public init?(bytes: [UInt8]) {
        guard bytes.count == Limits.keyLength else { return nil }
        secret = SymmetricKey(data: bytes)
    }
}

/// Who sealed a scope.
public enum ScopeIssuer: UInt8, CaseIterable, Sendable {
    /// Vouches for whoever called it.
    case gateway = 1
    /// FamilyService, to PartnerService: vouches for itself and for nobody else.
    case family = 2

    /// Whether its seal may speak for `principal`. The key alone does not decide this.
    func mayVouch(for principal: Principal) -> Bool {
        switch self {
        case .gateway: return true
        case .family:
            guard case .service(_, .family) = principal else { return false }
            return true
        }
    }
}
