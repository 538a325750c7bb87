import ServiceRuntime
import Store
import Tenancy
import WireProto

extension FamilyProvider {
    /// Approves a placement, and with it all those of the same proposal, or none of them.
    ///
    /// Everything that held when it was proposed must hold now: a bed may have gone, a parent been found.
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
            let context = try context(
                for: asked.resource, of: target.tenant.tenant.partner, on: call.today)

            let proposal = try writing.placements(ofProposal: asked.resource.proposal)
            var children: [Stored<FamilyV1.ChildCase>] = []
            for placement in proposal {
                let name = ResourceName(parsing: placement.resource.childCase, as: .childCase)
                children.append(try writing.require(FamilyV1.ChildCase.self, name, at: call.now))
            }
            let plan = try writing.plan(
                for: children, asked.resource, at: context.site, by: context.policy, today: call.today)
            try PlacementGuards.check(plan)

            var answer = asked
            for (placement, child) in zip(proposal, children) {
                var next = placement.resource
                next.state = .active
                next.approvedBy = call.staffName
                next.directoryRevision = context.revision
                next.policy = context.policy.ref
                try writing.begin(next, named: next.meta?.name ?? "", of: child, at: context.site)
                let approved = try writing.replace(placement, with: next)
                if placement.record.id == asked.record.id { answer = approved }
            }
            return Disclosure(
                try writing.whole(answer), of: proposal.map { $0.resource.meta?.name ?? "" })
        }
    }
}
