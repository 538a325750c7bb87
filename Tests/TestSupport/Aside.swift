import Foundation

/// Does what blocks on a thread of its own. Swift's pool has as many threads as the machine has cores: a test that keeps
/// one of them may keep what it waits for from happening.
public func aside<Value: Sendable>(_ body: @escaping @Sendable () throws -> Value) async throws -> Value {
    try await withCheckedThrowingContinuation { continuation in
        Thread.detachNewThread { continuation.resume(with: Result(catching: body)) }
    }
}
