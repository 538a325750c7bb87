import NIOCore
import NIOPosix

/// What a test waited for did not happen.
struct NeverHappened: Error, CustomStringConvertible {
    let what: String
    let waited: Duration
    let last: String

    var description: String { "\(what) did not happen within \(waited); last: \(last)" }
}

/// Asks again, each time the loop has turned, until the answer is yes.
///
/// - Parameter holds: Returns `nil` when it holds, else what it saw.
func eventually(
    _ what: String, within limit: Duration = .seconds(10), on group: MultiThreadedEventLoopGroup,
    _ holds: () async throws -> String?
) async throws {
    let deadline = ContinuousClock.now + limit
    var last = ""
    while ContinuousClock.now < deadline {
        guard let seen = try await holds() else { return }
        last = seen
        try await group.next().scheduleTask(in: .milliseconds(1)) {}.futureResult.get()
    }
    throw NeverHappened(what: what, waited: limit, last: last)
}
