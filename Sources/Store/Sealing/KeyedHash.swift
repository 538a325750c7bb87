import Crypto
import Tenancy

/// HMAC-SHA256 under one key of what begins with the same bytes: its padded blocks and these are hashed once, and not
/// for each code.
///
/// Unchecked: what the pointer leads to is written in `init` and only read until `deinit`.
@safe final class KeyedHash: @unchecked Sendable {
    /// Owned: the inner and the outer hash, wiped in `deinit`.
    private let states: UnsafeMutablePointer<Digest>

    /// - Parameters:
    ///   - key: At most 64 bytes (RFC 2104, section 2).
    ///   - prefix: In front of the bytes of each code.
    init(_ key: SymmetricKey, prefix: [UInt8]) {
        precondition(key.bitCount <= 8 * Digest.blockBytes, "a longer key would have to be hashed first")
        precondition(2 * MemoryLayout<Digest>.stride <= SecretMemory.small.slotBytes, "a slot is too small")
        var block = [UInt8](repeating: 0x36, count: Digest.blockBytes)
        defer { block.wipe() }
        unsafe key.withUnsafeBytes { key in
            for index in 0..<key.count { unsafe block[index] ^= key[index] }
        }
        var inner = Digest(block)
        inner.add(prefix)
        for index in block.indices { block[index] ^= 0x36 ^ 0x5c }
        unsafe states = SecretMemory.small.take().bindMemory(to: Digest.self, capacity: 2)
        unsafe states.initialize(to: inner)
        unsafe (states + 1).initialize(to: Digest(block))
    }

    deinit {
        unsafe SecretMemory.small.giveBack(UnsafeMutableRawPointer(states))
    }

    /// - Parameter length: How many of the code's 32 bytes are wanted.
    func code(_ bytes: [UInt8], length: Int = 32) -> [UInt8] {
        var inner = unsafe states[0]
        inner.add(bytes)
        var outer = unsafe states[1]
        outer.add(hashOf: inner)
        return outer.bytes(length)
    }
}
