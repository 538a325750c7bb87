import ServiceRuntime
import WireProto

/// How a record of the registry changes the numbers that held before it.
extension ProgrammeNumbers {
    /// The same numbers from another day on, brought by a record.
    func holding(from day: CalendarDate, at revision: Int64) -> ProgrammeNumbers {
        var numbers = self
        numbers.from = day
        numbers.directoryRevision = revision
        return numbers
    }

    /// - Parameter said: 0 and empty leave a number as it is.
    func replacing(_ said: PartnerV1.PolicyNumbers?) -> ProgrammeNumbers {
        guard let said else { return self }
        var next = self
        func set(_ path: WritableKeyPath<ProgrammeNumbers, Int>, _ number: Int32) {
            if number > 0 { next[keyPath: path] = Int(number) }
        }
        set(\.childViewAge, said.childViewAge)
        set(\.assentAge, said.assentAge)
        set(\.consentAge, said.consentAge)
        set(\.consentLapseDays, said.consentLapseDays)
        set(\.screeningDays, said.screeningDays)
        set(\.registrationDays, said.registrationDays)
        set(\.assessmentDays.low, said.assessmentDaysLow)
        set(\.assessmentDays.medium, said.assessmentDaysMedium)
        set(\.assessmentDays.high, said.assessmentDaysHigh)
        set(\.assessmentDays.critical, said.assessmentDaysCritical)
        set(\.assessmentDays.unknown, said.assessmentDaysUnknown)
        set(\.carePlanDays, said.carePlanDays)
        set(\.firstServiceDays, said.firstServiceDays)
        set(\.reviewMonths, said.reviewMonths)
        set(\.trialMinDays, said.trialMinDays)
        set(\.trialMinVisits, said.trialMinVisits)
        set(\.trialMaxDays, said.trialMaxDays)
        set(\.postIntegrationMonths, said.postIntegrationMonths)
        set(\.panelMembers, said.panelMembers)
        set(\.panelProfessions, said.panelProfessions)
        set(\.contactAttempts, said.contactAttempts)
        set(\.missingMonths, said.missingMonths)
        set(\.reassessmentHours, said.reassessmentHours)
        set(\.reopenDays, said.reopenDays)
        set(\.casePurgeDays, said.casePurgeDays)
        set(\.approvalDays, said.approvalDays)
        set(\.lateEntryDays, said.lateEntryDays)
        set(\.lateEntryManagerDays, said.lateEntryManagerDays)
        set(\.pastYears, said.pastYears)
        set(\.planYears, said.planYears)
        set(\.caseAgeYears, said.caseAgeYears)
        set(\.memberAgeYears, said.memberAgeYears)
        set(\.workHours, said.workHours)
        set(\.ageReviewMonths, said.ageReviewMonths)
        set(\.duplicateBirthYears, said.duplicateBirthYears)
        set(\.followUpMinMonths, said.followUpMinMonths)
        set(\.followUpMaxMonths, said.followUpMaxMonths)
        set(\.followUpExtensionMonths, said.followUpExtensionMonths)
        set(\.visitIntervalDays, said.visitIntervalDays)
        set(\.separationExceptionDays, said.separationExceptionDays)
        set(\.emergencyHours, said.emergencyHours)
        set(\.emergencyReviewHours, said.emergencyReviewHours)
        set(\.lightWorkAge, said.lightWorkAge)
        set(\.lightWorkHours, said.lightWorkHours)
        set(\.ageOutAlertMonths, said.ageOutAlertMonths)
        set(\.certificationGraceDays, said.certificationGraceDays)
        if said.archivedFamilyDays > 0 { next.archivedFamilyDays = Int64(said.archivedFamilyDays) }
        if said.extremePovertyUsdMinor > 0 {
            next.extremePovertyUSDMinor = Int64(said.extremePovertyUsdMinor)
        }
        if !said.postIntegrationReviewMonths.isEmpty {
            next.postIntegrationReviewMonths = said.postIntegrationReviewMonths.map(Int.init)
        }
        let first = said.schoolAgeFrom > 0 ? Int(said.schoolAgeFrom) : schoolAges.lowerBound
        let last = said.schoolAgeTo > 0 ? Int(said.schoolAgeTo) : schoolAges.upperBound
        if first <= last { next.schoolAges = first...last }
        if !said.sopVersion.isEmpty { next.sopVersion = said.sopVersion }
        return next
    }
}
