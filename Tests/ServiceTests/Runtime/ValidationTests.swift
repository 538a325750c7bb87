import Store
import Tenancy
import Testing
import WireProto

@testable import ServiceRuntime

@Suite("Fields and what they must be")
struct ValidationTests {
    func fields(_ check: (inout Violations) -> Void) -> [String] {
        var violations = Violations()
        check(&violations)
        return violations.fields.map(\.field)
    }

    @Test(
        "A request id has 8 to 64 printable characters",
        arguments: [
            ("12345678", true), ("1234567", false), (String(repeating: "x", count: 64), true),
            (String(repeating: "x", count: 65), false), ("with space", false), ("ünïcödé-id", false),
            ("6f1d6c2e-5b0b-4b44-9d2a-1f6ed1f3a0b7", true), ("line\nbreak", false),
        ])
    func requestID(id: String, isGood: Bool) {
        #expect(fields { $0.requestID(id) } == (isGood ? [] : ["request_id"]))
    }

    @Test("The reason is that of the first violation that has one")
    func reason() {
        var violations = Violations()
        violations.add("name", "must be given")
        violations.requestID("")
        violations.etag("etag", "")
        var status = RPCStatus.ok
        do { try violations.check() } catch { status = error }
        #expect(status.code == .invalidArgument)
        #expect(status.reason == .requestIDRequired)
        #expect(status.wrongFields == ["name", "request_id", "etag"])
    }

    @Test("No more violations are told than fit the trailers")
    func manyViolations() {
        let names = Array(repeating: CommonV1.LocalizedText(lang: "xx"), count: 100)
        #expect(fields { $0.names("names", names) }.count == RuntimeLimits.toldViolations)
    }

    @Test(
        "Real dates, with unknown parts",
        arguments: [
            (2024, 2, 29, true), (2023, 2, 29, false), (1900, 2, 29, false), (2000, 2, 29, true),
            (2020, 0, 0, true), (2020, 4, 0, true), (2020, 0, 5, false), (2020, 4, 31, false),
            (2020, 13, 1, false), (0, 1, 1, false), (0, 0, 0, false), (10_000, 1, 1, false),
            (-5, 0, 0, false), (2020, -1, 0, false),
        ])
    func dates(year: Int32, month: Int32, day: Int32, isReal: Bool) throws {
        let today = try #require(CalendarDate(year: 2026, month: 11, day: 22))
        let date = CommonV1.Date(year: year, month: month, day: day)
        #expect(fields { $0.pastDate("date", date, today: today) } == (isReal ? [] : ["date"]))
    }

    @Test(
        "Today has begun, tomorrow has not",
        arguments: [
            (2026, 11, 22, true), (2026, 11, 23, false), (2026, 12, 0, false), (2026, 0, 0, true),
            (2027, 0, 0, false),
        ])
    func future(year: Int32, month: Int32, day: Int32, isPast: Bool) throws {
        let today = try #require(CalendarDate(year: 2026, month: 11, day: 22))
        let date = CommonV1.Date(year: year, month: month, day: day)
        #expect(fields { $0.pastDate("date", date, today: today) } == (isPast ? [] : ["date"]))
    }

    @Test(
        "An instant is a day, where the cell is",
        arguments: [
            (0, 0, 1970, 1, 1), (-1, 0, 1969, 12, 31), (951_782_400, 0, 2000, 2, 29),
            (1_767_200_400, 7 * 3600, 2026, 1, 1), (1_767_200_399, 7 * 3600, 2025, 12, 31),
            (1_767_196_800, 8 * 3600, 2026, 1, 1),
        ] as [(Int64, Int64, Int, Int, Int)])
    func civil(seconds: Int64, offset: Int64, year: Int, month: Int, day: Int) {
        let time = UnixTime(milliseconds: seconds * 1000)
        let date = CalendarDate(time, secondsFromGreenwich: offset)
        #expect(date == CalendarDate(year: year, month: month, day: day))
    }

    @Test(
        "Amounts",
        arguments: [
            ("USD", Int64(2999), [String]()), ("KHR", 0, []), ("usd", 1, ["money.currency"]),
            ("XXX", 1, ["money.currency"]), ("", -1, ["money.currency", "money.minor_units"]),
        ])
    func money(currency: String, units: Int64, wrong: [String]) {
        let money = CommonV1.Money(currency: currency, minorUnits: units)
        #expect(fields { $0.money("money", money) } == wrong)
    }

    @Test("Names in every script are names", arguments: ["Lán San", "ភ្នំពេញ", "ວຽງຈັນ", "José"])
    func scripts(name: String) {
        #expect(fields { $0.names("names", [CommonV1.LocalizedText(lang: "km", text: name)]) } == [])
    }

    @Test("A word of a script is not a script")
    func scriptCode() {
        #expect(fields { $0.person("p", CommonV1.PersonName(script: "Khmr")) } == [])
        #expect(fields { $0.person("p", CommonV1.PersonName(script: "khmr")) } == ["p.script"])
        #expect(fields { $0.person("p", CommonV1.PersonName(script: "Khmer")) } == ["p.script"])
    }
}

@Suite("Keys, tokens and log lines")
struct EncodingTests {
    @Test("Byte order of keys is the order of what they hold")
    func keys() {
        let times = [-5, 0, 1, 256, 1_800_000_000_000].map { UnixTime(milliseconds: $0) }
        let keys = times.map { ListKey().adding(Int32(1)).adding("staff").adding($0).bytes }
        #expect(zip(keys, keys.dropFirst()).allSatisfy { $0.lexicographicallyPrecedes($1) })
    }

    @Test("A text leads only into itself")
    func prefixes() {
        #expect(!ListKey().adding("abc").bytes.starts(with: ListKey().adding("ab").bytes))
    }

    @Test(
        "Timestamps keep their milliseconds, before 1970 too",
        arguments: [Int64(0), 1, 999, -1, -1000, -1001])
    func timestamps(milliseconds: Int64) {
        let time = UnixTime(milliseconds: milliseconds)
        let timestamp = GoogleProtobuf.Timestamp(time)
        #expect((0..<1_000_000_000).contains(timestamp.nanos))
        #expect(UnixTime(timestamp) == time)
    }
}
