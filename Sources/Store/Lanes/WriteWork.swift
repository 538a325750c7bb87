import Synchronization
import Tenancy

/// A write that waits for a commit.
protocol WriteWork: Sendable {
    var scope: StoreScope { get }
    /// A thread takes it up; `false` when nobody waits for it any more.
    func start() -> Bool
    /// Runs the body and keeps its outcome.
    ///
    /// - Returns: Whether it returned, rather than threw.
    func perform(_ writing: inout Writing) -> Bool
    /// Ends the call with what the body came to: the commit has made it durable.
    func finish()
    /// Ends the call with an error: nothing of it was kept.
    func refuse(_ error: StoreError)
    /// The event that is all there is to the write: it may be kept in the reserve when the disk is full.
    var lone: AccessEvent? { get }
}

final class WriteCall<Value: Sendable, Failure: StoreFailure>: WriteWork {
    let scope: StoreScope
    let call = Call<Value, Failure>()
    private let body: @Sendable (inout Writing) throws(Failure) -> Value
    private let outcome = Mutex<Result<Value, Failure>?>(nil)

    init(_ scope: StoreScope, _ body: @escaping @Sendable (inout Writing) throws(Failure) -> Value) {
        self.scope = scope
        self.body = body
    }

    var lone: AccessEvent? { nil }

    func start() -> Bool {
        call.start()
    }

    func perform(_ writing: inout Writing) -> Bool {
        let result: Result<Value, Failure>
        do throws(Failure) {
            result = .success(try body(&writing))
        } catch {
            result = .failure(error)
        }
        outcome.withLock { $0 = result }
        if case .success = result { return true }
        return false
    }

    func finish() {
        if let result = outcome.withLock({ $0 }) { call.end(result) }
    }

    func refuse(_ error: StoreError) {
        call.end(.failure(Failure(error)))
    }
}

/// A write that is an event and nothing else. It may end without having been performed, when the event is in the reserve.
final class EventCall<Failure: StoreFailure>: WriteWork {
    let scope: StoreScope
    let call = Call<Void, Failure>()
    private let event: AccessEvent

    init(_ scope: StoreScope, _ event: AccessEvent) {
        self.scope = scope
        self.event = event
    }

    var lone: AccessEvent? { event }

    func start() -> Bool {
        call.start()
    }

    func perform(_ writing: inout Writing) -> Bool {
        writing.note(event)
        return true
    }

    func finish() {
        call.end(.success(()))
    }

    func refuse(_ error: StoreError) {
        call.end(.failure(Failure(error)))
    }
}
