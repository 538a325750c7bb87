public import Tenancy

/// Instants as text for people who read logs.
public enum Timestamp {
    /// RFC 3339 in UTC with milliseconds: `2026-01-31T23:59:59.001Z`.
    public static func text(_ time: UnixTime) -> String {
        let (days, milliseconds) = time.milliseconds.quotientAndRemainder(dividingBy: 86_400_000)
        let (year, month, day) = civil(fromDays: Int(days))
        let seconds = Int(milliseconds / 1_000)
        var text = digits(year, 4) + "-" + digits(month, 2) + "-" + digits(day, 2)
        text +=
            "T" + digits(seconds / 3_600, 2) + ":" + digits(seconds / 60 % 60, 2) + ":"
            + digits(seconds % 60, 2)
        return text + "." + digits(Int(milliseconds % 1_000), 3) + "Z"
    }

    /// A date of the Gregorian calendar from the days since 1970-01-01; a year that begins in March puts the
    /// leap day last. Source: H. Hinnant, "chrono-Compatible Low-Level Date Algorithms", `civil_from_days`.
    private static func civil(fromDays days: Int) -> (year: Int, month: Int, day: Int) {
        let shifted = days + 719_468
        let era = shifted / 146_097
        let dayOfEra = shifted % 146_097
        let yearOfEra = (dayOfEra - dayOfEra / 1_460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
        let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
        let shiftedMonth = (5 * dayOfYear + 2) / 153
        let day = dayOfYear - (153 * shiftedMonth + 2) / 5 + 1
        let month = shiftedMonth < 10 ? shiftedMonth + 3 : shiftedMonth - 9
        return (yearOfEra + era * 400 + (month <= 2 ? 1 : 0), month, day)
    }

    private static func digits(_ number: Int, _ width: Int) -> String {
        let digits = String(number)
        return String(repeating: "0", count: max(0, width - digits.count)) + digits
    }
}
