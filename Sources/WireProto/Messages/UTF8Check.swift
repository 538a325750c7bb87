/// Whether bytes are a text: UTF-8 without NUL. protobuf-c asks neither.
enum UTF8Check {
    private static let highBits: UInt64 = 0x8080_8080_8080_8080
    private static let lowBits: UInt64 = 0x0101_0101_0101_0101

    static func check(_ bytes: Span<UInt8>, _ range: Range<Int>) throws(MessageError) {
        // Most texts are ASCII: eight bytes at a time, none of them 0 and none with its high bit set.
        var position = range.lowerBound
        if range.count >= 8 {
            let raw = unsafe bytes.bytes
            let last = range.upperBound - 8
            while true {
                let word = unsafe raw.unsafeLoadUnaligned(fromByteOffset: position, as: UInt64.self)
                if (word | (word &- lowBits)) & highBits != 0 { break }
                if position == last { return }
                // The last word overlaps the one before.
                position = min(position + 8, last)
            }
        } else {
            while position < range.upperBound, bytes[position] &- 1 < 0x7f { position += 1 }
            if position == range.upperBound { return }
        }
        try checkSlowly(bytes.extracting(range))
    }

    private static func checkSlowly(_ text: Span<UInt8>) throws(MessageError) {
        do throws(UTF8.ValidationError) {
            _ = try UTF8Span(validating: text)
        } catch {
            throw MessageError("", .invalidUTF8)
        }
        for index in text.indices where text[index] == 0 { throw MessageError("", .nulInText) }
    }
}
