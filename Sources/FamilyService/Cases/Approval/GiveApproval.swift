import ServiceRuntime
import Store
import Tenancy
import WireProto

extension FamilyProvider {
    /// Agrees to what another staff member asks for, as it was read.
    func giveApproval(
        _ request: FamilyV1.GiveApprovalRequest, _ call: ScopedCall
    ) async throws(RPCStatus) -> Disclosed<FamilyV1.Approval> {
        try Violations.check(request)
        return try await decide(request.name, etag: request.etag, request, call) {
            (writing, approval) throws(RPCStatus) in
            guard let asked = approval.request else { throw .absent }
            try ApprovalRules.checkUnchanged(approval, now: ApprovalSubject(of: asked, for: call, writing))
            approval.state = .given
        }
    }

    /// Does not agree, and says why.
    func refuseApproval(
        _ request: FamilyV1.RefuseApprovalRequest, _ call: ScopedCall
    ) async throws(RPCStatus) -> Disclosed<FamilyV1.Approval> {
        var violations = Violations(request)
        violations.prose("reason", request.reason)
        try violations.check()
        return try await decide(request.name, etag: request.etag, request, call) {
            (_, approval) throws(RPCStatus) in
            (approval.state, approval.refusal) = (.refused, request.reason)
        }
    }

    /// Takes back what the caller asked for.
    func withdrawApproval(
        _ request: FamilyV1.WithdrawApprovalRequest, _ call: ScopedCall
    ) async throws(RPCStatus) -> Disclosed<FamilyV1.Approval> {
        try Violations.check(request)
        let target = try call.target(request.name, as: .approval)
        return try await call.change(target, etag: request.etag, request) {
            (_, stored, next: inout FamilyV1.Approval) throws(RPCStatus) in
            try ApprovalRules.checkAsker(stored.resource, is: call.staffName)
            try ApprovalRules.checkWaiting(stored.resource, on: call.today)
            next.state = .withdrawn
        }
    }

    /// A second person's yes or no: of somebody else with the role, while it waits.
    private func decide<Request: MutatingRequest>(
        _ name: String, etag: String, _ request: Request, _ call: ScopedCall,
        _ verdict: @escaping @Sendable (borrowing Writing, inout FamilyV1.Approval) throws(RPCStatus) -> Void
    ) async throws(RPCStatus) -> Disclosed<FamilyV1.Approval> {
        let (target, registry) = (try call.target(name, as: .approval), registry)
        return try await call.change(target, etag: etag, request) {
            (writing, stored, next: inout FamilyV1.Approval) throws(RPCStatus) in
            let approval = stored.resource
            try ApprovalRules.checkOther(approval, than: call.staffName)
            try ApprovalRules.checkWaiting(approval, on: call.today)
            guard try registry.mayAgree(call.staffName, to: approval, call) else {
                throw .unmet(
                    .secondPersonRequired, "the caller may not decide this", "caller", approval.needs.told)
            }
            (next.decidedBy, next.decideTime) = (call.staffName, GoogleProtobuf.Timestamp(call.now))
            try verdict(writing, &next)
        }
    }
}
