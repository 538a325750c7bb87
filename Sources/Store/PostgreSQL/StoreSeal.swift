import Crypto
import Notation

/// What a transaction shows to the database to be let at one tenant's rows.
///
/// It holds for one transaction of one session: the tenant, the server process and the transaction's start
/// are under an HMAC whose key the service has and, in the database, only the function that verifies it. The
/// row policies ask that function, so what a statement says of its tenant is not enough.
struct StoreSeal: Sendable {
    private let hash: KeyedHash

    /// - Parameter secret: 32 bytes; see ``KeyFile``.
    init(_ secret: [UInt8]) {
        hash = KeyedHash(SymmetricKey(data: secret), prefix: [])
    }

    /// The value of `pegase.seal`: digits and a full stop, nothing to quote.
    func value(tenant: [UInt8], process: Int64, start: Int64) -> String {
        let name = Hexadecimal.text(tenant)
        let message = "pegase store seal 1 \(process) \(start) \(name)"
        return "\(name).\(Hexadecimal.text(hash.code(Array(message.utf8))))"
    }

    /// The two pads of HMAC (RFC 2104), which are what the database keeps of the key: with them its own
    /// SHA-256 is enough to verify.
    static func pads(_ secret: [UInt8]) -> (inner: [UInt8], outer: [UInt8]) {
        let block = secret + [UInt8](repeating: 0, count: 64 - secret.count)
        return (block.map { $0 ^ 0x36 }, block.map { $0 ^ 0x5c })
    }
}
