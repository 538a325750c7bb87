public import ServiceRuntime
import Store
import Tenancy
public import WireProto

extension FamilyV1.ListConsentsRequest: PagedRequest {}

extension FamilyProvider {
    /// Reads a page of the consents of a child or a family, as they stand today, in the order they were recorded.
    func listConsents(
        _ request: FamilyV1.ListConsentsRequest, _ call: ScopedCall
    ) async throws(RPCStatus) -> Disclosed<FamilyV1.ListConsentsResponse> {
        var violations = Violations(requiring: request)
        violations.page(request)
        if request.childCase.isEmpty == request.family.isEmpty {
            violations.add("child_case", "must be given, or family, and not both")
        }
        try violations.check()

        let parent = try call.parent(request.parent, of: .consent)
        let order =
            request.childCase.isEmpty
            ? FamilyV1.Consent.of(family: request.family) : FamilyV1.Consent.of(case: request.childCase)
        let (today, now) = (call.today, call.now)
        let records = RecordList(
            FamilyV1.Consent.self, in: parent, order, for: call,
            check: { _ throws(RPCStatus) in try parent.requireName() },
            completing: { reading, consent throws(RPCStatus) in
                consent = consent.standing(
                    on: today, isMissing: try reading.isMissing(consent.childCase, at: now))
            })
        return try await call.page(records, request, \.consents, \.nextPageToken)
    }
}
