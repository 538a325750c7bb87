import ServiceRuntime
import Tenancy
import WireProto

/// Numbers that the programme decides and may change: data with a day from which they hold, not constants of
/// the rules (docs/domain.md, I-24).
struct PolicyNumbers: Equatable, Sendable {
    /// The first day on which they hold, where the family lives.
    let from: CalendarDate
    /// Days from a family's archiving to its purge.
    let archivedFamilyDays: Int64
    /// What the law takes for the unknown part of a birth date.
    let unknownBirthDate: UnknownDateRule

    enum UnknownDateRule: Equatable, Sendable {
        /// 1 January of the year, as homes in Vietnam reckon who leaves at sixteen; to be confirmed.
        case firstOfYear
    }
}

extension PolicyNumbers {
    /// In the order of their days. The sources give no retention; five years is a proposal to be confirmed.
    static let table: [PolicyNumbers] = [
        CalendarDate(year: 2021, month: 1, day: 1).map {
            PolicyNumbers(from: $0, archivedFamilyDays: 5 * 365, unknownBirthDate: .firstOfYear)
        }
    ].compactMap(\.self)

    /// The numbers of that day; those of the first where the day lies before all of them.
    static func inForce(on day: CalendarDate, of table: [PolicyNumbers] = table) -> PolicyNumbers? {
        table.last { $0.from <= day } ?? table.first
    }

    func purgeTime(ofFamilyArchivedAt time: UnixTime) -> UnixTime {
        UnixTime(milliseconds: time.milliseconds + archivedFamilyDays * 86_400_000)
    }

    /// A birth with the day that stands for it, where there is one.
    func completing(_ birth: FamilyV1.BirthDate?) -> FamilyV1.BirthDate? {
        guard var birth else { return nil }
        birth.policyDate = policyDate(for: birth)
        return birth
    }

    /// The day that stands for a date of which a part is unknown; `nil` when all of it is known.
    func policyDate(for birth: FamilyV1.BirthDate) -> CommonV1.Date? {
        guard let date = birth.date, date.month == 0 || date.day == 0 || birth.precision == .estimated
        else { return nil }
        switch unknownBirthDate {
        case .firstOfYear: return CalendarDate(year: Int(date.year), month: 1, day: 1).map(CommonV1.Date.init)
        }
    }
}
