import Notation
import Testing

@Suite("Instants as text")
struct RFC3339Tests {
    @Test("Instants from year 1 to 9999 come back as they went")
    func instants() {
        #expect(RFC3339.text(seconds: 0, nanos: 0) == "1970-01-01T00:00:00Z")
        #expect(RFC3339.text(seconds: -62_135_596_800, nanos: 1) == "0001-01-01T00:00:00.000000001Z")
        #expect(RFC3339.text(seconds: 253_402_300_800, nanos: 0) == nil)
        for seconds in stride(from: Int64(-62_135_596_800), through: 253_402_300_799, by: 98_765_432) {
            let text = RFC3339.text(seconds: seconds, nanos: 0)
            #expect(text.flatMap { RFC3339.parse($0) }?.seconds == seconds)
        }
    }

    @Test(
        "A log's instants have their milliseconds",
        arguments: [
            (0, "1970-01-01T00:00:00.000Z"), (951_782_399_999, "2000-02-28T23:59:59.999Z"),
            (951_782_400_000, "2000-02-29T00:00:00.000Z"), (951_868_800_000, "2000-03-01T00:00:00.000Z"),
            (1_772_438_400_001, "2026-03-02T08:00:00.001Z"), (4_107_542_399_000, "2100-02-28T23:59:59.000Z"),
            (4_107_542_400_000, "2100-03-01T00:00:00.000Z"),
        ])
    func milliseconds(milliseconds: Int, text: String) {
        #expect(RFC3339.text(milliseconds: Int64(milliseconds)) == text)
    }

    @Test(
        "What is no instant is not read",
        arguments: [
            "", "2026-01-31", "2026-01-31T23:59:59", "2026-01-31 23:59:59Z", "2026-02-29T00:00:00Z",
            "2026-01-31T24:00:00Z", "2026-01-31T23:60:00Z", "2026-01-31T23:59:59.Z", "0000-01-01T00:00:00Z",
            "2026-01-31T23:59:59Z ", "2026-1-31T23:59:59Z",
        ])
    func refused(text: String) {
        #expect(RFC3339.parse(text) == nil)
    }

    @Test("A zone moves the instant")
    func zones() {
        #expect(RFC3339.parse("2026-01-31T17:00:00+07:00")! == RFC3339.parse("2026-01-31T10:00:00Z")!)
        #expect(RFC3339.parse("2026-01-31T17:00:00-07:00")! == RFC3339.parse("2026-02-01T00:00:00Z")!)
    }
}
