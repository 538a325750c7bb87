/// 128 random bits and their one spelling: 26 characters of base32, a-z and 2-7 (RFC 4648 in lower case,
/// without padding).
///
/// Nothing about a record can be read from one: not its tenant, not when it was made, not its neighbour.
struct DrawnID: Hashable, Sendable {
    let high: UInt64
    let low: UInt64

    init(high: UInt64, low: UInt64) {
        self.high = high
        self.low = low
    }

    init(using generator: inout some RandomNumberGenerator) {
        high = generator.next()
        low = generator.next()
    }

    /// - Returns: `nil` for anything but the one spelling; the last character carries three bits, and its
    ///   other two must be zero.
    init?(_ text: Span<UInt8>) {
        guard text.count == Limits.drawnIDLength else { return nil }
        var high: UInt64 = 0
        var low: UInt64 = 0
        for index in text.indices {
            guard let digit = Self.digit(text[index]) else { return nil }
            if index == text.count - 1 {
                guard digit & 0b11 == 0 else { return nil }
                high = high << 3 | low >> 61
                low = low << 3 | UInt64(digit >> 2)
            } else {
                high = high << 5 | low >> 59
                low = low << 5 | UInt64(digit)
            }
        }
        self.init(high: high, low: low)
    }

    private static func digit(_ character: UInt8) -> UInt8? {
        switch character {
        case UInt8(ascii: "a")...UInt8(ascii: "z"): character - UInt8(ascii: "a")
        case UInt8(ascii: "2")...UInt8(ascii: "7"): character - UInt8(ascii: "2") + 26
        default: nil
        }
    }

    var text: String {
        var characters: [UInt8] = []
        characters.reserveCapacity(Limits.drawnIDLength)
        for position in 0..<Limits.drawnIDLength {
            let digit =
                position == Limits.drawnIDLength - 1
                ? UInt8(truncatingIfNeeded: low << 2) & 0x1f : bits(at: 123 - 5 * position)
            characters.append(digit < 26 ? UInt8(ascii: "a") + digit : UInt8(ascii: "2") + digit - 26)
        }
        return String(decoding: characters, as: UTF8.self)
    }

    /// Five bits, the lowest of which is bit `shift`, counted from the low end of the 128.
    private func bits(at shift: Int) -> UInt8 {
        let wide = shift >= 64 ? high >> (shift - 64) : low >> shift | high << (64 - shift)
        return UInt8(truncatingIfNeeded: wide) & 0x1f
    }
}
