import CNettle
import Crypto
import Tenancy

/// HKDF-SHA256 (RFC 5869) on the stack, which is wiped: what swift-crypto's leaves in freed memory shows the secret.
@safe enum KeyDerivation {
    /// - Parameter info: What the key is for.
    /// - Returns: 256 bits.
    static func key(from secret: SymmetricKey, salt: [UInt8] = [], info: String) -> SymmetricKey {
        let info = Array(info.utf8)
        var key = [UInt8](repeating: 0, count: 32)
        defer { key.wipe() }
        unsafe secret.withUnsafeBytes { secret in
            unsafe pegase_hkdf(
                secret.count, secret.baseAddress?.assumingMemoryBound(to: UInt8.self), salt.count, salt,
                info.count, info, &key)
        }
        return SymmetricKey(data: key)
    }
}
