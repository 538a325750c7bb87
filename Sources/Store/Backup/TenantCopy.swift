/// Reads a tenant's rows for a backup, beside the service that goes on writing.
///
/// Versions and events are only ever added, each at the next place of its sequence, so the rows up to a head
/// that was read once are the same in every later snapshot. They are read in short transactions, and no
/// snapshot keeps the log from being taken back into the file. A reply may be pruned meanwhile: then it was
/// too old to matter.
struct TenantCopy {
    let connection: any EngineConnection
    let place: TenantPlace

    private var tenant: EngineValue { .bytes(place.name) }

    /// Where the tenant stands now, and its own row.
    ///
    /// - Throws: ``StoreError/notFound`` for a tenant that is not there.
    func opening(_ countryKey: CountryKey, from: BackupPosition) throws(StoreError) -> BackupOpening {
        try inTransaction { () throws(StoreError) in
            let (row, keys) = try tenantRow(countryKey)
            var to = BackupPosition(try TenantHead(connection, keys))
            to.lastVersion = try hash(.versions, at: to.changes)
            to.lastEvent = try hash(.events, at: to.log.count)
            return BackupOpening(
                wrappedKey: try row.bytes(0), createTime: try row.integer(1), from: from, to: to,
                removals: try Removals(connection, keys))
        }
    }

    /// The tenant's keys, and how far its sequences have come.
    func end(_ countryKey: CountryKey) throws(StoreError) -> (TenantKeys, BackupPosition) {
        try inTransaction { () throws(StoreError) in
            let (_, keys) = try tenantRow(countryKey)
            return (keys, BackupPosition(try TenantHead(connection, keys)))
        }
    }

    func keys(_ countryKey: CountryKey) throws(StoreError) -> TenantKeys {
        try inTransaction { () throws(StoreError) in try tenantRow(countryKey).1 }
    }

    private func tenantRow(_ countryKey: CountryKey) throws(StoreError) -> (EngineRow, TenantKeys) {
        guard let row = try connection.first(.readTenant, [tenant]) else { throw .notFound }
        return (row, try countryKey.open(row.bytes(0), for: place))
    }

    /// Whether the tenant still has the history that a position was taken of.
    func continues(_ position: BackupPosition) throws(StoreError) -> Bool {
        try inTransaction { () throws(StoreError) in
            let version = try hash(.versions, at: position.changes)
            let event = try hash(.events, at: position.log.count)
            return (version, event) == (position.lastVersion, position.lastEvent)
        }
    }

    /// What has been removed from the tenant by now.
    func removals(_ countryKey: CountryKey) throws(StoreError) -> Removals {
        try inTransaction { () throws(StoreError) in try Removals(connection, tenantRow(countryKey).1) }
    }

    /// Hands over every row after one position and up to another, in the order that they stand in an archive.
    func each(
        from: BackupPosition, to: BackupPosition, _ row: (BackupRow) throws(StoreError) -> Void
    ) throws(StoreError) {
        for section in BackupRow.Section.allCases {
            var last = from.sequence(section)
            var hasMore = true
            while hasMore {
                let next = try inTransaction { () throws(StoreError) in
                    try page(section, after: last, upTo: to.sequence(section), row)
                }
                hasMore = next != nil
                last = next ?? last
            }
        }
    }

    /// As ``each(from:to:_:)`` from the start, inside a transaction of the caller's.
    func eachInTransaction(
        upTo point: RestorePoint, _ row: (BackupRow) throws(StoreError) -> Void
    ) throws(StoreError) {
        for section in BackupRow.Section.allCases {
            var last: Int64 = 0
            while let next = try page(section, after: last, upTo: point.sequence(section), row) {
                last = next
            }
        }
    }

    private func inTransaction<Value>(_ work: () throws(StoreError) -> Value) throws(StoreError) -> Value {
        try connection.begin(.reading)
        defer { connection.rollback() }
        return try work()
    }

    /// Hands over the next few rows of one table.
    ///
    /// - Returns: The sequence number of the last of them; `nil` when there are no more.
    private func page(
        _ section: BackupRow.Section, after last: Int64, upTo end: Int64,
        _ row: (BackupRow) throws(StoreError) -> Void
    ) throws(StoreError) -> Int64? {
        let limit = min(Int64(StoreLimits.copiedRows), end - last)
        guard limit > 0 else { return nil }
        var (place, count): (Int64, Int64) = (last, 0)
        try connection.each(
            Self.statement(section), [tenant, .integer(last), .integer(end), .integer(limit)]
        ) {
            found throws(StoreError) in
            place = try found.integer(0)
            count += 1
            try row(try Self.row(section, found))
        }
        return count < limit ? nil : place
    }

    private static func statement(_ section: BackupRow.Section) -> Statement {
        switch section {
        case .versions: .copyVersions
        case .replies: .copyReplies
        case .events: .copyEvents
        }
    }

    private static func row(_ section: BackupRow.Section, _ row: EngineRow) throws(StoreError) -> BackupRow {
        switch section {
        case .versions:
            guard let kind = UInt16(exactly: try row.integer(1)) else { throw .corrupt("a kind is not one") }
            return .version(
                sequence: try row.integer(0), kind: kind, id: try row.bytes(2), revision: try row.integer(3),
                body: try row.bytes(4))
        case .replies:
            return .reply(
                sequence: try row.integer(0), request: try row.bytes(1), digest: try row.bytes(2),
                keepUntil: try row.integer(3), body: try row.bytes(4))
        case .events:
            return .event(sequence: try row.integer(0), body: try row.bytes(1))
        }
    }

    /// The hash of the row at exactly that place; of none, when there is none.
    private func hash(_ section: BackupRow.Section, at sequence: Int64) throws(StoreError) -> [UInt8] {
        var found: BackupRow?
        _ = try page(section, after: sequence - 1, upTo: sequence) { row in found = row }
        return BackupPosition.hash(found)
    }
}
