import CNettle
import Crypto

/// A short code of bytes under a key, for what is looked at on every read: GHASH, then AES-256, in one pass.
///
/// It tells nothing of the bytes and cannot be made without the key. HMAC-SHA256 costs seven times as much for the
/// 512 bytes of a node.
///
/// Unchecked: what the pointer leads to is written in `init` and only read until `deinit`.
@safe final class KeyedCode: @unchecked Sendable {
    private let key: UnsafeMutablePointer<pegase_gcm_key>  // Owned: made once, wiped in `deinit`.

    /// What is coded; codes of two uses have nothing in common.
    enum Use: UInt64 {
        case record = 1
        case node = 2
        case state = 3
    }

    init(_ secret: SymmetricKey) {
        unsafe key = SealCipher.make(secret)
    }

    deinit {
        unsafe SecretMemory.large.giveBack(UnsafeMutableRawPointer(key))
    }

    /// - Parameter number: Is coded with the bytes: where they stand.
    /// - Returns: 64 bits; never 0, which stands for nothing.
    func code(_ use: Use, _ number: UInt64, _ bytes: [UInt8]) -> UInt64 {
        let code = unsafe pegase_gcm_code(key, use.rawValue, number, bytes.count, bytes)
        return code == 0 ? 1 : code
    }
}
