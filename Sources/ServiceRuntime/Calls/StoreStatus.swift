public import Store
public import WireProto

/// A failure of the store as its caller sees it. Nothing here tells one absent record from another's.
extension RPCStatus: StoreFailure {
    public init(_ error: StoreError) {
        self =
            switch error {
            case .notFound: .absent
            case .alreadyExists:
                RPCStatus(.alreadyExists, .nameTaken, "there is a resource of that name")
            case .staleRevision:
                RPCStatus(.aborted, .etagMismatch, "the resource has changed since you read it")
            case .requestReused:
                RPCStatus(
                    .invalidArgument, .requestIDReused, "request_id was used for another request",
                    [.fields([FieldViolation("request_id", "must be new for each change you mean to make")])])
            case .malformedToken:
                RPCStatus(
                    .invalidArgument, .pageTokenMismatch, "page_token is not from a page of this list",
                    [
                        .fields([
                            FieldViolation("page_token", "must be from the page before, with the same fields")
                        ])
                    ])
            case .tooLarge:
                RPCStatus(.resourceExhausted, .limitReached, "the resource is larger than one may be")

            case .overloaded(let retryAfter):
                RPCStatus(
                    .resourceExhausted, .overloaded, "too many calls wait for this tenant's records",
                    [.retry(after: retryAfter)])
            case .busy: RPCStatus(.unavailable, .overloaded, "the records are in use elsewhere; try again")
            case .diskFull: RPCStatus(.resourceExhausted, .storageFull, "there is no room for another record")
            // Also what an operator mends, a disk that is away or a database of another version: the call itself is right.
            case .ioFailure, .serverFailure, .fileMoved, .configuration, .wrongVersion:
                RPCStatus(.unavailable, nil, "the records cannot be reached now; try again")
            case .behindMark:
                RPCStatus(
                    .unavailable, .storeBehindMark,
                    "the records are older than what was acknowledged; their operators have been told")
            case .quotaReached:
                RPCStatus(
                    .resourceExhausted, .tenantQuotaReached,
                    "the tenant's room is used up: archive what is done with, or ask an operator for more room"
                )
            case .corrupt: RPCStatus(.dataLoss, nil, "the record is damaged; its operators have been told")
            case .keyExhausted: RPCStatus(.internalError, nil, "the records cannot be used")

            case .cancelled: RPCStatus(.cancelled, nil, "the call was cancelled")
            case .closed: RPCStatus(.unavailable, nil, "the service is ending; try again")
            }
    }

    /// What was read or made is no message: a fault of ours.
    static let unreadable = RPCStatus(.internalError, nil, "the record cannot be shown")

    /// A read whose access event cannot be kept is refused.
    static let auditFull = RPCStatus(.unavailable, .auditFull, "nobody can record now who reads this")
}

/// A read of the store whose failure is the status that its caller sees.
public typealias Reading = TenantReading<RPCStatus>
/// A write of the store whose failure is the status that its caller sees.
public typealias Writing = TenantWriting<RPCStatus>
