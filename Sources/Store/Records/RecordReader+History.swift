public import Tenancy

/// Where a walk back through a record's revisions goes on.
public struct RevisionCursor: Hashable, Sendable {
    let revision: Int64
    let place: Int64

    /// As bytes to carry in a sealed token.
    public var encoded: [UInt8] {
        var encoder = ByteEncoder()
        encoder.integer(UInt64(bitPattern: revision))
        encoder.integer(UInt64(bitPattern: place))
        return encoder.bytes
    }

    /// - Throws: ``StoreError/malformedToken`` for bytes that are none.
    public init(_ encoded: [UInt8]) throws(StoreError) {
        do {
            var decoder = ByteDecoder(encoded)
            revision = Int64(bitPattern: try decoder.integer(UInt64.self))
            place = Int64(bitPattern: try decoder.integer(UInt64.self))
            try decoder.finish()
        } catch {
            throw .malformedToken
        }
    }

    init(revision: Int64, place: Int64) {
        self.revision = revision
        self.place = place
    }
}

/// A revision of a record, and where the one before it is.
public struct PastRevision: Hashable, Sendable {
    public let record: StoredRecord
    /// `nil` at the first revision.
    public let earlier: RevisionCursor?
}

extension RecordReader where Self: ~Copyable {
    /// The revisions of a record, the latest first. Costs one look-up for each that is returned.
    ///
    /// - Parameters:
    ///   - cursor: ``PastRevision/earlier`` of the last one seen; `nil` for the current revision first.
    ///   - limit: At most ``StoreLimits/pageRecords``; more is cut to it.
    /// - Returns: Nothing for a record that does not exist in this tenant.
    public func revisions(
        _ kind: RecordKind, _ id: RecordID, from cursor: RevisionCursor? = nil, limit: Int
    ) throws(Failure) -> [PastRevision] {
        try read { session throws(StoreError) in
            var found: [PastRevision] = []
            var place = cursor
            while found.count < min(limit, StoreLimits.pageRecords) {
                let version: (revision: Int64, envelope: RecordEnvelope)
                if let place {
                    version = try session.version(kind, id, at: place.place, revision: place.revision)
                } else {
                    guard let current = try session.current(kind, id) else { break }
                    version = current
                }
                let (revision, envelope) = version
                if envelope.isRemoved { break }
                place =
                    revision > 1 ? RevisionCursor(revision: revision - 1, place: envelope.earlier) : nil
                found.append(
                    PastRevision(record: envelope.record(kind, id, revision: revision), earlier: place))
                if place == nil { break }
            }
            return found
        }
    }
}
