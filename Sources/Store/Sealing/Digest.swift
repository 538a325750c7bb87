import CNettle

/// SHA-256 as a plain value. With ``SealCipher`` the fence around nettle.
///
/// What goes on from a beginning copies 112 bytes, where swift-crypto's hash is an object on the heap.
@safe struct Digest: Sendable {
    static let blockBytes = 64

    private var state = sha256_ctx()

    init() {
        unsafe nettle_sha256_init(&state)
    }

    init(_ bytes: [UInt8]) {
        self.init()
        add(bytes)
    }

    mutating func add(_ bytes: [UInt8]) {
        unsafe nettle_sha256_update(&state, bytes.count, bytes)
    }

    /// Adds the hash of all that was added to another.
    mutating func add(hashOf other: Digest) {
        var hash = InlineArray<32, UInt8>(repeating: 0)
        var other = other.state
        var hashBytes = hash.mutableSpan
        unsafe hashBytes.withUnsafeMutableBufferPointer { hash in
            unsafe nettle_sha256_digest(&other, hash.count, hash.baseAddress)
            unsafe nettle_sha256_update(&state, hash.count, hash.baseAddress)
        }
    }

    /// The hash of all that was added.
    ///
    /// - Parameter length: How many of its 32 bytes are wanted.
    func bytes(_ length: Int = 32) -> [UInt8] {
        var state = state
        var bytes = [UInt8](repeating: 0, count: length)
        unsafe nettle_sha256_digest(&state, length, &bytes)
        return bytes
    }
}
