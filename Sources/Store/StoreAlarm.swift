public import Tenancy

/// Something that an operator must know of: the store could not do for a tenant what it was asked.
public struct StoreAlarm: Sendable {
    public let tenant: TenantID
    /// What was found, in words; never a body, an id or a key.
    public let problem: StoreError

    /// What has happened, in a sentence for the log.
    public var sentence: String {
        switch problem {
        case .behindMark:
            "records are older than what was acknowledged: nothing is served until they are restored, or accepted"
        case .serverFailure: "the database's server cannot be used"
        default: "stored data is not as it was written"
        }
    }

    /// Whether a tenant's data is not as it was written, or not the newest: that does not pass by itself.
    public var isDamage: Bool {
        switch problem {
        case .behindMark, .corrupt, .wrongVersion, .keyExhausted: true
        case .notFound, .alreadyExists, .staleRevision, .requestReused, .malformedToken, .tooLarge,
            .overloaded,
            .busy, .diskFull, .ioFailure, .serverFailure, .quotaReached, .configuration, .cancelled, .closed:
            false
        }
    }
}
