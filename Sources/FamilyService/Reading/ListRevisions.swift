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
        let page = try await revisions(of: resource, request, call)
        return page.answer(FamilyV1.ListRevisionsResponse.self, \.revisions, \.nextPageToken)
    }

    private func revisions<N: Resource>(
        of resource: N.Type, _ request: FamilyV1.ListRevisionsRequest, _ call: ScopedCall
    ) async throws(RPCStatus) -> Page<FamilyV1.Revision> {
        let target = try call.target(request.name, as: N.resourceType)
        let now = call.now
        return try await call.page(in: target, request) { reading, place, limit throws(RPCStatus) in
            let stored = try reading.require(N.self, target.name, at: now)
            var checker = call.checker
            let seen = try checker.look(at: stored, of: target.classes, reading)
            var comparison = RevisionComparison(N.self, showing: seen, to: checker)
            // One more than is shown, to say how the last one shown differs from it.
            let found = try reading.history(stored.record, from: place, limit: limit + 1)
            var revisions: [Disclosed<FamilyV1.Revision>] = []
            for (index, item) in found.prefix(limit).enumerated() {
                let before = index + 1 < found.count ? found[index + 1].record : nil
                revisions.append(try comparison.revision(item.record, after: before, reading))
            }
            let next = found.count > limit ? found[limit - 1].earlier?.encoded : nil
            return Stretch(revisions, names: [request.name], next: next)
        }
    }
}

extension Reading {
    fileprivate func history(
        _ record: StoredRecord, from place: [UInt8]?, limit: Int
    ) throws(RPCStatus) -> [PastRevision] {
        do {
            return try revisions(
                record.kind, record.id,
                from: try place.map { bytes throws(StoreError) in
                    try RevisionCursor(bytes)
                }, limit: limit)
        } catch {
            throw RPCStatus(error)
        }
    }
}
