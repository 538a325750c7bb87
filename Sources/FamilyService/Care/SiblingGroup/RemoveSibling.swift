import ServiceRuntime
import Store
import Tenancy
import WireProto

extension FamilyProvider {
    /// Takes a child out of a group that it was put into by mistake. The rule that siblings stay together holds no longer
    /// between them, so two people do it while another of the group has an open case.
    func removeSibling(
        _ request: FamilyV1.RemoveSiblingRequest, _ call: ScopedCall
    ) async throws(RPCStatus) -> Disclosed<FamilyV1.SiblingGroup> {
        var violations = Violations(request)
        violations.prose("reason", request.reason)
        try violations.check()

        let (target, registry) = (try call.target(request.name, as: .siblingGroup), registry)
        return try await call.change(target, etag: request.etag, request) {
            (writing, stored, next: inout FamilyV1.SiblingGroup) throws(RPCStatus) in
            let child = try writing.named(FamilyV1.ChildCase.self, request.childCase, at: call.now)
            guard let child, stored.resource.cases.contains(request.childCase),
                child.resource.state.isOpen
            else {
                var violations = Violations()
                violations.add("child_case", "must be an open case of the group", .referenceInvalid)
                return try violations.check()
            }
            try call.requireWhole(child, writing)
            let second = try SecondPerson(agreeingTo: request, call, asking: registry, in: &writing)
            next.cases.removeAll { $0 == request.childCase }
            next.exceptions.removeAll { $0.childCase == request.childCase }
            var isAnyOpen = false
            for name in next.cases {
                let other = try writing.named(FamilyV1.ChildCase.self, name, at: call.now)
                if other?.resource.state.isOpen == true { isAnyOpen = true }
            }
            if isAnyOpen && second == nil { throw SiblingGroupRules.needsSecond }
            if !isAnyOpen { next.state = .closed }
            var alone = child.resource
            alone.siblingGroup = ""
            _ = try writing.replace(child, with: alone)
            try writing.noteApart(next, on: call.today, at: call.now)
            if let placement = try writing.named(FamilyV1.Placement.self, alone.placement, at: call.now),
                placement.resource.apartUntil != nil
            {
                var bed = placement.resource
                bed.apartUntil = nil
                _ = try writing.replace(placement, with: bed)
            }
        }
    }
}
