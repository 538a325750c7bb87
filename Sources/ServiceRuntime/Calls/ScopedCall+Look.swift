public import Store
public import Tenancy
public import WireProto

extension ScopedCall {
    /// Reads several records in one snapshot, and remembers that. One that is absent fails the whole.
    ///
    /// - Parameters:
    ///   - names: As the request has them.
    ///   - field: Where the answer has the records.
    public func batch<N: Resource, Response: WireMessage>(
        _ resource: N.Type, _ names: [String], in tenant: StoreScope, as response: Response.Type,
        _ field: any WritableKeyPath<Response, [N]> & Sendable
    ) async throws(RPCStatus) -> Disclosed<Response> {
        var targets: [Target] = []
        for name in names { targets.append(try target(name, as: N.resourceType)) }
        let (now, wanted, classes) = (now, targets, scope.classes)
        return try await read(in: tenant, showing: classes) { reading throws(RPCStatus) in
            var resources: [N] = []
            var checker = checker
            for target in wanted {
                let stored = try reading.require(N.self, target.name, at: now)
                let visibility = try checker.visibility(of: stored.resource, reading)
                resources.append(
                    try checker.shown(reading.whole(stored), visibility.classes(of: target.classes), reading))
            }
            var answer = Response()
            answer[keyPath: field] = resources
            return Disclosure(
                Disclosed(masked: answer), of: resources.compactMap(\.meta?.name), count: resources.count)
        }
    }

    /// Answers a question about one record, from one snapshot, and remembers that it was asked. Who may not see all of
    /// the record is told nothing that was found out from it.
    public func consider<N: Resource, Answer: WireMessage>(
        _ resource: N.Type, _ name: String,
        _ body: @escaping @Sendable (borrowing Reading, Stored<N>) throws(RPCStatus) -> Answer
    ) async throws(RPCStatus) -> Disclosed<Answer> {
        var violations = Violations()
        violations.given("name", name)
        try violations.check()
        let target = try target(name, as: N.resourceType)
        let now = now
        return try await read(in: target.tenant, showing: target.classes) { reading throws(RPCStatus) in
            let stored = try reading.require(N.self, target.name, at: now)
            let visible = try visiblePart(of: stored, within: target.classes, reading)
            guard visible.isWhole else { throw .restricted }
            return Disclosure(
                try Disclosed(body(reading, stored), showing: visible), of: [stored.resource.meta?.name ?? ""]
            )
        }
    }
}
