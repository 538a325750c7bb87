import ServiceRuntime
import Store
import Tenancy
import WireProto

/// Who agreed to the request of a call, asked inside the write that rests on it (docs/domain.md, I-14).
struct SecondPerson: Sendable {
    /// The name of the staff member.
    let name: String

    /// Takes the approval that a request names, so that it serves once.
    ///
    /// - Returns: `nil` where the request names none: whether it needs one its own rule says.
    /// - Throws: What is wrong with the approval, and what to do.
    init?<Request: ApprovableRequest>(
        agreeingTo request: Request, _ call: ScopedCall, asking registry: Registry,
        in writing: inout Writing
    ) throws(RPCStatus) {
        guard !request.approval.isEmpty else { return nil }
        let asked = request.asked
        let found = try writing.named(FamilyV1.Approval.self, request.approval, at: call.now)
        var violations = Violations()
        guard let found else {
            violations.add("approval", "must name an approval of the partner", .referenceInvalid)
            try violations.check()
            return nil
        }
        let approval = found.resource
        try ApprovalRules.checkUsable(approval, for: asked, by: call.staffName, on: call.today)
        try ApprovalRules.checkUnchanged(
            approval, now: ApprovalSubject(of: asked, for: call, writing))
        guard try registry.isActive(approval.decidedBy, as: approval.needs.roles, call) else {
            throw .unmet(
                .approvalInvalid, "who agreed is no longer active in that role", "approval.decided_by",
                "\(approval.needs.told); ask again")
        }
        var used = approval
        used.state = .used
        // What stays of a case that is purged must not go with it.
        if case .purgeCase = asked { used.childCase = "" }
        _ = try writing.replace(found, with: used)
        name = approval.decidedBy
    }
}

extension CaseFacts {
    /// Notes who agreed to the request of a step.
    mutating func hear<Request: ApprovableRequest>(
        whoAgreesTo request: Request, _ call: ScopedCall, asking registry: Registry,
        in writing: inout Writing
    ) throws(RPCStatus) {
        secondPerson =
            try SecondPerson(agreeingTo: request, call, asking: registry, in: &writing)?.name ?? ""
    }
}
