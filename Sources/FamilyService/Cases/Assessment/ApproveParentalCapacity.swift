import ServiceRuntime
import Store
import Tenancy
import WireProto

extension FamilyProvider {
    /// Approves what another person found: from now on it counts. Who has died takes care of nobody.
    func approveParentalCapacity(
        _ request: FamilyV1.ApproveParentalCapacityRequest, _ call: ScopedCall
    ) async throws(RPCStatus) -> Disclosed<FamilyV1.Member> {
        try Violations.check(request)

        let target = try call.target(request.name, as: .member)
        let (approver, now) = (call.staffName, call.now)
        return try await call.change(target, etag: request.etag, request) {
            (writing, stored, next: inout FamilyV1.Member) throws(RPCStatus) in
            try MemberRules.checkPresent(stored.resource)
            _ = try OpenFamily(target.name?.parent, at: now, writing)
            let capacity = try CapacityRules.approved(stored.resource.proposedCapacity, by: approver)
            next.capacity = capacity
            next.proposedCapacity = nil
            if capacity.level == .deceased { next.caretaker = false }
            try Protection.review(target.name?.parent, with: next, call, in: &writing)
        }
    }
}
