public import ServiceRuntime
import Store
import Tenancy
public import WireProto

extension FamilyV1.ListVisitsRequest: PagedRequest {}

extension FamilyProvider {
    /// Reads a page of the visits of a follow-up, or to a child, the latest first.
    func listVisits(
        _ request: FamilyV1.ListVisitsRequest, _ call: ScopedCall
    ) async throws(RPCStatus) -> Disclosed<FamilyV1.ListVisitsResponse> {
        let parent = try call.parent(request.parent, of: .visit)
        var violations = Violations(requiring: request)
        violations.page(request)
        if request.followUp.isEmpty == request.childCase.isEmpty {
            violations.add("follow_up", "must be given, or child_case, and not both")
        }
        try violations.check()

        let now = call.now
        let order = FamilyV1.Visit.latest(ofCase: request.childCase, orFollowUp: request.followUp)
        let records = RecordList(FamilyV1.Visit.self, in: parent, order, for: call) {
            reading throws(RPCStatus) in
            try parent.requireName()
            var violations = Violations()
            let child = try reading.referred(
                FamilyV1.ChildCase.self, "child_case", request.childCase, at: now, &violations)
            _ = try reading.referred(
                FamilyV1.FamilyFollowUp.self, "follow_up", request.followUp, at: now, &violations
            )
            try violations.check()
            if let child { _ = try call.visiblePart(of: child, within: parent.classes, reading) }
        }
        return try await call.page(records, request, \.visits, \.nextPageToken)
    }
}
