import ServiceRuntime
import Store
import Tenancy
import WireProto

extension RecordReader<RPCStatus> where Self: ~Copyable {
    /// Whether who gave a consent may still speak for the child: a member of a family that is followed, who was
    /// not removed and is not alleged to be an exploiter. Asked each time the consent is used, as all of that may
    /// have changed since it was given (docs/domain.md, I-06).
    func giverStands(
        _ consent: FamilyV1.Consent, at now: UnixTime
    ) throws(RPCStatus) -> Bool {
        guard !consent.giverMember.isEmpty else { return true }
        guard let name = ResourceName(parsing: consent.giverMember, as: .member),
            let giver = try find(FamilyV1.Member.self, name, at: now)?.resource,
            giver.isPresent, !giver.allegedExploiter
        else { return false }
        return try find(FamilyV1.Family.self, name.parent, at: now)?.resource.isArchived == false
    }
}

extension ConsentRules {
    /// A consent that its giver can no longer stand for is no consent, though nobody took it back.
    static let giverFell = RPCStatus.unmet(
        .consentGiverInvalid, "who gave the consent may no longer speak for the child",
        "consent.giver_member",
        "must be of the family and not alleged to exploit: ask another caretaker, a guardian or an authority")

    /// A consent of a whole family says nothing of what this child wants. Where the child may be old enough to have
    /// a say, a consent about its own case is needed, with its assent.
    static func checkAssent(
        to consent: FamilyV1.Consent, of child: FamilyV1.ChildCase, today: CalendarDate,
        by policy: ProgrammeNumbers
    ) throws(RPCStatus) {
        guard consent.giver != .authority, consent.childCase.isEmpty,
            AgeSpan(child.birth, on: today).mayBe(atLeast: policy.assentAge)
        else { return }
        throw .unmet(
            .childAssentMissing, "a child who may be \(policy.assentAge) or older has a say",
            "registration.consent", "must be about the child's case, with child_assent true")
    }
}
