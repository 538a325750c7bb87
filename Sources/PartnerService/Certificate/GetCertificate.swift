import ServiceRuntime
import WireProto

extension PartnerProvider {
    /// Reads one certificate.
    func getCertificate(
        _ request: PartnerV1.GetCertificateRequest, _ call: ScopedCall
    ) async throws(RPCStatus) -> Disclosed<PartnerV1.Certificate> {
        try await call.get(PartnerV1.Certificate.self, request.name)
    }
}
