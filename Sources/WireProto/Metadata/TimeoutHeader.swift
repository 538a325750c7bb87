/// The `grpc-timeout` header: one to eight digits and a unit, `"250m"` is 250 milliseconds.
///
/// Source: gRPC over HTTP/2, "Requests", `Timeout`.
enum TimeoutHeader {
    /// - Returns: `nil` for anything else. Nothing is rounded or clamped.
    static func parse(_ value: ArraySlice<UInt8>) -> Duration? {
        guard (2...9).contains(value.count), let unit = value.last else { return nil }
        var number: Int64 = 0
        for byte in value.dropLast() {
            guard (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte) else { return nil }
            number = number * 10 + Int64(byte - UInt8(ascii: "0"))
        }
        return switch unit {
        case UInt8(ascii: "H"): .seconds(number * 3600)
        case UInt8(ascii: "M"): .seconds(number * 60)
        case UInt8(ascii: "S"): .seconds(number)
        case UInt8(ascii: "m"): .milliseconds(number)
        case UInt8(ascii: "u"): .microseconds(number)
        case UInt8(ascii: "n"): .nanoseconds(number)
        default: nil
        }
    }

    /// The finest unit whose number has eight digits, rounded up so that it never reads as less than is left; the
    /// longest there is for more. What is over already is one nanosecond.
    static func format(_ timeout: Duration) -> [UInt8] {
        let parts = min(timeout, .seconds(1 << 50)).components
        let nanoseconds = Int64(parts.attoseconds / 1_000_000_000)
        guard parts.seconds >= 0, parts.seconds > 0 || nanoseconds > 0 else { return Array("1n".utf8) }
        let units: [(letter: Character, perSecond: Int64)] = [
            ("n", 1_000_000_000), ("u", 1_000_000), ("m", 1_000),
        ]
        for unit in units where parts.seconds <= 100_000_000 / unit.perSecond {
            let each = 1_000_000_000 / unit.perSecond
            let number = parts.seconds * unit.perSecond + (nanoseconds + each - 1) / each
            if number <= 99_999_999 { return Array("\(number)\(unit.letter)".utf8) }
        }
        let seconds = nanoseconds > 0 ? parts.seconds + 1 : parts.seconds
        if seconds <= 99_999_999 { return Array("\(seconds)S".utf8) }
        let hours = min((seconds + 3599) / 3600, 99_999_999)
        return Array("\(hours)H".utf8)
    }
}
