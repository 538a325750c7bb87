/// The proleptic Gregorian calendar: days by their year, month and day, and by their number.
///
/// Source: H. Hinnant, "chrono-Compatible Low-Level Date Algorithms". Years begin in March, so that a leap day ends its
/// year; eras have 400 years.
public enum GregorianCalendar {
    private static let daysPerEra = 146_097
    /// From 0000-03-01 to 1970-01-01.
    private static let daysToEpoch = 719_468

    /// - Returns: Whether the calendar has the day.
    public static func has(year: Int, month: Int, day: Int) -> Bool {
        (1...12).contains(month) && (1...length(ofMonth: month, in: year)).contains(day)
    }

    /// - Parameter number: Days since 1970-01-01; negative before.
    public static func date(ofDay number: Int) -> (year: Int, month: Int, day: Int) {
        let (era, dayOfEra) = (number + daysToEpoch).dividedDown(by: daysPerEra)
        let yearOfEra = (dayOfEra - dayOfEra / 1460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
        let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
        let marchMonth = (5 * dayOfYear + 2) / 153
        let month = marchMonth < 10 ? marchMonth + 3 : marchMonth - 9
        return (
            era * 400 + yearOfEra + (month <= 2 ? 1 : 0), month, dayOfYear - (153 * marchMonth + 2) / 5 + 1
        )
    }

    /// The day in which an instant falls.
    ///
    /// - Parameter seconds: Since 1970-01-01T00:00:00, where the day is asked for.
    /// - Returns: Its number, and the seconds since it began.
    public static func day(atSecond seconds: Int) -> (number: Int, second: Int) {
        let (number, second) = seconds.dividedDown(by: 86_400)
        return (number, second)
    }

    /// Days since 1970-01-01; negative before.
    ///
    /// - Parameter month: 1 to 12.
    public static func number(year: Int, month: Int, day: Int) -> Int {
        let (era, yearOfEra) = (month <= 2 ? year - 1 : year).dividedDown(by: 400)
        let dayOfYear = (153 * (month > 2 ? month - 3 : month + 9) + 2) / 5 + day - 1
        let dayOfEra = yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear
        return era * daysPerEra + dayOfEra - daysToEpoch
    }

    /// How many days a month has.
    ///
    /// - Parameter month: 1 to 12.
    public static func length(ofMonth month: Int, in year: Int) -> Int {
        switch month {
        case 2: year.isMultiple(of: 4) && (!year.isMultiple(of: 100) || year.isMultiple(of: 400)) ? 29 : 28
        case 4, 6, 9, 11: 30
        default: 31
        }
    }
}

extension Int {
    /// The quotient that is not larger than the true one, and what is left, 0 or more.
    fileprivate func dividedDown(by divisor: Int) -> (quotient: Int, remainder: Int) {
        let (quotient, remainder) = quotientAndRemainder(dividingBy: divisor)
        return remainder < 0 ? (quotient - 1, remainder + divisor) : (quotient, remainder)
    }
}
