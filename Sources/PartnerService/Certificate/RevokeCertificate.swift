import ServiceRuntime
import Store
import Tenancy
import WireProto

extension PartnerProvider {
    /// Refuses one certificate from now on, and its holder with no other.
    func revokeCertificate(
        _ request: PartnerV1.RevokeCertificateRequest, _ call: ScopedCall
    ) async throws(RPCStatus) -> Disclosed<PartnerV1.Certificate> {
        try Violations.check(request)

        let target = try call.target(request.name, as: .certificate)
        return try await call.change(target, etag: request.etag, request) {
            (writing, stored, next: inout PartnerV1.Certificate) throws(RPCStatus) in
            try CertificateRules.checkIssued(stored.resource)
            next.state = .revoked
            next.revokeTime = GoogleProtobuf.Timestamp(writing.now)
        }
    }
}
