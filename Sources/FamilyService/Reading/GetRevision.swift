import ServiceRuntime
import Store
import Tenancy
import WireProto

extension FamilyProvider {
    /// Reads a record as it once was, and what has changed since an earlier revision. Costs one look-up for each
    /// revision since.
    func getRevision(
        _ request: FamilyV1.GetRevisionRequest, _ call: ScopedCall
    ) async throws(RPCStatus) -> Disclosed<FamilyV1.GetRevisionResponse> {
        var violations = Violations(requiring: request)
        if request.number < 0 { violations.add("number", "must not be negative; 0 means the latest") }
        if request.since < 0 || request.number > 0 && request.since >= request.number {
            violations.add("since", "must be an earlier revision than number")
        }
        try violations.check()

        let resource = FamilyResources.resource(named: request.name) ?? FamilyV1.Family.self
        return try await revision(of: resource, request, call)
    }

    private func revision<N: Resource>(
        of resource: N.Type, _ request: FamilyV1.GetRevisionRequest, _ call: ScopedCall
    ) async throws(RPCStatus) -> Disclosed<FamilyV1.GetRevisionResponse> {
        let target = try call.target(request.name, as: N.resourceType)
        let now = call.now
        return try await call.answer(in: target.tenant, showing: target.classes) {
            reading throws(RPCStatus) in
            let stored = try reading.require(N.self, target.name, at: now)
            let latest = stored.record
            let number = request.number == 0 ? latest.revision : request.number
            var checker = call.checker
            let visible = try checker.visiblePart(of: stored, within: target.classes, reading)
            var comparison = RevisionComparison(N.self, showing: visible, to: checker)
            let record = try reading.revision(number, of: latest)
            let before = number > 1 ? try reading.revision(number - 1, of: latest) : nil
            var answer = try Disclosed(operational: FamilyV1.GetRevisionResponse())
                .with(\.revision, comparison.revision(record, after: before, reading))
                .with(\.recordJson, comparison.json(record, reading))
            if request.since > 0 {
                answer = answer.with(
                    \.changes,
                    try comparison.changes(reading.revision(request.since, of: latest), record, reading))
            }
            return Disclosure(answer, of: [request.name])
        }
    }
}

extension RecordReader<RPCStatus> where Self: ~Copyable {
    /// - Throws: NOT_FOUND where the record has no such revision.
    fileprivate func revision(_ number: Int64, of latest: StoredRecord) throws(RPCStatus) -> StoredRecord {
        let found = try past(latest.kind, latest.id, revision: number)
        guard let found else { throw .absent }
        return found
    }
}
