import ServiceRuntime
import Tenancy
import WireProto

extension FamilyProvider {
    /// Says that the child is missing. The authority must know; the state is kept for its return.
    func suspendCase(
        _ request: FamilyV1.SuspendCaseRequest, _ call: ScopedCall
    ) async throws(RPCStatus) -> Disclosed<FamilyV1.ChildCase> {
        var violations = Violations(request)
        violations.prose("note", request.note)
        try violations.check()
        let target = try call.target(request.name, as: .childCase)
        let context = try context(call, isTrained: false)
        return try await call.change(target, etag: request.etag, request) {
            (writing, stored, next: inout FamilyV1.ChildCase) throws(RPCStatus) in
            let row = try Procedure.transition(from: stored.resource.state, .suspend)
            var facts = try writing.facts(of: stored, for: row.guards, context)
            facts.isAuthorityInformed = request.authorityInformed
            try row.check(facts)
            next = try writing.next(stored, by: row, context) { child in
                child.suspension = FamilyV1.Suspension(
                    since: CommonV1.Date(call.today), previous: stored.resource.state,
                    authorityInformed: request.authorityInformed, note: request.note)
                child.nextDeadline = nil
            }
        }
    }
}
