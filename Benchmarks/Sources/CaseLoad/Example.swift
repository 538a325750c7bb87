import FamilyService
import ServiceRuntime
import ServiceSupport
import Tenancy
import WireProto

/// What a benchmark's cases look like: two of a family, which is followed up; in each state, of each risk, in five sites.
enum Example {
    /// An id of its own shape, but in order: to load a million in random order would take most of an hour.
    static func id(_ number: Int, of count: Int) -> String {
        let high = UInt64(number) * (UInt64.max / UInt64(count))
        return letters(high, 16) + letters(UInt64(number) &* 0x9e37_79b9_7f4a_7c15, 9) + "a"
    }

    /// The highest bits, four to a letter.
    private static func letters(_ value: UInt64, _ count: Int) -> String {
        let letters = (0..<count).map { UInt8(ascii: "a") + UInt8(value >> (60 - 4 * $0) & 15) }
        return String(decoding: letters, as: UTF8.self)
    }

    /// More than any cell has.
    static let partners = 1 << 20

    /// A partner's code, as long as every other's: in a longer one each record is longer, and a tree may have a level more.
    static func partner(_ tenant: Int) -> String { "p\(partners + tenant)" }

    static func worker(of tenant: Int) -> String {
        "partners/\(partner(tenant))/staff/\(id(tenant, of: partners))"
    }

    static func name(_ number: Int, of count: Int, as type: ResourceType, in tenant: Int) -> ResourceName {
        let id = RecordID(id(number, of: count))!
        return ResourceName.record(id, as: type, of: PartnerID(partner(tenant))!)!
    }

    /// Of the family with a number.
    static func followUp(_ number: Int, of count: Int, in tenant: Int) -> ResourceName {
        name(number, of: count, as: .family, in: tenant)
            .child(RecordID(id(number, of: count))!, as: .followUp)!
    }

    private static let states: [FamilyV1.CaseState] = [
        .identified, .registered, .assessed, .planned, .inSupport, .inSupport, .inSupport, .postIntegration,
        .closed, .closed,
    ]
    private static let givenNames = [
        "Lan", "Minh Đức", "Thảo", "Sopheap", "Khamla", "Maricel", "Hùng", "Dara",
    ]
    private static let familyNames = ["Nguyễn", "Trần", "Phạm", "Sok", "Vongsa", "Santos", "Lê", "Chea"]

    static func child(
        _ number: Int, family: ResourceName?, in tenant: Int, on day: CalendarDate
    ) -> FamilyV1.ChildCase {
        let state = states[number % states.count]
        var child = FamilyV1.ChildCase(
            caseCode: "C-\(number)",
            person: CommonV1.PersonName(
                family: familyNames[number / 8 % 8], given: "\(givenNames[number % 8]) \(number % 997)",
                script: "Latn"),
            sex: number % 2 == 0 ? .female : .male, state: state,
            riskLevel: FamilyV1.RiskLevel(rawValue: Int32(number % 4 + 1)), source: .streetOutreach,
            sourceSite: "partners/\(partner(tenant))/sites/\(id(number % 5, of: 5))",
            area: CommonV1.AdminArea(name: "Gò Vấp"), identifiedOn: CommonV1.Date(day),
            family: family?.text ?? "", responsibleStaff: worker(of: tenant), episode: 1)
        if state != .closed {
            child.nextDeadline = FamilyV1.Deadline(
                kind: .reassessment, due: CommonV1.Date(day.adding(days: number % 90)))
        }
        return child
    }

    static func inSupport(_ tenant: Int) -> String { "state = IN_SUPPORT" }

    /// Of four open cases of the site one: fifty of a thousand cases.
    static func highRisk(_ tenant: Int) -> String {
        "source_site = partners/\(partner(tenant))/sites/\(id(0, of: 5)) AND risk_level = HIGH"
    }

    /// Of four cases one, in the order in which they were changed.
    static func changedSince(_ tenant: Int) -> String {
        "update_time >= 2000-01-01 AND responsible_staff = \(worker(of: tenant)) AND risk_level = HIGH AND state:*"
    }

    static func followUp(in tenant: Int, on day: CalendarDate) -> FamilyV1.FamilyFollowUp {
        FamilyV1.FamilyFollowUp(
            kind: .prevention, start: CommonV1.Date(day.adding(days: -30)),
            plannedEnd: CommonV1.Date(day.adding(days: 200)), state: .active,
            nextVisitBy: CommonV1.Date(day.adding(days: 14)), responsibleStaff: worker(of: tenant))
    }
}
