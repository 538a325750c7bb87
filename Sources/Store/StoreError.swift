/// Why the store could not do what it was asked.
///
/// Nothing in it holds a body, an index key or an id.
public enum StoreError: Error, Equatable, Sendable {
    /// The record to change does not exist, or not for this tenant: the two are the same here.
    case notFound
    /// A record of that kind and id exists.
    case alreadyExists
    /// The record has moved on since the caller read it.
    case staleRevision(current: Int64)
    /// The request id was used with another request.
    case requestReused
    /// A page token, a cursor or another sealed value is not one that was made for this use.
    case malformedToken
    /// Something is larger than the store takes; says what.
    case tooLarge(String)

    /// A queue is full. Nothing was done.
    case overloaded(retryAfter: Duration)
    /// Another process holds the tenant's file. Nothing was done.
    case busy
    /// The disk is full. Nothing was done; the store works again when there is room.
    case diskFull
    /// The disk or the system failed, with the engine's code. A write may be tried again by its request id.
    case ioFailure(Int32)
    /// The database's server cannot be used, with its SQLSTATE: a standby that takes no writes, a refused login, whatever
    /// is not named elsewhere. A write may be tried again by its request id.
    case serverFailure(String)
    /// The tenant's records are older than what was acknowledged: an old copy was put back, or another server answers.
    /// Nothing is read or written until an operator restores them or accepts them; an alarm was raised.
    case behindMark
    /// The tenant's file, or another one that is named, was removed or replaced while it was open: what was just written is
    /// not kept. The next call opens what is there now. An alarm was raised. A write may be tried again by its request id.
    case fileMoved(String)
    /// The tenant has written as much as it may; see ``TenantUsage``. Nothing was done.
    case quotaReached
    /// What was read is not what was written: a damaged, moved or foreign row or file. An alarm was raised.
    case corrupt(String)
    /// The directory or a file belongs to another version of the store; says which.
    case wrongVersion(String)
    /// The tenant has used its key as often as one may; see ``StoreLimits/sealsPerKey``.
    case keyExhausted
    /// A key file, a directory or a setting cannot be used; says why.
    case configuration(String)

    /// The caller's task was cancelled before the work was done.
    case cancelled
    /// The store is closing.
    case closed
}

/// An error that can stand for a ``StoreError``: what a caller's own body throws.
public protocol StoreFailure: Error, Sendable {
    init(_ error: StoreError)
}

extension StoreError: StoreFailure {
    public init(_ error: StoreError) {
        self = error
    }
}
