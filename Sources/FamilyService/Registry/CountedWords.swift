import ServiceRuntime

/// A number of the programme with what it counts, as a refusal says it: `1 day`, `90 days`.
///
/// A refusal that turns on such a number says the one that decided, so its sentence is made from the numbers in force.
extension Int {
    var days: String { counting("day") }
    var months: String { counting("month") }
    var years: String { counting("year") }
    var members: String { counting("member") }
    var professions: String { counting("profession") }
    var places: String { counting("place") }

    private func counting(_ one: String) -> String { self == 1 ? "1 \(one)" : "\(self) \(one)s" }
}

extension CalendarDate {
    /// As a refusal says it: `2026-04-01`.
    var told: String {
        func two(_ number: Int) -> String { number < 10 ? "0\(number)" : "\(number)" }
        return "\(year)-\(two(month))-\(two(day))"
    }
}

extension ProgrammeNumbers {
    /// What staff are certified on.
    var procedureWords: String {
        guard !sopVersion.isEmpty else { return "the procedure" }
        return
            "version \(sopVersion) of the procedure, or in its first \(certificationGraceDays.days) on an earlier"
            + " one"
    }

    /// Who sits on a panel.
    var panelWords: String { "\(panelMembers.members) or more, of \(panelProfessions.professions) or more" }

    /// The ages at which a child is to be at school.
    var schoolAgeWords: String { "\(schoolAges.lowerBound) to \(schoolAges.upperBound)" }

    /// How long a family may be followed after the start, by a manager's extension.
    var extensionWords: String {
        "\(followUpMaxMonths.months) and an extension of \(followUpExtensionMonths.months)"
    }
}
