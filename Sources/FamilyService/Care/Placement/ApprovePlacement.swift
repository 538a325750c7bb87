import ServiceRuntime
import Store
import Tenancy
import WireProto

extension FamilyProvider {
    /// Approves a placement, and with it all those of the same proposal, or none of them.
    ///
    /// Everything that held when it was proposed must hold now: a bed may have gone, a parent been found. Of an emergency
    /// that has begun against a rule it says that a manager has looked at it; who finds it wrong ends it.
    func approvePlacement(
        _ request: FamilyV1.ApprovePlacementRequest, _ call: ScopedCall
    ) async throws(RPCStatus) -> Disclosed<FamilyV1.Placement> {
        try Violations.check(request)

        let target = try call.target(request.name, as: .placement)
        return try await call.transact(in: target.tenant, request) {
            writing throws(RPCStatus) -> Disclosure<FamilyV1.Placement> in
            let asked = try writing.require(FamilyV1.Placement.self, target.name, at: call.now)
            try call.requireWhole(asked, writing)
            try writing.checkEtag(request.etag, of: asked)
            try PlacementSteps.checkApproval(of: asked.resource, by: call.staffName, today: call.today)
            let approved: [Stored<FamilyV1.Placement>]
            if asked.resource.awaitsReview {
                approved = try Placements.review(asked.resource.proposal, call, in: &writing)
            } else {
                let placements = try Placements(
                    for: asked.resource, of: target.tenant.tenant.partner, asking: registry, call)
                approved = try placements.approve(asked, in: &writing)
            }
            let answer = approved.first { $0.record.id == asked.record.id } ?? asked
            return Disclosure(
                try writing.whole(answer), of: approved.map { $0.resource.meta?.name ?? "" })
        }
    }
}
