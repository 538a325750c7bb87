/// What sort of thing a record is. The store knows the number; what it means is its owner's.
public struct RecordKind: Hashable, Sendable {
    /// Written into every row: never changes, and is never given to another kind.
    public let number: UInt16
    /// For messages to operators.
    public let name: String

    public init(number: UInt16, name: String) {
        self.number = number
        self.name = name
    }
}

/// One of the orders in which records of a kind can be listed.
public struct IndexID: Hashable, Sendable {
    /// Written into every entry: never changes, and is never given to another index of the kind.
    public let number: UInt16

    public init(number: UInt16) {
        self.number = number
    }
}

/// A record's place in one index.
public struct IndexEntry: Hashable, Sendable {
    public var index: IndexID
    public var key: IndexKey

    public init(_ index: IndexID, _ key: IndexKey) {
        self.index = index
        self.key = key
    }
}

/// What an index is ordered by, at most ``StoreLimits/keyBytes`` bytes.
public enum IndexKey: Hashable, Sendable {
    /// In clear in the file, ordered byte by byte: states, dates, codes. Nothing that identifies a person.
    case plain([UInt8])
    /// Stands in the file as a keyed hash: found by the whole value only, in no order.
    case keyed([UInt8])
}
