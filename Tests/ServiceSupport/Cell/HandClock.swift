import Synchronization
public import Tenancy

/// A clock that stands still until a test moves it.
public final class HandClock: Sendable {
    private struct State {
        var milliseconds: Int64 = 1_800_000_000_000
        var number = 0
        /// Who sleeps, and until when.
        var sleepers: [Int: (wake: Int64, who: CheckedContinuation<Bool, Never>)] = [:]
        /// Who waits for so many to sleep.
        var watchers: [(count: Int, who: CheckedContinuation<Void, Never>)] = []
    }

    private let state = Mutex(State())

    public init() {}

    public var now: UnixTime { UnixTime(milliseconds: state.withLock { $0.milliseconds }) }

    public var monotonic: MonotonicTime {
        MonotonicTime(nanoseconds: UInt64(state.withLock { $0.milliseconds }) * 1_000_000)
    }

    public func advance(seconds: Int64) {
        let woken = state.withLock { state in
            state.milliseconds += seconds * 1000
            let due = state.sleepers.filter { $0.value.wake <= state.milliseconds }
            for sleeper in due.keys { state.sleepers[sleeper] = nil }
            return due.values.map(\.who)
        }
        for one in woken { one.resume(returning: true) }
    }

    /// Sleeps until the clock was moved so far; throws when the task is cancelled.
    public func sleep(for duration: Duration) async throws {
        let number = state.withLock { state in
            state.number += 1
            return state.number
        }
        let (seconds, attoseconds) = duration.components
        let length = seconds * 1000 + attoseconds / 1_000_000_000_000_000
        let isWoken = await withTaskCancellationHandler {
            await withCheckedContinuation { (who: CheckedContinuation<Bool, Never>) in
                let seen = state.withLock { state -> [CheckedContinuation<Void, Never>]? in
                    guard !Task.isCancelled else { return nil }
                    state.sleepers[number] = (state.milliseconds + length, who)
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
