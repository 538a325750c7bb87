import ServiceRuntime
import WireProto

/// The ages that a child may have on a day, in whole years, by what is known of its birth.
///
/// A rule that protects asks whether the child *may be* of an age; so nobody loses protection because papers
/// are missing (docs/domain.md, I-25).
struct AgeSpan: Equatable, Sendable {
    let youngest: Int
    let oldest: Int

    /// - Returns: `nil` where nothing is known: such a child may be of any age.
    init?(_ birth: FamilyV1.BirthDate?, on day: CalendarDate) {
        guard let span = birth?.span else { return nil }
        youngest = Self.years(from: span.upperBound, to: day)
        oldest = Self.years(from: span.lowerBound, to: day)
    }

    private static func years(from birth: CalendarDate, to day: CalendarDate) -> Int {
        max(0, day.year - birth.year - ((day.month, day.day) < (birth.month, birth.day) ? 1 : 0))
    }
}

extension FamilyV1.BirthDate {
    /// The days on which somebody can have been born; of an estimated birth the year alone is known.
    var span: ClosedRange<CalendarDate>? {
        guard var date else { return nil }
        if precision == .estimated { (date.month, date.day) = (0, 0) }
        return date.span
    }
}

extension AgeSpan? {
    /// Whether the child may be that old, or older.
    func mayBe(atLeast age: Int) -> Bool { self.map { $0.oldest >= age } ?? true }

    /// Whether the child may be of one of those ages.
    func mayBe(in ages: ClosedRange<Int>) -> Bool {
        self.map { $0.oldest >= ages.lowerBound && $0.youngest <= ages.upperBound } ?? true
    }

    /// Whether the child is certainly that old, or older.
    func isCertainly(atLeast age: Int) -> Bool { self.map { $0.youngest >= age } ?? false }
}
