import ServiceRuntime
import Store
import Tenancy
import WireProto

extension PartnerProvider {
    /// Refuses a system from now on. The gateways learn of it by their watch, within a second as a rule.
    func revokeSystem(
        _ request: PartnerV1.RevokeSystemRequest, _ call: ScopedCall
    ) async throws(RPCStatus) -> Disclosed<PartnerV1.System> {
        try Violations.check(request)

        let target = try call.target(request.name, as: .system)
        return try await call.change(target, etag: request.etag, request) {
            (writing, stored, next: inout PartnerV1.System) throws(RPCStatus) in
            try SystemRules.checkActive(stored.resource)
            next.state = .revoked
            next.revokeTime = GoogleProtobuf.Timestamp(writing.now)
        }
    }
}
