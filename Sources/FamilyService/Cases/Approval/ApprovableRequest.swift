import ServiceRuntime
import WireProto

/// A request that a second person may have to agree to.
protocol ApprovableRequest: MutatingRequest {
    var requestID: String { get set }
    /// The name of the approval that it comes with; empty for none.
    var approval: String { get set }
    /// The request as an approval holds it.
    static func held(_ request: Self) -> FamilyV1.Approval.Request
}

extension ApprovableRequest {
    /// What a second person reads and agrees to: the request without what is drawn anew for each sending.
    var asked: FamilyV1.Approval.Request {
        var bare = self
        (bare.requestID, bare.approval) = ("", "")
        return Self.held(bare)
    }
}

extension FamilyV1.ScreenChildRequest: ApprovableRequest {
    static func held(_ request: Self) -> FamilyV1.Approval.Request { .screenChild(request) }
}

extension FamilyV1.RegisterCaseRequest: ApprovableRequest {
    static func held(_ request: Self) -> FamilyV1.Approval.Request { .registerCase(request) }
}

extension FamilyV1.ReopenCaseRequest: ApprovableRequest {
    static func held(_ request: Self) -> FamilyV1.Approval.Request { .reopenCase(request) }
}

extension FamilyV1.StartTrialRequest: ApprovableRequest {
    static func held(_ request: Self) -> FamilyV1.Approval.Request { .startTrial(request) }
}

extension FamilyV1.RecordBestInterestDecisionRequest: ApprovableRequest {
    static func held(_ request: Self) -> FamilyV1.Approval.Request { .recordBestInterestDecision(request) }
}

extension FamilyV1.RecordAuthorityDecisionRequest: ApprovableRequest {
    static func held(_ request: Self) -> FamilyV1.Approval.Request { .recordAuthorityDecision(request) }
}

extension FamilyV1.UpdateCaseRequest: ApprovableRequest {
    static func held(_ request: Self) -> FamilyV1.Approval.Request { .updateCase(request) }
}

extension FamilyV1.UpdateMemberRequest: ApprovableRequest {
    static func held(_ request: Self) -> FamilyV1.Approval.Request { .updateMember(request) }
}

extension FamilyV1.RemoveMemberRequest: ApprovableRequest {
    static func held(_ request: Self) -> FamilyV1.Approval.Request { .removeMember(request) }
}

extension FamilyV1.PurgeCaseRequest: ApprovableRequest {
    static func held(_ request: Self) -> FamilyV1.Approval.Request { .purgeCase(request) }
}

extension FamilyV1.RemoveSiblingRequest: ApprovableRequest {
    static func held(_ request: Self) -> FamilyV1.Approval.Request { .removeSibling(request) }
}

extension FamilyV1.VoidRecordRequest: ApprovableRequest {
    static func held(_ request: Self) -> FamilyV1.Approval.Request { .voidRecord(request) }
}

extension FamilyV1.Approval.Request {
    /// The same request as any message: what it lacks is told, and it is brought to the form that is compared.
    private var message: any ApprovableRequest {
        switch self {
        case .screenChild(let request): request
        case .registerCase(let request): request
        case .reopenCase(let request): request
        case .startTrial(let request): request
        case .recordBestInterestDecision(let request): request
        case .recordAuthorityDecision(let request): request
        case .updateCase(let request): request
        case .updateMember(let request): request
        case .removeMember(let request): request
        case .purgeCase(let request): request
        case .removeSibling(let request): request
        case .voidRecord(let request): request
        }
    }

    /// The field of an approval that holds it.
    private var field: String {
        switch self {
        case .screenChild: "screen_child"
        case .registerCase: "register_case"
        case .reopenCase: "reopen_case"
        case .startTrial: "start_trial"
        case .recordBestInterestDecision: "record_best_interest_decision"
        case .recordAuthorityDecision: "record_authority_decision"
        case .updateCase: "update_case"
        case .updateMember: "update_member"
        case .removeMember: "remove_member"
        case .purgeCase: "purge_case"
        case .removeSibling: "remove_sibling"
        case .voidRecord: "void_record"
        }
    }

    /// The request without what is drawn anew for each sending.
    var asked: FamilyV1.Approval.Request { message.asked }

    /// What it lacks of all that the contract requires of it when it is sent.
    func check(_ violations: inout Violations) {
        let missing = message.missingFields.filter { $0 != "request_id" }
        for path in missing { violations.add("approval.\(field).\(path)", "must be given") }
    }

    /// Who may agree to it.
    var needs: FamilyV1.ApprovalRole {
        switch self {
        case .screenChild: .caseWorker
        case .recordBestInterestDecision: .panelMember
        case .registerCase, .reopenCase, .startTrial, .recordAuthorityDecision, .updateCase, .updateMember,
            .removeMember, .removeSibling, .purgeCase, .voidRecord:
            .manager
        }
    }

    /// Whether the staff member sits on the panel of the decision; everybody does where there is none.
    func seats(_ staff: String) -> Bool {
        guard case .recordBestInterestDecision(let request) = self else { return true }
        return request.decision?.panel.contains { $0.staff == staff } ?? false
    }
}
