import HTTP2
import TestSupport
import Testing

@Suite("Bytes in, events out")
struct FramingTests {
    @Test("Wherever the bytes are cut, the events are the same")
    func everyCut() {
        var frames = RawFrames()
        frames.headers(stream: 1, RawFrames.request([("x-name", "value")]))
        frames.data(stream: 1, Array("hello".utf8), endStream: true)
        frames.frame(type: 0x1, flags: 0, stream: 3, RawFrames.block(RawFrames.request()))
        frames.frame(type: 0x9, flags: 0x4, stream: 3, RawFrames.block([("x-more", "y")]))
        frames.frame(type: 0x0, flags: 0x9, stream: 3, [2, 7, 8, 0, 0])
        for cut in 0...frames.bytes.count {
            let driver = SessionDriver()
            #expect(driver.receive(Array(frames.bytes[..<cut])) == nil)
            #expect(driver.receive(Array(frames.bytes[cut...])) == nil)
            let events = driver.takeEvents()
            #expect(events.filter { $0.hasPrefix("head") } == ["head 0 7", "head 1 7"], "cut at \(cut)")
            #expect(events.filter { $0.hasPrefix("end") } == ["end 0", "end 1"], "cut at \(cut)")
            let data = events.filter { $0.hasPrefix("data") }.compactMap { $0.split(separator: " ").last }
            #expect(data.compactMap { Int($0) }.reduce(0, +) == 7, "cut at \(cut)")
        }
    }

    @Test("The bytes of a block that is cut are those that were sent")
    func cutBlock() throws {
        var frames = RawFrames()
        frames.headers(stream: 1, RawFrames.request([("x-name", "value")]), endStream: true)
        for cut in 33..<frames.bytes.count {
            var session = HTTP2Session(role: .server, limits: .edge)
            for part in [Array(frames.bytes[..<cut]), Array(frames.bytes[cut...])] {
                session.clearInbox()
                _ = unsafe try session.receive(part.span.bytes, now: 0)
            }
            guard session.inbox.eventCount == 1, case .head(_, let block, _) = session.inbox.event(0) else {
                Issue.record("no head at cut \(cut)")
                continue
            }
            let inbox = session.inbox
            let last = inbox.field(block.range.upperBound - 1)
            #expect(block.range.count == 7)
            #expect(inbox.matches(last.name, "x-name"))
            #expect(inbox.matches(last.value, "value"))
            #expect(inbox.matches(inbox.field(block.range.lowerBound).name, ":method"))
        }
    }

    @Test("Trailers follow the body without an empty DATA frame between")
    func trailers() {
        let driver = SessionDriver()
        var frames = RawFrames()
        frames.headers(stream: 1, RawFrames.request(), endStream: true)
        #expect(driver.receive(frames.bytes) == nil)
        _ = driver.takeSent()
        var head = HTTP2Fields()
        head.add(":status", "200")
        var trailers = HTTP2Fields()
        trailers.add("grpc-status", "0")
        driver.session.respond(StreamSlot(rawValue: 0), head, HTTP2Fields(), endStream: false)
        driver.session.send(StreamSlot(rawValue: 0), preamble: 0x0102, preambleCount: 2, [3, 4, 5])
        driver.session.finish(StreamSlot(rawValue: 0), trailers: trailers)
        driver.drain()
        let sent = driver.takeSent()
        #expect(sent.map(\.type) == [1, 0, 1])
        #expect(sent[1].payload == [2, 1, 3, 4, 5])
        #expect(sent[1].flags == 0, "no padding, no end")
        #expect(sent[2].endsStream)
        #expect(driver.takeEvents().last == "closed 0 0")
        #expect(driver.slotsInUse == 0)
    }

    @Test("A whole answer to a request that is not whole asks the client to stop")
    func earlyAnswer() {
        let driver = SessionDriver()
        var frames = RawFrames()
        frames.headers(stream: 1, RawFrames.request())
        #expect(driver.receive(frames.bytes) == nil)
        var head = HTTP2Fields()
        head.add(":status", "200")
        driver.session.respond(StreamSlot(rawValue: 0), head, HTTP2Fields(), endStream: true)
        driver.drain()
        #expect(driver.sent.contains { $0.isReset && $0.stream == 1 && $0.number == 0 })
    }

    @Test("Stream credit is announced only when it is given; connection credit by itself")
    func credit() {
        let driver = SessionDriver()
        var frames = RawFrames()
        frames.headers(stream: 1, RawFrames.request())
        for _ in 0..<4 { frames.data(stream: 1, [UInt8](repeating: 0, count: 16_000)) }
        #expect(driver.receive(frames.bytes) == nil)
        #expect(!driver.takeSent().contains { $0.isWindowUpdate && $0.stream == 1 })
        driver.session.credit(StreamSlot(rawValue: 0), 64_000)
        driver.drain()
        #expect(driver.takeSent().filter { $0.isWindowUpdate && $0.stream == 1 }.map(\.number) == [64_000])
    }

    @Test("Draining says goodbye twice: first to everybody, then to those who come too late")
    func drain() {
        let driver = SessionDriver()
        var frames = RawFrames()
        frames.headers(stream: 1, RawFrames.request(), endStream: true)
        #expect(driver.receive(frames.bytes) == nil)
        _ = driver.takeSent()
        driver.session.beginDrain()
        driver.session.beginDrain()
        driver.drain()
        let first = driver.takeSent()
        #expect(first.filter(\.isGoAway).map { $0.payload.prefix(4) } == [[0x7f, 0xff, 0xff, 0xff]])
        #expect(first.contains { $0.type == 0x6 })

        var late = RawFrames(preface: false)
        late.headers(stream: 3, RawFrames.request(), endStream: true)
        late.frame(type: 0x6, flags: 1, stream: 0, Array(repeating: 0xff, count: 8))
        #expect(driver.receive(late.bytes) == nil)
        #expect(driver.takeEvents().suffix(2) == ["head 1 6 end", "pong \(UInt64.max)"])
        driver.session.endDrain()
        driver.drain()
        #expect(driver.takeSent().filter(\.isGoAway).map { $0.payload.prefix(4) } == [[0, 0, 0, 3]])
        #expect(!driver.isFinished, "two calls are under way")
        var head = HTTP2Fields()
        head.add(":status", "200")
        for slot in 0..<2 {
            driver.session.respond(StreamSlot(rawValue: UInt32(slot)), head, HTTP2Fields(), endStream: true)
        }
        driver.drain()
        #expect(driver.isFinished)
    }
}
