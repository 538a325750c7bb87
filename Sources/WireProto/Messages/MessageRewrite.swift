/// The same message without what protobuf-c 1.4 does wrong or dearly: it keeps unknown fields, and merges the
/// occurrences of a message field by rules of its own (a later number does not win). Encoders that follow the
/// specification write neither, so this is the rare path.
enum MessageRewrite {
    /// - Parameter bytes: Checked by the pre-scan.
    static func plain(_ bytes: [UInt8], _ schema: MessageSchema) throws(MessageError) -> [UInt8] {
        let entries = try FieldEntry.all(in: bytes, bytes.indices, schema)
        var writer = WireWriter()
        var isMerged: UInt64 = 0
        for entry in entries {
            let field = schema.fields[entry.index]
            guard let inner = field.message else {
                writer.raw(bytes[entry.whole])
                continue
            }
            var value = Array(bytes[entry.value])
            if !field.isRepeated {
                if isMerged & 1 << UInt64(entry.index) != 0 { continue }
                isMerged |= 1 << UInt64(entry.index)
                value = WireFields.merged(entries, entry.index, bytes) ?? []
            }
            do throws(MessageError) {
                writer.field(field.number, delimited: try plain(value, inner))
            } catch {
                throw error.within(field.name)
            }
        }
        return writer.bytes
    }
}
