import ServiceRuntime
import Store
import Tenancy
import WireProto

extension FamilyProvider {
    /// Proposes a place for all brothers and sisters together, or for none.
    ///
    /// All are those with an open case who do not live there already; a child whom an exception in force keeps apart
    /// is not among them.
    func placeSiblingGroup(
        _ request: FamilyV1.PlaceSiblingGroupRequest, _ call: ScopedCall
    ) async throws(RPCStatus) -> Disclosed<FamilyV1.PlaceSiblingGroupResponse> {
        let placement = FamilyV1.Placement(sent: request.placement)
        var violations = Violations(request)
        PlacementFields.check(placement, at: "placement", today: call.today, &violations)
        try violations.check()

        let target = try call.target(request.name, as: .siblingGroup)
        return try await call.transact(
            in: target.tenant, request,
            records: \FamilyV1.PlaceSiblingGroupResponse.placements
        ) { writing throws(RPCStatus) -> Disclosure<FamilyV1.PlaceSiblingGroupResponse> in
            let group = try writing.require(FamilyV1.SiblingGroup.self, target.name, at: call.now)
            try call.requireWhole(group, writing)
            try writing.checkEtag(request.etag, of: group)
            let placements = try Placements(
                for: placement, of: target.tenant.tenant.partner, asking: registry, call)
            let children = try group.resource.children(toPlace: placement, call, writing)
            let made = try placements.propose(placement, for: children, in: &writing)
            var answer = FamilyV1.PlaceSiblingGroupResponse(meta: try writing.whole(group).meta)
            for one in made { answer.placements.append(try writing.whole(one)) }
            return Disclosure(answer, of: made.map { $0.resource.meta?.name ?? "" })
        }
    }
}

extension FamilyV1.SiblingGroup {
    /// Those who are to be placed.
    fileprivate func children(
        toPlace placement: FamilyV1.Placement, _ call: ScopedCall, _ writing: borrowing Writing
    ) throws(RPCStatus) -> [Stored<FamilyV1.ChildCase>] {
        let day = max(placement.from?.wholeDay ?? call.today, call.today)
        var children: [Stored<FamilyV1.ChildCase>] = []
        for name in cases {
            let child = try writing.find(
                FamilyV1.ChildCase.self, ResourceName(parsing: name, as: .childCase), at: call.now)
            guard let child, child.resource.state.isAtHand else { continue }
            if exceptions.excuse(name, on: day...day) { continue }
            let isThere = try PlacementLists.placements(of: child, writing).contains {
                $0.resource.isInForce && $0.resource.type == placement.type
                    && $0.resource.site == placement.site
                    && $0.resource.family == placement.family
            }
            if !isThere { children.append(child) }
        }
        guard !children.isEmpty else {
            throw .unmet(
                .nobodyToPlace, "nobody of the group is to be placed there", "sibling_group.cases",
                "must hold an open case that is not there already")
        }
        return children
    }
}
