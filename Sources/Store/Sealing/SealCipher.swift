import CNettle
import Crypto

/// AES-256-GCM under one key, for any thread. With ``Digest`` the fence around nettle.
///
/// What depends on the key alone is made once. To make it anew for each value, and to carry the value through
/// Foundation's data as swift-crypto does, takes ten times as long: 2.3 us for 300 bytes, and 0.23 us so.
///
/// Unchecked: what the pointer leads to is written in `init` and only read until `deinit`; the state of one value is on
/// the stack of its call.
@safe final class SealCipher: @unchecked Sendable {
    static let nonceBytes = PEGASE_GCM_NONCE
    static let tagBytes = PEGASE_GCM_TAG

    private let key: UnsafeMutablePointer<pegase_gcm_key>  // Owned: made once, wiped in `deinit`.

    /// - Parameter secret: Of 256 bits.
    init(_ secret: SymmetricKey) {
        unsafe key = Self.make(secret)
    }

    deinit {
        unsafe SecretMemory.large.giveBack(UnsafeMutableRawPointer(key))
    }

    /// A key with its tables in ``SecretMemory/large``, to be given back there.
    static func make(_ secret: SymmetricKey) -> UnsafeMutablePointer<pegase_gcm_key> {
        precondition(secret.bitCount == 256, "AES-256 has keys of 256 bits")
        precondition(MemoryLayout<pegase_gcm_key>.size <= SecretMemory.large.slotBytes, "a slot is too small")
        let key = unsafe SecretMemory.large.take().bindMemory(to: pegase_gcm_key.self, capacity: 1)
        unsafe secret.withUnsafeBytes { secret in
            unsafe pegase_gcm_make(key, secret.baseAddress!.assumingMemoryBound(to: UInt8.self))
        }
        return unsafe key
    }

    /// - Parameters:
    ///   - mark: Goes in front, in clear.
    ///   - nonce: ``nonceBytes``, never used before under this key.
    /// - Returns: The mark, the nonce, the ciphertext and the tag.
    func close(_ plain: [UInt8], at place: [UInt8], mark: UInt8, nonce: [UInt8]) -> [UInt8] {
        precondition(nonce.count == Self.nonceBytes, "a nonce of another length")
        let head = 1 + nonce.count
        var sealed = [UInt8](repeating: 0, count: head + plain.count + Self.tagBytes)
        sealed[0] = mark
        for (place, byte) in nonce.enumerated() { sealed[1 + place] = byte }
        unsafe sealed.withUnsafeMutableBufferPointer { sealed in
            unsafe pegase_gcm_close(
                key, nonce, place.count, place, plain.count, plain, sealed.baseAddress! + head)
        }
        return sealed
    }

    /// - Parameter sealed: What ``close(_:at:mark:nonce:)`` returned; at least as long as that is for no bytes.
    /// - Returns: `nil` for anything else, or at another place.
    func open(_ sealed: [UInt8], at place: [UInt8]) -> [UInt8]? {
        let head = 1 + Self.nonceBytes
        let count = sealed.count - head - Self.tagBytes
        precondition(count >= 0, "too short to have been sealed")
        var plain = [UInt8](repeating: 0, count: count)
        let isGenuine = unsafe sealed.withUnsafeBufferPointer { sealed in
            let start = sealed.baseAddress!
            return unsafe pegase_gcm_open(key, start + 1, place.count, place, count, start + head, &plain)
                == 1
        }
        return isGenuine ? plain : nil
    }
}
