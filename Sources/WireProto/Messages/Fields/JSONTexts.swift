/// The texts of a JSON document, keys too, without a value for the document: for guards.
public enum JSONTexts {
    /// Shows `body` each text, its escapes undone; what is beyond ASCII and escaped is shown as bytes that no UTF-8 has.
    /// Bytes that are no JSON are read as far as quotes go, and as one text where there are none.
    ///
    /// - Returns: False as soon as `body` said so, else true.
    public static func allSatisfy(_ json: Span<UInt8>, _ body: (Span<UInt8>) -> Bool) -> Bool {
        var index = 0
        var hasTexts = false
        while index < json.count {
            guard json[index] == UInt8(ascii: "\"") else {
                index += 1
                continue
            }
            hasTexts = true
            let start = index + 1
            var end = start
            var isEscaped = false
            while end < json.count, json[end] != UInt8(ascii: "\"") {
                let isBackslash = json[end] == UInt8(ascii: "\\")
                isEscaped = isEscaped || isBackslash
                end += isBackslash ? 2 : 1
            }
            end = min(end, json.count)
            let text = json.extracting(start..<end)
            guard isEscaped ? body(unescaped(text).span) : body(text) else { return false }
            index = end + 1
        }
        return hasTexts || body(json)
    }

    private static func unescaped(_ text: Span<UInt8>) -> [UInt8] {
        var result: [UInt8] = []
        var index = 0
        while index < text.count {
            guard text[index] == UInt8(ascii: "\\"), index + 1 < text.count else {
                result.append(text[index])
                index += 1
                continue
            }
            let escaped = text[index + 1]
            index += 2
            guard escaped == UInt8(ascii: "u") else {
                result.append(escaped)  // Of those that mean a control character no name has any.
                continue
            }
            var code: UInt32 = 0
            for _ in 0..<4 where index < text.count {
                code = code << 4 | UInt32(hexValue(text[index]))
                index += 1
            }
            result.append(code < 0x80 ? UInt8(code) : 0xff)
        }
        return result
    }

    private static func hexValue(_ digit: UInt8) -> UInt8 {
        switch digit {
        case UInt8(ascii: "0")...UInt8(ascii: "9"): digit - UInt8(ascii: "0")
        case UInt8(ascii: "a")...UInt8(ascii: "f"): digit - UInt8(ascii: "a") + 10
        case UInt8(ascii: "A")...UInt8(ascii: "F"): digit - UInt8(ascii: "A") + 10
        default: 0
        }
    }
}
