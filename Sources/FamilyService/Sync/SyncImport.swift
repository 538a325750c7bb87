import ServiceRuntime
import Tenancy
import WireProto

extension SyncProvider {
    /// Takes one push after the other and answers each when it is done. A client that sends on meanwhile fills its
    /// stream's window and then waits, so no more than that lies here.
    func syncImport(
        _ requests: RPCRequests<FamilyV1.SyncPushRequest>, _ call: ScopedCall,
        _ sender: RPCSender<FamilyV1.SyncPushResponse>
    ) async throws(RPCStatus) {
        let standing = try standing(of: call)
        while let request = try await requests.next() {
            guard try self.standing(of: call) == standing else { throw Self.ended }
            try await sender.send(try await push(request, call, lines: limits.importLines))
        }
    }
}
