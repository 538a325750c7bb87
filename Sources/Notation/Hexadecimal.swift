/// Bytes as digits of 0-9 and a-f, two to each.
public enum Hexadecimal {
    private static let digits = Array("0123456789abcdef".utf8)

    public static func text(_ bytes: [UInt8]) -> String {
        var text: [UInt8] = []
        text.reserveCapacity(2 * bytes.count)
        for byte in bytes {
            text.append(digits[Int(byte >> 4)])
            text.append(digits[Int(byte & 15)])
        }
        return String(decoding: text, as: UTF8.self)
    }

    /// - Returns: `nil` for anything but the one spelling, in lower case.
    public static func bytes(_ text: String) -> [UInt8]? { bytes(Array(text.utf8)[...], anyCase: false) }

    /// Of an even number of digits, in one buffer that never grows.
    ///
    /// - Parameter anyCase: Whether A-F are digits as well.
    public static func bytes(_ digits: ArraySlice<UInt8>, anyCase: Bool) -> [UInt8]? {
        guard digits.count.isMultiple(of: 2) else { return nil }
        var bytes = [UInt8](repeating: 0, count: digits.count / 2)
        for (place, digit) in digits.enumerated() {
            guard let value = anyCase ? value(digit) : lowerCaseValue(digit) else { return nil }
            bytes[place / 2] = bytes[place / 2] << 4 | value
        }
        return bytes
    }

    /// What a digit of 0-9, a-f or A-F stands for.
    @inlinable public static func value(_ digit: UInt8) -> UInt8? {
        switch digit {
        case UInt8(ascii: "A")...UInt8(ascii: "F"): digit - UInt8(ascii: "A") + 10
        default: lowerCaseValue(digit)
        }
    }

    /// What a digit of 0-9 or a-f stands for.
    @inlinable public static func lowerCaseValue(_ digit: UInt8) -> UInt8? {
        switch digit {
        case UInt8(ascii: "0")...UInt8(ascii: "9"): digit - UInt8(ascii: "0")
        case UInt8(ascii: "a")...UInt8(ascii: "f"): digit - UInt8(ascii: "a") + 10
        default: nil
        }
    }
}
