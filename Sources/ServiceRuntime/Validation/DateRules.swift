import Notation
public import WireProto

/// A calendar date as it is known: perhaps without its day, or without day and month.
extension CommonV1.Date {
    /// The first day it can be, and the last; `nil` when no such day exists.
    public var span: ClosedRange<CalendarDate>? {
        let (year, month, day) = (Int(year), Int(month), Int(day))
        switch (month, day) {
        case (0, 0):
            guard let first = CalendarDate(year: year, month: 1, day: 1),
                let last = CalendarDate(year: year, month: 12, day: 31)
            else { return nil }
            return first...last
        case (_, 0):
            guard let first = CalendarDate(year: year, month: month, day: 1),
                let last = CalendarDate(
                    year: year, month: month, day: GregorianCalendar.length(ofMonth: month, in: year))
            else { return nil }
            return first...last
        default:
            guard let date = CalendarDate(year: year, month: month, day: day) else { return nil }
            return date...date
        }
    }

    public init(_ date: CalendarDate) {
        self.init()
        year = Int32(date.year)
        month = Int32(date.month)
        day = Int32(date.day)
    }
}

extension Violations {
    /// A date that exists and has begun by `today`. A month or a day may be unknown, a year may not.
    public mutating func pastDate(_ field: String, _ date: CommonV1.Date?, today: CalendarDate) {
        guard let date else { return }
        guard let span = date.span else {
            return add(field, "must be a real date; an unknown month or day is 0")
        }
        if span.lowerBound > today { add(field, "must not lie in the future") }
    }
}
