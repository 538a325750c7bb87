import Testing

@testable import HTTP2

@Suite("Streams that the peer has ended")
struct EndedStreamsTests {
    @Test("A stream is ended once it was opened and ended, not before")
    func endsWhatIsOpen() {
        var streams = EndedStreams()
        streams.end(5)
        #expect(!streams.contains(5), "nobody opened it")
        streams.open(5)
        #expect(!streams.contains(5), "it is open")
        streams.end(5)
        #expect(streams.contains(5))
        #expect(!streams.contains(3), "a number that was passed over was never ended")
        #expect(!streams.contains(7))
    }

    @Test("The latest 512 are remembered, and a number that takes an old one's place starts open")
    func forgetsTheOld() {
        var streams = EndedStreams()
        for call in 0..<Int32(600) {
            streams.open(2 * call + 1)
            streams.end(2 * call + 1)
        }
        #expect(streams.contains(2 * 599 + 1))
        #expect(streams.contains(2 * 88 + 1), "the 512th from the end")
        #expect(!streams.contains(2 * 87 + 1), "the 513th")
        streams.open(2 * 600 + 1)
        #expect(!streams.contains(2 * 600 + 1))
    }

    @Test("A leap to the highest number forgets all before it")
    func leaps() {
        var streams = EndedStreams()
        streams.open(1)
        streams.end(1)
        streams.open(.max)
        #expect(!streams.contains(1))
        streams.end(.max)
        #expect(streams.contains(.max))
        #expect(!streams.contains(.max - 2))
    }

    @Test("An even number and zero are never ended: a client has none", arguments: [0, 2, -1] as [Int32])
    func ignoresWhatNoClientOpens(id: Int32) {
        var streams = EndedStreams()
        streams.open(9)
        streams.end(id)
        #expect(!streams.contains(id))
    }
}
