/// Looks at the ends of a tenant's history when it is opened: whether the last change and the last event are what the
/// head says, and nothing is behind them. Costs the same however long the history is.
struct EdgeCheck {
    let connection: any EngineConnection
    let keys: TenantKeys

    private var tenant: EngineValue { .bytes(keys.place.name) }

    func run() throws(StoreError) {
        let floor = keys.state.floor.now
        try connection.begin(.reading)
        defer { connection.rollback() }
        let head = try TenantHead(connection, keys)
        try head.check(keys, from: floor)
        let changes = try rows(.copyVersions, after: head.changeSequence - 1, limit: 2)
        guard
            try changes.map({ row throws(StoreError) in try row.integer(0) })
                == (head.changeSequence > 0 ? [head.changeSequence] : [])
        else { throw .corrupt("the last change is not the head's") }
        try checkEvents(head.events, after: Removals(connection, keys).events.count)
    }

    /// - Parameter removed: How many events are gone in their time; the last one never is.
    private func checkEvents(_ log: MerkleFrontier, after removed: Int64) throws(StoreError) {
        // The last full subtree, where it is small and all there; otherwise the last leaf alone, which opens.
        let last = log.count == 0 ? 0 : Int64(1) << log.count.trailingZeroBitCount
        let isWhole = last <= StoreLimits.edgeEvents && log.count - last >= removed
        let first = log.count - (isWhole ? last : 1)
        var sequence = first
        var end = MerkleFrontier()
        for row in try rows(.copyEvents, after: first, limit: log.count - first + 1) {
            sequence += 1
            guard try row.integer(0) == sequence, sequence <= log.count else {
                throw .corrupt("the access log does not end as the head says")
            }
            let sealed = try row.bytes(1)
            _ = try keys.open(sealed, at: sequence)
            end.append(leaf: sealed)
        }
        guard sequence == log.count, !isWhole || end.subtrees == log.subtrees.suffix(end.subtrees.count)
        else {
            throw .corrupt("the access log does not end as the head says")
        }
    }

    private func rows(
        _ statement: Statement, after place: Int64, limit: Int64
    ) throws(StoreError) -> [EngineRow] {
        var rows: [EngineRow] = []
        let values = [tenant, .integer(max(place, 0)), .integer(.max), .integer(limit)]
        try connection.each(statement, values) { row throws(StoreError) in rows.append(row) }
        return rows
    }
}
