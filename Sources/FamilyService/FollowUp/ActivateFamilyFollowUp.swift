import ServiceRuntime
import Store
import Tenancy
import WireProto

extension FamilyProvider {
    /// Begins a follow-up that was only proposed, now that the family agrees.
    func activateFamilyFollowUp(
        _ request: FamilyV1.ActivateFamilyFollowUpRequest, _ call: ScopedCall
    ) async throws(RPCStatus) -> Disclosed<FamilyV1.FamilyFollowUp> {
        try Violations.check(request)

        let policy = try registry.numbers(on: call.today)
        let target = try call.target(request.name, as: .followUp)
        let day = try StepDay(request.happenedOn, call, by: policy)
        let (today, now) = (call.today, call.now)
        return try await call.change(target, etag: request.etag, request) {
            (writing, stored, next: inout FamilyV1.FamilyFollowUp) throws(RPCStatus) in
            guard let family = target.name?.parent else { throw .absent }
            _ = try OpenFamily(family, at: now, writing)
            try FollowUpRules.checkProposed(stored.resource)
            try day.check(after: stored.resource.start, "the proposal's start")
            for agreed in Set([day.day, today]) {
                try writing.requireFollowUpConsent(
                    request.consent, at: "consent", of: family, on: agreed, at: now, by: policy)
            }
            FollowUpRules.begin(&next, with: request.consent, on: day.day, by: policy)
            next.enteredLate = day.isLate
            next.consentUntil = try ConsentNotes(call, by: policy).lastDay(in: family, writing)
        }
    }
}
