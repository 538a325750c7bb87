import Notation
import Testing

@Suite("Hexadecimal")
struct HexadecimalTests {
    @Test("Bytes have one spelling", arguments: ["0", "0G", "ABCD", "0x00", "00 ", "0\u{e9}"])
    func spelling(text: String) {
        #expect(Hexadecimal.bytes(text) == nil)
        let bytes = (0...255).map { UInt8($0) }
        #expect(Hexadecimal.bytes(Hexadecimal.text(bytes)) == bytes)
        #expect(Hexadecimal.text([0, 127, 255]) == "007fff")
    }

    @Test("A digit is read in either case, or in lower case alone")
    func digits() {
        for byte in UInt8.min...UInt8.max {
            let digit = Unicode.Scalar(byte)
            let value = Character(digit).isASCII ? Character(digit).hexDigitValue.map(UInt8.init) : nil
            #expect(Hexadecimal.value(byte) == value)
            #expect(Hexadecimal.lowerCaseValue(byte) == (("A"..."F").contains(digit) ? nil : value))
        }
    }
}
