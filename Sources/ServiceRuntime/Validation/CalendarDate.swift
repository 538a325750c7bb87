import Notation
public import Tenancy

/// A day that exists, in the Gregorian calendar.
public struct CalendarDate: Comparable, Hashable, Sendable {
    public let year: Int
    public let month: Int
    public let day: Int

    /// - Returns: `nil` for a day that no calendar has, and outside the years 1 to 9999.
    public init?(year: Int, month: Int, day: Int) {
        guard (1...9999).contains(year), GregorianCalendar.has(year: year, month: month, day: day) else {
            return nil
        }
        (self.year, self.month, self.day) = (year, month, day)
    }

    /// The day that is `time` in a zone east of Greenwich by `offset` seconds.
    public init(_ time: UnixTime, secondsFromGreenwich offset: Int64) {
        let second = Int(time.milliseconds / 1000 + offset)
        self.init(dayNumber: GregorianCalendar.day(atSecond: second).number)
    }

    /// - Parameter dayNumber: Days since 1970-01-01; negative before.
    init(dayNumber: Int) {
        (year, month, day) = GregorianCalendar.date(ofDay: dayNumber)
    }

    public static func < (left: CalendarDate, right: CalendarDate) -> Bool {
        (left.year, left.month, left.day) < (right.year, right.month, right.day)
    }
}

extension Country {
    /// Seconds east of Greenwich. None of the four countries has summer time.
    public var secondsFromGreenwich: Int64 {
        switch self {
        case .vietnam, .cambodia, .laos: 7 * 3600
        case .philippines: 8 * 3600
        }
    }
}
