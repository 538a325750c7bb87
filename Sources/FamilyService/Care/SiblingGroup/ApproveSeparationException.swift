import ServiceRuntime
import Tenancy
import WireProto

extension FamilyProvider {
    /// Gives the leave: the second of two managers puts it in force.
    func approveSeparationException(
        _ request: FamilyV1.ApproveSeparationExceptionRequest, _ call: ScopedCall
    ) async throws(RPCStatus) -> Disclosed<FamilyV1.SiblingGroup> {
        try Violations.check(request)

        let target = try call.target(request.name, as: .siblingGroup)
        return try await call.change(target, etag: request.etag, request) {
            (writing, stored, next: inout FamilyV1.SiblingGroup) throws(RPCStatus) in
            try stored.resource.checkStanding()
            guard let index = next.exceptions.firstIndex(where: { $0.number == request.number }) else {
                var violations = Violations()
                violations.add("number", "must be that of an exception of the group", .referenceInvalid)
                return try violations.check()
            }
            try SeparationRules.checkCase(of: next.exceptions[index], at: call.now, writing)
            next.exceptions[index] = try SeparationRules.approving(
                next.exceptions[index], by: call.staffName, today: call.today)
            try writing.noteApart(next, on: call.today, at: call.now)
        }
    }
}
