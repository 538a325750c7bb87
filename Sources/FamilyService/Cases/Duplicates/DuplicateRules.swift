import ServiceRuntime
import Tenancy
import WireProto

/// Whether two cases may be of one child: by what both say, and never by what one leaves open (docs/domain.md,
/// "Duplicates").
enum DuplicateRules {
    /// In what the two agree; `nil` where they are not of one child, as far as that is known.
    ///
    /// They never are where sex or birth differ. They may be where they have a whole name of two words in common; a name
    /// of one word counts with a birth. In one family a given name in common is enough, and of a child without a name its
    /// sex and birth.
    static func signs(
        _ one: FamilyV1.ChildCase, _ other: FamilyV1.ChildCase, by policy: ProgrammeNumbers
    ) -> [FamilyV1.DuplicateSign]? {
        var signs: [FamilyV1.DuplicateSign] = []
        let common = Set(FullName.all(of: one)).intersection(FullName.all(of: other))
        if !common.isEmpty { signs.append(.name) }
        if one.sex != .unspecified, other.sex != .unspecified {
            guard one.sex == other.sex else { return nil }
            signs.append(.sex)
        }
        if let births = areBirthsClose(one.birth, other.birth, years: policy.duplicateBirthYears) {
            guard births else { return nil }
            signs.append(.birth)
        }
        let isOneFamily = !one.family.isEmpty && one.family == other.family
        if isOneFamily { signs.append(.family) }

        let isFullName = common.contains { $0.words.count > 1 }
        let isKnownName = !common.isEmpty && signs.contains(.birth)
        return isFullName || isKnownName || isOneFamily && areAlikeAtHome(one, other, signs) ? signs : nil
    }

    private static func areAlikeAtHome(
        _ one: FamilyV1.ChildCase, _ other: FamilyV1.ChildCase, _ signs: [FamilyV1.DuplicateSign]
    ) -> Bool {
        let (mine, theirs) = (FullName.given(of: one), FullName.given(of: other))
        if mine.isEmpty || theirs.isEmpty { return signs.contains(.sex) && signs.contains(.birth) }
        return !mine.isDisjoint(with: theirs)
    }

    /// - Returns: `nil` where one of the births is not known.
    private static func areBirthsClose(
        _ one: FamilyV1.BirthDate?, _ other: FamilyV1.BirthDate?, years: Int
    ) -> Bool? {
        guard let one = one?.span, let other = other?.span else { return nil }
        return one.lowerBound <= other.upperBound.adding(months: 12 * years)
            && other.lowerBound <= one.upperBound.adding(months: 12 * years)
    }
}
