import CivilTime
public import Tenancy

/// A day that exists, in the Gregorian calendar.
public struct CalendarDate: Comparable, Hashable, Sendable {
    let civil: CivilDay

    public var year: Int { civil.year }
    public var month: Int { civil.month }
    public var day: Int { civil.day }

    /// - Returns: `nil` for a day that no calendar has, and outside the years 1 to 9999.
    public init?(year: Int, month: Int, day: Int) {
        guard (1...9999).contains(year), let civil = CivilDay(year: year, month: month, day: day) else {
            return nil
        }
        self.init(civil)
    }

    /// The day that is `time` in a zone east of Greenwich by `offset` seconds.
    public init(_ time: UnixTime, secondsFromGreenwich offset: Int64) {
        self.init(CivilDay.at(seconds: Int(time.milliseconds / 1000 + offset)).day)
    }

    init(_ civil: CivilDay) {
        self.civil = civil
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
