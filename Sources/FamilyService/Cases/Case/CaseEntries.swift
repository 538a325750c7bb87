import ServiceRuntime
import Tenancy
import WireProto

/// When what a case says happened, and when it was entered, for what counts by it.
extension FamilyV1.ChildCase {
    /// What is kept of the days, also of a case from before they were kept.
    var noted: FamilyV1.CaseDays {
        get { days ?? FamilyV1.CaseDays() }
        set { days = newValue == FamilyV1.CaseDays() ? nil : newValue }
    }

    /// Notes what is new since `before`; `nil` for a new case.
    mutating func noteEntries(since before: FamilyV1.ChildCase?, on today: CalendarDate) {
        if transitionPlan != before?.transitionPlan {
            noted.transitionPlanRecordedOn = transitionPlan == nil ? nil : CommonV1.Date(today)
        }
        let known = zip(before?.contactAttempts ?? [], before?.noted.contactAttemptsRecordedOn ?? [])
        noted.contactAttemptsRecordedOn = contactAttempts.map { attempt in
            known.first { $0.0 == attempt }?.1 ?? CommonV1.Date(today)
        }
    }

    /// The days of the attempts to reach the child that were entered without a mark.
    func contactAttemptsInTime(by policy: ProgrammeNumbers) -> [CalendarDate] {
        let entries = noted.contactAttemptsRecordedOn
        return contactAttempts.enumerated().compactMap { index, attempt in
            guard let day = attempt.date?.wholeDay else { return nil }
            guard entries.indices.contains(index), let entered = entries[index].wholeDay else { return day }
            return LateEntry.isMarked(day, enteredOn: entered, by: policy) ? nil : day
        }
    }

    /// Whether nobody knows how old the child is, or it was only estimated.
    var isAgeUnknown: Bool { birth?.date == nil || birth?.precision == .estimated }

    /// Says by when somebody looks again at how old the child is, of whom nobody knows it.
    ///
    /// - Parameter day: On which somebody last looked.
    mutating func noteAgeReview(on day: CalendarDate, by policy: ProgrammeNumbers) {
        noted.ageReviewBy = isAgeUnknown ? CommonV1.Date(day.adding(months: policy.ageReviewMonths)) : nil
    }
}
