import ServiceRuntime
import Store
import Tenancy
import WireProto

extension PartnerProvider {
    /// Remembers a certificate. Its fingerprint names the record, so each is there once.
    func recordCertificate(
        _ request: PartnerV1.RecordCertificateRequest, _ call: ScopedCall
    ) async throws(RPCStatus) -> Disclosed<PartnerV1.Certificate> {
        var certificate = PartnerV1.Certificate(sent: request.certificate)
        certificate.state = .issued
        var violations = Violations(request)
        let fingerprint = CertificateRules.check(certificate, at: "certificate", in: country, &violations)
        try violations.check()

        let (made, directory) = (certificate, try call.directory())
        return try await call.create(in: directory, request) {
            _ throws(RPCStatus) -> Draft<PartnerV1.Certificate> in
            guard let fingerprint else { throw .absent }
            return Draft(.certificate(fingerprint), made)
        }
    }
}
