import ServiceRuntime
import Store
import Tenancy
import WireProto

extension FamilyProvider {
    /// Has a case purged that was kept long enough, with all that is under it: two managers decide, and until the purge
    /// time one of them may keep it after all.
    func purgeCase(
        _ request: FamilyV1.PurgeCaseRequest, _ call: ScopedCall
    ) async throws(RPCStatus) -> Disclosed<FamilyV1.ChildCase> {
        try Violations.check(request)

        let (registry, policy) = (registry, try registry.numbers(on: call.today))
        return try await call.change(
            try call.target(request.name, as: .childCase), etag: request.etag, request
        ) {
            (writing, stored, next: inout FamilyV1.ChildCase) throws(RPCStatus) in
            try RetentionOfCases.check(stored.resource, on: call.today, by: policy)
            try RetentionOfCases.checkSiblings(of: stored.resource, at: call.now, by: policy, call, writing)
            let second = try SecondPerson(agreeingTo: request, call, asking: registry, in: &writing)
            guard second != nil else { throw RetentionOfCases.alone }
            next.meta?.purgeTime = GoogleProtobuf.Timestamp(policy.purgeTime(ofCaseDecidedAt: writing.now))
        }
    }
}
