/// All of a tenant's rows, read through in one transaction of the caller's: to rebuild, to check, to hand out.
struct StoredTenant {
    private let connection: any EngineConnection
    private let keys: TenantKeys

    private var tenant: EngineValue { .bytes(keys.place.name) }

    init(_ connection: any EngineConnection, _ keys: TenantKeys) {
        self.connection = connection
        self.keys = keys
    }

    struct Record {
        let kind: UInt16
        let id: [UInt8]
        let revision: Int64
        let envelope: RecordEnvelope
    }

    /// Every record at its current revision, by kind and id.
    ///
    /// - Parameter isSettled: The tenant's head says which records there are; then there are these and no others.
    func eachRecord(
        isSettled: Bool = true, _ body: (Record) throws(StoreError) -> Void
    ) throws(StoreError) {
        let session = TenantSession(connection: connection, keys: keys, failure: FirstFailure())
        var count: Int64 = 0
        var (kind, id): (Int64, [UInt8]) = (-1, [])
        while true {
            var page: [EngineRow] = []
            let values = [tenant, .integer(kind), .bytes(id), .integer(Int64(StoreLimits.copiedRows))]
            try connection.each(.listRecords, values) { row throws(StoreError) in page.append(row) }
            for row in page {
                (kind, id) = (try row.integer(0), try row.bytes(1))
                guard let number = UInt16(exactly: kind) else { throw .corrupt("a kind is not one") }
                let revision = try row.integer(2)
                let sealed = try row.bytes(3)
                let envelope = try keys.open(sealed, number, id, revision: revision)
                if isSettled { try session.expectLast(sealed, number, id) }
                count += 1
                try body(Record(kind: number, id: id, revision: revision, envelope: envelope))
            }
            if page.count < StoreLimits.copiedRows { break }
        }
        guard isSettled else { return }
        guard try session.head().state?.records == count else { throw .corrupt("a record was taken away") }
    }

    /// How many index entries there are.
    func countEntries() throws(StoreError) -> Int64 {
        var last: [EngineValue] = [.integer(-1), .integer(0), .bytes([]), .bytes([])]
        var count: Int64 = 0
        while true {
            var page: Int = 0
            let values = [tenant] + last + [.integer(Int64(StoreLimits.copiedRows))]
            try connection.each(.listEntries, values) { row throws(StoreError) in
                last = row.columns
                page += 1
            }
            count += Int64(page)
            if page < StoreLimits.copiedRows { return count }
        }
    }
}
