import ServiceRuntime
import Tenancy
import WireProto

/// What can be true of a child and of the work for it, by bounds that the programme decides (docs/domain.md, "What can be").
///
/// They keep slips of the hand out and are far from what is lived: nobody is turned away by them.
extension Violations {
    /// What happened in the course of the work lies no further back than the programme's years.
    mutating func recent(
        _ field: String, _ date: CommonV1.Date?, today: CalendarDate, by policy: ProgrammeNumbers
    ) {
        guard let day = date?.span?.upperBound, day < policy.firstDay(on: today) else { return }
        add(field, "must lie at most \(policy.pastYears.years) back")
    }

    /// What is planned lies no further ahead than the programme's years.
    mutating func planned(
        _ field: String, _ date: CommonV1.Date?, today: CalendarDate, by policy: ProgrammeNumbers
    ) {
        guard let day = date?.span?.lowerBound, day > today.adding(months: 12 * policy.planYears) else {
            return
        }
        add(field, "must lie at most \(policy.planYears.years) ahead")
    }

    /// Nobody was surely older on a day than so many years.
    mutating func age(_ field: String, _ birth: FamilyV1.BirthDate?, on day: CalendarDate, atMost years: Int)
    {
        guard AgeSpan(birth, on: day).isCertainly(atLeast: years + 1) else { return }
        add("\(field).date", "must not make anybody older than \(years.years)")
    }

    /// Nothing lies before somebody was born.
    mutating func lived(_ field: String, _ date: CommonV1.Date?, since birth: FamilyV1.BirthDate?) {
        guard let day = date?.span?.upperBound, let born = birth?.span?.lowerBound, day < born else { return }
        add(field, "must not lie before the child was born")
    }
}

extension ProgrammeNumbers {
    /// The first day of which something can be recorded as an event of the work.
    func firstDay(on today: CalendarDate) -> CalendarDate { today.adding(months: -12 * pastYears) }
}

extension FamilyV1.ChildCase {
    /// Nobody works for a child before it was met.
    func checkMet(by date: CommonV1.Date?, at field: String) throws(RPCStatus) {
        guard let day = date?.span?.upperBound, let met = identifiedOn?.span?.lowerBound, day < met else {
            return
        }
        var violations = Violations()
        violations.add(field, "must not lie before the child was met, on \(met.told)")
        try violations.check()
    }
}
