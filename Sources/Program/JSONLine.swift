import Notation
public import Tenancy

/// One line of the log as it is written: a JSON object, keys in the order they are added.
///
/// Whoever adds a value sees to it that it is no name, no body and no other tenant's.
public struct JSONLine {
    private var bytes: [UInt8] = []

    /// Begins with when and how loud, as every line of every program here does.
    public init(_ time: UnixTime, level: String, program: String, message: String) {
        bytes.reserveCapacity(320)
        bytes.append(contentsOf: "{\"time\":\"".utf8)
        bytes.append(contentsOf: RFC3339.text(milliseconds: time.milliseconds).utf8)
        bytes.append(contentsOf: "\",\"level\":\"".utf8)
        bytes.append(contentsOf: level.utf8)
        bytes.append(contentsOf: "\"".utf8)
        add("program", program)
        add("message", message)
    }

    /// Adds a text. The key is ours and needs no escape.
    public mutating func add(_ key: String, _ value: String) {
        addKey(key)
        append(quoting: value)
    }

    public mutating func add(_ key: String, _ value: some BinaryInteger) {
        addKey(key)
        bytes.append(contentsOf: "\(value)".utf8)
    }

    /// The whole object.
    public consuming func closed() -> [UInt8] {
        bytes.append(UInt8(ascii: "}"))
        return bytes
    }

    /// A text as a string of JSON.
    public static func quoted(_ text: String) -> String {
        var line = JSONLine()
        line.append(quoting: text)
        return String(decoding: line.bytes, as: UTF8.self)
    }

    private init() {}

    private mutating func append(quoting text: String) {
        bytes.append(UInt8(ascii: "\""))
        for byte in text.utf8 { append(escaping: byte) }
        bytes.append(UInt8(ascii: "\""))
    }

    private mutating func addKey(_ key: String) {
        bytes.append(contentsOf: ",\"".utf8)
        bytes.append(contentsOf: key.utf8)
        bytes.append(contentsOf: "\":".utf8)
    }

    /// Source: RFC 8259, section 7. Bytes above 0x7F are UTF-8 already.
    private mutating func append(escaping byte: UInt8) {
        switch byte {
        case UInt8(ascii: "\""), UInt8(ascii: "\\"):
            bytes.append(UInt8(ascii: "\\"))
            bytes.append(byte)
        case 0..<0x20:
            bytes.append(contentsOf: "\\u00".utf8)
            bytes.append(Self.hex[Int(byte >> 4)])
            bytes.append(Self.hex[Int(byte & 15)])
        default:
            bytes.append(byte)
        }
    }

    private static let hex = Array("0123456789abcdef".utf8)
}
