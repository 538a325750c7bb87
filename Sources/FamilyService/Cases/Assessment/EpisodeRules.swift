import ServiceRuntime
import Tenancy
import WireProto

/// What may be said of an exploitation. All of it may be unknown.
enum EpisodeRules {
    static func check(
        _ episode: FamilyV1.ExploitationEpisode, at field: String, today: CalendarDate,
        _ violations: inout Violations
    ) {
        violations.known("\(field).type", episode.type)
        violations.known("\(field).scope", episode.scope)
        violations.pastDate("\(field).from", episode.from, today: today)
        violations.pastDate("\(field).to", episode.to, today: today)
        if let from = episode.from?.span, let to = episode.to?.span, to.upperBound < from.lowerBound {
            violations.add("\(field).to", "must not lie before from")
        }
        place("\(field).place_from", episode.placeFrom, &violations)
        place("\(field).place_to", episode.placeTo, &violations)
        violations.known("\(field).method", episode.method)
        violations.known("\(field).exploiter", episode.exploiter)
        violations.money("\(field).price_paid", episode.pricePaid)
        violations.notNegative("\(field).work.hours_per_week", episode.work?.hoursPerWeek?.value)
        violations.notNegative("\(field).work.age_at_time", episode.work?.ageAtTime?.value)
        violations.choices("\(field).harms", episode.harms)
        violations.other("\(field).type_other", episode.typeOther, episode.type == .other)
        violations.other("\(field).method_other", episode.methodOther, episode.method == .other)
        violations.other("\(field).harm_other", episode.harmOther, episode.harms.contains(.other))
        violations.prose("\(field).note", episode.note)
    }

    /// A child can be brought from one country to another, so the area may be of any.
    private static func place(
        _ field: String, _ area: CommonV1.AdminArea?, _ violations: inout Violations
    ) {
        guard let area else { return }
        violations.known("\(field).country", area.country)
        if area.code.isBlank && area.name.isBlank { violations.add(field, "must have a code or a name") }
        violations.line("\(field).code", area.code, scalars: RuntimeLimits.areaCodeScalars)
        violations.line("\(field).name", area.name, scalars: RuntimeLimits.nameScalars)
    }
}

extension EpisodeRules {
    /// What can have been done to this child: since it was born, at an age that it has had, in a week's hours.
    static func check(
        _ episode: FamilyV1.ExploitationEpisode, at field: String, of child: FamilyV1.ChildCase,
        today: CalendarDate, by policy: ProgrammeNumbers
    ) throws(RPCStatus) {
        var violations = Violations()
        violations.lived("\(field).from", episode.from, since: child.birth)
        violations.lived("\(field).to", episode.to, since: child.birth)
        if let hours = episode.work?.hoursPerWeek?.value, hours > policy.workHours {
            violations.add("\(field).work.hours_per_week", "must be at most \(policy.workHours)")
        }
        let oldest = AgeSpan(child.birth, on: today)?.oldest ?? policy.caseAgeYears
        if let age = episode.work?.ageAtTime?.value, age > min(oldest, policy.caseAgeYears) {
            violations.add("\(field).work.age_at_time", "must be an age that the child has had")
        }
        try violations.check()
    }
}

extension FamilyV1.ExploitationEpisode {
    /// Says whether the child worked more than the policy lets one of its age: a flag, and nothing follows
    /// from it by itself. An unknown age is taken for too young.
    mutating func judgeWork(by policy: ProgrammeNumbers) {
        guard let work else { return }
        let hours = work.hoursPerWeek.map { Int($0.value) } ?? 1
        let isTooYoung = work.ageAtTime.map { Int($0.value) < policy.lightWorkAge } ?? true
        self.work?.exceedsLightWork = hours > policy.lightWorkHours || hours > 0 && isTooYoung
        self.work?.policy = policy.ref
    }
}
