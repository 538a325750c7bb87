package import NIOCore
import Notation
package import WireProto

/// What the connections of one event loop share: its clock, its timers, its task executor, and one flush per turn.
///
/// Confined to its event loop. All time is the event loop's, so that a test's virtual clock reaches every timer.
package final class ConnectionLoop {
    package let eventLoop: any EventLoop
    package let executor: LoopExecutor

    /// What a connection drains its output into; between uses it belongs to nobody.
    var outbox: [UInt8] = []

    private var timers: TimerWheel<LoopTimer>
    private var wakeUp: Scheduled<Void>?
    private var wakeUpTick = UInt64.max
    private var dirty: [ConnectionHandler] = []
    private var spare: [ConnectionHandler] = []  // The array of the flush before, for its room.

    package init(_ eventLoop: any EventLoop, executor: LoopExecutor? = nil) {
        self.eventLoop = eventLoop
        self.executor = executor ?? LoopExecutor(eventLoop)
        timers = TimerWheel(now: Self.tick(before: eventLoop.now))
    }

    /// The instant, for deadlines and elapsed times.
    package var now: RPCDeadline {
        RPCDeadline(nanoseconds: eventLoop.now.uptimeNanoseconds)
    }

    /// Fires `timer` at `instant`, or up to a millisecond later; never earlier.
    func setTimer(at instant: RPCDeadline, _ timer: LoopTimer) -> TimerWheel<LoopTimer>.Token {
        let tick = Self.tick(after: instant)
        let token = timers.set(at: tick, timer)
        if tick < wakeUpTick { arm() }
        return token
    }

    func setTimer(in wait: Duration, _ timer: LoopTimer) -> TimerWheel<LoopTimer>.Token {
        setTimer(at: now.advanced(by: wait), timer)
    }

    func cancelTimer(_ token: TimerWheel<LoopTimer>.Token) {
        // The event loop's own timer stays; it finds nothing to do and arms itself for what is left.
        timers.cancel(token)
    }

    /// Flushes `connection` once, after the I/O and the tasks of this turn.
    ///
    /// What arrived in a turn is processed before one write, which is where most of the speed comes from.
    func flushSoon(_ connection: ConnectionHandler) {
        dirty.append(connection)
        if dirty.count == 1 {
            eventLoop.assumeIsolated().execute { self.flush() }
        }
    }

    private func flush() {
        // A flush returns credit, which may make other connections dirty: they are of the same turn.
        while !dirty.isEmpty {
            swap(&dirty, &spare)
            for connection in spare { connection.flush() }
            spare.removeAll(keepingCapacity: true)
        }
    }

    private func fire() {
        wakeUp = nil
        wakeUpTick = .max
        let tick = Self.tick(before: eventLoop.now)
        while let timer = timers.next(at: tick) {
            timer.target.timerFired(timer.purpose)
        }
        arm()
    }

    private func arm() {
        guard let tick = timers.wakeUp, tick < wakeUpTick else { return }
        wakeUp?.cancel()
        wakeUpTick = tick
        wakeUp = eventLoop.assumeIsolated().scheduleTask(
            deadline: .uptimeNanoseconds(tick * 1_000_000)  // The wheel ends long before this overflows.
        ) { self.fire() }
    }

    private static func tick(before instant: NIODeadline) -> UInt64 { instant.uptimeNanoseconds / 1_000_000 }
    private static func tick(after instant: RPCDeadline) -> UInt64 {
        instant.nanoseconds / 1_000_000 + (instant.nanoseconds % 1_000_000 == 0 ? 0 : 1)
    }
}

/// A timer of the loop's wheel: whom to tell, and what about.
struct LoopTimer {
    let target: any TimerTarget
    let purpose: TimerPurpose
}

enum TimerPurpose: Equatable {
    /// A call's.
    case deadline
    case retry
    case pace
    /// An upstream's.
    case reconnect
    case connection(ConnectionTimer)
}

protocol TimerTarget: AnyObject {
    func timerFired(_ purpose: TimerPurpose)
}

extension RPCDeadline {
    /// The instant `wait` later; an instant beyond the clock's end is its end.
    package func advanced(by wait: Duration) -> RPCDeadline {
        RPCDeadline(nanoseconds: nanoseconds.addingSaturated(wait.wholeNanoseconds))
    }
}

extension UInt64 {
    fileprivate func addingSaturated(_ other: UInt64) -> UInt64 {
        let (sum, overflow) = addingReportingOverflow(other)
        return overflow ? .max : sum
    }
}
