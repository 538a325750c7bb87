/// Where a tenant's sequences stand. One row, read at the start of a commit and written at its end.
///
/// It is sealed with the tenant's key: an edited log cannot be given a matching head by whoever lacks the
/// key. An older head with the older log is a backup put back, and looks like one.
struct TenantHead: Equatable, Sendable {
    /// Of the last change; also the tenant's revision.
    var changeSequence: Int64 = 0
    /// Of the last remembered reply.
    var replySequence: Int64 = 0
    /// The access log so far.
    var events = MerkleFrontier()
    /// Bytes of the tenant's rows; see ``StoreQuota``. Not sealed: who can write it can write the rows as well.
    var used: Int64 = 0

    static let new = TenantHead()

    init() {}

    func encoded(_ keys: TenantKeys) -> EncodedHead {
        let frontier = events.encoded
        return EncodedHead(values: [
            .integer(changeSequence), .integer(replySequence), .integer(events.count), .bytes(frontier),
            .bytes(seal(keys)),
        ])
    }

    private func seal(_ keys: TenantKeys) -> [UInt8] {
        var encoder = ByteEncoder(reserving: 256)
        encoder.integer(changeSequence)
        encoder.integer(replySequence)
        encoder.integer(events.count)
        encoder.raw(events.encoded)
        return keys.headSeal(encoder.bytes)
    }

    /// Reads the head in the transaction that is open.
    init(_ connection: any EngineConnection, _ keys: TenantKeys) throws(StoreError) {
        guard let head = try Self.found(connection, keys) else { throw .corrupt("the tenant has no head") }
        self = head
    }

    /// - Returns: `nil` where there is none.
    static func found(
        _ connection: any EngineConnection, _ keys: TenantKeys
    ) throws(StoreError) -> TenantHead? {
        guard let row = try connection.first(.readHead, [.bytes(keys.place.name)]) else { return nil }
        return try TenantHead(row, keys)
    }

    private init(_ row: EngineRow, _ keys: TenantKeys) throws(StoreError) {
        changeSequence = try row.integer(0)
        replySequence = try row.integer(1)
        guard let events = MerkleFrontier(count: try row.integer(2), encoded: try row.bytes(3)) else {
            throw .corrupt("the head's frontier is not one")
        }
        self.events = events
        used = try row.integer(5)
        guard try row.bytes(4) == seal(keys) else { throw .corrupt("the head is not as it was written") }
    }

    func write(_ connection: any EngineConnection, _ keys: TenantKeys) throws(StoreError) {
        try connection.run(.writeHead, [.bytes(keys.place.name)] + encoded(keys).values + [.integer(used)])
    }
}

/// A head as its row's columns hold it, after the tenant's name. A new one has used nothing.
struct EncodedHead: Sendable {
    let values: [EngineValue]
}
