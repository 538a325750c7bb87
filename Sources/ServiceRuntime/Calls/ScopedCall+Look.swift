public import Store
public import Tenancy
public import WireProto

extension ScopedCall {
    /// Reads several records in one snapshot, and remembers that. One that is absent fails the whole.
    ///
    /// - Parameter targets: The names as the request has them, and where they lead.
    public func batch<N: Noun>(
        _ noun: N.Type, _ names: [String], in tenant: StoreScope
    ) async throws(RPCStatus) -> [N] {
        var targets: [Target] = []
        for name in names { targets.append(try target(name, as: N.resourceType)) }
        let (now, wanted, classes) = (now, targets, scope.classes)
        return try await read(in: tenant, showing: classes) { reading throws(RPCStatus) in
            var nouns: [N] = []
            for target in wanted {
                let stored = try reading.require(N.self, target.name, at: now)
                nouns.append(
                    try reading.shown(stored, of: self.classes(of: stored, target.classes, reading)))
            }
            return Shown(nouns, resources: nouns.compactMap(\.meta?.name), count: nouns.count)
        }
    }

    /// Answers a question about one record, from one snapshot, and remembers that it was asked.
    public func look<N: Noun, Answer: Sendable>(
        at noun: N.Type, _ name: String,
        _ body: @escaping @Sendable (borrowing Reading, Stored<N>) throws(RPCStatus) -> Answer
    ) async throws(RPCStatus) -> Answer {
        var violations = Violations()
        violations.given("name", name)
        try violations.check()
        let target = try target(name, as: N.resourceType)
        let now = now
        return try await read(in: target.tenant, showing: target.classes) { reading throws(RPCStatus) in
            let stored = try reading.require(N.self, target.name, at: now)
            _ = try classes(of: stored, target.classes, reading)
            return Shown(
                try body(reading, stored), resources: [stored.noun.meta?.name ?? ""], count: 1)
        }
    }
}
