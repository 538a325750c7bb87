import ServiceRuntime
import Store
import Tenancy
import WireProto

extension FamilyProvider {
    /// Lets a follow-up last longer, by a manager who says why.
    func extendFamilyFollowUp(
        _ request: FamilyV1.ExtendFamilyFollowUpRequest, _ call: ScopedCall
    ) async throws(RPCStatus) -> Disclosed<FamilyV1.FamilyFollowUp> {
        try Violations.check(request)

        let policy = try registry.numbers(on: call.today)
        let target = try call.target(request.name, as: .followUp)
        let now = call.now
        return try await call.change(target, etag: request.etag, request) {
            (writing, stored, next: inout FamilyV1.FamilyFollowUp) throws(RPCStatus) in
            _ = try OpenFamily(target.name?.parent, at: now, writing)
            try FollowUpRules.checkRunning(stored.resource)
            try stored.resource.checkConsentToExtend(on: call.today)
            try FollowUpRules.checkExtension(request.extending, of: stored.resource, by: policy)
            next.extending = request.extending
            next.extending?.approvedBy = call.staffName
            next.plannedEnd = request.extending?.plannedEnd
            next.state = .extended
            next.policy = policy.ref
        }
    }
}
