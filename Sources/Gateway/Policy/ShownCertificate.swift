import Crypto
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
        guard let bytes = [UInt8](hexadecimal: padded) else { return nil }
        self.init(bytes: bytes)
    }
}

extension [UInt8] {
    /// - Returns: `nil` unless `text` is pairs of digits of 0-9, a-f and A-F.
    init?(hexadecimal text: some StringProtocol) {
        let digits = Array<UInt8>(text.utf8)
        guard digits.count.isMultiple(of: 2) else { return nil }
        var bytes: [UInt8] = []
        for index in stride(from: 0, to: digits.count, by: 2) {
            guard let high = Self.value(of: digits[index]), let low = Self.value(of: digits[index + 1]) else {
                return nil
            }
            bytes.append(high << 4 | low)
        }
        self = bytes
    }

    private static func value(of digit: UInt8) -> UInt8? {
        switch digit {
        case UInt8(ascii: "0")...UInt8(ascii: "9"): digit - UInt8(ascii: "0")
        case UInt8(ascii: "a")...UInt8(ascii: "f"): digit - UInt8(ascii: "a") + 10
        case UInt8(ascii: "A")...UInt8(ascii: "F"): digit - UInt8(ascii: "A") + 10
        default: nil
        }
    }
}
