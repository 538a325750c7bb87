/// One occurrence of a known field in encoded bytes.
struct FieldEntry {
    /// In the schema's `fields`.
    let index: Int
    let wireType: UInt8
    /// From the tag to the end of the value.
    let whole: Range<Int>
    /// The value: of a length-delimited field, what follows the length.
    let value: Range<Int>

    /// The known fields of a message in the order they stand; unknown ones are left out, and so are members of a
    /// oneof that another member follows.
    static func all(
        in bytes: [UInt8], _ range: Range<Int>, _ schema: MessageSchema
    ) throws(MessageError) -> [FieldEntry] {
        let span = bytes.span
        var reader = WireReader(range)
        var entries: [FieldEntry] = []
        var hasOneof = false
        while !reader.isAtEnd {
            let start = reader.position
            let tag = try reader.tag(span)
            let index = schema.index(of: tag.number)
            guard index >= 0 else {
                try reader.skipValue(tag.wireType, span)
                continue
            }
            if schema.scan[index].oneof != nil { hasOneof = true }
            do throws(MessageError) {
                try schema.scan[index].check(tag.wireType)
                var value = reader.position..<reader.position
                if tag.wireType == WireType.delimited {
                    value = try reader.delimited(span)
                } else {
                    try reader.skipValue(tag.wireType, span)
                    value = value.lowerBound..<reader.position
                }
                guard entries.count < MessageLimits.occurrences else { throw MessageError("", .tooLarge) }
                entries.append(
                    FieldEntry(
                        index: index, wireType: tag.wireType, whole: start..<reader.position, value: value))
            } catch {
                throw error.within(schema.fields[index].name)
            }
        }
        return hasOneof ? lastMembers(entries, schema) : entries
    }

    /// Of each oneof, the occurrences of its last member since any other.
    private static func lastMembers(_ entries: [FieldEntry], _ schema: MessageSchema) -> [FieldEntry] {
        var winners = [Int?](repeating: nil, count: schema.fields.count)
        var closed = [Bool](repeating: false, count: schema.fields.count)
        var kept: [FieldEntry] = []
        for entry in entries.reversed() {
            if let oneof = schema.scan[entry.index].oneof.map(Int.init) {
                if let winner = winners[oneof], winner != entry.index { closed[oneof] = true }
                if closed[oneof] { continue }
                winners[oneof] = entry.index
            }
            kept.append(entry)
        }
        return kept.reversed()
    }
}

extension ScanField {
    /// - Throws: ``MessageError/Problem/wrongWireType`` when a value so written is none of this field.
    @inline(__always)
    func check(_ wireType: UInt8) throws(MessageError) {
        if self.wireType == wireType || (isRepeated && wireType == WireType.delimited) { return }
        throw MessageError("", .wrongWireType)
    }
}
