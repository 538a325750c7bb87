public import Store
public import Tenancy
public import WireProto

/// A part of what a stream shows.
public struct ShownBatch<Value: Sendable>: Sendable {
    public let value: Value
    /// The names of the records in it. A batch without any leaves no event.
    public let resources: [String]

    public init(_ value: Value, resources: [String]) {
        self.value = value
        self.resources = resources
    }
}

extension ScopedCall {
    /// Reads a batch of a stream, and gives it out when the event of it is durable, if it needs one: each batch has
    /// its own.
    ///
    /// - Parameter classes: What the batch shows.
    public func batch<Value: Sendable>(
        in tenant: StoreScope, showing classes: FieldClassSet,
        _ body: @escaping @Sendable (borrowing Reading) throws(RPCStatus) -> ShownBatch<Value>
    ) async throws(RPCStatus) -> Value {
        let batch = try await store.read(in: tenant) { (reading: inout Reading) throws(RPCStatus) in
            try body(reading)
        }
        guard classes.leavesEvent, !batch.resources.isEmpty else { return batch.value }
        let event = AccessEvent(
            resources: batch.resources, classes: classes, count: UInt32(clamping: batch.resources.count))
        do throws(StoreError) {
            try await store.note(event, in: scope.log(of: tenant))
        } catch .diskFull {
            throw RPCStatus(.unavailable, .auditFull, "nobody can record now who reads this")
        } catch {
            throw RPCStatus(error)
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
