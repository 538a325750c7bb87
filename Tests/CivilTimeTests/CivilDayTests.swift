import CivilTime
import Testing

@Suite("Days of the calendar")
struct CivilDayTests {
    @Test(
        "A day has one number",
        arguments: [
            (number: 0, year: 1970, month: 1, day: 1), (number: -1, year: 1969, month: 12, day: 31),
            (number: 11_016, year: 2000, month: 2, day: 29), (number: 11_017, year: 2000, month: 3, day: 1),
            (number: -719_162, year: 1, month: 1, day: 1), (number: -719_529, year: -1, month: 12, day: 31),
            (number: 2_932_896, year: 9999, month: 12, day: 31),
        ])
    func numbers(number: Int, year: Int, month: Int, day: Int) {
        let civil = CivilDay(number: number)
        #expect((civil.year, civil.month, civil.day) == (year, month, day))
        #expect(CivilDay(year: year, month: month, day: day)?.number == number)
    }

    @Test("Each day of eight centuries follows the one before")
    func order() throws {
        var last = try #require(CivilDay(year: 1599, month: 12, day: 31))
        for number in last.number + 1...last.number + 292_194 {
            let next = CivilDay(number: number)
            let isNextDay = next.day == last.day + 1 && next.month == last.month
            let isLastOfMonth = last.day == CivilDay.length(ofMonth: last.month, in: last.year)
            #expect(next.number == number && (isNextDay || next.day == 1 && isLastOfMonth), "\(next)")
            last = next
        }
        #expect(last == CivilDay(year: 2399, month: 12, day: 31))
    }

    @Test(
        "What the calendar does not have is no day",
        arguments: [(2026, 0, 1), (2026, 13, 1), (2026, 1, 0), (2026, 4, 31), (2026, 2, 29), (1900, 2, 29)])
    func absent(year: Int, month: Int, day: Int) {
        #expect(CivilDay(year: year, month: month, day: day) == nil)
    }

    @Test("A second before 1970 belongs to the day that it is in")
    func instants() {
        let (day, second) = CivilDay.at(seconds: -1)
        #expect(day == CivilDay(year: 1969, month: 12, day: 31))
        #expect(second == 86_399)
    }
}
