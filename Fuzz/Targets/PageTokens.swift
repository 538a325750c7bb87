import Crypto
import Notation
import Store

extension FuzzTarget {
    /// Opening a page token, from its text in a request. With an even first byte the rest is the text, with an odd one
    /// it is the bytes.
    static let pageTokens = FuzzTarget(
        name: "page-tokens",
        run: { input throws(BrokenPromise) in
            var reader = InputReader(input)
            if reader.byte() & 1 == 0 {
                try TokenFuzz.open(String(decoding: reader.rest, as: UTF8.self))
            } else {
                try TokenFuzz.open(Hexadecimal.text(Array(reader.rest)))
            }
        },
        seeds: { try TokenFuzz.seeds })
}

private enum TokenFuzz {
    static let key = SymmetricKey(data: [UInt8](repeating: 0x5a, count: 32))
    static let seal = Seal(key)
    static let place = Array("a list".utf8)
    static let cursor = Array("a place in it".utf8)

    static func open(_ text: String) throws(BrokenPromise) {
        guard let bytes = Hexadecimal.bytes(text) else { return }
        try BrokenPromise.unless(Hexadecimal.text(bytes) == text, "a token has two spellings")
        guard let opened = seal.open(bytes, at: place) else { return }
        try BrokenPromise.unless(opened == cursor, "a token opens that nobody made: \(opened)")
        try BrokenPromise.unless(
            seal.open(bytes, at: place + [0]) == nil, "a token opens for another list")
    }

    /// The one that was given out, with a nonce that is always the same; as text, as bytes, cut off, in upper case.
    static var seeds: [[UInt8]] {
        get throws {
            let nonce = [UInt8](1...12)
            let box = try AES.GCM.seal(
                cursor, using: key, nonce: AES.GCM.Nonce(data: nonce), authenticating: place)
            let token: [UInt8] = [1] + nonce + box.ciphertext + box.tag
            let text = Hexadecimal.text(token)
            return [
                [0] + text.utf8, [1] + token, [0] + text.utf8.dropLast(), [1] + token.dropLast(),
                [0] + text.uppercased().utf8, [1], [0], [1, 2] + token.dropFirst(), [1] + token.prefix(29),
            ]
        }
    }
}
