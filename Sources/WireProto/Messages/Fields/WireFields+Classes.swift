extension WireFields {
    /// The message with only the fields of these classes: a field is kept when it and every field around it is.
    /// Unknown fields have no class, so they are dropped.
    public static func keeping(
        _ classes: FieldSchema.Classes, of bytes: [UInt8], _ schema: MessageSchema
    ) throws(MessageError) -> [UInt8] {
        try keeping(classes, of: bytes, bytes.indices, schema)
    }

    private static func keeping(
        _ classes: FieldSchema.Classes, of bytes: [UInt8], _ range: Range<Int>, _ schema: MessageSchema
    ) throws(MessageError) -> [UInt8] {
        var writer = WireWriter()
        for entry in try FieldEntry.all(in: bytes, range, schema) {
            let field = schema.fields[entry.index]
            guard classes.contains(field.fieldClass) else { continue }
            guard let inner = field.message else {
                writer.raw(bytes[entry.whole])
                continue
            }
            do throws(MessageError) {
                // An empty one is written too: that it is there has the field's own class.
                writer.field(field.number, delimited: try keeping(classes, of: bytes, entry.value, inner))
            } catch {
                throw error.within(field.name)
            }
        }
        return writer.bytes
    }
}
