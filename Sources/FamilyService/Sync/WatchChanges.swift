import ServiceRuntime
import Tenancy
import WireProto

extension SyncProvider {
    /// What has changed since the cursor, and what changes from then on.
    func watchChanges(
        _ request: FamilyV1.WatchChangesRequest, _ call: ScopedCall,
        _ sender: RPCAnswerSender<FamilyV1.SyncBatch, ScopedCall>
    ) async throws(RPCStatus) {
        let view = try SyncView(parent: request.parent, responsible: request.responsibleStaff, call)
        let standing = try standing(of: call)
        // Before the first look, so that no change falls between it and the first wait.
        guard var watch = feed.follow(view.tenant, of: call) else { throw Self.full }
        var stream = SyncStream(view, from: request.cursor, call, limits: limits, clock: gate.now)
        try await send(&stream, to: sender, call, as: standing)
        while await watch.wait() {
            try await send(&stream, to: sender, call, as: standing, isSignDue: watch.isBeat())
        }
        throw Self.ended
    }

    static let ended = RPCStatus(.unavailable, nil, "the stream has ended; open another and go on from there")
    private static let full = RPCStatus(
        .unavailable, .overloaded, "the service is ending or has too many watches",
        [.retry(after: .seconds(1))])
}
