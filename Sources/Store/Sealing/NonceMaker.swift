import CNettle
import Crypto

/// Makes nonces that only repeat where the whole sealed value would be the same.
///
/// Each is a keyed hash of fresh random bytes, of the place and of what is sealed. A machine that was cloned or put
/// back draws the same random bytes again; it repeats a nonce then only for the same value at the same place, and shows
/// no more than that it is the same. Drawn bytes alone would repeat the nonce for another value, which gives both away.
/// Alternative: AES-GCM-SIV, which Debian's nettle does not have; SIV-CMAC, which reads each value twice by AES and would
/// not open what is sealed already.
///
/// The hash is GHASH under a key of its own, then AES-256 under the same: one pass over the value.
@safe final class NonceMaker: @unchecked Sendable {
    private let key: UnsafeMutablePointer<pegase_gcm_key>  // Owned: made once, wiped in `deinit`.

    init(_ secret: SymmetricKey) {
        unsafe key = SealCipher.make(KeyDerivation.key(from: secret, info: "pegase store 1 nonces"))
    }

    deinit {
        unsafe SecretMemory.large.giveBack(UnsafeMutableRawPointer(key))
    }

    /// - Parameter drawn: ``SealCipher/nonceBytes`` random bytes.
    func nonce(for plain: [UInt8], at place: [UInt8], drawn: [UInt8]) -> [UInt8] {
        precondition(drawn.count == SealCipher.nonceBytes, "another number of random bytes")
        var nonce = [UInt8](repeating: 0, count: SealCipher.nonceBytes)
        unsafe pegase_gcm_nonce(key, drawn, place.count, place, plain.count, plain, &nonce)
        return nonce
    }
}
