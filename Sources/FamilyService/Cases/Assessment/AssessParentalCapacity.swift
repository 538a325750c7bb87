import ServiceRuntime
import Store
import Tenancy
import WireProto

extension FamilyProvider {
    /// Records what was found of a member's capacity as a parent. Until another person approves it, what was
    /// approved before goes on counting.
    func assessParentalCapacity(
        _ request: FamilyV1.AssessParentalCapacityRequest, _ call: ScopedCall
    ) async throws(RPCStatus) -> Disclosed<FamilyV1.Member> {
        var violations = Violations(request)
        CapacityRules.check(request.finding, at: "finding", today: call.today, &violations)
        let policy = try registry.numbers(on: call.today)
        violations.recent("finding.assessed_on", request.finding?.assessedOn, today: call.today, by: policy)
        violations.planned("finding.review_by", request.finding?.reviewBy, today: call.today, by: policy)
        try violations.check()

        let target = try call.target(request.name, as: .member)
        let (author, now) = (call.staffName, call.now)
        return try await call.change(target, etag: request.etag, request) {
            (writing, stored, next: inout FamilyV1.Member) throws(RPCStatus) in
            try MemberRules.checkPresent(stored.resource)
            _ = try OpenFamily(target.name?.parent, at: now, writing)
            let finding = request.finding ?? FamilyV1.ParentalCapacityFinding()
            try CapacityRules.checkOrder(
                finding.assessedOn, after: stored.resource.capacity, at: "finding.assessed_on")
            try CapacityRules.checkAbsence(finding.level, of: stored.resource, at: "finding")
            next.proposedCapacity = CapacityRules.proposal(finding, by: author, policy)
        }
    }
}
