/// Work on encoded messages by their schema, where no value is needed: guards, masks, comparisons, JSON.
///
/// Every function throws ``MessageError`` for bytes that are not a message of the schema. Recursion is bounded by
/// the schema, which has no cycles.
public enum WireFields {
    /// Shows each resource name of a message to `body`, nested ones too, without allocating.
    ///
    /// A field that the schema does not know is an error, because it might hold a name: what guards with this must
    /// know at least the schema of what it guards.
    ///
    /// - Parameter body: Gets the field and the name's bytes, which are not empty but may be anything else;
    ///   returns whether to go on.
    /// - Returns: False as soon as `body` said so, else true.
    @discardableResult
    public static func visitNames(
        in bytes: [UInt8], of schema: MessageSchema, _ body: (FieldSchema, Span<UInt8>) -> Bool
    ) throws(MessageError) -> Bool {
        try visit(bytes.span, WireReader(bytes.span), schema, .names) { word, text in
            if case .name(let field) = word { body(field, text) } else { true }
        }
    }

    /// A text of a message, as a guard sees it.
    public enum Word {
        case name(FieldSchema)
        /// For programs: a code, a token, a path, the sentence of an error. A name may stand anywhere in it.
        case text
        /// JSON, whose texts may be names: ``JSONTexts`` shows them.
        case json
    }

    /// Shows `body` all texts that may be names or hold some, also those of the message in a `google.protobuf.Any`.
    /// What people write (texts of class P2 and P3) is not shown.
    ///
    /// - Returns: False as soon as `body` said so, else true.
    /// - Throws: Also for a field that the schema does not know, and for an Any of a type that is not known here.
    public static func visitWords(
        in bytes: [UInt8], of schema: MessageSchema, _ body: (Word, Span<UInt8>) -> Bool
    ) throws(MessageError) -> Bool {
        try visit(bytes.span, WireReader(bytes.span), schema, .everything(anys: MessageLimits.anyDepth), body)
    }

    private enum Extent {
        case names
        /// And into so many messages of type Any within each other.
        case everything(anys: Int)
    }

    private static func visit(
        _ bytes: Span<UInt8>, _ start: WireReader, _ schema: MessageSchema, _ extent: Extent,
        _ body: (Word, Span<UInt8>) -> Bool
    ) throws(MessageError) -> Bool {
        if schema.isAny, case .everything(let anys) = extent {
            return try visitAny(bytes, start, schema, anys, body)
        }
        var reader = start
        while !reader.isAtEnd {
            let tag = try reader.tag(bytes)
            let index = schema.index(of: tag.number)
            guard index >= 0 else { throw MessageError("#\(tag.number)", .unknownField) }
            let field = schema.scan[index]
            do throws(MessageError) {
                try field.check(tag.wireType)
                if field.kind == .message, let inner = schema.inner[index] {
                    let range = try reader.delimited(bytes)
                    if try !visit(bytes, WireReader(range), inner, extent, body) { return false }
                } else if field.words != .none {
                    let range = try reader.delimited(bytes)
                    if range.isEmpty { continue }
                    let word: Word =
                        switch field.words {
                        case .name: .name(schema.fields[index])
                        case .json: .json
                        case .none, .text: .text
                        }
                    if !body(word, bytes.extracting(range)) { return false }
                } else {
                    try reader.skipValue(tag.wireType, bytes)
                }
            } catch {
                throw error.within(schema.fields[index].name)
            }
        }
        return true
    }

    private static func visitAny(
        _ bytes: Span<UInt8>, _ start: WireReader, _ schema: MessageSchema, _ anys: Int,
        _ body: (Word, Span<UInt8>) -> Bool
    ) throws(MessageError) -> Bool {
        guard anys > 0 else { throw MessageError("", .tooDeep) }
        var reader = start
        var type = 0..<0
        var value = 0..<0
        while !reader.isAtEnd {
            let tag = try reader.tag(bytes)
            guard tag.wireType == WireType.delimited else {
                throw MessageError("#\(tag.number)", .wrongWireType)
            }
            switch tag.number {
            case 1: type = try reader.delimited(bytes)
            case 2: value = try reader.delimited(bytes)
            default: throw MessageError("#\(tag.number)", .unknownField)
            }
        }
        if type.isEmpty && value.isEmpty { return true }
        var url: [UInt8] = []
        for index in type { url.append(bytes[index]) }
        guard let inner = MessageTypes.schema(ofTypeURL: String(decoding: url, as: UTF8.self)) else {
            throw MessageError("type_url", .badValue)
        }
        return try visit(bytes, WireReader(value), inner, .everything(anys: anys - 1), body)
    }
}

extension MessageTypes {
    private static let byName = Dictionary(
        all.map { ($0.schema.fullName, $0.schema) }, uniquingKeysWith: { first, _ in first })

    /// The schema of the message in a `google.protobuf.Any`, by what follows the last slash of its type's URL; `nil`
    /// when the type is not of the contract.
    public static func schema(ofTypeURL url: String) -> MessageSchema? {
        guard let slash = url.lastIndex(of: "/") else { return nil }
        return byName[String(url[url.index(after: slash)...])]
    }
}
