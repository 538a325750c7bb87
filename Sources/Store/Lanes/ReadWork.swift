import Tenancy

/// A read that waits for a thread.
protocol ReadWork: Sendable {
    /// Runs the body on a snapshot of the tenant and ends the call.
    func perform(
        _ connection: any EngineConnection, _ keys: TenantKeys, _ marks: HighWaterMarks?
    ) -> StoreError?
    /// Ends the call without running it.
    func refuse(_ error: StoreError)
}

struct ReadCall<Value: Sendable, Failure: StoreFailure>: ReadWork {
    let awaited = Awaited<Value, Failure>()
    let body: @Sendable (inout Reading) throws(Failure) -> Value

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
        let trouble = Trouble()
        do throws(Failure) {
            var reading = Reading(
                TenantSession(connection: connection, keys: keys, trouble: trouble, from: floor))
            outcome = .success(try body(&reading))
        } catch {
            outcome = .failure(error)
        }
        call.leaveConnection()
        connection.rollback()
        awaited.set(outcome)
        call.end()
        return trouble.worst
    }

    func refuse(_ error: StoreError) {
        awaited.call.end(error)
    }
}
