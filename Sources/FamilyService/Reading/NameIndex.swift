import Store
import WireProto

/// How a name is found without standing anywhere in clear: keyed hashes of its words, and of each two characters
/// that follow each other in one.
///
/// A hash says nothing by itself. What the number of times it occurs still says is in docs/security.md.
enum NameIndex {
    // Of every kind of record that has a name.
    static let byWord = IndexID(number: 100)
    static let byPair = IndexID(number: 101)

    /// The entries of a name, at most ``Limits/nameEntries``: the words first, so that what a very long name lacks
    /// is parts.
    static func entries(_ name: FoldedName) -> [IndexEntry] {
        let keys =
            name.words.map { IndexEntry(byWord, .keyed(bytes($0))) }
            + pairs(of: name).map { IndexEntry(byPair, .keyed($0)) }
        return Array(keys.prefix(Limits.nameEntries))
    }

    /// The values of the words, as they are looked for.
    static func words(of name: FoldedName) -> [[UInt8]] { name.words.map(bytes) }

    /// The values of the pairs in the words, each once.
    static func pairs(of name: FoldedName) -> [[UInt8]] {
        var pairs: [[UInt8]] = []
        for word in name.words {
            for (first, second) in zip(word, word.dropFirst()) {
                let pair = bytes([first, second])
                if !pairs.contains(pair) { pairs.append(pair) }
            }
        }
        return pairs
    }

    private static func bytes(_ scalars: [Unicode.Scalar]) -> [UInt8] {
        var text = ""
        text.unicodeScalars.append(contentsOf: scalars)
        return Array(text.utf8)
    }
}
