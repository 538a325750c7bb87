import ArgumentParser
import Foundation
import Synchronization

/// Fills a cell with cases and calls the RPCs that work on them, through FamilyService's handlers and without a wire, for
/// `scripts/bench cases`.
@main struct Main: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "case-load", subcommands: [FillCommand.self, CallCommand.self, RegistryCommand.self])
}

/// Runs a task to its end while the calling thread waits: under valgrind the main thread must not end.
func waiting<Value: Sendable>(_ body: @escaping @Sendable () async throws -> Value) throws -> Value {
    let done = DispatchSemaphore(value: 0)
    let outcome = Mutex<Result<Value, any Error>?>(nil)
    Task {
        let result: Result<Value, any Error>
        do { result = .success(try await body()) } catch { result = .failure(error) }
        outcome.withLock { $0 = result }
        done.signal()
    }
    done.wait()
    return try outcome.withLock { $0 }!.get()
}
