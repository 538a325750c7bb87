package import Crypto

/// AES-256-GCM as the store uses it: a key for one purpose, a random nonce, and a place the bytes belong to.
///
/// A sealed value is the number of its key (1), the nonce (12), the ciphertext and the tag (16). Nonces are
/// drawn, not counted: a counter would repeat itself when a transaction is rolled back, whose pages may be on
/// the disk already. ``StoreLimits/sealsPerKey`` bounds how many are drawn under one key.
package struct Seal: Sendable {
    private let cipher: SealCipher

    /// One key so far. A second one, for rotation, gets the next number.
    private static let keyNumber: UInt8 = 1
    private static let overhead = 1 + SealCipher.nonceBytes + SealCipher.tagBytes

    /// - Parameter key: Of 256 bits.
    package init(_ key: SymmetricKey) {
        cipher = SealCipher(key)
    }

    /// - Parameter place: What the value is bound to; it opens nowhere else.
    package func close(_ plain: [UInt8], at place: [UInt8]) -> [UInt8] {
        cipher.close(plain, at: place, mark: Self.keyNumber, nonce: DrawnBytes.take(SealCipher.nonceBytes))
    }

    /// - Returns: `nil` for anything that was not sealed by this key at this place, byte for byte.
    package func open(_ sealed: [UInt8], at place: [UInt8]) -> [UInt8]? {
        guard sealed.count >= Self.overhead, sealed[0] == Self.keyNumber else { return nil }
        return cipher.open(sealed, at: place)
    }
}
