import Tenancy

/// Where a tenant's sequences stand, and what its records are. One row, read at the start of a commit and written at its
/// end.
///
/// It is sealed with the tenant's key: an edited log, or records that were put back, cannot be given a matching head by
/// whoever lacks the key. An older head with all that belongs to it is a backup put back, and looks like one:
/// only a mark that is kept elsewhere tells.
struct TenantHead: Equatable, Sendable {
    /// Of the last change; also the tenant's revision.
    var changeSequence: Int64 = 0
    /// Of the last remembered reply.
    var replySequence: Int64 = 0
    /// The access log so far.
    var events = MerkleFrontier()
    /// `nil` for a head that an earlier version of the store wrote.
    var state: StateRoot? = StateRoot()
    /// What a write has changed and the tree under `state` does not have yet; none in a head that was read.
    var changes: [StateChange] = []
    /// Bytes of the tenant's rows; see ``StoreQuota``. Not sealed: who can write it can write the rows as well.
    var used: Int64 = 0

    static let new = TenantHead()

    init() {}

    /// The state holds for all changes.
    var isWhole: Bool { state.map { $0.covered == nil } ?? false }

    func encoded(_ keys: TenantKeys) -> EncodedHead {
        let state = state?.encoded() ?? []
        let seal = seal(keys, state)
        keys.state.remember(self, under: seal)
        return EncodedHead(values: [
            .integer(changeSequence), .integer(replySequence), .integer(events.count),
            .bytes(events.encoded), .bytes(seal), .bytes(state),
        ])
    }

    private func seal(_ keys: TenantKeys, _ state: [UInt8]) -> [UInt8] {
        var encoder = ByteEncoder(reserving: 512)
        encoder.integer(changeSequence)
        encoder.integer(replySequence)
        encoder.integer(events.count)
        encoder.raw(events.encoded)
        // So a head with its state taken away is no head of an earlier version.
        if !state.isEmpty {
            encoder.integer(keys.tree.code(.state, UInt64(bitPattern: changeSequence), state))
        }
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

    /// - Parameter row: As ``Statement/readHead`` gives it.
    init(_ row: EngineRow, _ keys: TenantKeys) throws(StoreError) {
        let found = try row.bytes(4)
        if let known = keys.state.head(under: found) {
            self = known
            used = try row.integer(6)
            return
        }
        changeSequence = try row.integer(0)
        replySequence = try row.integer(1)
        guard let events = MerkleFrontier(count: try row.integer(2), encoded: try row.bytes(3)) else {
            throw .corrupt("the head's frontier is not one")
        }
        self.events = events
        used = try row.integer(6)
        let state = try row.bytes(5)
        guard found == seal(keys, state) else { throw .corrupt("the head is not as it was written") }
        self.state = state.isEmpty ? nil : try StateRoot(state)
        keys.state.remember(self, under: found)
    }

    /// - Throws: Unless it is whole, and not behind what this process knew before the transaction began.
    func check(_ keys: TenantKeys, from floor: TenantFloor.Place) throws(StoreError) {
        guard isWhole else { throw .wrongVersion("an earlier version of the store has written this tenant") }
        guard floor.isReached(by: self) else { throw .corrupt("an earlier state of the tenant was put back") }
        keys.state.floor.reach(self)
        if let state { keys.seals.saw(state.seals) }
    }

    /// So many values were sealed for what the head counts.
    var leastSeals: Int64 { changeSequence + replySequence + events.count }

    /// Takes the changes into the tree.
    mutating func settle(_ connection: any EngineConnection, _ keys: TenantKeys) throws(StoreError) {
        guard !changes.isEmpty, var state else { return }
        let (root, added) = try StateTree(connection: connection, keys: keys).write(
            changes, under: state.root)
        state.root = root
        state.records += added
        self.state = state
        changes = []
    }

    /// Writes it, with what it has changed.
    mutating func write(_ connection: any EngineConnection, _ keys: TenantKeys) throws(StoreError) {
        try settle(connection, keys)
        if let seals = state?.seals { state?.seals = keys.seals.next(after: seals) }
        let values = encoded(keys).values
        try connection.run(.writeHead, [.bytes(keys.place.name)] + values + [.integer(used)])
    }
}

/// A head as its row's columns hold it, after the tenant's name. A new one has used nothing.
struct EncodedHead: Sendable {
    let values: [EngineValue]
}
