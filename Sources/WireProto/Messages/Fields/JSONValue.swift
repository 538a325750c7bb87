/// A JSON text as a value. Numbers stay as they are written, so that 64 bits survive.
enum JSONValue {
    case null
    case bool(Bool)
    case number(String)
    case string(String)
    case array([JSONValue])
    /// In the order they are written.
    case object([(String, JSONValue)])

    func text(indented: Bool) -> String {
        var result = ""
        write(to: &result, indented ? 0 : nil)
        return result
    }

    private func write(to text: inout String, _ depth: Int?) {
        switch self {
        case .null: text += "null"
        case .bool(let flag): text += flag ? "true" : "false"
        case .number(let digits): text += digits
        case .string(let string): Self.write(string, to: &text)
        case .array(let elements):
            Self.list("[", elements, "]", to: &text, depth) { $0.write(to: &$1, $2) }
        case .object(let members):
            Self.list("{", members, "}", to: &text, depth) { member, text, depth in
                Self.write(member.0, to: &text)
                text += depth == nil ? ":" : ": "
                member.1.write(to: &text, depth)
            }
        }
    }

    private static func list<Element>(
        _ open: String, _ elements: [Element], _ close: String, to text: inout String, _ depth: Int?,
        _ write: (Element, inout String, Int?) -> Void
    ) {
        text += open
        for (index, element) in elements.enumerated() {
            if index > 0 { text += "," }
            if let depth { text += "\n" + String(repeating: "  ", count: depth + 1) }
            write(element, &text, depth.map { $0 + 1 })
        }
        if let depth, !elements.isEmpty { text += "\n" + String(repeating: "  ", count: depth) }
        text += close
    }

    private static func write(_ string: String, to text: inout String) {
        text += "\""
        for scalar in string.unicodeScalars {
            switch scalar {
            case "\"": text += "\\\""
            case "\\": text += "\\\\"
            case "\n": text += "\\n"
            case "\r": text += "\\r"
            case "\t": text += "\\t"
            case _ where scalar.value < 0x20:
                let digits = String(scalar.value, radix: 16)
                text += "\\u" + String(repeating: "0", count: 4 - digits.count) + digits
            default: text.unicodeScalars.append(scalar)
            }
        }
        text += "\""
    }
}
