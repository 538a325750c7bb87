/// The right edge of a Merkle tree that only grows: enough to add a leaf and to know the root, in 32 bytes
/// for each bit of the count that is set.
///
/// Leaves and nodes are hashed as in RFC 6962, section 2.1, so that any later reader of the leaves can prove
/// that one is in the tree, or that one tree is the beginning of another.
struct MerkleFrontier: Equatable, Sendable {
    private(set) var count: Int64
    /// Roots of the full subtrees, the largest first: one for each set bit of `count`.
    private(set) var subtrees: [[UInt8]]
    /// The hash of the last leaf, where it was appended here; it is not part of what is kept.
    private(set) var lastLeaf: [UInt8]?

    static let hashLength = 32
    private static let leafStart = Digest([0])
    private static let nodeStart = Digest([1])

    init() {
        count = 0
        subtrees = []
    }

    /// - Returns: `nil` unless the bytes are one hash for each set bit of the count.
    init?(count: Int64, encoded: [UInt8]) {
        guard count >= 0, encoded.count == count.nonzeroBitCount * Self.hashLength else { return nil }
        self.count = count
        subtrees = stride(from: 0, to: encoded.count, by: Self.hashLength).map {
            Array(encoded[$0..<$0 + Self.hashLength])
        }
    }

    var encoded: [UInt8] { Array(subtrees.joined()) }

    static func == (one: MerkleFrontier, other: MerkleFrontier) -> Bool {
        one.count == other.count && one.subtrees == other.subtrees
    }

    mutating func append(leaf: [UInt8]) {
        var hash = Self.hash(leaf: leaf)
        lastLeaf = hash
        // Each trailing one of the count is a full subtree of the new leaf's size, left of it.
        for _ in 0..<(~count).trailingZeroBitCount {
            hash = Self.hash(subtrees.removeLast(), hash)
        }
        subtrees.append(hash)
        count += 1
    }

    /// The root over all leaves so far: what later proofs are checked against.
    var root: [UInt8] {
        guard var hash = subtrees.last else { return Digest().bytes() }
        for left in subtrees.dropLast().reversed() { hash = Self.hash(left, hash) }
        return hash
    }

    static func hash(leaf: [UInt8]) -> [UInt8] {
        var digest = leafStart
        digest.add(leaf)
        return digest.bytes()
    }

    static func hash(_ left: [UInt8], _ right: [UInt8]) -> [UInt8] {
        var digest = nodeStart
        digest.add(left)
        digest.add(right)
        return digest.bytes()
    }
}
