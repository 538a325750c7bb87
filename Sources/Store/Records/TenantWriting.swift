public import Tenancy

/// A tenant's records while its one writer changes them. Valid inside the body that it is given to.
///
/// What the body does is kept together or not at all: when it throws, every change of it is undone and only a
/// noted event stays. No other write of the tenant runs meanwhile, so what is read here stands still.
///
/// What it throws is the error of who writes: the store's own, made into a `Failure`.
public struct TenantWriting<Failure: StoreFailure>: RecordReader, ~Copyable {
    var state: WritingState

    init(_ state: consuming WritingState) {
        self.state = state
    }

    /// The time of this write, the same for everything in it.
    public var now: UnixTime { state.now }

    public var reader: TenantSession { state.reader }

    /// Adds a record, at revision 1.
    ///
    /// - Throws: ``StoreError/alreadyExists``; ``StoreError/tooLarge(_:)``.
    @discardableResult
    public mutating func insert(
        _ kind: RecordKind, _ id: RecordID, _ body: [UInt8], indexes: [IndexEntry] = []
    ) throws(Failure) -> StoredRecord {
        do throws(StoreError) {
            return try state.insert(kind, id, body, indexes: indexes)
        } catch {
            throw Failure(error)
        }
    }

    /// Puts a new revision in the place of the current one, which becomes a past one.
    ///
    /// - Parameter indexes: All of the record's entries from now on.
    /// - Throws: ``StoreError/notFound``; ``StoreError/staleRevision(current:)`` when the record is not
    ///   what was expected; ``StoreError/tooLarge(_:)``.
    @discardableResult
    public mutating func update(
        _ kind: RecordKind, _ id: RecordID, expecting expectation: RevisionExpectation, _ body: [UInt8],
        indexes: [IndexEntry] = []
    ) throws(Failure) -> StoredRecord {
        do throws(StoreError) {
            return try state.update(kind, id, expecting: expectation, body, indexes: indexes)
        } catch {
            throw Failure(error)
        }
    }

    /// Says what the call showed or changed, or why it is refused. One event for each call: the last one said
    /// is the one that is written, also when the body then throws.
    public mutating func note(_ event: AccessEvent) {
        state.note(event)
    }

    /// The store's own work on the write, with its failure as the writer's own error.
    mutating func change<Value>(
        _ body: (inout WritingState) throws(StoreError) -> Value
    ) throws(Failure) -> Value {
        do throws(StoreError) { return try body(&state) } catch {
            state.session.failure.see(error)
            throw Failure(error)
        }
    }

    /// What the write has come to, when the body has ended.
    consuming func end() -> WritingState { state }
}

/// What an update expects the record to be.
public enum RevisionExpectation: Hashable, Sendable {
    case etag(String)
    case revision(Int64)
}
