import Synchronization

/// What a handler of a test was given, for the test to look at.
public final class Seen<Value: Sendable>: Sendable {
    private let values = Mutex<[Value]>([])

    public init() {}

    public func note(_ value: Value) {
        values.withLock { $0.append(value) }
    }

    public var all: [Value] { values.withLock { $0 } }
    public var last: Value? { all.last }
}
