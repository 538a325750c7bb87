import ServiceRuntime
import Store
import Tenancy
import WireProto

extension [FamilyV1.Consent] {
    /// The last day on which one of them allows what the purpose says; `nil` where that has no end, and where there is
    /// none with the purpose.
    func lastDay(of purpose: FamilyV1.ConsentPurpose) -> CalendarDate? {
        var last: CalendarDate?
        for consent in self where consent.purposes.contains(purpose) {
            guard let end = consent.lastDay else { return nil }
            last = last.map { Swift.max($0, end) } ?? end
        }
        return last
    }
}

extension FamilyV1.Consent {
    /// Its last day, by its date or its withdrawal; `nil` for none.
    fileprivate var lastDay: CalendarDate? {
        let end = validUntil?.wholeDay
        guard state == .withdrawn, let before = withdrawnOn?.wholeDay?.adding(days: -1) else { return end }
        return end.map { min($0, before) } ?? before
    }
}

extension FamilyV1.ChildCase {
    /// The last day on which somebody agrees to the child's care; `nil` where that has no end, or nobody must.
    var careConsentUntil: CommonV1.Date? {
        get { registration?.consentUntil }
        set { registration?.consentUntil = newValue }
    }

    /// Whether nobody has agreed to the child's care for longer than the programme lets it go on.
    func lacksCareConsent(on day: CalendarDate, by policy: ProgrammeNumbers) -> Bool {
        careConsentUntil.isPassed(on: day, by: policy)
    }

    /// - Parameter day: On which the care is given.
    func checkCareConsent(on day: CalendarDate, by policy: ProgrammeNumbers) throws(RPCStatus) {
        guard lacksCareConsent(on: day, by: policy) else { return }
        throw .unmet(
            .consentWithdrawn,
            "nobody has agreed to the child's care for more than \(policy.consentLapseDays.days)",
            "child_case.registration.consent_until",
            "must be a later day: ask for a consent anew, or close the case")
    }
}

extension FamilyV1.FamilyFollowUp {
    /// - Parameter day: On which the family is visited.
    func checkConsent(on day: CalendarDate, by policy: ProgrammeNumbers) throws(RPCStatus) {
        guard consentUntil.isPassed(on: day, by: policy) else { return }
        throw .unmet(
            .consentWithdrawn,
            "the family has not agreed to be followed for more than \(policy.consentLapseDays.days)",
            "follow_up.consent_until", "must be a later day: ask for a consent anew, or close the follow-up")
    }

    /// A family is followed for longer only while it agrees.
    func checkConsentToExtend(on today: CalendarDate) throws(RPCStatus) {
        guard let until = consentUntil?.wholeDay, until < today else { return }
        throw .unmet(
            .consentWithdrawn, "the family does not agree to be followed any more",
            "follow_up.consent_until", "must be today or later: ask for a consent anew")
    }
}

extension CommonV1.Date? {
    /// Whether a consent ended then, and the days have passed in which what it allowed may go on.
    fileprivate func isPassed(on day: CalendarDate, by policy: ProgrammeNumbers) -> Bool {
        guard let until = self?.wholeDay else { return false }
        return until.adding(days: policy.consentLapseDays) < day
    }
}
