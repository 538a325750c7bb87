import ServiceRuntime
import Store
import Tenancy
import WireProto

extension RecordReader<RPCStatus> where Self: ~Copyable {
    /// Holds the consent that a follow-up names against what it needs: the family's own, in force, given for being
    /// followed, by somebody who may still give it.
    ///
    /// - Parameter field: Where the request names it.
    func requireFollowUpConsent(
        _ text: String, at field: String, of family: ResourceName, on today: CalendarDate, at now: UnixTime,
        by policy: ProgrammeNumbers
    ) throws(RPCStatus) {
        var violations = Violations()
        let found = try referred(
            FamilyV1.Consent.self, field, text, at: now, &violations)
        try violations.check()
        guard let consent = found?.resource else { throw FollowUpConsent.missing }
        try FollowUpConsent.check(
            consent, of: family.text, on: today, isMissing: try isMissing(consent.childCase, at: now))
        let child = try named(FamilyV1.ChildCase.self, consent.childCase, at: now)?.resource
        if let fault = try fault(of: consent, for: child, on: today, at: now, by: policy) { throw fault }
    }
}

/// What a consent must be for a family to be followed by it.
enum FollowUpConsent {
    static let missing = RPCStatus.unmet(
        .consentMissing, "the family has not agreed to be followed", "consent",
        "must be ACTIVE, of this family and with purpose FOLLOW_UP")

    /// - Parameter isMissing: The child is, whose case the consent names; then the consent waits.
    static func check(
        _ consent: FamilyV1.Consent, of family: String, on today: CalendarDate, isMissing: Bool
    ) throws(RPCStatus) {
        guard consent.family == family, consent.purposes.contains(.followUp) else {
            throw .unmet(
                .consentNotCovering, "the consent is for something else", "consent.purposes",
                "must hold FOLLOW_UP, in a consent of this family")
        }
        guard consent.state != .withdrawn else {
            throw .unmet(
                .consentWithdrawn, "the family has taken its consent back", "consent.state",
                "must be ACTIVE: ask the family again")
        }
        guard consent.isInForce(on: today, isMissing: isMissing) else { throw missing }
    }
}
