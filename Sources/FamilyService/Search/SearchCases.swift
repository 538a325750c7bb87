public import ServiceRuntime
import Store
import Tenancy
public import WireProto

extension FamilyV1.SearchCasesRequest: PagedRequest {}

extension FamilyProvider {
    /// Finds children by name, closed cases among them.
    func searchCases(
        _ request: FamilyV1.SearchCasesRequest, _ call: ScopedCall
    ) async throws(RPCStatus) -> FamilyV1.SearchCasesResponse {
        let parent = try call.parent(request.parent, of: .childCase)
        var violations = Violations()
        violations.given("parent", request.parent)
        violations.page(request)
        NameSearch.check(request.query, &violations)
        try violations.check()

        let search = NameSearch(request.query)
        let page = try await call.page(in: parent, request) {
            reading, place, limit throws(RPCStatus) -> Stretch<FamilyV1.ChildCase> in
            if parent.name == nil { throw .absent }
            var onlooker = call.onlooker
            return try reading.search(FamilyV1.ChildCase.self, search, after: place, limit: limit) {
                stored, pass throws(RPCStatus) -> (item: FamilyV1.ChildCase, name: String)? in
                // Who may not see a name does not learn by it that the child is here.
                guard search.finds(FoldedName(stored.noun.person), in: pass),
                    case .whole = try onlooker.sight(of: stored.noun, reading)
                else { return nil }
                let shown = try reading.shown(stored, of: parent.classes)
                return (item: shown, name: shown.meta?.name ?? "")
            }
        }
        return FamilyV1.SearchCasesResponse(cases: page.items, nextPageToken: page.nextPageToken)
    }
}
