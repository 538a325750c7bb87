import ServiceRuntime
import Tenancy
import WireProto

/// When an approval may be given, refused, taken back and used.
enum ApprovalRules {
    /// It waits, and its last day has not passed.
    static func checkWaiting(_ approval: FamilyV1.Approval, on today: CalendarDate) throws(RPCStatus) {
        let state = approval.standing(on: today).state
        guard state != .waiting else { return }
        throw .unmet(
            .illegalTransition, "the approval does not wait any more: \(state.told)", "approval.state",
            "must be WAITING; who needs it asks again")
    }

    /// Whoever asked does not agree.
    static func checkOther(_ approval: FamilyV1.Approval, than staff: String) throws(RPCStatus) {
        guard !CaseStaffRules.mayApprove(staff, what: approval.askedBy) else { return }
        throw .unmet(
            .selfApproval, "whoever asked does not agree to it", "approval.asked_by",
            "must be another person than the caller")
    }

    /// Only who asked takes it back.
    static func checkAsker(_ approval: FamilyV1.Approval, is staff: String) throws(RPCStatus) {
        guard approval.askedBy != staff else { return }
        throw .unmet(
            .approvalInvalid, "only who asked takes it back", "approval.asked_by", "must be the caller")
    }

    /// What was asked about is as it was then.
    static func checkUnchanged(
        _ approval: FamilyV1.Approval, now subject: ApprovalSubject
    ) throws(RPCStatus) {
        guard approval.subjectEtag != subject.etag else { return }
        throw .unmet(
            .approvalInvalid, "what was asked about has changed since; ask again", "approval.subject_etag",
            "must be that of the record as it is now")
    }

    /// It was given, to the caller, for this very request, and was not used.
    static func checkUsable(
        _ approval: FamilyV1.Approval, for request: FamilyV1.Approval.Request, by staff: String,
        on today: CalendarDate
    ) throws(RPCStatus) {
        let state = approval.standing(on: today).state
        guard state == .given else {
            throw .unmet(
                .approvalInvalid, "the approval does not serve: \(state.told)", "approval.state",
                "must be GIVEN")
        }
        guard approval.askedBy == staff else {
            throw .unmet(
                .approvalInvalid, "the approval was given to somebody else", "approval.asked_by",
                "must be the caller")
        }
        guard approval.request == request else {
            throw .unmet(
                .approvalInvalid, "the approval is for another request", "approval.request",
                "must be this request, field by field; ask again for what is different")
        }
    }
}

extension FamilyV1.Approval {
    /// As it stands on a day: what waits, or was given and not used, ends with its last day.
    func standing(on day: CalendarDate) -> FamilyV1.Approval {
        guard state == .waiting || state == .given, let last = validUntil?.wholeDay, last < day else {
            return self
        }
        var standing = self
        standing.state = .expired
        return standing
    }
}

extension FamilyV1.ApprovalRole {
    /// The roles of the staff who may agree.
    var roles: RoleSet { self == .manager ? .manager : CaseStaffRules.caseRoles }

    /// Reads on from a field that names staff.
    var told: String {
        switch self {
        case .manager: "must be another active manager of the partner"
        case .panelMember: "must be another active staff member of the partner who sits on the panel"
        default: "must be another active staff member of the partner with a case role"
        }
    }
}

extension FamilyV1.ApprovalState {
    /// For a sentence.
    fileprivate var told: String {
        switch self {
        case .waiting: "nobody has agreed yet"
        case .given: "it was given"
        case .refused: "it was refused"
        case .withdrawn: "it was withdrawn"
        case .used: "it was used"
        default: "its last day has passed"
        }
    }
}
