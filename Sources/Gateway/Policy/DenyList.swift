import Notation
import Tenancy

/// Identities and certificates that a gateway refuses whatever the registry says, and also while nobody can ask it.
///
/// ```
/// # one a line; what follows a # is for people
/// spiffe://pegase/vn/operator/first
/// sha256:61be53b27d92f8ea4fa3d4f3cb4f80f8a1c8f2ff8fb3d4bd1d8b3b5b1b1c0f11
/// serial:4A:1F:09
/// ```
///
/// Digits may be in either case and have colons between them, as `openssl x509` prints them.
struct DenyList: Equatable, Sendable {
    private var principals: Set<Principal> = []
    private var fingerprints: Set<CertificateFingerprint> = []
    private var serials: Set<SerialNumber> = []

    /// Nobody.
    init() {}

    /// Reads a list.
    ///
    /// - Throws: ``DenyListError`` for the first line that is none: half a list would let somebody in.
    init(_ text: String) throws(DenyListError) {
        var number = 0
        // By bytes: CR LF is one character of Swift's, and a line may end with it.
        for line in text.utf8.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false) {
            number += 1
            guard number <= Limits.denyListLines else { throw .tooLong }
            let entry = line.prefix { $0 != UInt8(ascii: "#") }.trimmed
            guard !entry.isEmpty else { continue }
            guard let entry = String(entry), add(entry) else { throw .malformed(line: number) }
        }
    }

    private mutating func add(_ entry: String) -> Bool {
        if let principal = Principal(uri: entry) {
            principals.insert(principal)
            return true
        }
        if entry.hasPrefix("sha256:") {
            let digits = entry.dropFirst("sha256:".count).filter { $0 != ":" }
            guard let bytes = Hexadecimal.bytes(Array(digits.utf8)[...], anyCase: true),
                let fingerprint = CertificateFingerprint(bytes: bytes)
            else { return false }
            fingerprints.insert(fingerprint)
            return true
        }
        if entry.hasPrefix("serial:") {
            let digits = entry.dropFirst("serial:".count).filter { $0 != ":" }
            guard let serial = SerialNumber(digits: digits) else { return false }
            serials.insert(serial)
            return true
        }
        return false
    }

    func contains(_ principal: Principal, _ certificate: ShownCertificate) -> Bool {
        principals.contains(principal)
            || certificate.fingerprint.map(fingerprints.contains) ?? false
            || certificate.serial.map(serials.contains) ?? false
    }

    /// How many entries it has.
    var count: Int { principals.count + fingerprints.count + serials.count }
}

/// Why a file is no deny-list.
enum DenyListError: Error, Equatable, CustomStringConvertible {
    case malformed(line: Int)
    case tooLong
    case unreadable

    var description: String {
        switch self {
        case .malformed(let line):
            "line \(line) is none of spiffe://..., sha256:DIGITS and serial:DIGITS"
        case .tooLong: "it is longer than \(Limits.denyListLines) lines or \(Limits.denyListBytes) bytes"
        case .unreadable: "it is not there, or is no text that can be read"
        }
    }
}

extension Substring.UTF8View {
    /// Without the white space of ASCII at either end.
    fileprivate var trimmed: Substring.UTF8View {
        func isSpace(_ byte: UInt8) -> Bool { byte == 0x20 || (0x09...0x0d).contains(byte) }
        var rest = drop(while: isSpace)
        while let last = rest.last, isSpace(last) { rest = rest.dropLast() }
        return rest
    }
}
