import ServiceRuntime
import Tenancy
import WireProto

extension WatchProvider {
    /// Partners, sites, staff and policy numbers, for FamilyService.
    func watchDirectory(
        _ request: PartnerV1.WatchDirectoryRequest, _ call: ScopedCall,
        _ sender: RPCSender<PartnerV1.WatchDirectoryResponse>
    ) async throws(RPCStatus) {
        var follower = try await follower(call)
        while let news = await follower.next() {
            for message in WatchMessages.directory(news) { try await sender.send(message) }
        }
        throw Self.ended
    }
}
