import CPostgreSQL

/// A parameter of a statement, in the server's binary format.
///
/// Source: PostgreSQL 15, `int8recv`, `bytearecv` and `array_recv` in src/backend/utils/adt.
enum PostgreSQLParameter {
    case value(EngineValue)
    /// An array of one dimension: a column of as many rows, all of one type.
    case column([EngineValue])

    static let integerType: Oid = 20
    private static let bytesType: Oid = 17
    private static let integerArrayType: Oid = 1016
    private static let bytesArrayType: Oid = 1001

    var type: Oid {
        switch self {
        case .value(let value): Self.type(of: value)
        case .column(let values):
            values.first?.isInteger ?? false ? Self.integerArrayType : Self.bytesArrayType
        }
    }

    private static func type(of value: EngineValue?) -> Oid {
        value?.isInteger ?? false ? integerType : bytesType
    }

    /// - Returns: `false` for NULL, which has no bytes.
    func append(to bytes: inout [UInt8]) -> Bool {
        switch self {
        case .value(let value):
            return Self.append(value, to: &bytes)
        case .column(let values):
            // Dimensions, flags, type, length and the first element's index.
            for number in [1, 0, Int32(bitPattern: Self.type(of: values.first)), Int32(values.count), 1] {
                bytes.append(bigEndian: number)
            }
            for value in values {
                let place = bytes.count
                bytes.append(bigEndian: Int32(-1))  // No bytes: NULL.
                guard Self.append(value, to: &bytes) else { continue }
                let count = Int32(bytes.count - place - 4)
                for shift in 0..<4 {
                    bytes[place + shift] = UInt8(truncatingIfNeeded: count >> (24 - 8 * shift))
                }
            }
            return true
        }
    }

    private static func append(_ value: EngineValue, to bytes: inout [UInt8]) -> Bool {
        switch value {
        case .null: return false
        case .integer(let integer): bytes.append(bigEndian: integer)
        case .bytes(let more): bytes.append(contentsOf: more)
        }
        return true
    }
}

extension EngineValue {
    fileprivate var isInteger: Bool { if case .integer = self { true } else { false } }
}

extension [UInt8] {
    fileprivate mutating func append(bigEndian integer: some FixedWidthInteger) {
        for shift in stride(from: integer.bitWidth - 8, through: 0, by: -8) {
            append(UInt8(truncatingIfNeeded: integer >> shift))
        }
    }
}
