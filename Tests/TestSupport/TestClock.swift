import Kernel
import Synchronization
public import Tenancy

/// The two clocks of a program. They stand still until a test moves them.
///
/// May be used from any thread.
public final class TestClock: Sendable {
    private struct State {
        var world: UnixTime
        var monotonic = MonotonicTime(nanoseconds: 1_800_000_000_000_000_000)
        var number = 0
        /// Who sleeps, and until when.
        var sleepers: [Int: (wake: MonotonicTime, who: CheckedContinuation<Bool, Never>)] = [:]
        /// Who waits for so many to sleep.
        var watchers: [(count: Int, who: CheckedContinuation<Void, Never>)] = []
    }

    private let state: Mutex<State>
    private let tick: Duration
    private let isReal: Bool

    /// - Parameters:
    ///   - start: What the world's clock says first: 2027-01-15T08:00:00Z, a Friday, if nothing is given.
    ///   - tick: How far the world's clock goes on each time that somebody looks at it, so that no two records are made at
    ///     once.
    public init(
        at start: UnixTime = UnixTime(milliseconds: 1_800_000_000_000), ticking tick: Duration = .zero
    ) {
        state = Mutex(State(world: start))
        self.tick = tick
        isReal = false
    }

    /// The clocks of the machine, which nobody moves: for a deployment that shares them with another process.
    public init(isReal: Bool) {
        state = Mutex(State(world: .now()))
        tick = .zero
        self.isReal = isReal
    }

    /// The world's.
    public var now: UnixTime {
        if isReal { return .now() }
        return state.withLock { state in
            state.world = state.world + tick
            return state.world
        }
    }

    /// The one that only goes forward.
    public var monotonic: MonotonicTime { isReal ? .now() : state.withLock { $0.monotonic } }

    /// Time goes by, on both clocks.
    public func advance(by time: Duration) {
        let woken = state.withLock { state in
            state.world = state.world + time
            state.monotonic = state.monotonic + time
            let due = state.sleepers.filter { $0.value.wake <= state.monotonic }
            for sleeper in due.keys { state.sleepers[sleeper] = nil }
            return due.values.map(\.who)
        }
        for one in woken { one.resume(returning: true) }
    }

    public func advance(seconds: Int64) { advance(by: .seconds(seconds)) }

    /// Sets the world's clock alone, on or back: nobody has waited, and what was heard a moment ago still holds.
    public func jump(by time: Duration) {
        state.withLock { state in
            state.world = time < .zero ? state.world - (.zero - time) : state.world + time
        }
    }

    /// The same, by whole days.
    public func jump(days: Int64) { jump(by: .seconds(days * 86_400)) }

    /// Sleeps until the clock was moved so far; throws when the task is cancelled.
    public func sleep(for duration: Duration) async throws {
        let number = state.withLock { state in
            state.number += 1
            return state.number
        }
        let isWoken = await withTaskCancellationHandler {
            await withCheckedContinuation { (who: CheckedContinuation<Bool, Never>) in
                let seen = state.withLock { state -> [CheckedContinuation<Void, Never>]? in
                    guard !Task.isCancelled else { return nil }
                    state.sleepers[number] = (state.monotonic + duration, who)
                    let count = state.sleepers.count
                    let seen = state.watchers.filter { $0.count <= count }
                    state.watchers.removeAll { $0.count <= count }
                    return seen.map(\.who)
                }
                guard let seen else { return who.resume(returning: false) }
                for one in seen { one.resume() }
            }
        } onCancel: {
            state.withLock { $0.sleepers.removeValue(forKey: number) }?.who.resume(returning: false)
        }
        if !isWoken { throw CancellationError() }
    }

    /// Waits until so many sleep.
    public func untilSleeping(_ count: Int) async {
        await withCheckedContinuation { (who: CheckedContinuation<Void, Never>) in
            let isSo = state.withLock { state in
                if state.sleepers.count >= count { return true }
                state.watchers.append((count, who))
                return false
            }
            if isSo { who.resume() }
        }
    }
}
