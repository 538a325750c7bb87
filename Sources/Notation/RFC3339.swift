/// Instants as text, in the proleptic Gregorian calendar, years 1 to 9999.
///
/// Source: RFC 3339, section 5.6; google/protobuf/timestamp.proto for the range.
public enum RFC3339 {
    /// 0001-01-01T00:00:00Z and 9999-12-31T23:59:59Z.
    private static let range: ClosedRange<Int64> = -62_135_596_800...253_402_300_799

    /// `2026-11-22T19:55:00.250Z`; `nil` out of range.
    public static func text(seconds: Int64, nanos: Int32) -> String? {
        guard range.contains(seconds), (0..<1_000_000_000).contains(nanos) else { return nil }
        return text(seconds) + fraction(UInt32(nanos)) + "Z"
    }

    /// With milliseconds, always: `2026-01-31T23:59:59.001Z`. For people who read logs.
    ///
    /// - Parameter milliseconds: Since 1970-01-01T00:00:00Z.
    public static func text(milliseconds: Int64) -> String {
        let (seconds, rest) = milliseconds.quotientAndRemainder(dividingBy: 1000)
        return text(seconds) + "." + pad(Int(rest), 3) + "Z"
    }

    /// Without its fraction and its zone.
    private static func text(_ seconds: Int64) -> String {
        let (number, second) = GregorianCalendar.day(atSecond: Int(seconds))
        let date = GregorianCalendar.date(ofDay: number)
        var text = pad(date.year, 4) + "-" + pad(date.month, 2) + "-" + pad(date.day, 2)
        text += "T" + pad(second / 3600, 2) + ":" + pad(second / 60 % 60, 2) + ":" + pad(second % 60, 2)
        return text
    }

    /// Nothing, or a point and 3, 6 or 9 digits.
    public static func fraction(_ nanos: UInt32) -> String {
        if nanos == 0 { return "" }
        if nanos.isMultiple(of: 1_000_000) { return "." + pad(Int(nanos / 1_000_000), 3) }
        if nanos.isMultiple(of: 1000) { return "." + pad(Int(nanos / 1000), 6) }
        return "." + pad(Int(nanos), 9)
    }

    /// Billionths, from up to nine digits after a point.
    public static func nanos(_ digits: Substring) -> Int32? {
        guard (1...9).contains(digits.utf8.count), digits.utf8.allSatisfy({ (48...57).contains($0) }) else {
            return nil
        }
        return Int32(digits + String(repeating: "0", count: 9 - digits.utf8.count))
    }

    /// - Returns: `nil` for what is no instant of those years, in whatever zone.
    public static func parse(_ text: String) -> (seconds: Int64, nanos: Int32)? {
        var rest = Array(text.utf8)[...]
        func number(_ digits: Int, then separator: String = "") -> Int? {
            guard rest.count >= digits, rest.prefix(digits).allSatisfy({ (48...57).contains($0) }) else {
                return nil
            }
            let value = rest.prefix(digits).reduce(0) { $0 * 10 + Int($1 - 48) }
            rest = rest.dropFirst(digits)
            guard rest.starts(with: separator.utf8) else { return nil }
            rest = rest.dropFirst(separator.utf8.count)
            return value
        }
        guard let year = number(4, then: "-"), let month = number(2, then: "-"),
            let day = number(2, then: "T"),
            let hour = number(2, then: ":"), let minute = number(2, then: ":"), let second = number(2),
            year >= 1, GregorianCalendar.has(year: year, month: month, day: day), hour < 24, minute < 60,
            second < 60
        else { return nil }
        var billionths: Int32 = 0
        if rest.first == UInt8(ascii: ".") {
            let digits = rest.dropFirst().prefix { (48...57).contains($0) }
            guard let parsed = nanos(Substring(decoding: digits, as: UTF8.self)) else { return nil }
            billionths = parsed
            rest = rest.dropFirst(1 + digits.count)
        }
        var offset = 0
        if let sign = rest.first, sign == UInt8(ascii: "+") || sign == UInt8(ascii: "-") {
            rest = rest.dropFirst()
            guard let hours = number(2, then: ":"), let minutes = number(2), hours < 24, minutes < 60 else {
                return nil
            }
            offset = (hours * 3600 + minutes * 60) * (sign == UInt8(ascii: "-") ? -1 : 1)
        } else {
            guard rest.first == UInt8(ascii: "Z") else { return nil }
            rest = rest.dropFirst()
        }
        let seconds = Int64(
            GregorianCalendar.number(year: year, month: month, day: day) * 86_400 + hour * 3600 + minute * 60
                + second - offset)
        return rest.isEmpty && range.contains(seconds) ? (seconds, billionths) : nil
    }

    private static func pad(_ value: Int, _ width: Int) -> String {
        let digits = String(value)
        return String(repeating: "0", count: max(0, width - digits.count)) + digits
    }
}
