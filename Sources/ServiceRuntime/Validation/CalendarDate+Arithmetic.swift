import Notation

extension CalendarDate {
    /// Days since 1970-01-01; negative before.
    public var dayNumber: Int { GregorianCalendar.number(year: year, month: month, day: day) }

    /// How many days this one is after `earlier`; negative when it is before.
    public func days(since earlier: CalendarDate) -> Int { dayNumber - earlier.dayNumber }

    /// How many whole months have passed since `earlier`; 0 when this day is not later.
    public func months(since earlier: CalendarDate) -> Int {
        let months = (year - earlier.year) * 12 + month - earlier.month
        return max(0, self < earlier.adding(months: months) ? months - 1 : months)
    }

    /// The day that many days later, or earlier for a negative number.
    public func adding(days: Int) -> CalendarDate { CalendarDate(dayNumber: dayNumber + days) }

    /// The same day of the month that many months later; the month's last where it has no such day.
    public func adding(months: Int) -> CalendarDate {
        let count = year * 12 + (month - 1) + months
        let (year, month) = (count / 12, count % 12 + 1)
        let day = min(day, GregorianCalendar.length(ofMonth: month, in: year))
        return CalendarDate(year: year, month: month, day: day) ?? self
    }
}
