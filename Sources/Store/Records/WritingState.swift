import Tenancy

/// What one write has come to: the tenant's head with the write's changes, and the event that was noted.
struct WritingState: ~Copyable {
    let session: TenantSession
    var head: TenantHead
    /// What is written to the access log when the body has ended, whether it returned or threw.
    var noted: (event: AccessEvent, isReplay: Bool)?
    var rememberedReplies: Int64 = 0
    /// Bytes of the access events that were written.
    var eventBytes = 0
    /// Rows have changed of which the head says nothing.
    var changesRows = false
    /// What the replay table has for this write's one request id, once it was looked for.
    var requestKey: [UInt8]?
    let quota: StoreQuota
    /// Why nothing of this write can be kept.
    private(set) var failure: StoreError?

    /// The time of this write, the same for everything in it.
    let now: UnixTime
    let scope: StoreScope

    init(
        _ session: TenantSession, head: TenantHead, scope: StoreScope, now: UnixTime,
        quota: StoreQuota = .unlimited
    ) {
        self.session = session
        self.head = head
        self.scope = scope
        self.now = now
        self.quota = quota
    }

    var reader: TenantSession {
        var session = session
        session.stagedHead = head
        return session
    }

    mutating func insert(
        _ kind: RecordKind, _ id: RecordID, _ body: [UInt8], indexes: [IndexEntry]
    ) throws(StoreError) -> StoredRecord {
        let actor = StoredActor(scope.actor)
        let entries = try entries(indexes, kind)
        let envelope = RecordEnvelope(
            createTime: now, updateTime: now, createdBy: actor, updatedBy: actor, earlier: 0,
            entries: StoredEntries(entries), body: body)
        let sealed = try seal(envelope, kind, id, revision: 1)
        let sequence = try nextSequence()
        let reader = reader
        let used = try used(adding: sealed, entries, for: .adding)
        try attempt { session throws(StoreError) in
            let isNew = try session.connection.add(
                .addRecord, session.key(kind, id, .integer(1), .integer(sequence)))
            guard isNew else {
                guard try reader.last(kind, id) != nil else { throw .corrupt("a record was never written") }
                throw .alreadyExists
            }
            if session.comparesAtOnce, try reader.last(kind, id) != nil {
                throw .corrupt("a record was taken away")
            }
            try session.addVersion(sealed, kind, id, revision: 1, sequence: sequence)
            for entry in entries { try session.change(.addEntry, entry, kind, id) }
        }
        (head.changeSequence, head.used) = (sequence, used)
        head.changes.append(StateChange(code: code(kind, id), before: nil, after: sealedEnd(sealed)))
        return envelope.record(kind, id, revision: 1)
    }

    mutating func update(
        _ kind: RecordKind, _ id: RecordID, expecting expectation: RevisionExpectation, _ body: [UInt8],
        indexes: [IndexEntry]
    ) throws(StoreError) -> StoredRecord {
        let (current, place) = try reader.watch { session throws(StoreError) in
            guard let found = try session.connection.first(.findRecord, session.key(kind, id)) else {
                guard try session.last(kind, id) == nil else { throw .corrupt("a record was taken away") }
                throw .notFound
            }
            return (try found.integer(0), try found.integer(1))
        }
        let (past, before) = try reader.watch { session throws(StoreError) in
            let sealed = try session.sealedVersion(
                kind.number, Array(id.text.utf8), at: place, revision: current)
            let envelope = try session.open(sealed, kind, id, revision: current)
            if session.comparesAtOnce { try session.expectLast(sealed, kind, id) }
            return (envelope, sealedEnd(sealed))
        }
        switch expectation {
        case .etag(session.keys.etag(kind, id, revision: current, past.updateTime)): break
        case .revision(current): break
        default: throw .staleRevision(current: current)
        }
        let entries = try entries(indexes, kind)
        let pastEntries = try session.watch { _ throws(StoreError) in try past.entries.decoded() }
        let envelope = RecordEnvelope(
            createTime: past.createTime, updateTime: now, createdBy: past.createdBy,
            updatedBy: StoredActor(scope.actor), earlier: place, entries: StoredEntries(entries),
            body: body)
        let sealed = try seal(envelope, kind, id, revision: current + 1)
        let sequence = try nextSequence()
        let used = try used(adding: sealed, entries, removing: pastEntries, for: .changing)
        try attempt { session throws(StoreError) in
            try session.connection.run(
                .moveRecord,
                session.key(kind, id, .integer(current + 1), .integer(sequence), .integer(current)))
            try session.addVersion(sealed, kind, id, revision: current + 1, sequence: sequence)
            for gone in Set(pastEntries).subtracting(entries) {
                try session.change(.removeEntry, gone, kind, id)
            }
            for new in Set(entries).subtracting(pastEntries) {
                try session.change(.addEntry, new, kind, id)
            }
        }
        (head.changeSequence, head.used) = (sequence, used)
        head.changes.append(StateChange(code: code(kind, id), before: before, after: sealedEnd(sealed)))
        return envelope.record(kind, id, revision: current + 1)
    }

    mutating func note(_ event: AccessEvent) {
        noted = (event, isReplay: false)
    }

    private func code(_ kind: RecordKind, _ id: RecordID) -> UInt64 {
        session.keys.recordCode(kind.number, Array(id.text.utf8))
    }

    /// Has the head written, whatever else is.
    mutating func countSeals() {
        head.state?.seals += 1
    }

    private func nextSequence() throws(StoreError) -> Int64 {
        try session.keys.seals.check()
        return head.changeSequence + 1
    }

    private func seal(
        _ envelope: RecordEnvelope, _ kind: RecordKind, _ id: RecordID, revision: Int64
    ) throws(StoreError) -> [UInt8] {
        guard envelope.body.count <= StoreLimits.bodyBytes else { throw .tooLarge("a record's body") }
        let place = session.keys.bindingOfVersion(kind, id, revision: revision)
        return try session.keys.records.close(envelope, kind.number, at: place)
    }

    private func entries(
        _ indexes: [IndexEntry], _ kind: RecordKind
    ) throws(StoreError) -> [StoredEntry] {
        guard indexes.count <= StoreLimits.entriesPerRecord else {
            throw .tooLarge("a record's index entries")
        }
        var entries: [StoredEntry] = []
        entries.reserveCapacity(indexes.count)
        for entry in indexes {
            let key: [UInt8]
            switch entry.key {
            case .plain(let bytes):
                guard bytes.count <= StoreLimits.keyBytes else { throw .tooLarge("an index key") }
                key = bytes
            case .keyed(let value):
                key = session.keys.indexKey(value, kind: kind, index: entry.index)
            }
            let stored = StoredEntry(index: entry.index.number, key: key)
            if !entries.contains(stored) { entries.append(stored) }
        }
        return entries
    }

    /// Runs the statements of one change. When one of them fails half of the change is made, and then nothing
    /// of this write is kept, even if its body takes no notice.
    private mutating func attempt(_ change: (TenantSession) throws(StoreError) -> Void) throws(StoreError) {
        do {
            try session.watch(change)
        } catch {
            if error != .alreadyExists { failure = error }
            throw error
        }
    }
}
