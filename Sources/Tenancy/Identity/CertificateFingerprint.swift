import Notation

/// The SHA-256 of a certificate's DER bytes: tells one certificate from every other.
public struct CertificateFingerprint: Hashable, Sendable {
    private let words: (UInt64, UInt64, UInt64, UInt64)

    private static let byteCount = 32

    /// - Returns: `nil` unless there are 32 bytes.
    public init?(bytes: some Collection<UInt8>) {
        guard bytes.count == Self.byteCount else { return nil }
        var words: [UInt64] = [0, 0, 0, 0]
        for (index, byte) in bytes.enumerated() { words[index / 8] = words[index / 8] << 8 | UInt64(byte) }
        self.words = (words[0], words[1], words[2], words[3])
    }

    /// - Returns: `nil` unless `text` is 64 digits of 0-9 and a-f.
    public init?(_ text: String) {
        self.init(text.utf8.span)
    }

    init?(_ digits: borrowing Span<UInt8>) {
        guard digits.count == 2 * Self.byteCount else { return nil }
        var words: (UInt64, UInt64, UInt64, UInt64) = (0, 0, 0, 0)
        for index in digits.indices {
            guard let digit = Hexadecimal.lowerCaseValue(digits[index]) else { return nil }
            words =
                (
                    words.0 << 4 | words.1 >> 60, words.1 << 4 | words.2 >> 60, words.2 << 4 | words.3 >> 60,
                    words.3 << 4 | UInt64(digit)
                )
        }
        self.words = words
    }

    /// 64 digits of 0-9 and a-f.
    public var text: String {
        [words.0, words.1, words.2, words.3].map { word in
            let digits = String(word, radix: 16)
            return String(repeating: "0", count: 16 - digits.count) + digits
        }.joined()
    }

    public static func == (a: Self, b: Self) -> Bool { a.words == b.words }

    public func hash(into hasher: inout Hasher) {
        hasher.combine(words.0)
        hasher.combine(words.1)
    }
}

extension CertificateFingerprint: CustomStringConvertible {
    public var description: String { text }
}
