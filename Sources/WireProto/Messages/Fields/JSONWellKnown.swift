import Notation

/// The messages that JSON writes as one string.
enum JSONWellKnown {
    /// - Returns: `nil` for every other message.
    static func text(_ bytes: [UInt8], _ schema: MessageSchema) throws(MessageError) -> String? {
        switch schema.fullName {
        case GoogleProtobuf.Timestamp.schema.fullName:
            let value = try GoogleProtobuf.Timestamp(decoding: bytes)
            guard let text = RFC3339.text(seconds: value.seconds, nanos: value.nanos) else {
                throw MessageError("", .badValue)
            }
            return text
        case GoogleRPC.Duration.schema.fullName:
            let value = try GoogleRPC.Duration(decoding: bytes)
            guard value.nanos.magnitude < 1_000_000_000 else { throw MessageError("", .badValue) }
            let sign = value.seconds < 0 || value.nanos < 0 ? "-" : ""
            return "\(sign)\(value.seconds.magnitude)\(RFC3339.fraction(value.nanos.magnitude))s"
        case GoogleProtobuf.FieldMask.schema.fullName:
            return try GoogleProtobuf.FieldMask(decoding: bytes).paths.map(camel).joined(separator: ",")
        default:
            return nil
        }
    }

    /// - Returns: `nil` for a message that JSON does not write as a string.
    static func bytes(_ text: String, _ schema: MessageSchema) throws(MessageError) -> [UInt8]? {
        switch schema.fullName {
        case GoogleProtobuf.Timestamp.schema.fullName:
            guard let (seconds, nanos) = RFC3339.parse(text) else { throw MessageError("", .badValue) }
            return try GoogleProtobuf.Timestamp(seconds: seconds, nanos: nanos).encoded()
        case GoogleRPC.Duration.schema.fullName:
            guard text.last == "s", let (seconds, nanos) = duration(text.dropLast()) else {
                throw MessageError("", .badValue)
            }
            return try GoogleRPC.Duration(seconds: seconds, nanos: nanos).encoded()
        case GoogleProtobuf.FieldMask.schema.fullName:
            let paths = text.split(separator: ",").map { snake(String($0)) }
            return try GoogleProtobuf.FieldMask(paths: paths).encoded()
        default:
            return nil
        }
    }

    private static func duration(_ text: Substring) -> (Int64, Int32)? {
        let isNegative = text.first == "-"
        let parts = text.drop { $0 == "-" }.split(separator: ".", omittingEmptySubsequences: false)
        guard let first = parts.first, parts.count <= 2, let seconds = Int64(first), seconds >= 0,
            let nanos = parts.count == 2 ? RFC3339.nanos(parts[1]) : 0
        else { return nil }
        return isNegative ? (-seconds, -nanos) : (seconds, nanos)
    }

    /// `meta.create_time` is `meta.createTime`.
    private static func camel(_ path: String) -> String {
        path.split(separator: ".", omittingEmptySubsequences: false).map { FieldSchema.jsonName($0) }
            .joined(separator: ".")
    }

    private static func snake(_ path: String) -> String {
        var result = ""
        for character in path {
            result += character.isUppercase ? "_" + character.lowercased() : String(character)
        }
        return result
    }
}

extension FieldSchema {
    /// The name in JSON: `monthlyIncome`.
    public var jsonName: String { Self.jsonName(name[...]) }

    /// As protoc derives it: each underscore goes, and the letter after it becomes upper-case.
    static func jsonName(_ name: Substring) -> String {
        var result = ""
        var nextIsUpper = false
        for character in name {
            if character == "_" {
                nextIsUpper = true
            } else {
                result += nextIsUpper ? character.uppercased() : String(character)
                nextIsUpper = false
            }
        }
        return result
    }
}
