/// Makes the state of a tenant that an earlier version of the store wrote, from the changes themselves, oldest first:
/// what the tables say of the records now is not believed.
///
/// Goes by pages, each a transaction that the next one goes on from, so that it needs little memory and may be cut short.
struct StateBuild {
    let connection: any EngineConnection
    let keys: TenantKeys

    /// Whether the tenant's state holds for all of its changes, after this at the latest.
    func run() throws(StoreError) {
        while try !step() {}
    }

    /// Whether there is nothing to do; any connection can tell.
    var isWhole: Bool {
        get throws(StoreError) {
            try connection.begin(.reading)
            defer { connection.rollback() }
            return try TenantHead(connection, keys).isWhole
        }
    }

    private func step() throws(StoreError) -> Bool {
        if try isWhole { return true }
        try connection.begin(.writing)
        do throws(StoreError) {
            var head = try TenantHead(connection, keys)
            guard !head.isWhole else {
                connection.rollback()
                return true
            }
            try cover(&head)
            try head.write(connection, keys)
            try connection.commit()
            return head.isWhole
        } catch {
            connection.rollback()
            throw error
        }
    }

    private func cover(_ head: inout TenantHead) throws(StoreError) {
        var state = head.state ?? StateRoot()
        state.seals = max(state.seals, head.leastSeals)
        var last = state.covered ?? 0
        var rows: [EngineRow] = []
        let limit = Int64(StoreLimits.coveredChanges)
        let tenant = EngineValue.bytes(keys.place.name)
        try connection.each(
            .copyVersions, [tenant, .integer(last), .integer(head.changeSequence), .integer(limit)]
        ) { row throws(StoreError) in rows.append(row) }
        let session = TenantSession(connection: connection, keys: keys, failure: FirstFailure())
        for row in rows {
            guard try row.integer(0) == last + 1, let kind = UInt16(exactly: try row.integer(1)) else {
                throw .corrupt("a change is missing")
            }
            last += 1
            let (id, revision, body) = (try row.bytes(2), try row.integer(3), try row.bytes(4))
            let envelope = try keys.open(body, kind, id, revision: revision)
            head.changes.append(
                try session.change(to: body, envelope, kind, id, revision: revision))
        }
        guard !rows.isEmpty || last == head.changeSequence else { throw .corrupt("a change is missing") }
        state.covered = last == head.changeSequence ? nil : last
        head.state = state
    }
}
