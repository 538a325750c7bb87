import CivilTime
public import Tenancy

/// Instants as text for people who read logs.
public enum Timestamp {
    /// RFC 3339 in UTC with milliseconds: `2026-01-31T23:59:59.001Z`.
    public static func text(_ time: UnixTime) -> String {
        let (seconds, milliseconds) = time.milliseconds.quotientAndRemainder(dividingBy: 1000)
        let (date, second) = CivilDay.at(seconds: Int(seconds))
        var text = digits(date.year, 4) + "-" + digits(date.month, 2) + "-" + digits(date.day, 2)
        text +=
            "T" + digits(second / 3600, 2) + ":" + digits(second / 60 % 60, 2) + ":" + digits(second % 60, 2)
        return text + "." + digits(Int(milliseconds), 3) + "Z"
    }

    private static func digits(_ number: Int, _ width: Int) -> String {
        let digits = String(number)
        return String(repeating: "0", count: max(0, width - digits.count)) + digits
    }
}
