public import Tenancy

/// A tenant's records as they stood when the read began. Valid inside the body that it is given to.
///
/// What it throws is the error of who reads: the store's own, made into a `Failure`.
public struct TenantReading<Failure: StoreFailure>: RecordReader, ~Copyable {
    public let reader: TenantSession

    init(_ session: TenantSession) {
        reader = session
    }
}

/// What can be read, in a read and inside a write alike. A write sees what it has itself written.
public protocol RecordReader<Failure>: ~Copyable {
    /// What its reads throw.
    associatedtype Failure: StoreFailure
    /// The way in to the tenant's rows; opaque outside the store.
    var reader: TenantSession { get }
}

extension RecordReader where Self: ~Copyable {
    /// Runs a piece of the store's work, with its failure as the reader's own error.
    func read<Value>(_ body: (TenantSession) throws(StoreError) -> Value) throws(Failure) -> Value {
        do throws(StoreError) { return try reader.watch(body) } catch { throw Failure(error) }
    }
}

extension RecordReader where Self: ~Copyable {
    /// - Returns: `nil` for a record that does not exist in this tenant.
    public func get(_ kind: RecordKind, _ id: RecordID) throws(Failure) -> StoredRecord? {
        try read { session throws(StoreError) in
            guard let (revision, envelope) = try session.current(kind, id) else { return nil }
            return envelope.record(kind, id, revision: revision)
        }
    }

    /// An earlier revision of a record, or its current one.
    ///
    /// - Returns: `nil` when there is no such revision. Costs one look-up for each revision in between.
    public func past(
        _ kind: RecordKind, _ id: RecordID, revision wanted: Int64
    ) throws(Failure) -> StoredRecord? {
        try read { session throws(StoreError) in
            guard var (revision, envelope) = try session.current(kind, id), wanted > 0 else { return nil }
            while revision > wanted {
                (revision, envelope) = try session.version(
                    kind, id, at: envelope.earlier, revision: revision - 1)
                if envelope.isRemoved { return nil }
            }
            return revision == wanted ? envelope.record(kind, id, revision: revision) : nil
        }
    }

    /// The revision that an etag was given for.
    ///
    /// - Returns: `nil` for an etag that is none of the record's last ``StoreLimits/revisionsSearched``.
    public func past(_ kind: RecordKind, _ id: RecordID, etag: String) throws(Failure) -> StoredRecord? {
        try read { session throws(StoreError) in
            guard var (revision, envelope) = try session.current(kind, id) else { return nil }
            let oldest = max(1, revision - Int64(StoreLimits.revisionsSearched) + 1)
            while session.keys.etag(kind, id, revision: revision, envelope.updateTime) != etag {
                guard revision > oldest else { return nil }
                (revision, envelope) = try session.version(
                    kind, id, at: envelope.earlier, revision: revision - 1)
                if envelope.isRemoved { return nil }
            }
            return envelope.record(kind, id, revision: revision)
        }
    }

    /// Records of a kind in the order of an index's keys; those of equal keys in the order of their ids.
    ///
    /// - Parameters:
    ///   - prefix: What the keys begin with; empty for all.
    ///   - from: The least key, where that is further on than the prefix; also of a descending list.
    ///   - to: What all keys are less than, where that is before the prefix ends.
    ///   - after: The ``IndexedRecord/cursor`` of the last record seen, in the direction of the list.
    ///   - limit: At most ``StoreLimits/pageRecords``; more is cut to it.
    /// - Throws: ``StoreError/malformedToken`` for an `after` that is no cursor.
    public func list(
        _ kind: RecordKind, _ index: IndexID, prefix: [UInt8] = [], from: [UInt8] = [], to: [UInt8]? = nil,
        after: [UInt8]? = nil, limit: Int, descending: Bool = false
    ) throws(Failure) -> [IndexedRecord] {
        let range = IndexRange(
            kind: kind, index: index, prefix: prefix, from: from, to: to, descending: descending)
        return try read { session throws(StoreError) in
            try session.list(range, after: after, limit: limit)
        }
    }

    /// Records whose entry in the index is ``IndexKey/keyed(_:)`` of exactly `value`, in the order of their
    /// ids.
    public func list(
        _ kind: RecordKind, _ index: IndexID, keyed value: [UInt8], after: [UInt8]? = nil, limit: Int
    ) throws(Failure) -> [IndexedRecord] {
        let hash = reader.keys.indexKey(value, kind: kind, index: index)
        let range = IndexRange(kind: kind, index: index, prefix: hash, descending: false)
        return try read { session throws(StoreError) in
            try session.list(range, after: after, limit: limit)
        }
    }

    /// As ``list(_:_:prefix:from:to:after:limit:descending:)``, without opening a body: to count, or to look further.
    public func listIDs(
        _ kind: RecordKind, _ index: IndexID, prefix: [UInt8] = [], from: [UInt8] = [], to: [UInt8]? = nil,
        after: [UInt8]? = nil, limit: Int, descending: Bool = false
    ) throws(Failure) -> [IndexedID] {
        let range = IndexRange(
            kind: kind, index: index, prefix: prefix, from: from, to: to, descending: descending)
        return try read { session throws(StoreError) in
            try session.listIDs(range, after: after, limit: limit)
        }
    }

    /// As ``list(_:_:keyed:after:limit:)``, without opening a body.
    public func listIDs(
        _ kind: RecordKind, _ index: IndexID, keyed value: [UInt8], after: [UInt8]? = nil, limit: Int
    ) throws(Failure) -> [IndexedID] {
        let hash = reader.keys.indexKey(value, kind: kind, index: index)
        let range = IndexRange(kind: kind, index: index, prefix: hash, descending: false)
        return try read { session throws(StoreError) in
            try session.listIDs(range, after: after, limit: limit)
        }
    }

    /// What changed after a revision of the tenant, oldest first.
    public func changes(after sequence: Int64, limit: Int) throws(Failure) -> [RecordChange] {
        try read { session throws(StoreError) in
            try session.changes(after: sequence, limit: limit)
        }
    }

    /// What tells this history of the tenant from another that has as many changes: after a backup was put back other
    /// changes may come to stand at the places of lost ones.
    ///
    /// - Returns: A hash of the change at a place; `nil` when there is none.
    public func mark(ofChange sequence: Int64) throws(Failure) -> [UInt8]? {
        try read { session throws(StoreError) in try session.mark(ofChange: sequence) }
    }

    /// The sequence number of the tenant's last change; 0 when there was none.
    public var tenantRevision: Int64 {
        get throws(Failure) {
            try read { session throws(StoreError) in try session.head().changeSequence }
        }
    }

    /// How many records the tenant has, by its sealed head. Who lists all of them and finds fewer has not found all: what
    /// stands in a list can be taken out of a file without a key.
    public var recordCount: Int64 {
        get throws(Failure) {
            try read { session throws(StoreError) in
                guard let state = try session.head().state else {
                    throw .wrongVersion("an earlier version of the store has written this tenant")
                }
                return state.records
            }
        }
    }

    /// The tenant's access log after a place in it, oldest first.
    public func accessEvents(after sequence: Int64, limit: Int) throws(Failure) -> [StoredAccessEvent] {
        try read { session throws(StoreError) in
            try session.accessEvents(after: sequence, limit: limit)
        }
    }

    /// An opaque name of this revision of this record: another tenant's, another record's, another revision's
    /// never equals it.
    public func etag(of record: StoredRecord) -> String {
        reader.keys.etag(record.kind, record.id, revision: record.revision, record.updateTime)
    }

    /// Seals bytes that a client shall carry and not read: a page token.
    ///
    /// - Parameter binding: What the token is good for, a method and its filter; it opens for nothing else,
    ///   and for no other tenant.
    public func sealToken(_ bytes: [UInt8], binding: [UInt8]) throws(Failure) -> [UInt8] {
        guard bytes.count <= StoreLimits.tokenBytes else { throw Failure(.tooLarge("a token")) }
        // A read may not have looked at the head, which has the count.
        try read { session throws(StoreError) in
            _ = try session.head()
            try session.keys.seals.check()
        }
        return reader.keys.tokens.close(bytes, at: reader.keys.bindingOfToken(binding))
    }

    /// - Throws: ``StoreError/malformedToken`` for anything that ``sealToken(_:binding:)`` did not make in
    ///   this tenant with this binding.
    public func openToken(_ token: [UInt8], binding: [UInt8]) throws(Failure) -> [UInt8] {
        let keys = reader.keys
        guard let bytes = keys.tokens.open(token, at: keys.bindingOfToken(binding)) else {
            throw Failure(.malformedToken)
        }
        return bytes
    }
}
