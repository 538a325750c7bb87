public import Store
public import Tenancy
public import WireProto

extension ScopedCall {
    /// Reads a batch of a stream, and gives it out when the event of it is durable, if it needs one: each batch has
    /// its own.
    ///
    /// - Parameter classes: What the batch shows.
    public func batch<Value: Sendable>(
        in tenant: StoreScope, showing classes: FieldClassSet,
        _ body: @escaping @Sendable (borrowing Reading) throws(RPCStatus) -> Disclosure<Value>
    ) async throws(RPCStatus) -> Value {
        let batch = try await store.read(in: tenant) { (reading: inout Reading) throws(RPCStatus) in
            try body(reading)
        }
        guard classes.leavesEvent, !batch.records.isEmpty else { return batch.value }
        do {
            try await note(batch.event(classes), in: scope.log(of: tenant))
        } catch  where error.reason == .storageFull {
            throw .auditFull
        }
        return batch.value
    }

    /// Reads what a call that goes on must know, in one snapshot. What of it leaves is masked where it is sent.
    public func prepare<Value: Sendable>(
        in tenant: StoreScope, _ body: @escaping @Sendable (borrowing Reading) throws(RPCStatus) -> Value
    ) async throws(RPCStatus) -> Value {
        try await store.read(in: tenant) { (reading: inout Reading) throws(RPCStatus) in try body(reading) }
    }

    /// A write of a call that goes on. What of it leaves is masked where it is sent.
    ///
    /// - Parameter body: What it throws undoes everything. Runs in the tenant's one writer.
    public func proceed<Value: Sendable>(
        in tenant: StoreScope, _ body: @escaping @Sendable (inout Writing) throws(RPCStatus) -> Value
    ) async throws(RPCStatus) -> Value {
        try await store.write(in: tenant, body)
    }

    /// Hears of the tenant's changes for as long as what it returns is held.
    public func observe(
        _ tenant: StoreScope, _ changed: @escaping @Sendable () -> Void
    ) -> ChangeObservation? {
        store.observe(tenant, changed)
    }
}
