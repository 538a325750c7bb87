import Crypto

/// The first frame of a backup: the tenant's own row, and the stretch of its sequences that follows.
struct BackupOpening: Equatable, Sendable {
    /// Under the country key: a backup without that key opens nothing.
    var wrappedKey: [UInt8]
    var createTime: Int64
    var from: BackupPosition
    var to: BackupPosition
    /// What had been removed from the tenant.
    var removals: Removals

    func encoded() -> [UInt8] {
        var encoder = ByteEncoder(reserving: 1024)
        encoder.counted(wrappedKey)
        encoder.integer(createTime)
        from.encode(to: &encoder)
        to.encode(to: &encoder)
        if removals != Removals() { removals.encode(to: &encoder) }
        return encoder.bytes
    }

    init(_ encoded: [UInt8]) throws(StoreError) {
        var decoder = ByteDecoder(encoded)
        wrappedKey = try decoder.counted()
        createTime = try decoder.integer(Int64.self)
        from = try BackupPosition(from: &decoder)
        to = try BackupPosition(from: &decoder)
        removals = try decoder.isAtEnd ? Removals() : Removals(from: &decoder)
        try decoder.finish()
    }

    init(
        wrappedKey: [UInt8], createTime: Int64, from: BackupPosition, to: BackupPosition,
        removals: Removals = Removals()
    ) {
        self.wrappedKey = wrappedKey
        self.createTime = createTime
        self.from = from
        self.to = to
        self.removals = removals
    }
}

/// How far a tenant's sequences had come at a backup.
struct BackupPosition: Equatable, Sendable {
    var changes: Int64 = 0
    var replies: Int64 = 0
    var log = MerkleFrontier()
    /// Hashes of the last version and the last event, by which the next backup knows that the tenant's
    /// history still is the one that the chain holds. Bodies are sealed under drawn nonces, so no other
    /// history has the same.
    var lastVersion: [UInt8] = []
    var lastEvent: [UInt8] = []

    /// Before everything.
    static let start = BackupPosition()

    func encode(to encoder: inout ByteEncoder) {
        encoder.integer(changes)
        encoder.integer(replies)
        encoder.integer(log.count)
        encoder.counted(log.encoded)
        encoder.counted(lastVersion)
        encoder.counted(lastEvent)
    }

    init(from decoder: inout ByteDecoder) throws(StoreError) {
        changes = try decoder.integer(Int64.self)
        replies = try decoder.integer(Int64.self)
        let events = try decoder.integer(Int64.self)
        guard let log = MerkleFrontier(count: events, encoded: try decoder.counted()) else {
            throw .corrupt("a frontier")
        }
        self.log = log
        lastVersion = try decoder.counted()
        lastEvent = try decoder.counted()
    }

    init() {}

    init(_ head: TenantHead) {
        changes = head.changeSequence
        replies = head.replySequence
        log = head.events
    }

    func sequence(_ section: BackupRow.Section) -> Int64 { RestorePoint(self).sequence(section) }

    static func hash(_ row: BackupRow?) -> [UInt8] {
        row.map { Array(SHA256.hash(data: $0.encoded())) } ?? []
    }
}
