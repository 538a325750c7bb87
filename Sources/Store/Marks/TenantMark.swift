import Tenancy

/// How far a tenant's records had come: what a store must not be behind.
///
/// The counts say how much there was, the root of the access log which history it was. Another history may come to have
/// as many rows; it does not have the same last event, which was sealed under a nonce of its own.
struct TenantMark: Equatable, Sendable {
    var changes: Int64 = 0
    var replies: Int64 = 0
    var events: Int64 = 0
    /// Of the access log; see ``MerkleFrontier/root``.
    var root: [UInt8] = []
    /// The hash of the log's last event; empty where the mark was made without having seen it.
    var lastEvent: [UInt8] = []

    init() {}

    init(_ head: TenantHead) {
        changes = head.changeSequence
        replies = head.replySequence
        events = head.events.count
        root = head.events.root
        lastEvent = head.events.lastLeaf ?? []
    }

    /// - Parameter code: Proves that the service made it; see ``TenantKeys/markCode(_:)``.
    func encoded(of tenant: [UInt8], code: [UInt8]) -> [UInt8] {
        var encoder = ByteEncoder(reserving: 160)
        encoder.counted(tenant)
        encoder.raw(content)
        encoder.counted(code)
        return encoder.bytes
    }

    /// What its code is over.
    var content: [UInt8] {
        var encoder = ByteEncoder(reserving: 96)
        encoder.integer(changes)
        encoder.integer(replies)
        encoder.integer(events)
        encoder.counted(root)
        encoder.counted(lastEvent)
        return encoder.bytes
    }

    static func decoded(
        _ bytes: [UInt8]
    ) throws(StoreError) -> (tenant: [UInt8], mark: TenantMark, code: [UInt8]) {
        var decoder = ByteDecoder(bytes)
        let tenant = try decoder.counted()
        var mark = TenantMark()
        mark.changes = try decoder.integer(Int64.self)
        mark.replies = try decoder.integer(Int64.self)
        mark.events = try decoder.integer(Int64.self)
        mark.root = try decoder.counted()
        mark.lastEvent = try decoder.counted()
        let code = try decoder.counted()
        try decoder.finish()
        return (tenant, mark, code)
    }
}
