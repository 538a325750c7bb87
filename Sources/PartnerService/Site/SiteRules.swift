import ServiceRuntime
import Tenancy
import WireProto

/// What a site must be, whoever asks. Capacity and ages may be unknown; known ones must make sense.
enum SiteRules {
    /// Years of age that a limit may name: a charity school or day care centre goes on past childhood.
    static let ages: ClosedRange<Int32> = 0...99

    /// - Parameter field: Where the site is in the request: `site`.
    static func check(
        _ site: PartnerV1.Site, at field: String, in country: Country, _ violations: inout Violations
    ) {
        violations.known("\(field).kind", site.kind)
        violations.names("\(field).names", site.names)
        violations.area("\(field).area", site.area, of: country)
        violations.line("\(field).address", site.address, scalars: RuntimeLimits.addressScalars)
        violations.notNegative("\(field).capacity", site.capacity?.value)
        age("\(field).min_age", site.minAge, &violations)
        age("\(field).max_age", site.maxAge, &violations)
        if let youngest = site.minAge, let oldest = site.maxAge, youngest.value > oldest.value {
            violations.add("\(field).max_age", "must not be below min_age")
        }
        violations.known("\(field).max_age_limit", site.maxAgeLimit)
        if site.maxAgeLimit != .unspecified && site.maxAge == nil {
            violations.add("\(field).max_age_limit", "must be unset where there is no max_age")
        }
        if site.maxAgeLimit == .until, let oldest = site.maxAge, oldest.value <= site.minAge?.value ?? 0 {
            violations.add("\(field).max_age", "must be above min_age where children leave on reaching it")
        }
        violations.choices("\(field).audiences", site.audiences)
        violations.chosen("\(field).state", site.state)
        violations.prose("\(field).remark", site.remark)
    }

    private static func age(_ field: String, _ age: CommonV1.IntValue?, _ violations: inout Violations) {
        if let age, !ages.contains(age.value) { violations.add(field, "must be an age from 0 to 99") }
    }
}
