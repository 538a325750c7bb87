public import Logging
import Synchronization
public import Tenancy

/// Log lines on what may fail again and again: of each kind the first at once, then at most one in ten seconds, which
/// says how many there were since the line before.
///
/// May be called from any thread; never waits.
public final class FailureLog: Sendable {
    private struct Kind {
        var told: MonotonicTime
        var untold = 0
    }

    private let log: Logger
    private let clock: @Sendable () -> MonotonicTime
    private let kinds = Mutex<[String: Kind]>([:])

    public init(_ log: Logger, clock: @escaping @Sendable () -> MonotonicTime) {
        self.log = log
        self.clock = clock
    }

    /// - Parameters:
    ///   - kind: Failures of the same kind share their lines; a word of ours, with a tenant behind it where each tenant
    ///     is to have its own.
    ///   - metadata: Why, in words; no name, no body and no other tenant.
    public func note(
        _ message: Logger.Message, kind: String, level: Logger.Level = .error,
        metadata: @autoclosure () -> Logger.Metadata = [:]
    ) {
        let now = clock()
        let before = kinds.withLock { kinds -> Int? in
            let key = kinds[kind] != nil || kinds.count < Limits.failureKinds ? kind : ""
            guard let known = kinds[key] else {
                kinds[key] = Kind(told: now)
                return 0
            }
            guard now.since(known.told) >= Limits.failureLines else {
                kinds[key]?.untold += 1
                return nil
            }
            kinds[key] = Kind(told: now)
            return known.untold
        }
        guard let before else { return }
        var metadata = metadata()
        if before > 0 { metadata["times_since"] = "\(before)" }
        log.log(level: level, message, metadata: metadata)
    }
}
