import Tenancy

/// A read that waits for a thread.
protocol ReadWork: Sendable {
    /// Runs the body on a snapshot of the tenant and ends the call.
    func perform(
        _ connection: any EngineConnection, _ keys: TenantKeys, _ marks: HighWaterMarks?
    ) -> StoreError?
    /// Ends the call without running it.
    func refuse(_ error: StoreError)
    /// Whether the tenant is to be looked at once, and not to be made or kept open.
    var isLook: Bool { get }
    /// Ends a look at a tenant that does not exist.
    func findNothing()
}

extension ReadWork {
    var isLook: Bool { false }
    func findNothing() { refuse(.notFound) }
}

/// A read of a tenant that may not exist.
struct LookCall<Value: Sendable, Failure: StoreFailure>: ReadWork {
    let read: ReadCall<Value?, Failure>

    init(_ body: @escaping @Sendable (inout TenantReading<Failure>) throws(Failure) -> Value) {
        read = ReadCall { reading throws(Failure) in try body(&reading) }
    }

    var isLook: Bool { true }

    func perform(
        _ connection: any EngineConnection, _ keys: TenantKeys, _ marks: HighWaterMarks?
    ) -> StoreError? {
        read.perform(connection, keys, marks)
    }

    func findNothing() {
        guard read.awaited.call.start() else { return }
        read.awaited.set(.success(nil))
        read.awaited.call.end()
    }

    func refuse(_ error: StoreError) {
        read.refuse(error)
    }
}

struct ReadCall<Value: Sendable, Failure: StoreFailure>: ReadWork {
    let awaited = Awaited<Value, Failure>()
    let body: @Sendable (inout TenantReading<Failure>) throws(Failure) -> Value

    /// - Returns: What the store itself failed with, for the tenant's keeper to judge; the caller has it
    ///   already.
    func perform(
        _ connection: any EngineConnection, _ keys: TenantKeys, _ marks: HighWaterMarks?
    ) -> StoreError? {
        let call = awaited.call
        guard call.start(interrupting: connection) else { return nil }
        let floor = keys.state.floor.now
        do throws(StoreError) {
            try connection.begin(.reading)
            try marks?.checkOnce(connection, keys)
        } catch {
            call.leaveConnection()
            connection.rollback()  // Or an interruption that came meanwhile would hit its next caller.
            call.end(error)
            return error
        }
        let outcome: Result<Value, Failure>
        let failure = FirstFailure()
        do throws(Failure) {
            var reading = TenantReading<Failure>(
                TenantSession(connection: connection, keys: keys, failure: failure, from: floor))
            outcome = .success(try body(&reading))
        } catch {
            outcome = .failure(error)
        }
        call.leaveConnection()
        connection.rollback()
        awaited.set(outcome)
        call.end()
        return failure.worst
    }

    func refuse(_ error: StoreError) {
        awaited.call.end(error)
    }
}
