/// What a column or a parameter holds. Text and booleans do not exist: text is its UTF-8 bytes, so that both
/// engines compare it alike, and a boolean is an integer.
enum EngineValue: Hashable, Sendable {
    case null
    case integer(Int64)
    case bytes([UInt8])
}

/// One row of an answer, in the order of the statement's columns.
///
/// A column of another type than the schema says, or a missing one, can only come from a damaged file or another
/// server: it is thrown, not trapped.
struct EngineRow {
    let columns: [EngineValue]

    func integer(_ column: Int) throws(StoreError) -> Int64 {
        guard columns.indices.contains(column), case .integer(let value) = columns[column] else {
            throw .corrupt("a column is not an integer")
        }
        return value
    }

    func bytes(_ column: Int) throws(StoreError) -> [UInt8] {
        guard columns.indices.contains(column), case .bytes(let value) = columns[column] else {
            throw .corrupt("a column is not bytes")
        }
        return value
    }
}
