/// The gateway's number for one call: 128 random bits, in the scope, the logs and the access events.
public struct ScopeID: Hashable, Sendable {
    public let high: UInt64
    public let low: UInt64

    public init(high: UInt64, low: UInt64) {
        self.high = high
        self.low = low
    }

    public static func random(using generator: inout some RandomNumberGenerator) -> ScopeID {
        ScopeID(high: generator.next(), low: generator.next())
    }

    public static func random() -> ScopeID {
        var generator = SystemRandomNumberGenerator()
        return random(using: &generator)
    }

    /// 26 characters of base32.
    public var text: String {
        DrawnID(high: high, low: low).text
    }
}

extension ScopeID: CustomStringConvertible {
    public var description: String { text }
}
