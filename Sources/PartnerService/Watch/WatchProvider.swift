import ServiceRuntime
import Tenancy
import WireProto

/// What the programs of a cell follow. A stream ends with the service; its client then opens another.
struct WatchProvider: WatchServiceProvider {
    typealias Call = ScopedCall

    let keeper: RegistryKeeper

    /// A place in the feed, for a service of the cell and nobody else.
    func follower(_ call: ScopedCall) async throws(RPCStatus) -> RegistryFollower {
        guard call.scope.relations.contains(.service) else { throw .absent }
        // What it is told first it believes for some seconds: it has to be what the store holds now.
        await keeper.beat()
        guard let follower = keeper.feed.follow() else {
            throw RPCStatus(.unavailable, .overloaded, "the service is ending or has too many watches")
        }
        return follower
    }

    static let ended = RPCStatus(.unavailable, nil, "the watch has ended; open another")
}
