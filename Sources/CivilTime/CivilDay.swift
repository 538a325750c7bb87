/// A day of the proleptic Gregorian calendar, by its year, month and day, or by its number.
///
/// Source: H. Hinnant, "chrono-Compatible Low-Level Date Algorithms". Years begin in March, so that a leap day ends its
/// year; eras have 400 years.
public struct CivilDay: Hashable, Sendable {
    public let year: Int
    public let month: Int
    public let day: Int

    private static let daysPerEra = 146_097
    /// From 0000-03-01 to 1970-01-01.
    private static let daysToEpoch = 719_468

    /// - Returns: `nil` for a day that the calendar does not have.
    public init?(year: Int, month: Int, day: Int) {
        guard (1...12).contains(month), (1...Self.length(ofMonth: month, in: year)).contains(day) else {
            return nil
        }
        self.year = year
        self.month = month
        self.day = day
    }

    /// - Parameter number: Days since 1970-01-01; negative before.
    public init(number: Int) {
        let (era, dayOfEra) = (number + Self.daysToEpoch).dividedDown(by: Self.daysPerEra)
        let yearOfEra = (dayOfEra - dayOfEra / 1460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
        let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
        let marchMonth = (5 * dayOfYear + 2) / 153
        day = dayOfYear - (153 * marchMonth + 2) / 5 + 1
        month = marchMonth < 10 ? marchMonth + 3 : marchMonth - 9
        year = era * 400 + yearOfEra + (month <= 2 ? 1 : 0)
    }

    /// The day in which an instant falls.
    ///
    /// - Parameter seconds: Since 1970-01-01T00:00:00, where the day is asked for.
    /// - Returns: It, and the seconds since it began.
    public static func at(seconds: Int) -> (day: CivilDay, second: Int) {
        let (number, second) = seconds.dividedDown(by: 86_400)
        return (CivilDay(number: number), second)
    }

    /// Days since 1970-01-01; negative before.
    public var number: Int {
        let (era, yearOfEra) = (month <= 2 ? year - 1 : year).dividedDown(by: 400)
        let dayOfYear = (153 * (month > 2 ? month - 3 : month + 9) + 2) / 5 + day - 1
        let dayOfEra = yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear
        return era * Self.daysPerEra + dayOfEra - Self.daysToEpoch
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
