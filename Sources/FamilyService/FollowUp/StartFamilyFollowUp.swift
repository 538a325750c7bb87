import ServiceRuntime
import Store
import Tenancy
import WireProto

extension FamilyProvider {
    /// Opens a family's follow-up: proposed, or at once where the family has agreed.
    func startFamilyFollowUp(
        _ request: FamilyV1.StartFamilyFollowUpRequest, _ call: ScopedCall
    ) async throws(RPCStatus) -> Disclosed<FamilyV1.FamilyFollowUp> {
        let policy = try registry.numbers(on: call.today)
        let parent = try call.target(request.parent, as: .family)
        var followUp = FollowUpRules.completing(
            FamilyV1.FamilyFollowUp(sent: request.followUp), today: call.today, by: policy)
        followUp.state = .proposed

        var violations = Violations(request)
        FollowUpRules.check(followUp, at: "follow_up", today: call.today, by: policy, &violations)
        try violations.check()
        guard let family = parent.name else { throw .absent }
        followUp.enteredLate = try LateEntry.isMarked(
            followUp.start, at: "follow_up.start", call, by: policy)
        try registry.requireCaseWorker(
            followUp.responsibleStaff, at: "follow_up.responsible_staff", of: family.partner)

        let (today, now, asked) = (call.today, call.now, followUp)
        return try await call.create(in: parent.tenant, request) {
            writing throws(RPCStatus) -> Draft<FamilyV1.FamilyFollowUp> in
            _ = try OpenFamily(family, at: now, writing)
            guard let name = family.child(.random(), as: .followUp) else { throw .absent }
            var followUp = asked
            followUp.policy = policy.ref
            if !followUp.consent.isEmpty {
                try writing.requireFollowUpConsent(
                    followUp.consent, at: "follow_up.consent", of: family, on: today, at: now, by: policy)
                let start = CalendarDate(followUp.start) ?? today
                FollowUpRules.begin(&followUp, with: followUp.consent, on: start, by: policy)
                followUp.consentUntil = try ConsentNotes(call, by: policy).lastDay(in: family, writing)
            }
            return Draft(name, followUp)
        }
    }
}
