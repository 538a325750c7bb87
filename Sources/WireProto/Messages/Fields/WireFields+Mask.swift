extension WireFields {
    /// Replaces what an `update_mask` names, and nothing else: a field that `update` lacks is cleared, a repeated
    /// field is replaced as a whole, and setting one member of a oneof clears the others.
    ///
    /// - Parameters:
    ///   - paths: As in `google.protobuf.FieldMask`: `monthly_income`, `birth.date.year`. A path goes through no
    ///     repeated field.
    ///   - base: The message as it stands.
    ///   - update: The message that holds the values to take.
    /// - Throws: ``MessageError`` with the path itself and ``MessageError/Problem/unknownField`` when a path names
    ///   nothing.
    public static func replacing(
        _ paths: [String], in base: [UInt8], from update: [UInt8], _ schema: MessageSchema
    ) throws(MessageError) -> [UInt8] {
        var result = base
        for path in paths {
            let names = path.split(separator: ".", omittingEmptySubsequences: false)
            guard let replaced = try replacing(names[...], in: result, from: update, schema) else {
                throw MessageError(path, .unknownField)
            }
            result = replaced
        }
        return result
    }

    /// - Returns: `nil` when the path names nothing.
    private static func replacing(
        _ path: ArraySlice<Substring>, in base: [UInt8], from update: [UInt8], _ schema: MessageSchema
    ) throws(MessageError) -> [UInt8]? {
        guard let name = path.first, let target = schema.fields.firstIndex(where: { $0.name == name }) else {
            return nil
        }
        let field = schema.fields[target]
        let old = try FieldEntry.all(in: base, base.indices, schema)
        let new = try FieldEntry.all(in: update, update.indices, schema)
        var value: [UInt8] = []
        if path.count == 1 {
            for entry in new where entry.index == target { value += update[entry.whole] }
        } else {
            guard let inner = field.message, !field.isRepeated else { return nil }
            let before = merged(old, target, base)
            let after = merged(new, target, update)
            guard let replaced = try replacing(path.dropFirst(), in: before ?? [], from: after ?? [], inner)
            else {
                return nil
            }
            if before != nil || after != nil {
                var writer = WireWriter()
                writer.field(field.number, delimited: replaced)
                value = writer.bytes
            }
        }
        // In order of field number, as an encoder writes.
        var writer = WireWriter()
        var isWritten = false
        for entry in old.sorted(by: { $0.index < $1.index }) where entry.index != target {
            let other = schema.fields[entry.index]
            if !value.isEmpty && other.oneof != nil && other.oneof == field.oneof { continue }
            if entry.index > target && !isWritten {
                writer.raw(value)
                isWritten = true
            }
            writer.raw(base[entry.whole])
        }
        if !isWritten { writer.raw(value) }
        return writer.bytes
    }

    /// A message field with all its occurrences: encodings in a row are a merge. `nil` when it is absent.
    static func merged(_ entries: [FieldEntry], _ index: Int, _ bytes: [UInt8]) -> [UInt8]? {
        guard entries.contains(where: { $0.index == index }) else { return nil }
        var result: [UInt8] = []
        for entry in entries where entry.index == index { result += bytes[entry.value] }
        return result
    }
}
