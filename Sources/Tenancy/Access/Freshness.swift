/// How far a table can be believed that another program keeps: as long as it was confirmed at most five seconds ago.
public struct Freshness: Equatable, Sendable {
    /// When the table was last known to stand where the registry stands; `nil` before it first did.
    public private(set) var confirmed: MonotonicTime?

    public init() {}

    public mutating func confirm(at now: MonotonicTime) {
        confirmed = now
    }

    public func isFresh(at now: MonotonicTime) -> Bool {
        guard let confirmed else { return false }
        return now.since(confirmed) <= Limits.accessTableAge
    }
}
