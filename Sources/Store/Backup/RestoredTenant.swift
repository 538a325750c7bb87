import Tenancy

/// A tenant made again from its chain of archives: in a store, or in a scratch store to see that it can be.
struct RestoredTenant {
    let chain: BackupChain
    let key: ArchiveKey
    let countryKey: CountryKey
    let owner: ArchiveOwner

    init(_ chain: BackupChain, _ key: ArchiveKey, _ countryKey: CountryKey, _ owner: ArchiveOwner) {
        self.chain = chain
        self.key = key
        self.countryKey = countryKey
        self.owner = owner
    }

    /// Makes it, all or nothing, and checks it before it counts.
    ///
    /// - Throws: ``ArchiveError/alreadyThere(tenant:)`` unless the tenant is not there, or is what a restore
    ///   that was cut short left: the same key, and nothing under it.
    ///
    /// - Parameter accepting: Told of what it is before that is kept: from then on nothing newer is missed.
    func make(
        in engine: any Engine, upTo time: UnixTime?,
        accepting: (TenantHead, TenantKeys) throws(StoreError) -> Void = { _, _ in }
    ) throws(ArchiveError) -> (point: RestorePoint, records: Int64) {
        guard let opening = chain.archives.last?.opening else {
            throw .nothing(directory: "the directory", tenant: owner.text)
        }
        let keys = try ArchiveError.storing { () throws(StoreError) in
            try countryKey.open(opening.wrappedKey, for: owner.place)
        }
        let point: RestorePoint
        if let time {
            point = try RestorePoint(chain, key, keys, upTo: time)
        } else {
            point = RestorePoint(chain.end)
        }
        var isNew = false
        let connection = try ArchiveError.storing { () throws(StoreError) in
            try engine.open(owner.place, for: .writing) {
                isNew = true
                return NewTenant(
                    wrappedKey: opening.wrappedKey, head: TenantHead().encoded(keys),
                    createTime: opening.createTime)
            }
        }
        defer { connection.close() }
        try ArchiveError.storing { () throws(StoreError) in try connection.begin(.writing) }
        do throws(ArchiveError) {
            try expectEmpty(connection, keys, opening)
            let records = try fill(connection, keys, point, isWhole: time == nil)
            try ArchiveError.storing { () throws(StoreError) in
                try accepting(TenantHead(connection, keys), keys)
                try connection.commit()
            }
            return (point, records)
        } catch {
            connection.rollback()
            connection.close()
            // A service may have been there before the transaction: then the file is its own.
            if isNew, error != .alreadyThere(tenant: owner.tenant) { engine.discard(owner.place) }
            throw error
        }
    }

    private func expectEmpty(
        _ connection: any EngineConnection, _ keys: TenantKeys, _ opening: BackupOpening
    ) throws(ArchiveError) {
        let isEmpty = try ArchiveError.storing { () throws(StoreError) in
            let tenant = try connection.first(.readTenant, [.bytes(owner.place.name)])
            guard try tenant?.bytes(0) == opening.wrappedKey else { return false }
            let head = try TenantHead(connection, keys)
            return head.changeSequence == 0 && head.replySequence == 0 && head.events.count == 0
        }
        guard isEmpty else { throw .alreadyThere(tenant: owner.tenant) }
    }

    private func fill(
        _ connection: any EngineConnection, _ keys: TenantKeys, _ point: RestorePoint, isWhole: Bool
    ) throws(ArchiveError) -> Int64 {
        var restore = TenantRestore(connection, keys, upTo: point, after: chain.removals)
        for archive in chain.archives {
            try BackupArchive.read(archive.path, key) { row throws(StoreError) in try restore.add(row) }
        }
        try ArchiveError.storing { () throws(StoreError) in try restore.finish() }
        return try RestoreCheck(
            connection: connection, keys: keys, point: point, log: isWhole ? chain.end.log : nil,
            removals: chain.removals, replies: restore.replies, removedRecords: restore.removedRecords
        ).run()
    }
}
