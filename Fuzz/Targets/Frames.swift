import HTTP2

extension FuzzTarget {
    /// The HTTP/2 event pump: frames in pieces of any size, with a user above that answers, resets and lets go.
    ///
    /// The first byte chooses the role and whether the preface is given, the second the size of the pieces.
    static let frames = FuzzTarget(
        name: "frames", run: { input throws(BrokenPromise) in try FramePump.run(input) },
        seeds: { WrittenFrames.conversations.map { [0b10, 0] + $0 } + [[0b11, 40] + WrittenFrames.answer] })
}

private struct FramePump: ~Copyable {
    private var session: HTTP2Session
    private let limits: HTTP2Limits
    private let isServer: Bool
    private var now: UInt64 = 0
    private var output: [UInt8] = []
    /// Bytes of bodies that were not credited yet; they are at the end of each turn.
    private var uncredited: [(slot: StreamSlot, count: Int)] = []
    /// A server gives up a socket whose peer does not read; so does this.
    private static let mostOutput = 64 << 20

    static func run(_ input: [UInt8]) throws(BrokenPromise) {
        var reader = InputReader(input)
        let choice = reader.byte()
        let piece = Int(reader.byte()) + 1
        var pump = FramePump(isServer: choice & 1 == 0, limits: choice & 4 == 0 ? .edge : .internalHop)
        var bytes = Array(reader.rest)
        if choice & 2 != 0 { bytes.insert(contentsOf: pump.isServer ? WrittenFrames.preface : [], at: 0) }
        try pump.turn(bytes, piece: piece == 256 ? .max : piece)
    }

    private init(isServer: Bool, limits: HTTP2Limits) {
        self.isServer = isServer
        self.limits = limits
        session = HTTP2Session(role: isServer ? .server : .client, limits: limits)
        if !isServer {
            for _ in 0..<3 { _ = open() }
        }
    }

    private mutating func open() -> StreamSlot? {
        var head = HTTP2Fields()
        head.add(":method", "POST")
        head.add(":scheme", "https")
        head.add(":path", "/test.Echo/Chat")
        head.add(":authority", "localhost")
        guard let slot = session.open(head, HTTP2Fields()) else { return nil }
        session.send(slot, preamble: 0, preambleCount: 5, [])
        return slot
    }

    private mutating func turn(_ bytes: [UInt8], piece: Int) throws(BrokenPromise) {
        var start = 0
        while start < bytes.count, try receive(bytes, start, min(piece, bytes.count - start)) {
            start += min(piece, bytes.count - start)
            now += 1_000_000
        }
        session.beginDrain()
        session.endDrain()
        drain()
        try BrokenPromise.unless(
            session.slotsInUse <= limits.concurrentStreams, "\(session.slotsInUse) slots are in use")
    }

    /// - Returns: Whether the connection lives.
    private mutating func receive(_ bytes: [UInt8], _ start: Int, _ count: Int) throws(BrokenPromise) -> Bool
    {
        var taken = 0
        while taken < count {
            var step = 0
            do throws(HTTP2Error) {
                step = try unsafe session.receive(
                    bytes.span.bytes.extracting(start + taken..<start + count), now: now)
            } catch {
                try act()
                drain()
                try BrokenPromise.unless(
                    session.failure == error && !session.wantsToSend, "the connection that fails goes on")
                return false
            }
            try BrokenPromise.unless(step > 0, "a receive takes nothing, for ever")
            taken += step
            try act()
            session.flush()
        }
        for (slot, count) in uncredited { session.credit(slot, count) }
        uncredited = []
        drain()
        try act()
        return output.count < Self.mostOutput && !session.isFinished
    }

    private mutating func drain() {
        output.removeAll(keepingCapacity: true)
        // What it says then is in `failure`, and nothing more may be asked of it.
        try? session.drain(into: &output, limit: 1 << 20)
    }

    /// Does what was asked of a stream by its number: one answers at once, one later, one never, one resets.
    private mutating func act() throws(BrokenPromise) {
        let inbox = session.inbox
        for index in 0..<inbox.eventCount {
            switch inbox.event(index) {
            case .head(let slot, let block, let ends):
                try look(inbox, block.range)
                if isServer { answer(slot, ends) }
            case .trailers(_, let block): try look(inbox, block.range)
            case .data(let slot, let range):
                try BrokenPromise.unless(!range.range.isEmpty, "DATA of no bytes is reported")
                uncredited.append((slot, range.range.count))
                if isServer { session.send(slot, preamble: 0, preambleCount: 0, inbox.copy(range.range)) }
            case .endStream(let slot): session.finish(slot, trailers: trailers)
            case .closed(let slot, _): session.free(slot)
            case .drained, .goAway, .pong: break
            }
        }
        session.clearInbox()
    }

    private mutating func answer(_ slot: StreamSlot, _ ends: Bool) {
        var head = HTTP2Fields()
        head.add(":status", "200")
        switch session.streamID(slot).rawValue & 6 {
        case 0: session.respond(slot, head, trailers, endStream: true)
        case 2: session.reset(slot, .cancel)
        default:
            session.respond(slot, head, HTTP2Fields(), endStream: false)
            if ends { session.finish(slot, trailers: trailers) }
        }
    }

    private var trailers: HTTP2Fields {
        var fields = HTTP2Fields()
        fields.add("grpc-status", "0")
        return fields
    }

    private func look(_ inbox: HTTP2Inbox, _ block: Range<Int>) throws(BrokenPromise) {
        var sum = 0
        for index in block { sum += inbox.field(index).name.count + inbox.field(index).value.count + 32 }
        try BrokenPromise.unless(
            block.count <= limits.headerFields && sum <= limits.headerListSize,
            "a header block of \(block.count) fields and \(sum) bytes is let through")
    }
}
