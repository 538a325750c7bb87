/// A tree of which the first leaves may be gone: the frontier of those and the hashes of the leaves after them prove
/// whatever there is to prove of what is left.
///
/// Source: RFC 6962, section 2.1.
struct MerkleTree: Sendable {
    /// Of the leaves that are gone.
    let base: MerkleFrontier
    /// The hashes of the leaves after those, in order.
    private let leaves: [[UInt8]]
    /// Roots of the base's full subtrees, by the leaf that each begins with.
    private let subtrees: [Int64: (size: Int64, root: [UInt8])]

    var count: Int64 { base.count + Int64(leaves.count) }

    init(after base: MerkleFrontier, leaves: [[UInt8]]) {
        self.base = base
        self.leaves = leaves
        var (subtrees, start): ([Int64: (size: Int64, root: [UInt8])], Int64) = ([:], 0)
        for root in base.subtrees {
            let left = base.count - start
            let size = Int64(1) << (Int64.bitWidth - 1 - left.leadingZeroBitCount)
            subtrees[start] = (size, root)
            start += size
        }
        self.subtrees = subtrees
    }

    /// The root over the first leaves.
    ///
    /// - Returns: `nil` for a tree that ends among the leaves that are gone.
    func root(of count: Int64) -> [UInt8]? {
        count == 0 ? Digest().bytes() : root(0, count)
    }

    /// Proves that a leaf that is left is in the tree.
    ///
    /// - Parameter leaf: Its place, from 0.
    func inclusion(of leaf: Int64) -> [[UInt8]]? {
        guard leaf >= base.count, leaf < count else { return nil }
        return path(leaf, 0, count)
    }

    /// Proves that the tree of the first leaves is the beginning of this one.
    ///
    /// - Returns: `nil` for a tree that ends among the leaves that are gone.
    func consistency(from first: Int64) -> [[UInt8]]? {
        guard first > 0, first >= base.count, first <= count else { return nil }
        return first == count ? [] : proof(first, 0, count, isWhole: true)
    }

    private func root(_ start: Int64, _ end: Int64) -> [UInt8]? {
        if let known = subtrees[start], known.size == end - start { return known.root }
        guard end - start > 1 else {
            return start >= base.count ? leaves[Int(start - base.count)] : nil
        }
        let middle = start + Self.split(end - start)
        guard let left = root(start, middle), let right = root(middle, end) else { return nil }
        return MerkleFrontier.hash(left, right)
    }

    private func path(_ leaf: Int64, _ start: Int64, _ end: Int64) -> [[UInt8]]? {
        guard end - start > 1 else { return [] }
        let middle = start + Self.split(end - start)
        let isLeft = leaf < middle
        guard let inner = isLeft ? path(leaf, start, middle) : path(leaf, middle, end),
            let other = isLeft ? root(middle, end) : root(start, middle)
        else { return nil }
        return inner + [other]
    }

    /// - Parameter isWhole: Whether the verifier knows the root of what is left of `first` here.
    private func proof(_ first: Int64, _ start: Int64, _ end: Int64, isWhole: Bool) -> [[UInt8]]? {
        if first == end - start { return isWhole ? [] : root(start, end).map { [$0] } }
        let half = Self.split(end - start)
        if first <= half {
            guard let inner = proof(first, start, start + half, isWhole: isWhole),
                let other = root(start + half, end)
            else { return nil }
            return inner + [other]
        }
        guard let inner = proof(first - half, start + half, end, isWhole: false),
            let other = root(start, start + half)
        else { return nil }
        return inner + [other]
    }

    /// The largest power of two that is less than a count.
    private static func split(_ count: Int64) -> Int64 {
        Int64(1) << (Int64.bitWidth - 1 - (count - 1).leadingZeroBitCount)
    }
}
