public import Store
public import Tenancy
public import WireProto

extension ScopedCall {
    /// Reads one record by its name, shows what the caller may see of it, and remembers that, where it is
    /// identifying or special.
    ///
    /// - Parameters:
    ///   - name: As in the request's field `name`.
    ///   - completing: Adds what the record does not hold itself.
    public func get<N: Resource>(
        _ resource: N.Type, _ name: String,
        completing: @escaping @Sendable (borrowing Reading, inout N) throws(RPCStatus) -> Void = { _, _ in }
    ) async throws(RPCStatus) -> Disclosed<N> {
        var violations = Violations()
        violations.given("name", name)
        try violations.check()
        return try await get(resource, target(name, as: N.resourceType), completing: completing)
    }

    public func get<N: Resource>(
        _ resource: N.Type, _ target: Target,
        completing: @escaping @Sendable (borrowing Reading, inout N) throws(RPCStatus) -> Void = { _, _ in }
    ) async throws(RPCStatus) -> Disclosed<N> {
        let now = now
        return try await read(in: target.tenant, showing: target.classes) { reading throws(RPCStatus) in
            let stored = try reading.require(N.self, target.name, at: now)
            var checker = checker
            let visibility = try checker.visibility(of: stored.resource, reading)
            let classes = try visibility.classes(of: target.classes)
            var whole = try reading.whole(stored)
            try completing(reading, &whole)
            let shown = try checker.shown(whole, classes, reading)
            return Disclosure(Disclosed(masked: shown), of: [shown.meta?.name ?? ""])
        }
    }

    /// Answers from one snapshot, and remembers it.
    ///
    /// - Parameter classes: Of the fields that are shown.
    public func answer<Message: WireMessage>(
        in tenant: StoreScope, showing classes: FieldClassSet,
        _ body: @escaping @Sendable (borrowing Reading) throws(RPCStatus) -> Disclosure<Disclosed<Message>>
    ) async throws(RPCStatus) -> Disclosed<Message> {
        try await read(in: tenant, showing: classes, body)
    }

    /// Reads, and gives out what was read only when the event of it is durable, if it needs one.
    ///
    /// - Parameter classes: Of the fields that are shown.
    func read<Value: Sendable>(
        in tenant: StoreScope, showing classes: FieldClassSet,
        _ body: @escaping @Sendable (borrowing Reading) throws(RPCStatus) -> Disclosure<Value>
    ) async throws(RPCStatus) -> Value {
        guard classes.leavesEvent else {
            return try await store.read(in: tenant) { (reading: inout Reading) throws(RPCStatus) in
                try body(reading).value
            }
        }
        let log = scope.log(of: tenant)
        do {
            guard log == tenant else {
                return try await read(in: tenant, notingIn: log, showing: classes, body)
            }
            return try await store.read(
                in: tenant,
                noting: { (reading: inout Reading) throws(RPCStatus) -> (Value, AccessEvent) in
                    let shown = try body(reading)
                    return (shown.value, shown.event(classes))
                })
        } catch  where error.reason == .storageFull {
            throw .auditFull
        }
    }
}

extension ScopedCall {
    /// As ``read(in:showing:_:)``, with the event in another tenant's log than what was read.
    private func read<Value: Sendable>(
        in tenant: StoreScope, notingIn log: StoreScope, showing classes: FieldClassSet,
        _ body: @escaping @Sendable (borrowing Reading) throws(RPCStatus) -> Disclosure<Value>
    ) async throws(RPCStatus) -> Value {
        let shown = try await store.read(in: tenant) { (reading: inout Reading) throws(RPCStatus) in
            try body(reading)
        }
        try await note(shown.event(classes), in: log)
        return shown.value
    }

    /// Makes an access event durable.
    func note(_ event: AccessEvent, in log: StoreScope) async throws(RPCStatus) {
        do { try await store.note(event, in: log) } catch { throw RPCStatus(error) }
    }
}
