/// A message whose isolated list has malformed elements, and the same bytes without them.
struct IsolatedElements {
    /// The bytes with an empty element in the place of each malformed one.
    private(set) var sound: [UInt8] = []
    /// What is wrong with which element; the path is the element's own.
    private(set) var malformed: [Int: MessageError] = [:]

    /// - Returns: `nil` when the schema has no such list, none of its elements is malformed, or what is around them is.
    init?(_ bytes: [UInt8], _ schema: MessageSchema) {
        guard let list = schema.isolatedList, let element = schema.inner[list] else { return nil }
        do throws(MessageError) {
            try read(bytes.span, schema.scan[list], schema.fields[list].number, element)
        } catch {
            return nil
        }
        if malformed.isEmpty { return nil }
    }

    private mutating func read(
        _ bytes: Span<UInt8>, _ list: ScanField, _ number: UInt32, _ element: MessageSchema
    ) throws(MessageError) {
        var reader = WireReader(bytes)
        var count: Int32 = 0
        while !reader.isAtEnd {
            let start = reader.position
            let tag = try reader.tag(bytes)
            let value = reader.position
            try reader.skipValue(tag.wireType, bytes)
            guard tag.number == number, tag.wireType == WireType.delimited else {
                append(bytes, start..<reader.position)
                continue
            }
            // No more of them than the list may have, so that what is kept of them is bounded.
            guard count < list.maxCount else { throw MessageError("", .tooMany(maximum: Int(list.maxCount))) }
            var content = WireReader(value..<reader.position)
            do throws(MessageError) {
                try PreScan.check(element: try content.delimited(bytes), bytes, element)
                append(bytes, start..<reader.position)
            } catch {
                malformed[Int(count)] = error
                append(bytes, start..<value)
                sound.append(0)
            }
            count += 1
        }
    }

    private mutating func append(_ bytes: Span<UInt8>, _ range: Range<Int>) {
        for position in range { sound.append(bytes[position]) }
    }
}
