import Tenancy
import Testing
import WireProto

@testable import FamilyService
@testable import ServiceRuntime

@Suite("How filters and orders are written")
struct FilterSyntaxTests {
    typealias Condition = FilterSyntax.Condition

    @Test(
        "Conditions, as AIP-160 has them",
        arguments: [
            ("", []),
            ("   ", []),
            ("state = IN_SUPPORT", [Condition(field: "state", comparison: .equal, value: "IN_SUPPORT")]),
            ("state=IN_SUPPORT", [Condition(field: "state", comparison: .equal, value: "IN_SUPPORT")]),
            ("state:*", [Condition(field: "state", comparison: .has, value: "*", isAny: true)]),
            (#"state:"*""#, [Condition(field: "state", comparison: .has, value: "*")]),
            (
                "next_deadline.due <= 2027-03-01 AND risk_level != LOW",
                [
                    Condition(field: "next_deadline.due", comparison: .atMost, value: "2027-03-01"),
                    Condition(field: "risk_level", comparison: .notEqual, value: "LOW"),
                ]
            ),
            (
                #"update_time>"2027-03-01T08:00:00Z" AND create_time>='2027-01-01'"#,
                [
                    Condition(field: "update_time", comparison: .greater, value: "2027-03-01T08:00:00Z"),
                    Condition(field: "create_time", comparison: .atLeast, value: "2027-01-01"),
                ]
            ),
            ("a < 2", [Condition(field: "a", comparison: .less, value: "2")]),
            (#"a = "AND OR (""#, [Condition(field: "a", comparison: .equal, value: "AND OR (")]),
            (#"a = "say \"no\" \\""#, [Condition(field: "a", comparison: .equal, value: #"say "no" \"#)]),
            ("a = ກຂ", [Condition(field: "a", comparison: .equal, value: "ກຂ")]),
            (#"a = """#, [Condition(field: "a", comparison: .equal, value: "")]),
        ] as [(String, [Condition])])
    func read(text: String, conditions: [Condition]) throws {
        #expect(try FilterSyntax(text).conditions == conditions)
    }

    @Test(
        "What is not understood is refused where it stands",
        arguments: [
            ("a = 1 OR b = 2", .syntax(.or, at: 7)),
            ("OR a = 1", .syntax(.or, at: 1)),
            ("NOT a = 1", .syntax(.not, at: 1)),
            ("-a = 1", .syntax(.not, at: 1)),
            ("a = 1 AND NOT b = 2", .syntax(.not, at: 11)),
            ("a = 1 AND -b = 2", .syntax(.not, at: 11)),
            ("(a = 1)", .syntax(.parenthesis, at: 1)),
            ("a = 1)", .syntax(.parenthesis, at: 6)),
            ("a = (1)", .syntax(.value, at: 5)),
            ("now(a) = 1", .syntax(.function, at: 1)),
            ("a = 1 b = 2", .syntax(.joined, at: 7)),
            ("a = 1 and b = 2", .syntax(.joined, at: 7)),
            ("a = 1, b = 2", .syntax(.joined, at: 6)),
            ("a = 1 AND", .syntax(.condition, at: 10)),
            ("AND", .syntax(.condition, at: 1)),
            ("= 1", .syntax(.condition, at: 1)),
            ("Lan", .syntax(.comparison, at: 4)),
            ("a ~ 1", .syntax(.comparison, at: 3)),
            ("a =", .syntax(.value, at: 4)),
            (#"a = "1"#, .syntax(.quote, at: 5)),
            ("a = 'it\\'", .syntax(.quote, at: 5)),
            (String(repeating: "a", count: 1_001), .tooLong),
            (Array(repeating: "a = 1", count: 17).joined(separator: " AND "), .tooMany),
        ] as [(String, FilterProblem)])
    func refused(text: String, problem: FilterProblem) {
        #expect(throws: problem) { try FilterSyntax(text) }
    }

    private func filter(
        _ text: String, permitted: FieldClassSet = .all
    ) throws(FilterProblem) -> RecordFilter<FamilyV1.ChildCase> {
        try RecordFilter(
            text, by: FamilyV1.ChildCase.filterFields(on: Self.today), permitted: permitted, offset: 7 * 3600)
    }

    private static let today = CalendarDate(year: 2027, month: 3, day: 1)!

    @Test(
        "A refusal names the nearest field, the comparisons or the values that there are",
        arguments: [
            ("risk = HIGH", "the nearest is risk_level"),
            ("responsible_stafff = a", "the nearest is responsible_staff"),
            ("next_deadline = 2027-03-01", "the nearest is next_deadline."),
            ("person.given = Lan", "does not filter by"),
            ("risk_level > LOW", "risk_level by one of = != :"),
            ("overdue != true", "overdue by one of ="),
            ("other_staff = a", "other_staff by one of :"),
            ("risk_level = SEVERE", "LOW MEDIUM HIGH"),
            ("risk_level = 3", "LOW MEDIUM HIGH"),
            ("risk_level = UNSPECIFIED", "LOW MEDIUM HIGH"),
            ("overdue = yes", "true or false"),
            ("identified_on = 2027-02-30", "a day such as"),
            ("identified_on > 2027-03-01T00:00:00Z", "a day such as"),
            ("update_time > yesterday", "an instant such as"),
            ("update_time > 2027-03-01T00:00:00.0005Z", "milliseconds at most"),
            ("state = *", "which stands after : alone"),
        ])
    func sentence(text: String, says: String) {
        do throws(FilterProblem) {
            _ = try filter(text)
            Issue.record("\(text) was understood")
        } catch {
            #expect(error.description.contains(says), "\(error.description)")
            #expect(error.description.hasPrefix("must"))
        }
    }

    @Test("Who may not see a class has no fields of it to filter by")
    func permitted() throws {
        #expect(try filter("victim_status = SUSPECTED").names("victim_status"))
        #expect(throws: FilterProblem.self) {
            try filter("sex = FEMALE", permitted: [.p0, .p1])
        }
        #expect(throws: FilterProblem.self) {
            try filter("victim_status = SUSPECTED", permitted: [.p0, .p1, .p2])
        }
        #expect(try filter("risk_level = HIGH", permitted: [.p0, .p1]).number(of: "risk_level") == 3)
    }

    @Test(
        "A day stands for all of it, an instant for a millisecond",
        arguments: [
            ("update_time = 2027-03-01", 1_803_834_000_000, 1_803_920_400_000),
            ("update_time >= 2027-03-01", 1_803_834_000_000, nil),
            ("update_time > 2027-03-01", 1_803_920_400_000, nil),
            ("update_time < 2027-03-01", nil, 1_803_834_000_000),
            ("update_time <= 2027-03-01", nil, 1_803_920_400_000),
            ("update_time > 2027-02-28T17:00:00Z", 1_803_834_000_001, nil),
            (#"update_time <= "2027-03-01T00:00:00+07:00""#, nil, 1_803_834_000_001),
            ("update_time != 2027-03-01", nil, nil),
            (
                "update_time >= 2027-03-01 AND update_time < 2027-03-02", 1_803_834_000_000,
                1_803_920_400_000
            ),
            ("identified_on >= 1970-01-11", 10, nil), ("identified_on = 1970-01-11", 10, 11),
        ] as [(String, Int64?, Int64?)])
    func bounds(text: String, from: Int64?, to: Int64?) throws {
        let filter = try filter(text)
        let bounds = filter.bounds(of: text.hasPrefix("update") ? "update_time" : "identified_on")
        #expect(bounds.from == from && bounds.to == to)
    }

    @Test(
        "What a value is compared to",
        arguments: [
            (.text("a"), .equal, .text("a"), true), (.text("a"), .notEqual, .text("a"), false),
            (.text("a"), .equal, .text("b"), false), (.text("a"), .notEqual, .text("b"), true),
            (.text("a"), .equal, .none, false), (.text("a"), .notEqual, .none, true),
            (.text("a"), .has, .texts(["b", "a"]), true), (.text("a"), .has, .texts([]), false),
            (.anything, .has, .texts([]), false), (.anything, .has, .texts(["a"]), true),
            (.anything, .has, .none, false), (.anything, .has, .number(1), true),
            (.numbers(3..<6), .equal, .number(5), true), (.numbers(3..<6), .equal, .number(6), false),
            (.numbers(3..<6), .less, .number(2), true), (.numbers(3..<6), .less, .number(3), false),
            (.numbers(3..<6), .atMost, .number(5), true), (.numbers(3..<6), .atMost, .number(6), false),
            (.numbers(3..<6), .greater, .number(5), false), (.numbers(3..<6), .greater, .number(6), true),
            (.numbers(3..<6), .atLeast, .number(3), true), (.numbers(3..<6), .atLeast, .number(2), false),
            (.numbers(3..<6), .less, .none, false), (.numbers(3..<6), .atLeast, .none, false),
        ] as [(FilterOperand, FilterSyntax.Comparison, FilterValue, Bool)])
    func holds(operand: FilterOperand, comparison: FilterSyntax.Comparison, value: FilterValue, holds: Bool) {
        #expect(operand.holds(comparison, for: value) == holds)
    }

    @Test(
        "Orders, as AIP-132 has them",
        arguments: [
            ("create_time", ListSorting(by: "create_time")),
            ("create_time desc", ListSorting(by: "create_time", descending: true)),
            (" update_time  desc ", ListSorting(by: "update_time", descending: true)),
            ("update_time asc", nil), ("note", nil), ("create_time desc, update_time", nil), ("desc", nil),
            ("create_time desc desc", nil), ("Create_Time", nil),
        ])
    func orders(words: String, sorting: ListSorting?) {
        #expect(ListSorting(words, of: ["create_time", "update_time"]) == sorting)
    }

    @Test("Every resource's fields are there in its contract, each once")
    func declared() throws {
        func names<N>(_ fields: [FilterField<N>]) -> [String] { fields.map(\.name) }
        for names in [
            names(FamilyV1.ChildCase.filterFields(on: Self.today)), names(FamilyV1.Family.filterFields),
            names(FamilyV1.Visit.filterFields),
        ] {
            #expect(Set(names).count == names.count)
        }
        #expect(
            Set(FamilyV1.ChildCase.countedBy).isSubset(
                of: names(FamilyV1.ChildCase.filterFields(on: Self.today))))
    }
}
