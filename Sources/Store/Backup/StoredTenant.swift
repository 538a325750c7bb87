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
    func eachRecord(_ body: (Record) throws(StoreError) -> Void) throws(StoreError) {
        var (kind, id): (Int64, [UInt8]) = (-1, [])
        while true {
            var page: [EngineRow] = []
            let values = [tenant, .integer(kind), .bytes(id), .integer(Int64(StoreLimits.copiedRows))]
            try connection.each(.listRecords, values) { row throws(StoreError) in page.append(row) }
            for row in page {
                (kind, id) = (try row.integer(0), try row.bytes(1))
                guard let number = UInt16(exactly: kind) else { throw .corrupt("a kind is not one") }
                let revision = try row.integer(2)
                let envelope = try keys.open(row.bytes(3), number, id, revision: revision)
                try body(Record(kind: number, id: id, revision: revision, envelope: envelope))
            }
            if page.count < StoreLimits.copiedRows { return }
        }
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
