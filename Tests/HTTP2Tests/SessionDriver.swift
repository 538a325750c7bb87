import HTTP2
import TestSupport

/// A server session and the bytes it is given and gives back.
final class SessionDriver {
    var session: HTTP2Session
    var now: UInt64 = 1_000_000_000
    private(set) var heads = 0
    private(set) var events: [String] = []
    private(set) var sent: [RawFrame] = []
    /// Slots of streams that have closed and were not freed.
    private(set) var unfreed: [StreamSlot] = []
    var freesSlots = true

    init(_ limits: HTTP2Limits = .edge) {
        session = HTTP2Session(role: .server, limits: limits)
    }

    /// Feeds all bytes as the layer above does, piece by piece.
    ///
    /// - Returns: The error that closes the connection, if any; what is left to send is in ``sent``.
    func receive(_ bytes: [UInt8]) -> HTTP2Error? {
        var offset = 0
        while offset < bytes.count {
            do {
                let rest = unsafe bytes.span.bytes.extracting(offset..<bytes.count)
                offset += try session.receive(rest, now: now)
            } catch {
                read()
                drain()
                return error
            }
            read()
            session.flush()
        }
        drain()
        return session.failure
    }

    func drain() {
        var bytes: [UInt8] = []
        do {
            try session.drain(into: &bytes, limit: .max)
        } catch {
            events.append("drain failed: \(error)")
        }
        sent += RawFrame.parse(bytes)
        read()
    }

    private func read() {
        let inbox = session.inbox
        for index in 0..<inbox.eventCount {
            switch inbox.event(index) {
            case .head(let slot, let block, let endStream):
                heads += 1
                let names = block.range.map { field in
                    String(decoding: inbox.copy(inbox.field(field).name), as: UTF8.self)
                }
                events.append("head \(slot.rawValue) \(names.count)" + (endStream ? " end" : ""))
            case .trailers(let slot, _): events.append("trailers \(slot.rawValue)")
            case .data(let slot, let range): events.append("data \(slot.rawValue) \(range.range.count)")
            case .endStream(let slot): events.append("end \(slot.rawValue)")
            case .closed(let slot, let code):
                events.append("closed \(slot.rawValue) \(code.rawValue)")
                if freesSlots { session.free(slot) } else { unfreed.append(slot) }
            case .drained(let slot): events.append("drained \(slot.rawValue)")
            case .goAway(let code): events.append("go away \(code.rawValue)")
            case .pong(let opaque): events.append("pong \(opaque)")
            }
        }
        session.clearInbox()
    }

    func takeEvents() -> [String] {
        defer { events = [] }
        return events
    }

    func takeSent() -> [RawFrame] {
        defer { sent = [] }
        return sent
    }

    var slotsInUse: Int { session.slotsInUse }
    var isFinished: Bool { session.isFinished }

    var goAwayCode: UInt32? { sent.last(where: \.isGoAway)?.number }
}
