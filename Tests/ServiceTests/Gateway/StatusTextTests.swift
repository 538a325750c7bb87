import Testing
import WireProto

@testable import Gateway

@Suite("A status as the debug CLI shows it")
struct StatusTextTests {
    private static func lines(_ typeURL: String, _ value: [UInt8]) -> [String] {
        let status = RPCStatus(.aborted, nil, "m", [.any(.init(typeURL: typeURL, value: value))])
        return StatusText.lines(status).split(separator: "\n").map(String.init)
    }

    @Test("A detail of a type of the contract is shown as JSON, and no person with it")
    func known() throws {
        let family = FamilyV1.Family(meta: CommonV1.Meta(name: "partners/ctse/families/x"), note: "Nguyễn")
        let shown = Self.lines("type.googleapis.com/pegase.family.v1.Family", try family.encoded())
        #expect(shown.prefix(2) == ["ABORTED: m", "  pegase.family.v1.Family:"])
        #expect(shown.contains { $0.contains("partners/ctse/families/x") })
        #expect(!shown.contains { $0.contains("Nguyễn") })
    }

    @Test("One of another type is shown by its type, its size and its bytes, where they are few")
    func unknown() {
        #expect(
            Self.lines("type.googleapis.com/a.B", [1, 2]).last == "  type.googleapis.com/a.B, 2 bytes: AQI=")
        #expect(Self.lines("a\u{1b}[2J/\nb", []).last == "  a[2J/b, 0 bytes: ")
        #expect(Self.lines("", [1]).last == "  a detail without a type, 1 bytes: AQ==")
        let long = Self.lines("x/y", [UInt8](repeating: 0, count: 1_000))
        #expect(long.last == "  x/y, 1000 bytes")
    }

    @Test("One that is not what it says is shown like that too")
    func wrong() {
        let shown = Self.lines("type.googleapis.com/pegase.family.v1.Family", [0x0a, 0xff])
        #expect(shown.last == "  type.googleapis.com/pegase.family.v1.Family, 2 bytes: Cv8=")
    }
}
