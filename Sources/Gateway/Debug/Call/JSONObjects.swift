/// Cuts a text of JSON objects, one after another, into the objects, as the bytes come in.
struct JSONObjects {
    private var pending: [UInt8] = []
    private var depth = 0
    private var isText = false
    private var isEscaped = false

    /// - Returns: The objects that are whole by now.
    /// - Throws: For a letter between two objects.
    mutating func add(_ bytes: some Sequence<UInt8>) throws(DebugFailure) -> [String] {
        var whole: [String] = []
        for byte in bytes {
            if depth == 0 {
                if byte <= 0x20 || byte == UInt8(ascii: ",") { continue }
                guard byte == UInt8(ascii: "{") else {
                    throw .unusable(
                        "the request must be JSON objects, one after another: {\"field\": \"value\"}")
                }
            }
            guard pending.count < Limits.requestBytes else {
                throw .unusable("the request is longer than a message may be")
            }
            pending.append(byte)
            take(byte)
            if depth == 0 {
                whole.append(String(decoding: pending, as: UTF8.self))
                pending = []
            }
        }
        return whole
    }

    /// - Throws: When an object is not at its end.
    func end() throws(DebugFailure) {
        guard pending.isEmpty else {
            throw .unusable("the request ends in the middle of an object: a } is missing")
        }
    }

    private mutating func take(_ byte: UInt8) {
        if isText {
            if isEscaped {
                isEscaped = false
            } else if byte == UInt8(ascii: "\\") {
                isEscaped = true
            } else if byte == UInt8(ascii: "\"") {
                isText = false
            }
            return
        }
        switch byte {
        case UInt8(ascii: "\""): isText = true
        case UInt8(ascii: "{"), UInt8(ascii: "["): depth += 1
        case UInt8(ascii: "}"), UInt8(ascii: "]"): depth -= 1
        default: break
        }
    }
}
