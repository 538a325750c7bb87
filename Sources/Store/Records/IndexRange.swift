import Tenancy

/// A stretch of an index that a list goes through, and in which direction.
struct IndexRange {
    let kind: RecordKind
    let index: IndexID
    let prefix: [UInt8]
    /// The least key, when that is further on than the prefix.
    var from: [UInt8] = []
    /// What all keys are less than, when that is before the prefix ends.
    var to: [UInt8]?
    let descending: Bool

    /// Greater than every key: one byte longer than the longest, and all ones.
    private static let afterAll = [UInt8](repeating: 0xff, count: StoreLimits.keyBytes + 1)

    /// The first key, in order, after all that begin with the prefix.
    private var prefixEnd: [UInt8] {
        var bytes = prefix
        while let last = bytes.popLast() {
            if last < 0xff { return bytes + [last + 1] }
        }
        return Self.afterAll
    }

    private var first: [UInt8] { prefix.lexicographicallyPrecedes(from) ? from : prefix }

    private var end: [UInt8] {
        guard let to, to.lexicographicallyPrecedes(prefixEnd) else { return prefixEnd }
        return to
    }

    var statement: Statement { descending ? .listDescending : .listAscending }
    var idStatement: Statement { descending ? .listIDsDescending : .listIDsAscending }

    /// The statement's parameters. Ids are never empty, so a key with an empty id is before all entries of
    /// it.
    func parameters(tenant: [UInt8], after: [UInt8]?, limit: Int) throws(StoreError) -> [EngineValue] {
        let cursor = try after.map { bytes throws(StoreError) in try ListCursor(bytes) }
        let start = cursor.map { ($0.key, Array($0.id.text.utf8)) } ?? (descending ? end : first, [])
        return [
            .bytes(tenant), .integer(Int64(kind.number)), .integer(Int64(index.number)), .bytes(start.0),
            .bytes(start.1), .bytes(descending ? first : end),
            .integer(Int64(min(max(limit, 0), StoreLimits.pageRecords))),
        ]
    }
}
