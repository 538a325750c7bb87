import Notation
import Testing

@Suite("Base64")
struct Base64Tests {
    @Test(
        "With padding and without",
        arguments: [
            ("", []), ("AA==", [0]), ("AA", [0]), ("AAE=", [0, 1]), ("AAE", [0, 1]), ("AAEC", [0, 1, 2]),
            ("+/8", [0xfb, 0xff]),
        ] as [(String, [UInt8])])
    func metadata(text: String, bytes: [UInt8]) {
        #expect(Base64.decode(Array(text.utf8)[...]) == bytes)
        #expect(Base64.encode(bytes[...]) == Array(text.utf8).filter { $0 != UInt8(ascii: "=") })
        #expect(Base64.bytes(text) == bytes)
    }

    @Test("What is no base64 of metadata", arguments: ["A", "AAAAA", "A===", "====", "A A=", "AA-_", "AA=A"])
    func malformed(text: String) {
        #expect(Base64.decode(Array(text.utf8)[...]) == nil)
    }

    @Test("JSON takes either alphabet, padded or not, and gives the standard one")
    func json() {
        #expect(Base64.text(Array("fooba".utf8)) == "Zm9vYmE=")
        #expect(Base64.text(Array("foob".utf8)) == "Zm9vYg==")
        #expect(Base64.bytes("Zm9vYmE") == Array("fooba".utf8))
        #expect(Base64.bytes("_-8=") == [0xff, 0xef])
        for text in ["Z", "Zm9v!", "Z===", "Zm=v", "=", "Zm9vYmE=="] {
            #expect((Base64.bytes(text) != nil) == (text == "=" || text == "Zm9vYmE=="), "\(text)")
        }
        for count in 0..<40 {
            let bytes = (0..<count).map { UInt8(truncatingIfNeeded: $0 * 37) }
            #expect(Base64.bytes(Base64.text(bytes)) == bytes)
            #expect(Base64.bytes(Base64.urlText(bytes)) == bytes)
        }
    }

    @Test("Etags are spelled in the alphabet of RFC 4648, section 5")
    func url() {
        #expect(Base64.urlText([]) == "")
        #expect(Base64.urlText([0xfb]) == "-w")
        #expect(Base64.urlText([0xff, 0xff]) == "__8")
        #expect(Base64.urlText(Array("foobar".utf8)) == "Zm9vYmFy")
    }
}
