import SwiftASN1
import X509

/// Decides whether a peer's certificates lead to an anchor by RFC 5280, and are for this end of TLS.
///
/// In place of BoringSSL's verification, which takes a leaf below an intermediate of an anchor that allows none, and
/// leaves without any usage. swift-certificates reads the certificates, looks for the way to an anchor and checks
/// signatures and name constraints; ``StrictPolicy`` is what it leaves to its callers.
struct CertificateVerifier: Sendable {
    enum Purpose: Sendable {
        /// The peer is a client.
        case client
        case server
    }

    private let anchors: CertificateStore
    private let purpose: Purpose

    /// - Parameter anchors: Certificates in DER.
    /// - Throws: What swift-certificates says of one that cannot be read.
    init(anchors: [[UInt8]], for purpose: Purpose) throws {
        self.anchors = CertificateStore(try anchors.map { try Certificate(derEncoded: $0) })
        self.purpose = purpose
    }

    /// - Parameter presented: What the peer showed, in DER, its own certificate first.
    /// - Throws: The first fault found; of several chains that could be made of the same certificates, the last one's.
    func verify(_ presented: [[UInt8]]) async throws(CertificateFault) {
        guard !presented.isEmpty else { throw .noCertificate }
        // Before anything is read or computed: three intermediates leave fifteen ways to look for, and no more.
        guard presented.count <= TransportLimits.certificates,
            presented.reduce(0, { $0 + $1.count }) <= TransportLimits.certificateBytes
        else { throw .chainTooLong }
        let policy = StrictPolicy(purpose)
        var certificates: [Certificate] = []
        for der in presented {
            let certificate: Certificate
            do { certificate = try Certificate(derEncoded: der) } catch {
                throw CertificateFault(reading: error)
            }
            try policy.checkForm(certificate)
            certificates.append(certificate)
        }
        var verifier = Verifier(rootCertificates: anchors) {
            policy
            RFC5280Policy()
        }
        let result = await verifier.validate(
            leaf: certificates[0], intermediates: CertificateStore(certificates.dropFirst()))
        guard case .couldNotValidate(let failures) = result else { return }
        guard let reason = failures.last?.policyFailureReason.description else { throw .unknownAuthority }
        // What RFC5280Policy alone finds, after ours has found nothing, is about names.
        throw CertificateFault(rawValue: reason) ?? .constraint
    }
}
