public import ServiceRuntime
import Store
import Tenancy
public import WireProto

extension FamilyV1.ListRevisionsRequest: PagedRequest {}

extension FamilyProvider {
    /// Reads who changed a record, when, and which fields; the latest first.
    func listRevisions(
        _ request: FamilyV1.ListRevisionsRequest, _ call: ScopedCall
    ) async throws(RPCStatus) -> Disclosed<FamilyV1.ListRevisionsResponse> {
        var violations = Violations(requiring: request)
        violations.page(request)
        try violations.check()

        // What is no name leads to the look-up of a family that nobody has.
        let resource = FamilyResources.resource(named: request.name) ?? FamilyV1.Family.self
        return try await answer(resource, request, call)
    }

    private func answer<N: Resource>(
        _ resource: N.Type, _ request: FamilyV1.ListRevisionsRequest, _ call: ScopedCall
    ) async throws(RPCStatus) -> Disclosed<FamilyV1.ListRevisionsResponse> {
        let revisions = RevisionList<N>(
            parent: try call.target(request.name, as: N.resourceType), name: request.name,
            checker: call.checker, now: call.now)
        return try await call.page(revisions, request, \.revisions, \.nextPageToken)
    }
}

/// The revisions of a record, the latest first.
private struct RevisionList<N: Resource>: PagedList {
    let parent: Target
    /// As the request has it.
    let name: String
    let checker: VisibilityChecker
    let now: UnixTime

    func page(
        _ reading: borrowing Reading, after place: [UInt8]?, limit: Int
    ) throws(RPCStatus) -> Disclosure<Page<FamilyV1.Revision>> {
        let stored = try reading.require(N.self, parent.name, at: now)
        var checker = checker
        let visible = try checker.visiblePart(of: stored, within: parent.classes, reading)
        var comparison = RevisionComparison(N.self, showing: visible, to: checker)
        // One more than is shown, to say how the last one shown differs from it.
        let found = try reading.revisions(
            stored.record.kind, stored.record.id, from: try place.map(RevisionCursor.init(told:)),
            limit: limit + 1)
        var revisions: [Disclosed<FamilyV1.Revision>] = []
        for (index, item) in found.prefix(limit).enumerated() {
            let before = index + 1 < found.count ? found[index + 1].record : nil
            revisions.append(try comparison.revision(item.record, after: before, reading))
        }
        let next = found.count > limit ? found[limit - 1].earlier?.encoded : nil
        return Disclosure(Page(revisions, next: next), of: [name], count: revisions.count)
    }
}

extension RevisionCursor {
    /// - Throws: INVALID_ARGUMENT for bytes that are none.
    fileprivate init(told bytes: [UInt8]) throws(RPCStatus) {
        do { try self.init(bytes) } catch { throw RPCStatus(error) }
    }
}
