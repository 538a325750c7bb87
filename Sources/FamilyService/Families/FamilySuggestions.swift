import WireProto

/// What a family's numbers say and nobody has noted yet. A suggestion decides nothing: people do.
enum FamilySuggestions {
    static func riskFactors(
        of family: FamilyV1.Family, by policy: ProgrammeNumbers
    ) -> [FamilyV1.RiskFactor] {
        guard let income = family.monthlyIncome, income.currency == "USD",
            income.minorUnits < policy.extremePovertyUSDMinor, !family.riskFactors.contains(.extremePoverty)
        else { return [] }
        return [.extremePoverty]
    }
}
