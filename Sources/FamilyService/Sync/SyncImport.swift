import ServiceRuntime
import Tenancy
import WireProto

extension SyncProvider {
    /// Takes one push after the other and answers each when it is done. A client that sends on meanwhile fills its
    /// stream's window and then waits, so no more than that lies here.
    func syncImport(
        _ requests: RPCRequests<FamilyV1.SyncPushRequest>, _ call: ScopedCall,
        _ sender: RPCAnswerSender<FamilyV1.SyncPushResponse, ScopedCall>
    ) async throws(RPCStatus) {
        let standing = try standing(of: call)
        let tenant = try call.own().tenant
        while let sent = try await requests.nextEncoded() {
            // Encoded until its turn: a tenant's streams together have a few pushes at work, and the rest is bytes.
            let answer = try await load.importing(for: tenant) { () throws(RPCStatus) in
                guard try self.standing(of: call) == standing else { throw Self.ended }
                return try await push(
                    RPCRequests<FamilyV1.SyncPushRequest>.decoded(sent), call, lines: limits.importLines)
            }
            try await sender.send(answer)
        }
    }
}
