import HTTP2
import TestSupport
import Testing

/// docs/security.md: what the library lets through and we do not.
@Suite("A hostile peer")
struct HostilePeerTests {
    @Test("A header block that unpacks to more than 16 KiB is a stream error, and the connection lives")
    func headerBomb() {
        let driver = SessionDriver()
        var block = RawFrames.block(RawFrames.request())
        block += RawFrames.indexed("bomb", String(repeating: "x", count: 3_900))
        block += Array(repeating: 0x80 | 62, count: 4_000)  // Each byte names that field again: 16 MB in all.
        var frames = RawFrames()
        frames.frame(type: 0x1, flags: 0x5, stream: 1, block)
        frames.headers(stream: 3, RawFrames.request(), endStream: true)
        #expect(driver.receive(frames.bytes) == nil)
        #expect(driver.takeEvents() == ["head 1 6 end"], "only the honest call arrives")
        #expect(driver.sent.contains { $0.isReset && $0.stream == 1 && $0.number == 0xb })
    }

    @Test("A few long fields are too much by their bytes alone", arguments: [(5_200, true), (5_400, false)])
    func longFields(length: Int, isAccepted: Bool) {
        let driver = SessionDriver()
        var frames = RawFrames()
        let long = String(repeating: "x", count: length)
        frames.frame(type: 0x1, flags: 0x1, stream: 1, RawFrames.block(RawFrames.request() + [("a", long)]))
        frames.frame(type: 0x9, stream: 1, RawFrames.block([("b", long)]))
        frames.frame(type: 0x9, flags: 0x4, stream: 1, RawFrames.block([("c", long)]))
        #expect(driver.receive(frames.bytes) == nil)
        #expect(driver.heads == (isAccepted ? 1 : 0))
    }

    @Test("What comes on a stream that the peer has ended closes the connection", arguments: [true, false])
    func speaksOnAnEndedStream(byReset: Bool) {
        let driver = SessionDriver()
        var frames = RawFrames()
        frames.headers(stream: 1, RawFrames.request(), endStream: !byReset)
        if byReset { frames.reset(stream: 1) }
        frames.frame(type: 0x0, flags: 0, stream: 1, [1, 2, 3])
        #expect(driver.receive(frames.bytes) == .violation(.streamClosed))
        #expect(driver.goAwayCode == 0x5)
    }

    @Test("65 fields are one too many", arguments: [(58, true), (59, false)])
    func tooManyFields(extra: Int, isAccepted: Bool) {
        let driver = SessionDriver()
        var frames = RawFrames()
        let fields = RawFrames.request() + (0..<extra).map { ("x\($0)", "y") }
        frames.headers(stream: 1, fields, endStream: true)
        #expect(driver.receive(frames.bytes) == nil)
        #expect(driver.heads == (isAccepted ? 1 : 0))
    }

    @Test(
        "A value with a byte that HTTP forbids is no call, and the connection lives",
        arguments: ["a\u{0}b", "a\u{1}b", "a\nb", "a\u{7f}b"])
    func forbiddenBytes(value: String) {
        let driver = SessionDriver()
        var frames = RawFrames()
        frames.headers(stream: 1, RawFrames.request() + [("x", value)], endStream: true)
        frames.headers(stream: 3, RawFrames.request(), endStream: true)
        #expect(driver.receive(frames.bytes) == nil)
        #expect(driver.heads == 1, "only the honest call arrives")
        #expect(driver.sent.contains { $0.isReset && $0.stream == 1 && $0.number == 0x1 })
    }

    @Test("Twenty thousand calls opened and reset in one read: few begin before the connection closes")
    func rapidReset() {
        let driver = SessionDriver()
        var frames = RawFrames()
        for call in 0..<Int32(20_000) {
            frames.headers(stream: 2 * call + 1, RawFrames.request())
            frames.reset(stream: 2 * call + 1)
        }
        let error = driver.receive(frames.bytes)
        #expect(error == .violation(.internalError), "the library's choice of code")
        #expect(driver.heads < 300, "\(driver.heads) calls began")
        #expect(driver.goAwayCode != nil)
    }

    @Test(
        "Calls that make us reset them are charged, also when their handler has started",
        arguments: [
            "upper-case name", "content-length", "window overflow", "no path", "pseudo-header in trailers",
            "zero increment", "forbidden byte",
        ])
    func madeYouReset(kind: String) {
        let driver = SessionDriver()
        var frames = RawFrames()
        for call in 0..<Int32(2_000) {
            let stream = 2 * call + 1
            switch kind {
            case "upper-case name": frames.headers(stream: stream, RawFrames.request() + [("Bad", "x")])
            case "content-length":
                frames.headers(stream: stream, RawFrames.request([("content-length", "5")]))
                frames.data(stream: stream, [1], endStream: true)
            case "window overflow":
                frames.headers(stream: stream, RawFrames.request())
                frames.windowUpdate(stream: stream, 0x7fff_ffff)
            case "no path": frames.headers(stream: stream, RawFrames.request([(":path", nil)]))
            case "zero increment":
                frames.headers(stream: stream, RawFrames.request())
                frames.windowUpdate(stream: stream, 0)
            case "forbidden byte": frames.headers(stream: stream, RawFrames.request() + [("x", "a\u{1}b")])
            default:
                frames.headers(stream: stream, RawFrames.request())
                frames.headers(stream: stream, [(":path", "/x")], endStream: true)
            }
        }
        let error = driver.receive(frames.bytes)
        // The library closes the connection for the first increment of zero.
        #expect(error == (kind == "zero increment" ? .violation(.protocolError) : .tooManyGlitches))
        #expect(driver.heads < 700, "\(driver.heads) calls began")
        #expect(driver.goAwayCode != nil)
    }

    @Test(
        "Frames that cost us and mean nothing",
        arguments: [
            "ping", "empty data", "padding only", "priority", "unknown", "settings", "unasked pong",
            "window update",
        ])
    func floods(kind: String) {
        let driver = SessionDriver()
        var opening = RawFrames()
        opening.headers(stream: 1, RawFrames.request())
        #expect(driver.receive(opening.bytes) == nil)
        var error: HTTP2Error?
        var count = 0
        while error == nil, count < 1_000 {
            var frames = RawFrames(preface: false)
            switch kind {
            case "ping": frames.ping()
            case "empty data": frames.data(stream: 1, [])
            case "padding only": frames.frame(type: 0x0, flags: 0x8, stream: 1, [3, 0, 0, 0])
            case "priority": frames.frame(type: 0x2, stream: 3, [0, 0, 0, 0, 16])
            case "settings": frames.frame(type: 0x4, stream: 0, [])
            case "window update": frames.windowUpdate(stream: 1, 1)
            case "unasked pong": frames.frame(type: 0x6, flags: 1, stream: 0, Array(repeating: 0, count: 8))
            default: frames.frame(type: 0xbb, stream: 0, [1, 2, 3])
            }
            count += 1
            error = driver.receive(frames.bytes)
        }
        #expect(error == .tooManyGlitches)
        // A stream brings two WINDOW_UPDATEs of its own.
        #expect(count == (kind == "window update" ? 203 : 201))
        #expect(driver.goAwayCode == 0xb)
    }

    @Test("Twenty a second is nobody's flood")
    func slowGlitches() {
        let driver = SessionDriver()
        #expect(driver.receive(RawFrames().bytes) == nil)
        for _ in 0..<3_000 {
            driver.now += 50_000_000
            var frames = RawFrames(preface: false)
            frames.frame(type: 0xbb, stream: 0, [])
            #expect(driver.receive(frames.bytes) == nil)
        }
    }

    @Test("A PING for each frame of ours is how clients measure bandwidth, and is free")
    func earnedPings() {
        let driver = SessionDriver()
        var opening = RawFrames()
        opening.headers(stream: 1, RawFrames.request())
        #expect(driver.receive(opening.bytes) == nil)
        var head = HTTP2Fields()
        head.add(":status", "200")
        driver.session.respond(StreamSlot(rawValue: 0), head, HTTP2Fields(), endStream: false)
        for _ in 0..<1_000 {
            driver.session.send(StreamSlot(rawValue: 0), preamble: 0, preambleCount: 0, [1, 2, 3])
            driver.drain()
            var frames = RawFrames(preface: false)
            frames.ping()
            #expect(driver.receive(frames.bytes) == nil)
        }
    }

    @Test("Credit for what we sent is free, on the stream and on the connection, also message by message")
    func earnedUpdates() {
        let driver = SessionDriver()
        var opening = RawFrames()
        opening.headers(stream: 1, RawFrames.request())
        #expect(driver.receive(opening.bytes) == nil)
        var head = HTTP2Fields()
        head.add(":status", "200")
        driver.session.respond(StreamSlot(rawValue: 0), head, HTTP2Fields(), endStream: false)
        for _ in 0..<1_000 {
            driver.session.send(
                StreamSlot(rawValue: 0), preamble: 0, preambleCount: 0, [UInt8](repeating: 1, count: 2_048))
            driver.drain()
            var frames = RawFrames(preface: false)
            for _ in 0..<4 {
                frames.windowUpdate(stream: 1, 512)
                frames.windowUpdate(stream: 0, 512)
            }
            #expect(driver.receive(frames.bytes) == nil)
        }
    }

    @Test("What was earned is bounded: a long download buys no flood afterwards")
    func hoardedUpdates() {
        let driver = SessionDriver()
        var opening = RawFrames()
        opening.windowUpdate(stream: 0, 1 << 30)
        opening.headers(stream: 1, RawFrames.request())
        opening.windowUpdate(stream: 1, 1 << 30)
        #expect(driver.receive(opening.bytes) == nil)
        var head = HTTP2Fields()
        head.add(":status", "200")
        driver.session.respond(StreamSlot(rawValue: 0), head, HTTP2Fields(), endStream: false)
        for _ in 0..<64 {
            driver.session.send(
                StreamSlot(rawValue: 0), preamble: 0, preambleCount: 0, [UInt8](repeating: 1, count: 1 << 16))
            driver.drain()
        }
        var frames = RawFrames(preface: false)
        for _ in 0..<4_400 { frames.windowUpdate(stream: 0, 1) }
        #expect(driver.receive(frames.bytes) == .tooManyGlitches)
    }

    @Test(
        "SETTINGS that make a stream's window too large are the connection's error",
        arguments: [(UInt32(0x7fff_ffff), true), (65_536, true), (65_535, false), (1, false)])
    func windowOverflowBySettings(initial: UInt32, isError: Bool) {
        let driver = SessionDriver()
        var frames = RawFrames()
        frames.headers(stream: 1, RawFrames.request())
        frames.headers(stream: 3, RawFrames.request())
        frames.windowUpdate(stream: 3, 0x7fff_ffff - 65_535)
        frames.frame(
            type: 0x4, stream: 0, [0, 4] + [24, 16, 8, 0].map { UInt8(truncatingIfNeeded: initial >> $0) })
        #expect(driver.receive(frames.bytes) == (isError ? .violation(.flowControlError) : nil))
        #expect(driver.goAwayCode == (isError ? 0x3 : nil))
    }

    @Test("Of a setting that comes twice in one frame the last counts, and no window is ever too large")
    func windowsOfTheLastEntry() {
        let driver = SessionDriver()
        var frames = RawFrames()
        frames.headers(stream: 1, RawFrames.request())
        frames.windowUpdate(stream: 1, 0x7fff_ffff - 65_535)
        frames.frame(type: 0x4, stream: 0, [0, 4, 0, 2, 0, 0, 0, 4, 0, 0, 0xff, 0xff])
        #expect(driver.receive(frames.bytes) == nil)
        #expect(driver.sent.allSatisfy { !$0.isReset && !$0.isGoAway })
    }

    @Test(
        "A stream that depends on itself closes the connection, however the frame is cut",
        arguments: [1, 7, 1_000], ["open", "idle", "exclusive", "headers", "another"])
    func selfDependency(pieceSize: Int, kind: String) {
        let driver = SessionDriver()
        var frames = RawFrames()
        frames.headers(stream: 1, RawFrames.request())
        switch kind {
        case "open": frames.frame(type: 0x2, stream: 1, [0, 0, 0, 1, 16])
        case "idle": frames.frame(type: 0x2, stream: 5, [0, 0, 0, 5, 16])
        case "exclusive": frames.frame(type: 0x2, stream: 1, [0x80, 0, 0, 1, 16])
        case "headers":
            frames.frame(
                type: 0x1, flags: 0x25, stream: 3,
                [0, 0, 0, 3, 16] + RawFrames.block(RawFrames.request()))
        default: frames.frame(type: 0x2, stream: 3, [0, 0, 0, 1, 16])
        }
        var error: HTTP2Error?
        var rest = frames.bytes[...]
        while error == nil, !rest.isEmpty {
            error = driver.receive(Array(rest.prefix(pieceSize)))
            rest = rest.dropFirst(pieceSize)
        }
        #expect(error == (kind == "another" ? nil : .violation(.protocolError)))
        #expect(driver.goAwayCode == (kind == "another" ? nil : 0x1))
    }

    @Test("More than four CONTINUATION frames close the connection")
    func continuations() {
        let driver = SessionDriver()
        let block = RawFrames.block(RawFrames.request())
        var frames = RawFrames()
        frames.frame(type: 0x1, flags: 0x1, stream: 1, block)
        for _ in 0..<6 { frames.frame(type: 0x9, stream: 1, RawFrames.block([("x", "y")])) }
        #expect(driver.receive(frames.bytes) == .tooManyContinuations)
        #expect(driver.goAwayCode == 0xb)
    }

    @Test("33 settings in one frame close the connection")
    func settingsEntries() {
        let driver = SessionDriver()
        var frames = RawFrames()
        frames.frame(type: 0x4, stream: 0, (0..<33).flatMap { _ in [0, 9, 0, 0, 0, 0] as [UInt8] })
        #expect(driver.receive(frames.bytes) != nil)
    }

    @Test("A peer that asks for answers and does not read them is cut off")
    func unreadAcks() throws {
        var limits = HTTP2Limits.edge
        limits.glitches = nil
        var session = HTTP2Session(role: .server, limits: limits)
        var frames = RawFrames()
        for _ in 0..<150 { frames.ping() }
        let bytes = frames.bytes
        #expect(throws: HTTP2Error.flooded) {
            _ = unsafe try session.receive(bytes.span.bytes, now: 0)
        }
    }

    @Test(
        "A stream number of the past",
        arguments: ["lower", "finished", "trailers", "trailers after our reset"])
    func streamReuse(kind: String) {
        let driver = SessionDriver()
        var frames = RawFrames()
        frames.headers(stream: 5, RawFrames.request(), endStream: kind == "finished")
        #expect(driver.receive(frames.bytes) == nil)
        var again = RawFrames(preface: false)
        switch kind {
        case "lower":
            again.headers(stream: 3, RawFrames.request(), endStream: true)
            #expect(driver.receive(again.bytes) == .streamReused)
        case "finished":
            var head = HTTP2Fields()
            head.add(":status", "200")
            driver.session.respond(StreamSlot(rawValue: 0), head, HTTP2Fields(), endStream: true)
            driver.drain()
            again.headers(stream: 5, RawFrames.request(), endStream: true)
            #expect(driver.receive(again.bytes) == .violation(.streamClosed))
        case "trailers":
            again.headers(stream: 5, [("x", "y")], endStream: true)
            #expect(driver.receive(again.bytes) == nil)
            #expect(driver.takeEvents() == ["head 0 6", "trailers 0"])
        default:
            driver.session.reset(StreamSlot(rawValue: 0), .cancel)
            driver.drain()
            again.headers(stream: 5, [("x", "y")], endStream: true)
            #expect(driver.receive(again.bytes) == nil, "it had not heard of our reset")
        }
    }

    @Test("A closed stream keeps its slot until it is freed, and calls beyond the slots are refused")
    func slots() {
        let driver = SessionDriver()
        driver.freesSlots = false
        var frames = RawFrames()
        for call in 0..<Int32(100) {
            frames.headers(stream: 2 * call + 1, RawFrames.request())
            if call < 60 { frames.reset(stream: 2 * call + 1) }
        }
        #expect(driver.receive(frames.bytes) == nil)
        #expect(driver.heads == 100)
        #expect(driver.slotsInUse == 100)
        var more = RawFrames(preface: false)
        more.headers(stream: 201, RawFrames.request())
        #expect(driver.receive(more.bytes) == nil)
        #expect(driver.heads == 100)
        #expect(driver.sent.contains { $0.isReset && $0.stream == 201 && $0.number == 7 })

        driver.session.free(driver.unfreed[0])
        more = RawFrames(preface: false)
        more.headers(stream: 203, RawFrames.request())
        #expect(driver.receive(more.bytes) == nil)
        #expect(driver.heads == 101)
    }

    @Test("A receive takes at most 16 KiB, so that answers overtake a flood")
    func pieces() throws {
        var session = HTTP2Session(role: .server, limits: .edge)
        var frames = RawFrames()
        frames.headers(stream: 1, RawFrames.request())
        for _ in 0..<3 { frames.data(stream: 1, [UInt8](repeating: 0, count: 16_000)) }
        let bytes = frames.bytes
        let taken = unsafe try session.receive(bytes.span.bytes, now: 0)
        #expect(taken == 16 << 10)
    }

    @Test(
        "What is no HTTP/2 is told so",
        arguments: ["GET / HTTP/1.1\r\n\r\n......", "PRI * HTTP/2.0\r\n\r\nXX\r\n\r\n"])
    func badPreface(text: String) {
        let driver = SessionDriver()
        #expect(driver.receive(Array(text.utf8)) == .badPreface)
        #expect(driver.goAwayCode == 1)
    }

    @Test("Between the gateway and a service nothing of this is counted")
    func internalHop() {
        let driver = SessionDriver(.internalHop)
        var frames = RawFrames()
        for call in 0..<Int32(3_000) {
            frames.headers(stream: 2 * call + 1, RawFrames.request())
            frames.reset(stream: 2 * call + 1)
            frames.ping()
        }
        #expect(driver.receive(frames.bytes) == nil)
        #expect(driver.heads == 3_000)
    }
}
