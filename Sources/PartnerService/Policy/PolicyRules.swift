import ServiceRuntime
import Tenancy
import WireProto

/// What a record of policy numbers must be. Whether a number is wise is the programme's to decide; a number that
/// would turn a rule of the domain off is not one.
enum PolicyRules {
    /// - Parameters:
    ///   - field: Where the record is in the request: `policy`.
    ///   - today: The day it is in the cell. What was decided before stays as it was decided.
    static func check(
        _ policy: PartnerV1.Policy, at field: String, today: CalendarDate, _ violations: inout Violations
    ) {
        if let day = policy.effective?.date {
            if day < today { violations.add("\(field).effective", "must be today or later") }
        } else {
            violations.add("\(field).effective", "must be a real date")
        }
        let numbers = policy.numbers ?? PartnerV1.PolicyNumbers()
        if numbers == PartnerV1.PolicyNumbers() {
            violations.add("\(field).numbers", "must say at least one number")
        }
        for (name, number) in numbers.named where !Self.numbers.contains(number) {
            violations.add(
                "\(field).numbers.\(name)", "must be from 0, which leaves it, to \(Self.numbers.upperBound)")
        }
        let reviews = numbers.postIntegrationReviewMonths
        for (index, month) in reviews.enumerated() where month < 1 || index > 0 && month <= reviews[index - 1]
        {
            violations.add(
                "\(field).numbers.post_integration_review_months[\(index)]",
                "must be later than the one before")
        }
        pair(numbers.trialMinDays, numbers.trialMaxDays, "\(field).numbers.trial_max_days", &violations)
        pair(
            numbers.followUpMinMonths, numbers.followUpMaxMonths, "\(field).numbers.follow_up_max_months",
            &violations)
        pair(numbers.schoolAgeFrom, numbers.schoolAgeTo, "\(field).numbers.school_age_to", &violations)
        violations.line("\(field).numbers.sop_version", numbers.sopVersion, scalars: Limits.versionScalars)
        violations.prose("\(field).remark", policy.remark)
    }

    /// Bounds against slips of the hand: a century in days.
    static let numbers: ClosedRange<Int32> = 0...36_525

    private static func pair(_ least: Int32, _ most: Int32, _ field: String, _ violations: inout Violations) {
        if least > 0 && most > 0 && least > most { violations.add(field, "must not be below its least") }
    }

    /// Only the owner of the programme decides its numbers.
    static func checkOwner(_ kind: PartnerV1.PartnerKind) throws(RPCStatus) {
        guard kind != .programmeOwner else { return }
        throw .unmet(
            .notProgrammeOwner, "the partner does not own the programme", "partner.kind",
            "must be PROGRAMME_OWNER")
    }

    /// A day has one record, so that nobody asks which of two held.
    static func checkFree(isTaken: Bool, at field: String, _ violations: inout Violations) {
        if isTaken { violations.add("\(field).effective", "must be a day that no other record has") }
    }
}

extension PartnerV1.PolicyNumbers {
    /// The plain numbers, by their names in the contract.
    var named: [(String, Int32)] {
        [
            ("child_view_age", childViewAge), ("assent_age", assentAge), ("screening_days", screeningDays),
            ("registration_days", registrationDays), ("assessment_days_low", assessmentDaysLow),
            ("assessment_days_medium", assessmentDaysMedium), ("assessment_days_high", assessmentDaysHigh),
            ("assessment_days_critical", assessmentDaysCritical), ("care_plan_days", carePlanDays),
            ("review_months", reviewMonths), ("trial_min_days", trialMinDays),
            ("trial_min_visits", trialMinVisits), ("trial_max_days", trialMaxDays),
            ("post_integration_months", postIntegrationMonths), ("panel_members", panelMembers),
            ("contact_attempts", contactAttempts), ("missing_months", missingMonths),
            ("reassessment_hours", reassessmentHours), ("follow_up_min_months", followUpMinMonths),
            ("follow_up_max_months", followUpMaxMonths),
            ("follow_up_extension_months", followUpExtensionMonths),
            ("visit_interval_days", visitIntervalDays),
            ("separation_exception_days", separationExceptionDays), ("emergency_hours", emergencyHours),
            ("extreme_poverty_usd_minor", extremePovertyUsdMinor), ("light_work_age", lightWorkAge),
            ("light_work_hours", lightWorkHours), ("school_age_from", schoolAgeFrom),
            ("school_age_to", schoolAgeTo), ("age_out_alert_months", ageOutAlertMonths),
            ("archived_family_days", archivedFamilyDays), ("case_purge_days", casePurgeDays),
            ("certification_grace_days", certificationGraceDays),
            ("assessment_days_unknown", assessmentDaysUnknown), ("first_service_days", firstServiceDays),
            ("panel_professions", panelProfessions), ("reopen_days", reopenDays),
            ("approval_days", approvalDays), ("consent_age", consentAge),
            ("consent_lapse_days", consentLapseDays), ("emergency_review_hours", emergencyReviewHours),
            ("late_entry_days", lateEntryDays), ("late_entry_manager_days", lateEntryManagerDays),
            ("past_years", pastYears), ("plan_years", planYears), ("case_age_years", caseAgeYears),
            ("member_age_years", memberAgeYears), ("work_hours", workHours),
            ("age_review_months", ageReviewMonths),
            ("duplicate_birth_years", duplicateBirthYears),
        ]
    }
}
