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
        try visit(bytes.span, WireReader(bytes.span), schema, body)
    }

    private static func visit(
        _ bytes: Span<UInt8>, _ start: WireReader, _ schema: MessageSchema,
        _ body: (FieldSchema, Span<UInt8>) -> Bool
    ) throws(MessageError) -> Bool {
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
                    if try !visit(bytes, WireReader(range), inner, body) { return false }
                } else if field.holdsName {
                    let range = try reader.delimited(bytes)
                    if !range.isEmpty && !body(schema.fields[index], bytes.extracting(range)) { return false }
                } else {
                    try reader.skipValue(tag.wireType, bytes)
                }
            } catch {
                throw error.within(schema.fields[index].name)
            }
        }
        return true
    }
}
