public import ServiceRuntime
import Store
import Tenancy
public import WireProto

extension FamilyV1.ListConsentsRequest: PagedRequest {}

extension FamilyProvider {
    /// Reads a page of the consents of a child or a family, as they stand today, in the order they were recorded.
    func listConsents(
        _ request: FamilyV1.ListConsentsRequest, _ call: ScopedCall
    ) async throws(RPCStatus) -> FamilyV1.ListConsentsResponse {
        var violations = Violations()
        violations.given("parent", request.parent)
        violations.page(request)
        if request.childCase.isEmpty == request.family.isEmpty {
            violations.add("child_case", "must be given, or family, and not both")
        }
        try violations.check()

        let parent = try call.parent(request.parent, of: .consent)
        let order =
            request.childCase.isEmpty
            ? FamilyV1.Consent.of(family: request.family) : FamilyV1.Consent.of(case: request.childCase)
        let page = try await call.page(FamilyV1.Consent.self, in: parent, request, order) {
            _ throws(RPCStatus) in
            if parent.name == nil { throw .absent }
        }
        var missing: [String: Bool] = [:]
        for name in Set(page.nouns.map(\.childCase)) { missing[name] = try await isMissing(name, call) }
        return FamilyV1.ListConsentsResponse(
            consents: page.nouns.map {
                $0.standing(on: call.today, isMissing: missing[$0.childCase] ?? false)
            },
            nextPageToken: page.nextPageToken)
    }
}
