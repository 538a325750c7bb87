package import Crypto

/// AES-256-GCM as the store uses it: a key for one purpose, a random nonce, and a place the bytes belong to.
///
/// A sealed value is the number of its key (1), the nonce (12), the ciphertext and the tag (16). Nonces are
/// drawn, not counted: a counter would repeat itself when a transaction is rolled back, whose pages may be on
/// the disk already. ``StoreLimits/sealsPerKey`` bounds how many are drawn under one key.
package struct Seal: Sendable {
    private let key: SymmetricKey

    /// One key so far. A second one, for rotation, gets the next number.
    private static let keyNumber: UInt8 = 1
    private static let overhead = 1 + 12 + 16

    package init(_ key: SymmetricKey) {
        self.key = key
    }

    /// - Parameter place: What the value is bound to; it opens nowhere else.
    package func close(_ plain: [UInt8], at place: [UInt8]) throws(StoreError) -> [UInt8] {
        do {
            let nonce = try AES.GCM.Nonce(data: DrawnBytes.take(12))
            let box = try AES.GCM.seal(plain, using: key, nonce: nonce, authenticating: place)
            var sealed: [UInt8] = []
            sealed.reserveCapacity(plain.count + Self.overhead)
            sealed.append(Self.keyNumber)
            // Nonce, ciphertext and tag in one piece, as they always are with a nonce of 96 bits.
            guard let combined = box.combined else { throw StoreError.tooLarge("a nonce") }
            sealed.append(contentsOf: combined)
            return sealed
        } catch {
            // GCM takes any message shorter than 64 GiB; the limits stop at a few MiB.
            throw .tooLarge("a sealed value")
        }
    }

    /// - Returns: `nil` for anything that was not sealed by this key at this place, byte for byte.
    package func open(_ sealed: [UInt8], at place: [UInt8]) -> [UInt8]? {
        guard sealed.count >= Self.overhead, sealed[0] == Self.keyNumber else { return nil }
        do {
            let box = try AES.GCM.SealedBox(combined: sealed[1...])
            return [UInt8](try AES.GCM.open(box, using: key, authenticating: place))
        } catch {
            return nil
        }
    }
}
