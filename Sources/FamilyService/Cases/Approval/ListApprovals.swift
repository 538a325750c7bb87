public import ServiceRuntime
import Store
import Tenancy
public import WireProto

extension FamilyV1.ListApprovalsRequest: PagedRequest {}

extension FamilyProvider {
    /// Reads one approval, as it stands today.
    func getApproval(
        _ request: FamilyV1.GetApprovalRequest, _ call: ScopedCall
    ) async throws(RPCStatus) -> Disclosed<FamilyV1.Approval> {
        let today = call.today
        return try await call.get(FamilyV1.Approval.self, request.name) { _, approval throws(RPCStatus) in
            approval = approval.standing(on: today)
        }
    }

    /// Reads a page of what waits for a second person, or of what one staff member has asked for.
    func listApprovals(
        _ request: FamilyV1.ListApprovalsRequest, _ call: ScopedCall
    ) async throws(RPCStatus) -> Disclosed<FamilyV1.ListApprovalsResponse> {
        var violations = Violations(requiring: request)
        violations.page(request)
        if !request.askedOf.isEmpty && !request.askedBy.isEmpty {
            violations.add("asked_by", "must be empty where asked_of is given")
        }
        try violations.check()

        let parent = try call.parent(request.parent, of: .approval)
        let (today, isHistory) = (call.today, !request.askedBy.isEmpty)
        let order =
            isHistory
            ? FamilyV1.Approval.asked(by: request.askedBy)
            : request.askedOf.isEmpty
                ? FamilyV1.Approval.everyWaiting : FamilyV1.Approval.waiting(for: request.askedOf)
        let records = RecordList(
            FamilyV1.Approval.self, in: parent, order, for: call,
            check: { _ throws(RPCStatus) in try parent.requireName() },
            while: { isHistory || $0.standing(on: today).state == .waiting },
            completing: { _, approval throws(RPCStatus) in approval = approval.standing(on: today) })
        return try await call.page(records, request, \.approvals, \.nextPageToken)
    }
}
