import ServiceRuntime
import WireProto

extension SyncProvider {
    /// What has changed since the cursor, until there is no more.
    func syncPull(
        _ request: FamilyV1.SyncPullRequest, _ call: ScopedCall,
        _ sender: RPCAnswerSender<FamilyV1.SyncBatch, ScopedCall>
    ) async throws(RPCStatus) {
        let view = try SyncView(parent: request.parent, responsible: request.responsibleStaff, call)
        let standing = try standing(of: call)
        var stream = SyncStream(view, from: request.cursor, call, limits: limits, clock: gate.now)
        try await send(&stream, to: sender, call, as: standing)
    }

    /// Sends batches until the copy stands where the records stand; before each the caller must be who it was when the call
    /// began.
    ///
    /// - Parameter isSignDue: Whether a batch that shows nothing is sent.
    func send(
        _ stream: inout SyncStream, to sender: RPCAnswerSender<FamilyV1.SyncBatch, ScopedCall>,
        _ call: ScopedCall,
        as standing: DirectoryStaff?, isSignDue: Bool = true
    ) async throws(RPCStatus) {
        var isComplete = false
        while !isComplete {
            guard try self.standing(of: call) == standing else { throw Self.ended }
            let batch = try await stream.next()
            isComplete = batch.message.complete
            if !isSignDue, batch.message.changes.isEmpty { continue }
            try await sender.send(batch)
        }
    }
}
