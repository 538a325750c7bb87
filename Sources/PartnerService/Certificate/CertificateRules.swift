import ServiceRuntime
import Tenancy
import WireProto

/// What a record of a certificate must be.
enum CertificateRules {
    /// - Parameter field: Where it is in the request: `certificate`.
    /// - Returns: What tells the certificate from every other.
    static func check(
        _ certificate: PartnerV1.Certificate, at field: String, in country: Country,
        _ violations: inout Violations
    ) -> CertificateFingerprint? {
        if !isIdentity(certificate.identity, of: country) {
            violations.add(
                "\(field).identity", "must be an identity of this cell, spiffe://pegase/..., or dns:NAME",
                .identityMismatch)
        }
        let fingerprint = CertificateFingerprint(certificate.fingerprint)
        if fingerprint == nil {
            violations.add("\(field).fingerprint", "must be 64 digits of 0-9 and a-f: a SHA-256")
        }
        if !isSerial(certificate.serial) {
            violations.add(
                "\(field).serial", "must be 1 to 40 digits of 0-9 and a-f without leading zeros")
        }
        if let start = certificate.notBefore, let end = certificate.notAfter, UnixTime(end) <= UnixTime(start)
        {
            violations.add("\(field).not_after", "must be later than not_before")
        }
        return fingerprint
    }

    private static func isIdentity(_ identity: String, of country: Country) -> Bool {
        if let principal = Principal(uri: identity) { return principal.country == country }
        guard identity.hasPrefix("dns:"), Limits.serverName.contains(identity.utf8.count) else {
            return false
        }
        return identity.utf8.dropFirst("dns:".utf8.count).allSatisfy { byte in
            switch byte {
            case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "0")...UInt8(ascii: "9"),
                UInt8(ascii: "-"), UInt8(ascii: "."):
                true
            default: false
            }
        }
    }

    private static func isSerial(_ serial: String) -> Bool {
        Limits.serialDigits.contains(serial.utf8.count) && !serial.hasPrefix("0")
            && serial.utf8.allSatisfy { byte in
                switch byte {
                case UInt8(ascii: "a")...UInt8(ascii: "f"), UInt8(ascii: "0")...UInt8(ascii: "9"): true
                default: false
                }
            }
    }

    /// A revoked certificate stays revoked.
    static func checkIssued(_ certificate: PartnerV1.Certificate) throws(RPCStatus) {
        guard certificate.state == .revoked else { return }
        throw .unmet(
            .illegalTransition, "the certificate is revoked", "certificate.state", "must be ISSUED")
    }
}
