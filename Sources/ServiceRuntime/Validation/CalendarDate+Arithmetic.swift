import Tenancy

extension CalendarDate {
    /// Days since 1970-01-01; negative before.
    ///
    /// Source: H. Hinnant, "chrono-Compatible Low-Level Date Algorithms", `days_from_civil`.
    public var dayNumber: Int {
        // Years begin in March, so that a leap day ends its year. Eras have 400 years.
        let year = month <= 2 ? year - 1 : year
        let era = (year >= 0 ? year : year - 399) / 400
        let yearOfEra = year - era * 400
        let dayOfYear = (153 * (month > 2 ? month - 3 : month + 9) + 2) / 5 + day - 1
        let dayOfEra = yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear
        return era * 146_097 + dayOfEra - 719_468
    }

    /// How many days this one is after `earlier`; negative when it is before.
    public func days(since earlier: CalendarDate) -> Int { dayNumber - earlier.dayNumber }

    /// How many whole months have passed since `earlier`; 0 when this day is not later.
    public func months(since earlier: CalendarDate) -> Int {
        let months = (year - earlier.year) * 12 + month - earlier.month
        return max(0, self < earlier.adding(months: months) ? months - 1 : months)
    }

    /// The day that many days later, or earlier for a negative number.
    public func adding(days: Int) -> CalendarDate {
        CalendarDate(
            UnixTime(milliseconds: Int64(dayNumber + days) * 86_400_000), secondsFromGreenwich: 0)
    }

    /// The same day of the month that many months later; the month's last where it has no such day.
    public func adding(months: Int) -> CalendarDate {
        let count = year * 12 + (month - 1) + months
        let (year, month) = (count / 12, count % 12 + 1)
        let day = min(day, Self.days(inMonth: month, of: year))
        return CalendarDate(year: year, month: month, day: day) ?? self
    }
}
