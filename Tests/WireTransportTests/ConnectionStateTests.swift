import HTTP2
import Testing
import WireProto

@testable import WireTransport

@Suite("The life of a connection, as a table")
struct ConnectionStateTests {
    @Test(
        "What every event does in every state: nothing, where the table has no row",
        arguments: State.allCases)
    func table(state: State) {
        for event in Event.allCases {
            let machine = Machine(state)
            let before = machine.phase
            event.happens(to: machine)
            let row = Self.rows(event)[state]
            #expect(machine.actions() == row?.actions ?? [], "\(event) when \(state)")
            #expect(machine.phase == row?.next ?? before, "\(event) when \(state)")
        }
    }

    @Test("Every event does something somewhere", arguments: Event.allCases)
    func noIdleEvent(event: Event) {
        #expect(!Self.rows(event).isEmpty)
    }

    @Test(
        "The age is spread around its middle",
        arguments: [(1 << 62, 0.95), (1 << 63, 1.0), (3 << 62, 1.05)] as [(UInt64, Double)])
    func age(word: UInt64, factor: Double) {
        let machine = Machine(.connecting)
        var limits = Machine.limits
        limits.connectionAgeSpread = 0.1
        machine.life = ConnectionLife(limits: limits, isEncrypted: false, now: Machine.start)
        _ = machine.life.connected()
        var random = Constant(word: word)
        machine.life.admitted(using: &random)
        let wait = machine.actions().compactMap { action -> Duration? in
            if case .set(.age, let wait) = action { wait } else { nil }
        }
        let expected = Duration.seconds(30) * factor
        #expect(wait.count == 1 && abs((wait[0] - expected) / .seconds(1)) < 0.001)
    }

    @Test("A connection that is never aged and asks for no sign of life has no timer for either")
    func withoutAge() {
        let machine = Machine(.connecting)
        var limits = Machine.limits
        (limits.connectionAge, limits.keepaliveTime) = (nil, nil)
        machine.life = ConnectionLife(limits: limits, isEncrypted: false, now: Machine.start)
        _ = machine.life.connected()
        machine.admit()
        #expect(
            machine.actions() == [
                .set(.opening, in: .seconds(6)), .set(.idle, in: .seconds(20)), .tellReady, .flush,
            ])
    }

    // MARK: Bytes

    @Test("The preface is whole with its 33rd byte, however they come")
    func preface() {
        let machine = Machine(.open)
        #expect(machine.receive(24) && machine.receive(8))
        #expect(machine.actions().isEmpty)
        #expect(machine.receive(1))
        #expect(machine.actions() == [.cancel(.opening)])
        #expect(machine.receive(1_000))
        #expect(machine.actions().isEmpty)
    }

    @Test("Bytes are parsed while the connection is open alone", arguments: State.allCases)
    func parsing(state: State) {
        #expect(Machine(state).receive(100) == (state == .open || state == .draining))
    }

    @Test("A header block has its time from its first bytes, and no more for each that follows")
    func headers() {
        let machine = Machine(.open)
        machine.life.parsed(isAmidHeaders: true, holdsRefused: false)
        #expect(machine.actions() == [.set(.headers, in: .seconds(7))])
        machine.life.parsed(isAmidHeaders: true, holdsRefused: false)
        #expect(machine.actions().isEmpty)
        machine.life.parsed(isAmidHeaders: false, holdsRefused: false)
        #expect(machine.actions() == [.cancel(.headers)])
        machine.life.parsed(isAmidHeaders: false, holdsRefused: false)
        #expect(machine.actions().isEmpty)
    }

    @Test("A refused request has its time once")
    func refusedRequests() {
        let machine = Machine(.open)
        machine.life.parsed(isAmidHeaders: false, holdsRefused: true)
        #expect(machine.actions() == [.set(.refusal, in: .seconds(8))])
        machine.life.parsed(isAmidHeaders: false, holdsRefused: true)
        #expect(machine.actions().isEmpty)
        machine.fire(.refusal)
        #expect(machine.actions() == [.answerRefused, .flush])
        machine.life.parsed(isAmidHeaders: false, holdsRefused: true)
        #expect(machine.actions() == [.set(.refusal, in: .seconds(8))])
    }

    @Test("A channel that takes nothing has its time from when it stopped")
    func stalled() {
        let machine = Machine(.open)
        machine.life.writabilityChanged(false)
        machine.life.writabilityChanged(false)
        #expect(machine.actions() == [.set(.stalledWrite, in: .seconds(9))])
        machine.life.writabilityChanged(true)
        #expect(machine.actions() == [.cancel(.stalledWrite), .flush])
        machine.life.writabilityChanged(false)
        machine.life.close(.drained)
        #expect(
            machine.actions() == [.set(.stalledWrite, in: .seconds(9)), .write, .closeWhenWritten],
            "the time runs on while it closes")
        machine.fire(.stalledWrite)
        #expect(machine.actions() == [.closeSocket])
    }

    // MARK: Time

    @Test(
        "An idle connection is drained once nothing came for long enough and no call runs",
        arguments: [
            (quietFor: 20, hasCalls: false, again: nil), (quietFor: 20, hasCalls: true, again: 20),
            (quietFor: 15, hasCalls: false, again: 5), (quietFor: 15, hasCalls: true, again: 5),
        ] as [(Int, Bool, Int?)])
    func idle(quietFor: Int, hasCalls: Bool, again: Int?) {
        let machine = Machine(.open)
        _ = machine.receive(100)
        _ = machine.actions()
        machine.now = Machine.start.advanced(by: .seconds(quietFor))
        machine.fire(.idle, hasCalls: hasCalls)
        let expected: [ConnectionAction] =
            if let again {
                [.set(.idle, in: .seconds(again))]
            } else {
                [.beginDrain, .set(.drainGrace, in: .seconds(40)), .flush]
            }
        #expect(machine.actions() == expected)
    }

    @Test(
        "A PING goes out once nothing came for long enough and a call depends on it",
        arguments: [
            (quietFor: 50, hasCalls: true, again: nil), (quietFor: 50, hasCalls: false, again: 50),
            (quietFor: 20, hasCalls: true, again: 30), (quietFor: 20, hasCalls: false, again: 30),
        ] as [(Int, Bool, Int?)])
    func keepalive(quietFor: Int, hasCalls: Bool, again: Int?) {
        let machine = Machine(.open)
        machine.now = Machine.start.advanced(by: .seconds(quietFor))
        machine.fire(.keepalive, hasCalls: hasCalls)
        let expected: [ConnectionAction] =
            if let again {
                [.set(.keepalive, in: .seconds(again))]
            } else {
                [.ping, .set(.keepaliveAnswer, in: .seconds(10)), .flush]
            }
        #expect(machine.actions() == expected)
    }

    @Test("A PING that nothing answers closes the connection; any byte answers it", arguments: [true, false])
    func keepaliveAnswer(comes: Bool) {
        let machine = Machine(.open)
        machine.now = Machine.start.advanced(by: .seconds(50))
        machine.fire(.keepalive, hasCalls: true)
        _ = machine.actions()
        machine.now = machine.now.advanced(by: .seconds(4))
        if comes { _ = machine.receive(100) }
        _ = machine.actions()
        machine.now = machine.now.advanced(by: .seconds(6))
        machine.fire(.keepaliveAnswer, hasCalls: true)
        #expect(
            machine.actions() == (comes ? [.set(.keepalive, in: .seconds(44))] : [.write, .closeSocket]))
    }

    // MARK: The end

    @Test(
        "Why a handshake came to nothing",
        arguments: [
            (spoke: false, refusal: nil, "NO_HANDSHAKE"), (spoke: true, refusal: nil, "DISCONNECTED"),
        ] as [(Bool, HandshakeFailure?, String)])
    func silentHandshake(spoke: Bool, refusal: HandshakeFailure?, reason: String) {
        let machine = Machine(.handshaking)
        if spoke { machine.life.peerSpoke() }
        machine.life.gone()
        #expect(machine.actions() == [.cancel(.opening), .tellEnd])
        guard case .handshakeFailed(let failure)? = machine.life.end else {
            Issue.record("it ended as \(String(describing: machine.life.end))")
            return
        }
        #expect(failure.reason == reason)
    }

    @Test("A certificate that was refused is the reason, whatever the TLS handler says")
    func certificate() {
        let machine = Machine(.handshaking)
        machine.life.certificateRefused(HandshakeFailure(.expired))
        machine.life.failed(HandshakeFailure(reason: "OTHER", detail: ""), isPeersFault: false)
        #expect(machine.phase == .closing(.handshakeFailed(HandshakeFailure(.expired))))
    }

    @Test(
        "Who did not agree on h2, or has no certificate where one is wanted, is not asked about",
        arguments: [
            (negotiated: "h2", isKnown: true, fault: nil), (nil, true, HandshakeFailure.noHTTP2),
            ("http/1.1", true, .noHTTP2), ("h2", false, .noPeerCertificate),
        ] as [(String?, Bool, HandshakeFailure?)])
    func handshake(negotiated: String?, isKnown: Bool, fault: HandshakeFailure?) {
        let machine = Machine(.handshaking)
        let mayAsk = machine.life.handshakeCompleted(negotiated: negotiated, isPeerKnown: isKnown)
        #expect(mayAsk == (fault == nil))
        #expect(machine.actions() == (fault == nil ? [] : [.closeChannel]))
        if let fault { #expect(machine.phase == .closing(.handshakeFailed(fault))) }
    }

    @Test("A connection that is refused is told why, or not even that")
    func refused() {
        let silent = Machine(.handshaking)
        silent.life.refused(nil)
        #expect(silent.actions() == [.cancel(.opening), .closeSocket])
        let told = Machine(.handshaking)
        told.life.refused([1, 2])
        #expect(
            told.actions() == [.cancel(.opening), .set(.refusedConnection, in: .seconds(3)), .send([1, 2])])
        told.fire(.refusedConnection)
        #expect(told.actions() == [.closeSocket])
        #expect(told.phase == .closing(.refused))
    }

    @Test("When what waits cannot be written, nothing more is said, and who was cut off stays so")
    func failedWrite() {
        let error = HTTP2Error.tooManyGlitches
        let closing = Machine(.open)
        closing.life.dismissed()
        #expect(closing.life.nextAction() == .write)
        closing.life.writeFailed(error)
        #expect(closing.actions() == [.set(.stalledWrite, in: .seconds(9)), .closeChannel])
        #expect(closing.phase == .closing(.protocolError(error)))

        let evicted = Machine(.open)
        evicted.life.evicted()
        #expect(evicted.life.nextAction() == .write)
        evicted.life.writeFailed(error)
        #expect(evicted.actions() == [.closeSocket])
    }

    @Test("A channel that is gone amid the last write takes what was still to be said with it")
    func goneAmidWrite() {
        let machine = Machine(.open)
        machine.life.close(.drained)
        #expect(machine.life.nextAction() == .write)
        machine.life.gone()
        let actions = machine.actions()
        #expect(actions.last == .tellEnd)
        #expect(!actions.contains(.closeWhenWritten))
        #expect(machine.life.end == .drained)
        #expect(machine.life.timers == ConnectionTimers(), "no timer is left")
    }
}

/// What may happen to a connection.
enum Event: CaseIterable {
    case attached, connected, spoke, admitted, refused
    case writable, unwritable, finished
    case drain, close, closeStalled, dismissed, evicted
    case failed, peersFault, gone
    case openingFired, headersFired, refusalFired, idleFired, stalledFired, refusedConnectionFired, ageFired,
        graceFired

    fileprivate func happens(to machine: Machine) {
        switch self {
        case .attached: machine.life.attached()
        case .connected: _ = machine.life.connected()
        case .spoke: machine.life.peerSpoke()
        case .admitted: machine.admit()
        case .refused: machine.life.refused([9])
        case .writable: machine.life.writabilityChanged(true)
        case .unwritable: machine.life.writabilityChanged(false)
        case .finished: machine.life.finished()
        case .drain: machine.life.drain()
        case .close: machine.life.close(.prefaceMissing)
        case .closeStalled: machine.life.close(.stalled)
        case .dismissed: machine.life.dismissed()
        case .evicted: machine.life.evicted()
        case .failed: machine.life.failed(.tinyRecords, isPeersFault: false)
        case .peersFault: machine.life.failed(.tinyRecords, isPeersFault: true)
        case .gone: machine.life.gone()
        case .openingFired: machine.fire(.opening)
        case .headersFired: machine.fire(.headers)
        case .refusalFired: machine.fire(.refusal)
        case .idleFired: machine.fire(.idle)
        case .stalledFired: machine.fire(.stalledWrite)
        case .refusedConnectionFired: machine.fire(.refusedConnection)
        case .ageFired: machine.fire(.age)
        case .graceFired: machine.fire(.drainGrace)
        }
    }
}

/// Where a connection may stand.
enum State: CaseIterable {
    case connecting, handshaking, open, draining, closing, closed
}

extension ConnectionStateTests {
    typealias Row = (actions: [ConnectionAction], next: ConnectionLife.Phase?)

    /// What an event does, by state; `next` is `nil` where the state stays.
    static func rows(_ event: Event) -> [State: Row] {
        let hears: ConnectionAction = .set(.stalledWrite, in: .seconds(9))
        switch event {
        case .attached: return [.closing: ([.closeChannel], nil)]
        case .connected:
            return [.connecting: ([.set(.opening, in: .seconds(5))], .handshaking(.init()))]
        case .spoke: return [.handshaking: ([], .handshaking(.init(hasPeerSpoken: true)))]
        case .admitted:
            let row: Row = (Machine.opening + [.tellReady, .flush], .open(isDraining: false))
            return [.connecting: row, .handshaking: row]
        case .refused:
            let refusedConnection: [ConnectionAction] = [
                .set(.refusedConnection, in: .seconds(3)), .send([9]),
            ]
            return [
                .connecting: (refusedConnection, .closing(.refused)),
                .handshaking: ([.cancel(.opening)] + refusedConnection, .closing(.refused)),
            ]
        case .writable:
            return [
                .connecting: ([.flush], nil), .handshaking: ([.flush], nil), .open: ([.flush], nil),
                .draining: ([.flush], nil), .closing: ([.cancel(.stalledWrite), .flush], nil),
            ]
        case .unwritable:
            // The last words have their time already.
            return [
                .connecting: ([hears], nil), .handshaking: ([hears], nil), .open: ([hears], nil),
                .draining: ([hears], nil),
            ]
        case .finished:
            return [
                .open: ([.write, hears, .closeWhenWritten], .closing(.peerClosed)),
                .draining: ([.write, hears, .closeWhenWritten], .closing(.drained)),
            ]
        case .drain:
            return [
                .connecting: ([.closeChannel], .closing(.drained)),
                .handshaking: ([.closeChannel], .closing(.drained)),
                .open: (
                    [.beginDrain, .set(.drainGrace, in: .seconds(40)), .flush], .open(isDraining: true)
                ),
            ]
        case .close: return closing(.prefaceMissing)
        case .closeStalled, .stalledFired, .headersFired: return lost(.stalled)
        case .dismissed:
            var rows = closing(.refused)
            for state in [State.open, .draining] {
                rows[state]?.actions = [.write, .goAway, .write, hears, .closeWhenWritten]
            }
            return rows
        case .evicted:
            let told: Row = ([.write, .goAway, .write, .closeSocket], .closing(.refused))
            return [
                .connecting: ([.closeSocket], .closing(.refused)),
                .handshaking: ([.closeSocket], .closing(.refused)),
                .open: told, .draining: told, .closing: ([.closeSocket], nil),
            ]
        case .failed:
            var rows = lost(.failed)
            rows[.handshaking] = ([.closeChannel], .closing(.handshakeFailed(.tinyRecords)))
            return rows
        case .peersFault:
            var rows = closing(.protocolError(.tooManyGlitches))
            rows[.handshaking] = ([.closeChannel], .closing(.handshakeFailed(.tinyRecords)))
            return rows
        case .gone:
            let timers: [ConnectionAction] = [.cancel(.opening), .cancel(.idle)]
            let later: [ConnectionAction] = [.cancel(.age), .cancel(.keepalive), .tellEnd]
            return [
                .connecting: ([.tellEnd], .closed(.peerClosed)),
                .handshaking: ([.cancel(.opening), .tellEnd], .closed(.handshakeFailed(.silent))),
                .open: (timers + later, .closed(.peerClosed)),
                .draining: (
                    timers + [.cancel(.age), .cancel(.drainGrace), .cancel(.keepalive), .tellEnd],
                    .closed(.peerClosed)
                ),
                .closing: (timers + [.cancel(.stalledWrite)] + later, .closed(.drained)),
            ]
        case .openingFired:
            var rows = closing(.prefaceMissing)
            rows[.handshaking] = ([.closeChannel], .closing(.handshakeFailed(.timeout)))
            return rows
        case .refusalFired:
            return Dictionary(
                uniqueKeysWithValues: State.allCases.map { ($0, ([.answerRefused, .flush], nil)) })
        case .idleFired:
            let again: Row = ([.set(.idle, in: .seconds(20))], nil)
            return Dictionary(uniqueKeysWithValues: State.allCases.map { ($0, again) })
        case .refusedConnectionFired:
            return Dictionary(uniqueKeysWithValues: State.allCases.map { ($0, ([.closeSocket], nil)) })
        case .ageFired: return rows(.drain)
        case .graceFired: return closing(.drained)
        }
    }

    /// It closes behind its last byte.
    private static func closing(_ end: ConnectionEnd) -> [State: Row] {
        let row: Row = (
            [.write, .set(.stalledWrite, in: .seconds(9)), .closeWhenWritten], .closing(end)
        )
        return [
            .connecting: ([.closeChannel], .closing(end)), .handshaking: ([.closeChannel], .closing(end)),
            .open: row, .draining: row,
        ]
    }

    /// It closes without waiting for its peer.
    private static func lost(_ end: ConnectionEnd) -> [State: Row] {
        let row: Row = ([.write, .closeSocket], .closing(end))
        return [
            .connecting: ([.closeChannel], .closing(end)), .handshaking: ([.closeChannel], .closing(end)),
            .open: row, .draining: row, .closing: ([.closeSocket], nil),
        ]
    }
}

/// A connection's life, brought to a state.
private final class Machine {
    static let start = RPCDeadline(nanoseconds: 1_000_000_000_000)
    static let limits = {
        var limits = TransportLimits()
        limits.handshakeTime = .seconds(5)
        limits.prefaceTime = .seconds(6)
        limits.headersTime = .seconds(7)
        limits.refusalTime = .seconds(8)
        limits.stalledWriteTime = .seconds(9)
        limits.refusedConnectionTime = .seconds(3)
        limits.idleTime = .seconds(20)
        limits.connectionAge = .seconds(30)
        limits.connectionAgeSpread = 0
        limits.drainGrace = .seconds(40)
        limits.keepaliveTime = .seconds(50)
        limits.keepaliveTimeout = .seconds(10)
        return limits
    }()
    static let opening: [ConnectionAction] = [
        .set(.opening, in: .seconds(6)), .set(.idle, in: .seconds(20)), .set(.age, in: .seconds(30)),
        .set(.keepalive, in: .seconds(50)),
    ]

    var life: ConnectionLife
    var now = start

    init(_ state: State) {
        life = ConnectionLife(limits: Self.limits, isEncrypted: true, now: Self.start)
        switch state {
        case .connecting: break
        case .handshaking: _ = life.connected()
        case .open: admit()
        case .draining:
            admit()
            life.drain()
        case .closing:
            admit()
            life.close(.drained)
        case .closed: life.gone()
        }
        _ = actions()
    }

    var phase: ConnectionLife.Phase { life.phase }

    func admit() {
        var random = Constant(word: 1 << 63)
        life.admitted(using: &random)
    }

    func receive(_ count: Int) -> Bool { life.received(count, at: now) }

    func fire(_ timer: ConnectionTimer, hasCalls: Bool = true) {
        life.fired(timer, at: now, hasCalls: hasCalls)
    }

    /// All that is to be done now.
    func actions() -> [ConnectionAction] {
        var actions: [ConnectionAction] = []
        while let action = life.nextAction() { actions.append(action) }
        return actions
    }
}

/// The same word for ever.
private struct Constant: RandomNumberGenerator {
    let word: UInt64
    mutating func next() -> UInt64 { word }
}
