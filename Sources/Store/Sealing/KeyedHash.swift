import Crypto

/// HMAC-SHA256 under one key, whose two padded blocks are hashed once and not for each code.
///
/// Bytes go to the hash in one piece by their address: through the generic interface a code of forty bytes costs
/// four times what hashing it does.
@safe struct KeyedHash: Sendable {
    private let inner: SHA256
    private let outer: SHA256

    /// - Parameter key: At most 64 bytes (RFC 2104, section 2).
    init(_ key: SymmetricKey) {
        precondition(key.bitCount <= 8 * SHA256.blockByteCount, "a longer key would have to be hashed first")
        let bytes = unsafe key.withUnsafeBytes { unsafe Array($0) }
        let block = bytes + [UInt8](repeating: 0, count: SHA256.blockByteCount - bytes.count)
        inner = SHA256(block.map { $0 ^ 0x36 })
        outer = SHA256(block.map { $0 ^ 0x5c })
    }

    /// - Parameter length: How many of the code's 32 bytes are wanted.
    func code(_ bytes: [UInt8], length: Int = 32) -> [UInt8] {
        var inner = inner
        inner.add(bytes)
        var outer = outer
        outer.add(inner.bytes())
        return outer.bytes(length)
    }
}

extension SHA256 {
    init(_ bytes: [UInt8]) {
        self.init()
        add(bytes)
    }

    mutating func add(_ bytes: [UInt8]) {
        unsafe bytes.withUnsafeBytes { unsafe update(bufferPointer: $0) }
    }

    func bytes(_ length: Int = 32) -> [UInt8] {
        unsafe finalize().withUnsafeBytes { unsafe Array($0.prefix(length)) }
    }
}
