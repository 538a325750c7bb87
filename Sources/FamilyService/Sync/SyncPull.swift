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
        try await send(&stream, to: sender, call, as: standing)
    }

    /// Sends batches until the copy stands where the records stand; before each the caller must be who it was when the call
    /// began.
    func send(
        _ stream: inout SyncStream, to sender: RPCSender<FamilyV1.SyncBatch>, _ call: ScopedCall,
        as standing: DirectoryStaff?
    ) async throws(RPCStatus) {
        var isComplete = false
        while !isComplete {
            guard try self.standing(of: call) == standing else { throw Self.ended }
            let batch = try await stream.next()
            try await sender.send(batch)
            isComplete = batch.complete
        }
    }
}
