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

    /// Reads the contents of a key file: 64 hex digits and a newline, nothing else.
    public init?(keyFile contents: [UInt8]) {
        guard contents.count == 2 * Limits.keyLength + 1, contents.last == UInt8(ascii: "\n") else {
            return nil
        }
        var bytes: [UInt8] = []
        bytes.reserveCapacity(Limits.keyLength)
        defer { bytes.wipe() }
        for index in stride(from: 0, to: 2 * Limits.keyLength, by: 2) {
            guard let high = Self.nibble(contents[index]), let low = Self.nibble(contents[index + 1]) else {
                return nil
            }
            bytes.append(high << 4 | low)
        }
        self.init(bytes: bytes)
    }

    private static func nibble(_ digit: UInt8) -> UInt8? {
        switch digit {
        case UInt8(ascii: "0")...UInt8(ascii: "9"): digit - UInt8(ascii: "0")
        case UInt8(ascii: "a")...UInt8(ascii: "f"): digit - UInt8(ascii: "a") + 10
        case UInt8(ascii: "A")...UInt8(ascii: "F"): digit - UInt8(ascii: "A") + 10
        default: nil
        }
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
