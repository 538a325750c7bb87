/// What was removed from a tenant in its time: one sealed row, which only a retention writes.
struct Removals: Equatable, Sendable {
    /// The beginning of the access log that is gone: its subtrees, from which and the lines that are left the whole tree
    /// is proven.
    var events = MerkleFrontier()
    /// How often records or revisions have been removed. A chain of backups that began before holds them still.
    var purges: Int64 = 0

    init() {}

    /// Reads them in the transaction that is open; of a tenant without the row nothing was removed.
    init(_ connection: any EngineConnection, _ keys: TenantKeys) throws(StoreError) {
        self.init()
        guard let row = try connection.first(.readRemovals, [.bytes(keys.place.name)]) else { return }
        guard let bytes = try keys.removals.open(row.bytes(0), at: keys.bindingOfRemovals) else {
            throw .corrupt("what was removed is not as it was written")
        }
        var decoder = ByteDecoder(bytes)
        self = try Removals(from: &decoder)
        try decoder.finish()
    }

    init(from decoder: inout ByteDecoder) throws(StoreError) {
        let count = try decoder.integer(Int64.self)
        guard let events = MerkleFrontier(count: count, encoded: try decoder.counted()) else {
            throw .corrupt("a frontier")
        }
        self.events = events
        purges = try decoder.integer(Int64.self)
    }

    func encode(to encoder: inout ByteEncoder) {
        encoder.integer(events.count)
        encoder.counted(events.encoded)
        encoder.integer(purges)
    }

    func write(_ connection: any EngineConnection, _ keys: TenantKeys) throws(StoreError) {
        var encoder = ByteEncoder()
        encode(to: &encoder)
        let sealed = keys.removals.close(encoder.bytes, at: keys.bindingOfRemovals)
        try connection.run(.writeRemovals, [.bytes(keys.place.name), .bytes(sealed)])
    }
}
