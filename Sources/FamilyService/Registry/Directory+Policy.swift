import ServiceRuntime
import Tenancy
import WireProto

/// The programme's numbers and what staff were trained in, as the registry delivers them.
extension Directory {
    /// The numbers in the order of their days: those that the programme began with, then each record on top of what
    /// held before it. A record leaves what it does not say.
    func numbers(startingWith first: [ProgrammeNumbers]) -> [ProgrammeNumbers] {
        let records = policies.compactMap { record in record.effective?.date.map { ($0, record) } }
            .sorted { ($0.0, $0.1.name) < ($1.0, $1.1.name) }
        guard !records.isEmpty else { return first }
        // Numbers of the beginning that have a later day hold from then on again, under the same records.
        let days = Set(records.map(\.0) + first.map(\.from)).sorted()
        return days.compactMap { day in
            guard let base = ProgrammeNumbers.inForce(on: day, of: first) else { return nil }
            let said = records.filter { $0.0 <= day }
            guard !said.isEmpty else { return base }
            return said.reduce(base.holding(from: day, at: policyRevision)) { $0.replacing($1.1.numbers) }
        }
    }

    /// Whether a staff member may run the procedure's steps on a day (docs/domain.md, I-21).
    ///
    /// Until the programme has published a version of the procedure there is nothing to be certified on. From the
    /// first day of a version, who was certified on an earlier one has the days of grace; of the first version,
    /// everybody.
    func isCertified(
        _ name: String, of partner: PartnerID, on day: CalendarDate, by table: [ProgrammeNumbers]
    ) -> Bool {
        guard let now = ProgrammeNumbers.inForce(on: day, of: table), !now.sopVersion.isEmpty else {
            return true
        }
        guard let staff = staff(named: name, of: partner) else { return false }
        let held = staff.certifications.filter { $0.certifiedOn?.date.map { $0 <= day } ?? false }
            .map(\.sopVersion)
        if held.contains(now.sopVersion) { return true }
        let past = table.filter { $0.from <= day }
        let began = past.reversed().prefix { $0.sopVersion == now.sopVersion }.last?.from ?? now.from
        guard day < began.adding(days: now.certificationGraceDays) else { return false }
        let earlier = Set(past.map(\.sopVersion)).subtracting([now.sopVersion, ""])
        return earlier.isEmpty || !earlier.isDisjoint(with: held)
    }
}

extension PartnerV1.Day {
    /// The day; `nil` for one that no calendar has.
    var date: CalendarDate? { CalendarDate(year: Int(year), month: Int(month), day: Int(day)) }
}
