import Tenancy

/// A write that waits for a commit.
protocol WriteWork: Sendable {
    var scope: StoreScope { get }
    /// What the body asks for first: whether it was answered before.
    var request: RequestKey? { get }
    /// A thread takes it up; `false` when nobody waits for it any more.
    func start() -> Bool
    /// Runs the body and keeps its outcome, in the place of an earlier run's.
    ///
    /// - Returns: Whether it returned, rather than threw.
    func perform(_ writing: inout WritingState) -> Bool
    /// Ends the call with what the body came to: the commit has made it durable.
    func finish()
    /// Ends the call with an error: nothing of it was kept.
    func refuse(_ error: StoreError)
    /// The event that is all there is to the write: it may be kept in the reserve when the disk is full.
    var lone: AccessEvent? { get }
}

struct WriteCall<Value: Sendable, Failure: StoreFailure>: WriteWork {
    let scope: StoreScope
    let request: RequestKey?
    let awaited = Awaited<Value, Failure>()
    let body: @Sendable (inout TenantWriting<Failure>) throws(Failure) -> Value

    var lone: AccessEvent? { nil }

    func start() -> Bool {
        awaited.call.start()
    }

    func perform(_ writing: inout WritingState) -> Bool {
        var lent = TenantWriting<Failure>(writing)
        let outcome: Result<Value, Failure>
        let isKept: Bool
        do throws(Failure) {
            outcome = .success(try body(&lent))
            isKept = true
        } catch {
            outcome = .failure(error)
            isKept = false
        }
        writing = lent.end()
        awaited.set(outcome)
        return isKept
    }

    func finish() {
        awaited.call.end()
    }

    func refuse(_ error: StoreError) {
        awaited.call.end(error)
    }
}

/// A write of what was sealed since the last one, and of nothing else: tokens, which reads seal.
struct SealCountCall: WriteWork {
    let scope: StoreScope

    init(_ tenant: TenantID) {
        scope = TenantScope.job(JobName("seals"), in: tenant)
    }

    var request: RequestKey? { nil }
    var lone: AccessEvent? { nil }

    func start() -> Bool { true }

    func perform(_ writing: inout WritingState) -> Bool {
        writing.countSeals()
        return true
    }

    func finish() {}
    func refuse(_: StoreError) {}  // Asked again when as many more were sealed.
}

/// A write that is an event and nothing else. It may end without having been performed, when the event is in the reserve.
struct EventCall: WriteWork {
    let scope: StoreScope
    let event: AccessEvent
    let call = Call()

    var request: RequestKey? { nil }
    var lone: AccessEvent? { event }

    func start() -> Bool {
        call.start()
    }

    func perform(_ writing: inout WritingState) -> Bool {
        writing.note(event)
        return true
    }

    func finish() {
        call.end()
    }

    func refuse(_ error: StoreError) {
        call.end(error)
    }
}
