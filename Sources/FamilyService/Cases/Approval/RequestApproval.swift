import ServiceRuntime
import Store
import Tenancy
import WireProto

extension FamilyProvider {
    /// Asks a second person to agree to a request. What is asked for is not judged yet: it is when it is sent.
    func requestApproval(
        _ request: FamilyV1.RequestApprovalRequest, _ call: ScopedCall
    ) async throws(RPCStatus) -> Disclosed<FamilyV1.Approval> {
        let parent = try call.parent(request.parent, of: .approval)
        var approval = FamilyV1.Approval(sent: request.approval)
        var violations = Violations(request)
        violations.prose("approval.reason", approval.reason)
        if approval.request == nil {
            violations.add("approval", "must hold the request that is asked for, such as start_trial")
        }
        approval.request?.check(&violations)
        try violations.check()
        guard let partner = parent.name?.partner, let asked = approval.request?.asked else { throw .absent }
        (approval.request, approval.needs) = (asked, asked.needs)
        (approval.state, approval.askedBy) = (.waiting, call.staffName)
        try registry.require(approval.askedOf, mayAgreeTo: approval, call)
        let days = try registry.numbers(on: call.today).approvalDays
        approval.validUntil = CommonV1.Date(call.today.adding(days: days))

        let draft = approval
        return try await call.create(in: parent.tenant, request) {
            writing throws(RPCStatus) -> Draft<FamilyV1.Approval> in
            var made = draft
            let subject = try ApprovalSubject(of: asked, for: call, writing)
            (made.childCase, made.family) = (subject.childCase, subject.family)
            made.subjectEtag = subject.etag
            guard let name = ResourceName.record(.random(), as: .approval, of: partner) else { throw .absent }
            return Draft(name, made)
        }
    }
}

extension Registry {
    /// Whether a staff member may agree: active, with the role, and on the panel where there is one.
    func mayAgree(
        _ staff: String, to approval: FamilyV1.Approval, _ call: ScopedCall
    ) throws(RPCStatus) -> Bool {
        guard approval.request?.seats(staff) == true else { return false }
        return try isActive(staff, as: approval.needs.roles, call)
    }

    /// Who is asked is somebody else who may agree.
    fileprivate func require(
        _ staff: String, mayAgreeTo approval: FamilyV1.Approval, _ call: ScopedCall
    ) throws(RPCStatus) {
        try ApprovalRules.checkOther(approval, than: staff)
        guard try !mayAgree(staff, to: approval, call) else { return }
        var violations = Violations()
        violations.add("approval.asked_of", approval.needs.told, .staffNotEligible)
        try violations.check()
    }
}
