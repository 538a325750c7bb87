import FamilyService
import Tenancy
import TestSupport
public import WireProto

extension BareStore {
    /// FamilyService's handlers over this store, with a directory that knows these staff and nobody else.
    public func familyRouter(staff: [PartnerV1.AccessStaff]) throws -> RPCRouter {
        let follower = DirectoryFollower(clock: { [clock] in clock.monotonic })
        try follower.apply(
            PartnerV1.WatchDirectoryResponse(snapshot: true, complete: true, revision: 1, staff: staff))
        return FamilyServer.router(
            gate(.family), follower, SyncFeed(), load: PushLoad(clock: { [clock] in clock.monotonic }))
    }
}
