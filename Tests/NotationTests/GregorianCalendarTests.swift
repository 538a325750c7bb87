import Notation
import Testing

@Suite("Days of the calendar")
struct GregorianCalendarTests {
    @Test(
        "A day has one number",
        arguments: [
            (number: 0, year: 1970, month: 1, day: 1), (number: -1, year: 1969, month: 12, day: 31),
            (number: 11_016, year: 2000, month: 2, day: 29), (number: 11_017, year: 2000, month: 3, day: 1),
            (number: -719_162, year: 1, month: 1, day: 1), (number: -719_529, year: -1, month: 12, day: 31),
            (number: 2_932_896, year: 9999, month: 12, day: 31),
        ])
    func numbers(number: Int, year: Int, month: Int, day: Int) {
        #expect(GregorianCalendar.date(ofDay: number) == (year, month, day))
        #expect(GregorianCalendar.number(year: year, month: month, day: day) == number)
    }

    @Test("Each day of eight centuries follows the one before")
    func order() {
        let first = GregorianCalendar.number(year: 1599, month: 12, day: 31)
        var last = (year: 1599, month: 12, day: 31)
        for number in first + 1...first + 292_194 {
            let next = GregorianCalendar.date(ofDay: number)
            let isNextDay = next.day == last.day + 1 && next.month == last.month
            let isLastOfMonth = last.day == GregorianCalendar.length(ofMonth: last.month, in: last.year)
            let again = GregorianCalendar.number(year: next.year, month: next.month, day: next.day)
            #expect(again == number && (isNextDay || next.day == 1 && isLastOfMonth), "\(next)")
            last = next
        }
        #expect(last == (2399, 12, 31))
    }

    @Test(
        "What the calendar does not have is no day",
        arguments: [(2026, 0, 1), (2026, 13, 1), (2026, 1, 0), (2026, 4, 31), (2026, 2, 29), (1900, 2, 29)])
    func absent(year: Int, month: Int, day: Int) {
        #expect(!GregorianCalendar.has(year: year, month: month, day: day))
    }

    @Test("A second before 1970 belongs to the day that it is in")
    func instants() {
        #expect(GregorianCalendar.day(atSecond: -1) == (-1, 86_399))
    }
}
