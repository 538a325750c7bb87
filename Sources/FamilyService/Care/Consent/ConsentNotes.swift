import ServiceRuntime
import Store
import Tenancy
import WireProto

/// Notes in cases and follow-ups until when somebody agrees, in the write that changes a consent or who gave it
/// (docs/domain.md, "What an end stops").
struct ConsentNotes: Sendable {
    let today: CalendarDate
    let now: UnixTime
    let policy: ProgrammeNumbers
    /// A member as the write leaves it; `nil` where it changes none.
    var giver: FamilyV1.Member?
    /// A consent as the write leaves it; `nil` where it changes none.
    var consent: FamilyV1.Consent?

    init(_ call: ScopedCall, by policy: ProgrammeNumbers) {
        (today, now, self.policy) = (call.today, call.now, policy)
    }

    /// After a consent was given, withdrawn or voided.
    ///
    /// - Parameter consent: As the write leaves it; its `meta` is unset for a new one.
    func note(_ consent: FamilyV1.Consent, in writing: inout Writing) throws(RPCStatus) {
        var notes = self
        notes.consent = consent
        try notes.noteAll(restingOn: consent, in: &writing)
    }

    /// After a member changed who may have given consents.
    ///
    /// - Parameter giver: As the write leaves it.
    func note(_ giver: FamilyV1.Member, in writing: inout Writing) throws(RPCStatus) {
        guard let name = giver.meta?.name, !name.isEmpty else { return }
        let given: [Stored<FamilyV1.Consent>] = try writing.all(
            FamilyV1.Consent.Index.ofGiver, keyed: FamilyV1.Consent.by(giver: name))
        var notes = self
        notes.giver = giver
        for consent in given { try notes.noteAll(restingOn: consent.resource, in: &writing) }
    }

    /// Until when the care of a child is agreed to; `nil` where that has no end or needs nobody: two people stood for its
    /// registration, or it was not registered yet.
    ///
    /// - Parameter child: As the write leaves it.
    func lastDay<Reader: RecordReader<RPCStatus> & ~Copyable>(
        for child: FamilyV1.ChildCase, _ reader: borrowing Reader
    ) throws(RPCStatus) -> CommonV1.Date? {
        guard let registration = child.registration, registration.safetyOverride == nil else { return nil }
        let agreed = try reader.consents(of: child).filter { counts($0, for: child) }.map(\.resource)
        return try lastDay(
            of: .care, agreed, for: child, known: child.careConsentUntil?.wholeDay,
            isNeeded: !registration.consent.isEmpty, reader)
    }

    /// Until when a family agrees to be followed; `nil` where that has no end.
    ///
    /// - Parameter known: The last day as it was noted before.
    func lastDay<Reader: RecordReader<RPCStatus> & ~Copyable>(
        in family: ResourceName, known: CalendarDate? = nil, _ reader: borrowing Reader
    ) throws(RPCStatus) -> CommonV1.Date? {
        let agreed: [Stored<FamilyV1.Consent>] = try reader.all(FamilyV1.Consent.of(family: family.text))
        return try lastDay(
            of: .followUp, agreed.map(\.resource), for: nil, known: known, isNeeded: true, reader)
    }

    // What rests on a consent.

    private func noteAll(
        restingOn consent: FamilyV1.Consent, in writing: inout Writing
    ) throws(RPCStatus) {
        if consent.purposes.contains(.care) { try noteCases(restingOn: consent, in: &writing) }
        if consent.purposes.contains(.followUp) { try noteFollowUps(restingOn: consent, in: &writing) }
    }

    private func noteCases(
        restingOn consent: FamilyV1.Consent, in writing: inout Writing
    ) throws(RPCStatus) {
        typealias Case = FamilyV1.ChildCase
        var children: [Stored<Case>] = []
        if consent.childCase.isEmpty {
            children = try writing.all(ListOrder(Case.Index.ofFamily, under: Case.of(family: consent.family)))
        } else if let child = try writing.named(Case.self, consent.childCase, at: now) {
            children = [child]
        }
        for child in children where child.resource.state.isOpen {
            var next = child.resource
            next.careConsentUntil = try lastDay(for: next, writing)
            if next.careConsentUntil != child.resource.careConsentUntil {
                _ = try writing.replace(child, with: next)
            }
        }
    }

    private func noteFollowUps(
        restingOn consent: FamilyV1.Consent, in writing: inout Writing
    ) throws(RPCStatus) {
        guard let family = ResourceName(parsing: consent.family, as: .family) else { return }
        let followUps: [Stored<FamilyV1.FamilyFollowUp>] = try writing.all(
            FamilyV1.FamilyFollowUp.of(family.id))
        for followUp in followUps where followUp.resource.isRunning && !followUp.resource.consent.isEmpty {
            var next = followUp.resource
            next.consentUntil = try lastDay(in: family, known: next.consentUntil?.wholeDay, writing)
            if next.consentUntil != followUp.resource.consentUntil {
                _ = try writing.replace(followUp, with: next)
            }
        }
    }

    /// - Parameters:
    ///   - child: Whose care it is; `nil` for a family's follow-up.
    ///   - known: The last day as it was noted before. Once it has passed it stays, so that a giver who falls gives no
    ///     days anew.
    ///   - isNeeded: Whether somebody must agree; then nobody's consent is one that has ended.
    private func lastDay<Reader: RecordReader<RPCStatus> & ~Copyable>(
        of purpose: FamilyV1.ConsentPurpose, _ stored: [FamilyV1.Consent], for child: FamilyV1.ChildCase?,
        known: CalendarDate?, isNeeded: Bool, _ reader: borrowing Reader
    ) throws(RPCStatus) -> CommonV1.Date? {
        let yesterday = today.adding(days: -1)
        let ended = min(known ?? yesterday, yesterday)
        var agreed = stored
        if let consent {
            agreed.removeAll { $0.meta?.name == consent.meta?.name }
            if child.map(consent.isAbout) ?? true { agreed.append(consent) }
        }
        agreed.removeAll { $0.state == .voided }
        for index in agreed.indices where agreed[index].purposes.contains(purpose) {
            var about = child
            if about == nil {
                about = try reader.named(FamilyV1.ChildCase.self, agreed[index].childCase, at: now)?.resource
            }
            let fault = try reader.fault(
                of: agreed[index], for: about, with: giver, on: today, at: now, by: policy)
            // That a child has grown into having a say ends nothing that was agreed to before.
            guard fault?.reason == .consentGiverInvalid else { continue }
            let until = agreed[index].validUntil?.wholeDay
            agreed[index].validUntil = CommonV1.Date(until.map { min($0, ended) } ?? ended)
        }
        if let last = agreed.lastDay(of: purpose) { return CommonV1.Date(last) }
        let isAgreed = agreed.contains { $0.purposes.contains(purpose) }
        return isNeeded && !isAgreed ? CommonV1.Date(ended) : nil
    }

    /// Whether a consent was given for this episode of the case: what was agreed to in an earlier one does not serve.
    private func counts(_ consent: Stored<FamilyV1.Consent>, for child: FamilyV1.ChildCase) -> Bool {
        guard let began = child.episodeTime else { return true }
        return consent.resource.meta?.name == child.registration?.consent
            || consent.record.createTime >= UnixTime(began)
    }
}
