/// One function over bytes of anybody's. It may refuse them, and must not trap, hang or break its own promises.
///
/// `scripts/fuzz` drives it with libFuzzer; ordinary tests replay `Fuzz/Corpus` and `Fuzz/Findings`.
public struct FuzzTarget: Sendable, CustomStringConvertible {
    /// As its folders are called.
    public let name: String
    /// - Throws: What was promised and is not so.
    public let run: @Sendable (_ input: [UInt8]) throws(BrokenPromise) -> Void
    /// Real encodings to start from.
    public let seeds: @Sendable () throws -> [[UInt8]]

    public static let all: [FuzzTarget] = [
        .frames, .heads, .framing, .messages, .scopes, .pageTokens, .names,
    ]

    public var description: String { name }

    public static func named(_ name: String) -> FuzzTarget? { all.first { $0.name == name } }
}

/// A promise that an input has broken, as a sentence.
public struct BrokenPromise: Error, CustomStringConvertible {
    public let description: String

    init(_ description: String) {
        self.description = description
    }

    static func unless(_ holds: Bool, _ description: @autoclosure () -> String) throws(BrokenPromise) {
        guard holds else { throw BrokenPromise(description()) }
    }
}

/// Takes decisions from the front of an input.
struct InputReader {
    private(set) var rest: ArraySlice<UInt8>

    init(_ input: [UInt8]) {
        rest = input[...]
    }

    mutating func byte() -> UInt8 { rest.popFirst() ?? 0 }

    /// At most `count` bytes.
    mutating func bytes(_ count: Int) -> [UInt8] {
        defer { rest = rest.dropFirst(count) }
        return Array(rest.prefix(count))
    }
}
