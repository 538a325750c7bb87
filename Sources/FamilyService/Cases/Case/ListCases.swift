public import ServiceRuntime
import Store
import Tenancy
public import WireProto

extension FamilyV1.ListCasesRequest: PagedRequest {}

extension FamilyProvider {
    /// Reads a page of cases: those of one state or all open ones, narrowed to one staff member, one site or
    /// one risk level; or the overdue ones, the longest overdue first.
    func listCases(
        _ request: FamilyV1.ListCasesRequest, _ call: ScopedCall
    ) async throws(RPCStatus) -> Disclosed<FamilyV1.ListCasesResponse> {
        let parent = try call.parent(request.parent, of: .childCase)
        var violations = Violations(requiring: request)
        violations.page(request)
        violations.known("state", request.state)
        violations.known("risk_level", request.riskLevel)
        let narrowings = request.narrowings
        if narrowings.count > 1 {
            violations.add(
                "responsible_staff", "must be the only one of responsible_staff, source_site and risk_level")
        }
        if request.overdue && request.state != .unspecified {
            violations.add("state", "must not be given together with overdue")
        }
        try violations.check()

        let narrowing = narrowings.first ?? .everything
        typealias Index = FamilyV1.ChildCase.Index
        let key =
            request.state == .unspecified ? narrowing.keyOfOpen : narrowing.key(in: request.state)
        let list = ListOrder(request.overdue ? Index.byDeadline : Index.byCreation, under: key)
        let today = call.today
        // The days ascend, so the first that is not overdue ends the list.
        let isOverdue: @Sendable (FamilyV1.ChildCase) -> Bool = { child in
            child.nextDeadline?.due?.span.map { $0.lowerBound.isOverdue(on: today) } ?? false
        }
        let records = RecordList(
            FamilyV1.ChildCase.self, in: parent, list, for: call,
            check: { _ throws(RPCStatus) in try parent.requireName() },
            while: request.overdue ? isOverdue : nil)
        return try await call.page(records, request, \.cases, \.nextPageToken)
    }
}

extension FamilyV1.ListCasesRequest {
    fileprivate var narrowings: [CaseNarrowing] {
        var narrowings: [CaseNarrowing] = []
        if !responsibleStaff.isEmpty { narrowings.append(.staff(responsibleStaff)) }
        if !sourceSite.isEmpty { narrowings.append(.site(sourceSite)) }
        if riskLevel != .unspecified { narrowings.append(.risk(riskLevel)) }
        return narrowings
    }
}
