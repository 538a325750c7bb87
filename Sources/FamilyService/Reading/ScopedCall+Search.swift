import ServiceRuntime
import Store
import Tenancy
import WireProto

extension ScopedCall {
    /// Reads a page of what is found by a name. Who may not see a name does not learn by it that somebody is here.
    ///
    /// - Parameters:
    ///   - candidates: The records that have the names.
    ///   - person: Where each has it.
    ///   - query: As in the request's field `query`.
    ///   - parent: As in the request's field `parent`.
    ///   - found: The record to show for a candidate whose name fits and may be seen; `nil` for none.
    func search<N: Resource, Found: Resource, Request: PagedRequest>(
        _ candidates: N.Type, _ person: any KeyPath<N, CommonV1.PersonName?> & Sendable, for query: String,
        in parent: String, _ request: Request,
        found:
            @escaping @Sendable (
                borrowing Reading, Stored<N>, NameSearch, NameSearch.Place.Pass, inout VisibilityChecker
            ) throws(RPCStatus) -> Stored<Found>?
    ) async throws(RPCStatus) -> Page<Found> {
        let target = try self.parent(parent, of: Found.resourceType)
        var violations = Violations()
        violations.given("parent", parent)
        violations.page(request)
        NameSearch.check(query, &violations)
        try violations.check()

        let search = NameSearch(query)
        return try await page(in: target, request) {
            reading, place, limit throws(RPCStatus) -> Stretch<Found> in
            if target.name == nil { throw .absent }
            var checker = checker
            return try reading.search(N.self, search, after: place, limit: limit) {
                candidate, pass throws(RPCStatus) -> Disclosed<Found>? in
                guard search.finds(FoldedName(candidate.resource[keyPath: person]), in: pass),
                    case .whole = try checker.visibility(of: candidate.resource, reading),
                    let record = try found(reading, candidate, search, pass, &checker)
                else { return nil }
                return try checker.disclosed(record, of: target.classes, reading)
            }
        }
    }
}
