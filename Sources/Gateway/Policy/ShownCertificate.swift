import Crypto
import Notation
import Tenancy
import WireProto

/// What tells the certificate that a caller shows from every other; nothing of it on a connection without TLS.
struct ShownCertificate: Equatable, Sendable {
    var fingerprint: CertificateFingerprint?
    /// Without leading zeros.
    var serial: SerialNumber?

    init(fingerprint: CertificateFingerprint? = nil, serial: SerialNumber? = nil) {
        self.fingerprint = fingerprint
        self.serial = serial
    }

    init(_ peer: Peer) {
        let digest = peer.certificate.isEmpty ? [] : Array(SHA256.hash(data: peer.certificate))
        self.init(
            fingerprint: CertificateFingerprint(bytes: digest), serial: SerialNumber(bytes: peer.serial))
    }
}

/// A certificate's serial number, as its authority gave it.
///
/// Source: RFC 5280, section 4.1.2.2: at most 20 bytes, positive.
struct SerialNumber: Hashable, Sendable {
    private let bytes: [UInt8]

    private static let longest = 20

    /// - Returns: `nil` for none, for zero, and for one that is longer than any.
    init?(bytes: some Sequence<UInt8>) {
        let significant = Array(bytes.drop { $0 == 0 })
        guard !significant.isEmpty, significant.count <= Self.longest else { return nil }
        self.bytes = significant
    }

    /// - Parameter digits: Hexadecimal, in either case, an odd number of them too.
    init?(digits: some StringProtocol) {
        let padded = digits.utf8.count.isMultiple(of: 2) ? String(digits) : "0\(digits)"
        guard let bytes = Hexadecimal.bytes(Array(padded.utf8)[...], anyCase: true) else { return nil }
        self.init(bytes: bytes)
    }
}
