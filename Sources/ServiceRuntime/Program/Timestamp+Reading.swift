import Program
import Tenancy

extension Timestamp {
    /// Reads RFC 3339 in UTC, with or without a fraction of at most three digits: `2026-01-31T23:59:59Z`.
    ///
    /// - Returns: `nil` for anything else, other zones included.
    static func time(_ text: String) -> UnixTime? {
        let parts = text.split(separator: "T", omittingEmptySubsequences: false)
        guard parts.count == 2, parts[1].last == "Z" else { return nil }
        let clock = parts[1].dropLast().split(separator: ".", omittingEmptySubsequences: false)
        guard let date = numbers(parts[0], "-", [4, 2, 2]), let first = clock.first, clock.count <= 2,
            let hour = numbers(first, ":", [2, 2, 2]), hour[0] < 24, hour[1] < 60, hour[2] < 60,
            let day = CalendarDate(year: date[0], month: date[1], day: date[2])
        else { return nil }
        var milliseconds = 0
        if clock.count == 2 {
            guard (1...3).contains(clock[1].count), let fraction = numbers(clock[1], ".", [clock[1].count])
            else { return nil }
            milliseconds = fraction[0] * [100, 10, 1][clock[1].count - 1]
        }
        let seconds = day.dayNumber * 86_400 + hour[0] * 3600 + hour[1] * 60 + hour[2]
        return UnixTime(milliseconds: Int64(seconds * 1000 + milliseconds))
    }

    private static func numbers(
        _ text: Substring, _ separator: Character, _ widths: [Int]
    ) -> [Int]? {
        let parts = text.split(separator: separator, omittingEmptySubsequences: false)
        let digits = parts.filter { part in part.utf8.allSatisfy { (0x30...0x39).contains($0) } }
        guard digits.map(\.utf8.count) == widths, digits.count == parts.count else { return nil }
        return digits.compactMap { Int($0) }
    }
}
