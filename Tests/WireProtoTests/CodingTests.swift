import HTTP2
import Notation
import Testing

@testable import WireProto

extension RPCStatus {
    mutating func readDetails(base64: String) {
        if let bytes = Base64.decode(Array(base64.utf8)[...]) { StatusDetails.decode(bytes, into: &self) }
    }
}

@Suite("Header values")
struct CodingTests {
    @Test(
        "Timeouts in every unit",
        arguments: [
            ("1H", Duration.seconds(3_600)), ("2M", .seconds(120)), ("3S", .seconds(3)),
            ("250m", .milliseconds(250)),
            ("7u", .microseconds(7)), ("00000009n", .nanoseconds(9)), ("0n", .zero),
            ("99999999H", .seconds(359_999_996_400)),
        ])
    func timeouts(text: String, length: Duration) {
        #expect(TimeoutHeader.parse(Array(text.utf8)[...]) == length)
    }

    @Test(
        "A timeout is written so that it never reads as shorter",
        arguments: [
            (Duration.milliseconds(250), "250000u"), (.nanoseconds(99_999_999), "99999999n"),
            (.seconds(30), "30000000u"),
            (.nanoseconds(100_000_001), "100001u"), (.zero, "1n"), (.seconds(-5), "1n"),
            (.seconds(900), "900000m"),
            (.seconds(100_000_000), "27778H"), (.seconds(Int64.max), "99999999H"),
            (.seconds(99_999), "99999000m"),
            (.seconds(100_000), "100000S"),
        ])
    func formats(length: Duration, text: String) {
        let written = TimeoutHeader.format(length)
        #expect(String(decoding: written, as: UTF8.self) == text)
    }

    @Test(
        "Messages are percent-encoded",
        arguments: [("plain", "plain"), ("50%", "50%25"), ("a\nb", "a%0Ab"), ("é", "%C3%A9"), ("", "")])
    func percent(text: String, encoded: String) {
        #expect(PercentEncoding.encode(text.utf8) == Array(encoded.utf8))
        #expect(PercentEncoding.decode(Array(encoded.utf8)[...]) == text)
    }

    @Test(
        "A broken percent sign is shown as it is",
        arguments: [("100%", "100%"), ("%zz", "%zz"), ("%4", "%4"), ("%c3", "\u{fffd}")])
    func brokenPercent(encoded: String, text: String) {
        #expect(PercentEncoding.decode(Array(encoded.utf8)[...]) == text)
    }

    @Test(
        "Numbers that are no code are UNKNOWN",
        arguments: [("0", RPCCode.ok), ("16", .unauthenticated), ("17", .unknown), ("999", .unknown)])
    func codes(text: String, code: RPCCode) {
        #expect(RPCCode(header: Array(text.utf8)[...]) == code)
    }

    @Test(
        "HTTP statuses",
        arguments: [
            (400, RPCCode.internalError), (401, .unauthenticated), (403, .permissionDenied),
            (404, .unimplemented), (429, .unavailable), (502, .unavailable), (503, .unavailable),
            (504, .unavailable), (200, .unknown), (500, .unknown), (302, .unknown),
        ])
    func http(status: Int, code: RPCCode) {
        #expect(RPCCode(httpStatus: status) == code)
    }

    @Test(
        "Resets",
        arguments: [
            (0, RPCCode.internalError), (1, .internalError), (2, .internalError), (3, .internalError),
            (4, .internalError), (5, .unknown), (6, .internalError), (7, .unavailable), (8, .cancelled),
            (9, .internalError), (10, .internalError), (11, .resourceExhausted), (12, .permissionDenied),
            (99, .unknown),
        ] as [(UInt32, RPCCode)])
    func resets(number: UInt32, code: RPCCode) {
        #expect(RPCCode(reset: HTTP2Code(rawValue: number)) == code)
    }

    @Test("Metadata keeps order and names, and finds the first")
    func metadata() {
        var metadata = Metadata()
        #expect(metadata.isEmpty)
        metadata.add("a", "1")
        metadata.add("b-bin", bytes: Array(repeating: 7, count: 70_000))
        metadata.add("a", "2")
        #expect(metadata.count == 3)
        #expect(metadata.first("a") == "1")
        #expect(metadata.firstBytes("b-bin")?.count == 70_000)
        #expect(metadata.first("b") == nil)
        var names: [String] = []
        metadata.forEach { name, _ in names.append(String(decoding: name, as: UTF8.self)) }
        #expect(names == ["a", "b-bin", "a"])
    }
}
