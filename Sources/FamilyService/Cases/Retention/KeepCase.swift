import ServiceRuntime
import Store
import Tenancy
import WireProto

extension FamilyProvider {
    /// Keeps a closed case until another day, and takes back that it is to be purged.
    func keepCase(
        _ request: FamilyV1.KeepCaseRequest, _ call: ScopedCall
    ) async throws(RPCStatus) -> Disclosed<FamilyV1.ChildCase> {
        let policy = try registry.numbers(on: call.today)
        var violations = Violations(request)
        violations.prose("reason", request.reason)
        let last = policy.retention(ofCaseClosedOn: call.today)
        let until = request.until?.wholeDay
        if until.map({ $0 <= call.today || $0 > last }) ?? (request.until != nil) {
            violations.add("until", "must be a whole day after today, at most \(policy.reopenDays.days) away")
        }
        try violations.check()

        return try await call.change(
            try call.target(request.name, as: .childCase), etag: request.etag, request
        ) {
            (_, stored, next: inout FamilyV1.ChildCase) throws(RPCStatus) in
            try RetentionOfCases.checkClosed(stored.resource)
            next.closure?.retainedUntil = request.until
            next.meta?.purgeTime = nil
            next.stepReason = request.reason
        }
    }
}
