import Notation
import Tenancy
import WireProto

/// What a field is compared with.
enum FilterOperand: Equatable, Sendable {
    /// Whatever is there: `state:*`.
    case anything
    case text(String)
    /// All numbers of it stand for the value: the milliseconds of a day, or one number alone.
    case numbers(Range<Int64>)

    /// - Parameter offset: Seconds east of Greenwich, by which a day begins.
    init<N: Resource>(
        _ condition: FilterSyntax.Condition, for field: FilterField<N>, offset: Int64
    ) throws(FilterProblem) {
        func fail(_ must: String) -> FilterProblem { .value(field: field.name, must: must) }
        if condition.isAny {
            guard condition.comparison == .has else {
                throw fail("anything but *, which stands after : alone")
            }
            self = .anything
            return
        }
        let text = condition.value
        switch field.kind {
        case .text, .texts: self = .text(text)
        case .choice(let schema):
            guard let number = schema.number(named: text) else {
                throw fail("one of \(schema.shortNames.joined(separator: " "))")
            }
            self = .numbers(Int64(number)..<Int64(number) + 1)
        case .flag:
            guard let flag = ["true": true, "false": false][text] else { throw fail("true or false") }
            self = .numbers(flag ? 1..<2 : 0..<1)
        case .day:
            guard let day = CalendarDate(iso: text) else { throw fail("a day such as 2027-03-01") }
            self = .numbers(Int64(day.dayNumber)..<Int64(day.dayNumber) + 1)
        case .instant:
            if let day = CalendarDate(iso: text) {
                let first = (Int64(day.dayNumber) * 86_400 - offset) * 1000
                self = .numbers(first..<first + 86_400_000)
                return
            }
            // Records have milliseconds: finer ones would compare as another instant than was meant.
            guard let (seconds, nanos) = RFC3339.parse(text), nanos % 1_000_000 == 0 else {
                throw fail(#"an instant such as "2027-03-01T08:00:00Z", with milliseconds at most, or a day"#)
            }
            let milliseconds = seconds * 1000 + Int64(nanos) / 1_000_000
            self = .numbers(milliseconds..<milliseconds + 1)
        }
    }

    /// Whether what a record has compares so with it. What is not there differs from every value, and is nothing else.
    func holds(_ comparison: FilterSyntax.Comparison, for value: FilterValue) -> Bool {
        switch (self, value) {
        case (_, .none): comparison == .notEqual
        case (.anything, .texts(let texts)): !texts.isEmpty
        case (.anything, _): true
        case (.text(let wanted), .text(let text)): (text == wanted) == (comparison != .notEqual)
        case (.text(let wanted), .texts(let texts)): texts.contains(wanted)
        case (.numbers(let wanted), .number(let number)): Self.holds(comparison, number, wanted)
        case (.text, .number), (.numbers, .text), (.numbers, .texts): false
        }
    }

    private static func holds(
        _ comparison: FilterSyntax.Comparison, _ number: Int64, _ wanted: Range<Int64>
    ) -> Bool {
        switch comparison {
        case .equal, .has: wanted.contains(number)
        case .notEqual: !wanted.contains(number)
        case .less: number < wanted.lowerBound
        case .atMost: number < wanted.upperBound
        case .greater: number >= wanted.upperBound
        case .atLeast: number >= wanted.lowerBound
        }
    }
}

extension EnumSchema {
    /// The names without what all of them begin with, but that of nothing.
    fileprivate var shortNames: [String] {
        values.filter { $0.number != 0 }.map { String($0.name.dropFirst(prefix.count)) }
    }

    fileprivate func number(named name: String) -> Int32? {
        values.first { $0.number != 0 && ($0.name == name || $0.name == prefix + name) }?.number
    }
}

extension CalendarDate {
    /// `2027-03-01`; `nil` for anything else.
    init?(iso text: String) {
        let parts = text.split(separator: "-", omittingEmptySubsequences: false)
        guard parts.map(\.utf8.count) == [4, 2, 2],
            text.utf8.allSatisfy({ $0 == 45 || (48...57).contains($0) }),
            let year = Int(parts[0]), let month = Int(parts[1]), let day = Int(parts[2])
        else { return nil }
        self.init(year: year, month: month, day: day)
    }
}
