import HTTP2
import Testing

@testable import WireTransport

@Suite("TLS records that carry nothing")
struct TLSRecordTests {
    private func record(_ kind: UInt8, _ count: Int) -> [UInt8] {
        [kind, 3, 3, UInt8(count >> 8), UInt8(count & 0xff)] + [UInt8](repeating: 7, count: count)
    }

    /// Whether so many records in a row are let through, in pieces of `piece` bytes.
    private func passes(_ records: [[UInt8]], piece: Int = 4_096) -> Bool {
        var census = TLSRecordCensus(HTTP2Limits.Rate(burst: 200, perSecond: 20))
        let bytes = records.flatMap { $0 }
        for start in stride(from: 0, to: bytes.count, by: piece) {
            let part = Array(bytes[start..<min(start + piece, bytes.count)])
            guard census.pass(part, now: 0) else { return false }
        }
        return true
    }

    @Test(
        "A flood of empty records, KeyUpdates or single bytes is stopped, however it is cut",
        arguments: [17, 18, 22, 25], [1, 7, 4_096])
    func floods(count: Int, piece: Int) {
        let tiny = record(23, count)
        #expect(passes(Array(repeating: tiny, count: 200), piece: piece))
        #expect(!passes(Array(repeating: tiny, count: 201), piece: piece))
        // Longer records between them change nothing.
        let mixed = Array(repeating: [tiny, record(23, 100)], count: 201).flatMap { $0 }
        #expect(!passes(mixed, piece: piece))
    }

    @Test("A frame of HTTP/2 in a record of its own is nothing to charge, nor is a handshake")
    func frames() {
        #expect(passes(Array(repeating: record(23, 26), count: 10_000)))
        #expect(passes(Array(repeating: record(22, 4), count: 1_000)))
        #expect(passes(Array(repeating: record(23, 16_401), count: 20)))
    }

    @Test("What was charged is earned back with time")
    func time() {
        var census = TLSRecordCensus(HTTP2Limits.Rate(burst: 1, perSecond: 20))
        let tiny = record(23, 17)
        for turn in 0..<100 {
            let passed = census.pass(tiny, now: UInt64(turn) * 50_000_000)
            #expect(passed)
        }
        let tooSoon = census.pass(tiny, now: 99 * 50_000_000)
        #expect(!tooSoon)
    }
}
