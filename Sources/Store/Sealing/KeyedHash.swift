import Crypto

/// HMAC-SHA256 under one key of what begins with the same bytes: its padded blocks and these are hashed once, and not
/// for each code.
@safe struct KeyedHash: Sendable {
    private let inner: Digest
    private let outer: Digest

    /// - Parameters:
    ///   - key: At most 64 bytes (RFC 2104, section 2).
    ///   - prefix: In front of the bytes of each code.
    init(_ key: SymmetricKey, prefix: [UInt8]) {
        precondition(key.bitCount <= 8 * Digest.blockBytes, "a longer key would have to be hashed first")
        let bytes = unsafe key.withUnsafeBytes { unsafe Array($0) }
        let block = bytes + [UInt8](repeating: 0, count: Digest.blockBytes - bytes.count)
        inner = Digest(block.map { $0 ^ 0x36 } + prefix)
        outer = Digest(block.map { $0 ^ 0x5c })
    }

    /// - Parameter length: How many of the code's 32 bytes are wanted.
    func code(_ bytes: [UInt8], length: Int = 32) -> [UInt8] {
        var inner = inner
        inner.add(bytes)
        var outer = outer
        outer.add(hashOf: inner)
        return outer.bytes(length)
    }
}
