/// A node of the tree over a tenant's records: which there are, and which revision of each is the last.
///
/// The tree is a trie over the records' keyed codes, six bits a level. A leaf says of each record below it which sealed
/// revision is its last; an inner node has the code of each child's bytes. The root's code stands in the tenant's sealed
/// head. So whoever has no key can change no node, and can put no earlier node back, without its parent's no longer
/// matching.
enum StateNode: Equatable {
    case leaf([StateEntry])
    /// 64 codes; 0 where there is nothing below.
    case inner([UInt64])

    static let empty = StateNode.leaf([])

    /// Entries of a leaf, beyond which it becomes an inner node: with its key a row fits into a page of SQLite four
    /// times.
    static let leafEntries = 48
    static let children = 64
    static let root: Int64 = 1
    /// Levels of inner nodes; a leaf below the last takes any number of entries.
    static let depth = 9

    /// The child of a node on the way to a record.
    static func child(of number: Int64, _ level: Int, _ code: UInt64) -> Int64 {
        number << 6 | Int64(chunk(level, code))
    }

    static func chunk(_ level: Int, _ code: UInt64) -> Int {
        Int(code >> UInt64(58 - 6 * level) & 63)
    }

    func encoded() -> [UInt8] {
        switch self {
        case .leaf(let entries):
            var encoder = ByteEncoder(reserving: 1 + 16 * entries.count)
            encoder.integer(UInt8(0))
            for entry in entries {
                encoder.integer(entry.code)
                encoder.integer(entry.last)
            }
            return encoder.bytes
        case .inner(let codes):
            var encoder = ByteEncoder(reserving: 1 + 8 * codes.count)
            encoder.integer(UInt8(1))
            for code in codes { encoder.integer(code) }
            return encoder.bytes
        }
    }

    init(_ encoded: [UInt8]) throws(StoreError) {
        let body = encoded.count - 1
        switch encoded.first {
        case 0 where body % 16 == 0:
            self = .leaf(
                (0..<body / 16).map {
                    StateEntry(
                        code: Self.integer(encoded, 1 + 16 * $0), last: Self.integer(encoded, 9 + 16 * $0))
                })
        case 1 where body == 8 * Self.children:
            self = .inner((0..<Self.children).map { Self.integer(encoded, 1 + 8 * $0) })
        default: throw .corrupt("a node of the records' state is none")
        }
    }

    private static func integer(_ bytes: [UInt8], _ place: Int) -> UInt64 {
        var value: UInt64 = 0
        for index in place..<place + 8 { value = value << 8 | UInt64(bytes[index]) }
        return value
    }
}

/// What the state says of one record.
struct StateEntry: Hashable {
    /// Of its kind and id.
    let code: UInt64
    /// The end of its last revision as it is sealed: part of the tag, which no other revision has.
    var last: UInt64
}

/// What a write has done to one record's state and no node says yet.
struct StateChange: Hashable {
    let code: UInt64
    /// The last revision before; `nil` for a record that was not there.
    let before: UInt64?
    /// The last revision now; `nil` for a record that is gone.
    let after: UInt64?
}
