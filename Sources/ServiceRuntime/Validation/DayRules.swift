public import WireProto

extension CalendarDate {
    /// A date of which every part is known; `nil` for any other.
    public init?(_ date: CommonV1.Date?) {
        guard let date, date.month != 0, date.day != 0 else { return nil }
        self.init(year: Int(date.year), month: Int(date.month), day: Int(date.day))
    }
}

extension CommonV1.Date {
    /// The day it is; `nil` where a part is unknown or no such day exists.
    public var wholeDay: CalendarDate? { CalendarDate(self) }
}

extension Violations {
    /// A day in full, where it is given.
    public mutating func day(_ field: String, _ date: CommonV1.Date?) {
        guard date != nil, CalendarDate(date) == nil else { return }
        add(field, "must be a real date with its month and its day")
    }
}
