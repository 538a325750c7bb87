public import ServiceRuntime
import Store
import Tenancy
public import WireProto

extension FamilyV1.SearchFamiliesRequest: PagedRequest {}

extension FamilyProvider {
    /// Finds families by the name of anybody who lives in them, or one by its case code. Archived ones are not among them.
    func searchFamilies(
        _ request: FamilyV1.SearchFamiliesRequest, _ call: ScopedCall
    ) async throws(RPCStatus) -> Disclosed<FamilyV1.SearchFamiliesResponse> {
        let now = call.now
        let found = try FoundByName(
            FamilyV1.Member.self, for: request.query, in: request.parent, request, call
        ) { reading, member, search, pass, checker throws(RPCStatus) in
            try reading.family(foundBy: member, search, pass, at: now, &checker)
        }
        return try await call.page(found, request, \.families, \.nextPageToken)
    }
}

extension Reading {
    /// The family of a member that a search found.
    ///
    /// - Returns: `nil` for an archived one, and for a family that another of its members brings: who is found in an
    ///   earlier pass, or earlier in this one.
    fileprivate func family(
        foundBy member: Stored<FamilyV1.Member>, _ search: NameSearch, _ pass: NameSearch.Place.Pass,
        at now: UnixTime, _ checker: inout VisibilityChecker
    ) throws(RPCStatus) -> Stored<FamilyV1.Family>? {
        let name = member.resource.meta.flatMap { ResourceName(parsing: $0.name, as: .member) }?.parent
        guard let id = name?.recordID, let family = try opened(FamilyV1.Family.self, id, at: now),
            !family.resource.isArchived
        else { return nil }
        for other in try first(Limits.members, of: FamilyV1.Member.self, FamilyV1.Member.of(id.text)) {
            let person = FoldedName(other.resource)
            guard case .whole = try checker.visibility(of: other.resource, self) else { continue }
            if pass == .parts && search.finds(person, in: .whole) { return nil }
            if other.record.id.text < member.record.id.text && search.finds(person, in: pass) { return nil }
        }
        return family
    }
}
