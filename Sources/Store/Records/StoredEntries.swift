/// An entry of an index, as it stands there.
struct StoredEntry: Hashable {
    let index: UInt16
    let key: [UInt8]
}

/// A record's entries as they lie in its envelope, each once; equal when they lie alike.
///
/// A list looks for one of them in each record. To make values of all of them for that, a child's name has dozens, took
/// a fifth of the list's instructions.
struct StoredEntries: Equatable {
    let count: Int
    /// For each its index, and its key behind a length.
    let encoded: ArraySlice<UInt8>

    init(_ entries: [StoredEntry]) {
        var encoder = ByteEncoder(reserving: entries.count * 24)
        for entry in entries {
            encoder.integer(entry.index)
            encoder.counted(entry.key)
        }
        count = entries.count
        encoded = encoder.bytes[...]
    }

    init(from decoder: inout ByteDecoder, count: Int) throws(StoreError) {
        self.count = count
        let from = decoder
        for _ in 0..<count {
            _ = try decoder.raw(2)
            _ = try decoder.countedSlice()
        }
        encoded = from.bytes(to: decoder)
    }

    func contains(_ wanted: StoredEntry) throws(StoreError) -> Bool {
        var decoder = ByteDecoder(encoded)
        while !decoder.isAtEnd {
            let index = try decoder.integer(UInt16.self)
            let key = try decoder.countedSlice()
            if index == wanted.index, key.elementsEqual(wanted.key) { return true }
        }
        return false
    }

    func decoded() throws(StoreError) -> [StoredEntry] {
        var decoder = ByteDecoder(encoded)
        var entries: [StoredEntry] = []
        while !decoder.isAtEnd {
            entries.append(
                StoredEntry(index: try decoder.integer(UInt16.self), key: try decoder.counted()))
        }
        return entries
    }
}
