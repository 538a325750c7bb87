import Testing

@testable import Store

@Suite("A tree whose first leaves are gone")
struct MerkleTreeTests {
    private typealias Frontier = MerkleFrontier

    @Test("proves all that is left, from whatever was removed")
    func proofs() throws {
        let leaves = (0..<21).map { [UInt8($0)] }
        let hashes = leaves.map { Frontier.hash(leaf: $0) }
        let roots = (0...leaves.count).map { count in
            leaves[..<count].reduce(into: Frontier()) { $0.append(leaf: $1) }
        }
        for count in 1...leaves.count {
            for removed in 0..<count {
                let tree = MerkleTree(after: roots[removed], leaves: Array(hashes[removed..<count]))
                #expect(tree.root(of: Int64(count)) == roots[count].root)
                for leaf in removed..<count {
                    let proof = try #require(tree.inclusion(of: Int64(leaf)))
                    #expect(Self.isIn(hashes[leaf], leaf, count, proof, roots[count].root))
                }
                for first in max(1, removed)...count {
                    let proof = try #require(tree.consistency(from: Int64(first)), "\(first) of \(count)")
                    #expect(Self.continues(first, count, proof, roots[first].root, roots[count].root))
                }
                for gone in 0..<removed { #expect(tree.inclusion(of: Int64(gone)) == nil) }
            }
        }
    }

    /// RFC 9162, section 2.1.3.2.
    private static func isIn(
        _ leaf: [UInt8], _ index: Int, _ count: Int, _ proof: [[UInt8]], _ root: [UInt8]
    ) -> Bool {
        var (place, last, hash) = (index, count - 1, leaf)
        for step in proof {
            guard last > 0 else { return false }
            if place & 1 == 1 || place == last {
                hash = Frontier.hash(step, hash)
                while place & 1 == 0, place != 0 { (place, last) = (place >> 1, last >> 1) }
            } else {
                hash = Frontier.hash(hash, step)
            }
            (place, last) = (place >> 1, last >> 1)
        }
        return last == 0 && hash == root
    }

    /// RFC 9162, section 2.1.4.2.
    private static func continues(
        _ first: Int, _ second: Int, _ proof: [[UInt8]], _ firstRoot: [UInt8], _ secondRoot: [UInt8]
    ) -> Bool {
        if first == second { return proof.isEmpty && firstRoot == secondRoot }
        var steps = first & (first - 1) == 0 ? [firstRoot] + proof : proof
        guard !steps.isEmpty else { return false }
        var (place, last) = (first - 1, second - 1)
        while place & 1 == 1 { (place, last) = (place >> 1, last >> 1) }
        var (one, two) = (steps[0], steps[0])
        steps.removeFirst()
        for step in steps {
            guard last > 0 else { return false }
            if place & 1 == 1 || place == last {
                (one, two) = (Frontier.hash(step, one), Frontier.hash(step, two))
                while place & 1 == 0, place != 0 { (place, last) = (place >> 1, last >> 1) }
            } else {
                two = Frontier.hash(two, step)
            }
            (place, last) = (place >> 1, last >> 1)
        }
        return one == firstRoot && two == secondRoot && last == 0
    }
}
