import ServiceRuntime
import WireProto

extension SyncProvider {
    /// What has changed since the cursor, until there is no more.
    func syncPull(
        _ request: FamilyV1.SyncPullRequest, _ call: ScopedCall, _ sender: RPCSender<FamilyV1.SyncBatch>
    ) async throws(RPCStatus) {
        let view = try SyncView(parent: request.parent, responsible: request.responsibleStaff, call)
        let standing = try standing(of: call)
        var stream = SyncStream(view, from: request.cursor, call, limits: limits, clock: gate.now)
        var isComplete = false
        while !isComplete {
            guard try self.standing(of: call) == standing else { throw Self.ended }
            let batch = try await stream.next()
            try await sender.send(batch)
            isComplete = batch.complete
        }
    }
}
