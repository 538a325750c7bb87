import Tenancy

/// Instants as text for people who read logs.
enum Timestamp {
    /// RFC 3339 in UTC with milliseconds: `2026-01-31T23:59:59.001Z`.
    static func text(_ time: UnixTime) -> String {
        let date = CalendarDate(time, secondsFromGreenwich: 0)
        let millisecondsOfDay = Int((time.milliseconds % 86_400_000 + 86_400_000) % 86_400_000)
        let seconds = millisecondsOfDay / 1000
        return padded(date.year, 4) + "-" + padded(date.month, 2) + "-" + padded(date.day, 2) + "T"
            + padded(seconds / 3600, 2) + ":" + padded(seconds / 60 % 60, 2) + ":" + padded(seconds % 60, 2)
            + "." + padded(millisecondsOfDay % 1000, 3) + "Z"
    }

    private static func padded(_ number: Int, _ width: Int) -> String {
        let digits = String(number)
        return String(repeating: "0", count: max(0, width - digits.count)) + digits
    }
}
