/// Bytes as letters, six bits to each.
///
/// Source: RFC 4648, sections 4 and 5; gRPC over HTTP/2, "Requests", `Binary-Header`.
public enum Base64 {
    /// In the standard alphabet without padding, as the gRPC document asks of senders of `-bin` metadata.
    public static func encode(_ bytes: ArraySlice<UInt8>) -> [UInt8] {
        encode(bytes, plus: UInt8(ascii: "+"), slash: UInt8(ascii: "/"))
    }

    /// In the standard alphabet with padding, as JSON has it.
    public static func text(_ bytes: [UInt8]) -> String {
        var letters = encode(bytes[...])
        while !letters.count.isMultiple(of: 4) { letters.append(UInt8(ascii: "=")) }
        return String(decoding: letters, as: UTF8.self)
    }

    /// In the alphabet of section 5 without padding: safe in a header, a URL and a field mask.
    public static func urlText(_ bytes: [UInt8]) -> String {
        String(decoding: encode(bytes[...], plus: UInt8(ascii: "-"), slash: UInt8(ascii: "_")), as: UTF8.self)
    }

    /// Of the standard alphabet, padded to its length or not.
    ///
    /// - Returns: `nil` for a length no bytes encode to, or a letter outside the alphabet.
    public static func decode(_ text: ArraySlice<UInt8>) -> [UInt8]? {
        decode(text.count.isMultiple(of: 4) ? unpadded(text) : text, takesEither: false)
    }

    /// Of either alphabet, with up to two signs of padding behind it or none; `nil` for anything else.
    public static func bytes(_ text: String) -> [UInt8]? {
        decode(unpadded(Array(text.utf8)[...]), takesEither: true)
    }

    private static func encode(_ bytes: ArraySlice<UInt8>, plus: UInt8, slash: UInt8) -> [UInt8] {
        var result: [UInt8] = []
        result.reserveCapacity((bytes.count * 4 + 2) / 3)
        var bits: UInt32 = 0
        var count = 0
        for byte in bytes {
            bits = bits << 8 | UInt32(byte)
            count += 8
            while count >= 6 {
                count -= 6
                result.append(letter(UInt8(truncatingIfNeeded: bits >> UInt32(count)) & 0x3f, plus, slash))
            }
        }
        if count > 0 {
            result.append(letter(UInt8(truncatingIfNeeded: bits << UInt32(6 - count)) & 0x3f, plus, slash))
        }
        return result
    }

    private static func unpadded(_ text: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
        var text = text
        var padding = 0
        while padding < 2, text.last == UInt8(ascii: "=") {
            text.removeLast()
            padding += 1
        }
        return text
    }

    private static func decode(_ text: ArraySlice<UInt8>, takesEither: Bool) -> [UInt8]? {
        guard text.count % 4 != 1 else { return nil }
        var result: [UInt8] = []
        result.reserveCapacity(text.count * 3 / 4)
        var bits: UInt32 = 0
        var count = 0
        for character in text {
            guard let value = value(character, takesEither: takesEither) else { return nil }
            bits = bits << 6 | UInt32(value)
            count += 6
            if count >= 8 {
                count -= 8
                result.append(UInt8(truncatingIfNeeded: bits >> UInt32(count)))
            }
        }
        return result
    }

    private static func letter(_ value: UInt8, _ plus: UInt8, _ slash: UInt8) -> UInt8 {
        switch value {
        case 0..<26: UInt8(ascii: "A") + value
        case 26..<52: UInt8(ascii: "a") + value - 26
        case 52..<62: UInt8(ascii: "0") + value - 52
        case 62: plus
        default: slash
        }
    }

    private static func value(_ letter: UInt8, takesEither: Bool) -> UInt8? {
        switch letter {
        case UInt8(ascii: "A")...UInt8(ascii: "Z"): letter - UInt8(ascii: "A")
        case UInt8(ascii: "a")...UInt8(ascii: "z"): letter - UInt8(ascii: "a") + 26
        case UInt8(ascii: "0")...UInt8(ascii: "9"): letter - UInt8(ascii: "0") + 52
        case UInt8(ascii: "+"): 62
        case UInt8(ascii: "/"): 63
        case UInt8(ascii: "-"): takesEither ? 62 : nil
        case UInt8(ascii: "_"): takesEither ? 63 : nil
        default: nil
        }
    }
}
