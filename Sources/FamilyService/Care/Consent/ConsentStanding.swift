import ServiceRuntime
import Store
import Tenancy
import WireProto

extension RecordReader<RPCStatus> where Self: ~Copyable {
    /// Why a consent counts no more, by what the records say now of who gave it and of the child: it is asked again each
    /// time somebody uses the consent (docs/domain.md, "Consents").
    ///
    /// - Parameters:
    ///   - child: For whom it is used; `nil` where it is a family's alone.
    ///   - changed: A member as the write leaves it; `nil` where it changes none.
    /// - Returns: `nil` while it counts.
    func fault(
        of consent: FamilyV1.Consent, for child: FamilyV1.ChildCase?, with changed: FamilyV1.Member? = nil,
        on today: CalendarDate, at now: UnixTime, by policy: ProgrammeNumbers
    ) throws(RPCStatus) -> RPCStatus? {
        var giver: FamilyV1.Member?
        if !consent.giverMember.isEmpty {
            let name = ResourceName(parsing: consent.giverMember, as: .member)
            let isChanged = changed?.meta?.name == consent.giverMember
            giver = isChanged ? changed : try find(FamilyV1.Member.self, name, at: now)?.resource
            let home = try find(FamilyV1.Family.self, name?.parent, at: now)?.resource
            guard giver?.isPresent == true, home?.isArchived == false else {
                return .unmet(
                    .consentGiverInvalid, "who gave the consent is no member of a followed family any more",
                    "consent.giver_member", "must be a member of the family: ask for a consent anew")
            }
        }
        do throws(RPCStatus) {
            try ConsentRules.checkGiver(of: consent, giver, child, today: today, by: policy)
            return nil
        } catch {
            return error
        }
    }
}

/// What a child is taken into the programme by: a consent to its care, or a safety override to which a second person
/// agreed.
struct CareGround: Sendable {
    /// The name of the consent; empty for none.
    let consent: String
    let safetyOverride: FamilyV1.SafetyOverride?
    /// Where the request names the consent.
    let field: String

    /// Adds to the facts of a step whether there is one, asked inside the write. They know already who agreed.
    ///
    /// - Parameters:
    ///   - since: A consent recorded before counts no more; `nil` where any does.
    ///   - days: On which it must hold: the day of the step and that of its entry. The giver is asked about on the last.
    /// - Throws: Why a consent that was given for the child's care does not count.
    func add(
        to facts: inout CaseFacts, of child: FamilyV1.ChildCase, since: UnixTime? = nil,
        on days: (step: CalendarDate, entry: CalendarDate), at now: UnixTime, _ writing: borrowing Writing
    ) throws(RPCStatus) {
        let found = try writing.named(FamilyV1.Consent.self, consent, at: now)
        let reason = safetyOverride?.reason ?? ""
        if !facts.secondPerson.isEmpty, !reason.isBlank, safetyOverride?.authorityInformed == true {
            facts.hasConsent = true
            // It is not needed, but kept.
            var violations = Violations()
            if found == nil && !consent.isEmpty {
                violations.add(field, "must name a record of the partner", .referenceInvalid)
            }
            return try violations.check()
        }
        guard let found, found.resource.letsCare(for: child, on: days.step),
            found.resource.letsCare(for: child, on: days.entry)
        else { return }
        if let since, found.record.createTime < since { return }
        if let fault = try writing.fault(
            of: found.resource, for: child, on: days.entry, at: now, by: facts.policy)
        {
            throw fault
        }
        facts.hasConsent = true
    }
}
