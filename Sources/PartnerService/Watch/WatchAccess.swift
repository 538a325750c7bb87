import ServiceRuntime
import WireProto

extension WatchProvider {
    /// Identities and staff roles, for gateways.
    func watchAccess(
        _ request: PartnerV1.WatchAccessRequest, _ call: ScopedCall,
        _ sender: RPCSender<PartnerV1.WatchAccessResponse>
    ) async throws(RPCStatus) {
        var follower = try await follower(call)
        while let news = await follower.next() {
            for message in WatchMessages.access(news) { try await sender.send(message) }
        }
        throw Self.ended
    }
}
