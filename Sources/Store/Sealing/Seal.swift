public import Crypto

/// AES-256-GCM as the store uses it: a key for one purpose, a nonce, and a place the bytes belong to.
///
/// A sealed value is the number of its key (1), the nonce (12), the ciphertext and the tag (16). Nonces are not counted:
/// a counter would repeat itself when a transaction is rolled back, whose pages may be on the disk already. How they are
/// made instead says ``NonceMaker``; ``StoreLimits/sealsPerKey`` bounds how many are made for one key.
public struct Seal: Sendable {
    private let cipher: SealCipher
    private let nonces: NonceMaker
    private let count: SealCount?

    /// One key so far. A second one, for rotation, gets the next number.
    private static let keyNumber: UInt8 = 1
    private static let overhead = 1 + SealCipher.nonceBytes + SealCipher.tagBytes

    /// - Parameter key: Of 256 bits.
    public init(_ key: SymmetricKey) {
        self.init(key, nonces: NonceMaker(key))
    }

    /// - Parameters:
    ///   - nonces: May be shared by the seals of one tenant, whose places differ in their first word.
    ///   - count: Counts what is sealed.
    init(_ key: SymmetricKey, nonces: NonceMaker, count: SealCount? = nil) {
        self.count = count
        cipher = SealCipher(key)
        self.nonces = nonces
    }

    /// - Parameter place: What the value is bound to; it opens nowhere else.
    public func close(_ plain: [UInt8], at place: [UInt8]) -> [UInt8] {
        close(plain, at: place, drawn: DrawnBytes.take(SealCipher.nonceBytes))
    }

    /// As ``close(_:at:)``, with random bytes that the caller has drawn: tests give the same twice.
    func close(_ plain: [UInt8], at place: [UInt8], drawn: [UInt8]) -> [UInt8] {
        count?.add()
        let nonce = nonces.nonce(for: plain, at: place, drawn: drawn)
        return cipher.close(plain, at: place, mark: Self.keyNumber, nonce: nonce)
    }

    /// - Returns: `nil` for anything that was not sealed by this key at this place, byte for byte.
    public func open(_ sealed: [UInt8], at place: [UInt8]) -> [UInt8]? {
        guard sealed.count >= Self.overhead, sealed[0] == Self.keyNumber else { return nil }
        return cipher.open(sealed, at: place)
    }
}
