import ServiceRuntime
import Store
import Tenancy
import WireProto

extension FamilyProvider {
    /// Adds a brother or sister: a case of the partner, or somebody outside.
    ///
    /// Who are siblings is a fact and is always taken, also when they live apart: they are then a group that is
    /// split, and no further decision may leave it so.
    func addSibling(
        _ request: FamilyV1.AddSiblingRequest, _ call: ScopedCall
    ) async throws(RPCStatus) -> Disclosed<FamilyV1.SiblingGroup> {
        var violations = Violations(request)
        if request.childCase.isEmpty == (request.outside == nil) {
            violations.add("child_case", "must be given, or outside, and not both")
        }
        if let outside = request.outside { SiblingGroupRules.outsider("outside", outside, &violations) }
        try violations.check()

        let target = try call.target(request.name, as: .siblingGroup)
        return try await call.change(target, etag: request.etag, request) {
            (writing, stored, next: inout FamilyV1.SiblingGroup) throws(RPCStatus) in
            try stored.resource.checkStanding()
            if let outside = request.outside {
                try SiblingGroupRules.checkRoom(next.outside.count)
                next.outside.append(outside)
                return
            }
            try SiblingGroupRules.checkRoom(next.cases.count)
            try FamilyV1.SiblingGroup.join(
                request.childCase, to: stored.resource.meta?.name ?? "", at: "child_case", call, in: &writing)
            next.cases.append(request.childCase)
            next.state = .open
        }
    }
}
