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
        case .corrupt, .wrongVersion, .keyExhausted: "stored data is not as it was written"
        case .diskFull: "the disk is full: writes are refused until there is room"
        case .serverFailure: "the database's server cannot be used"
        case .notFound, .alreadyExists, .staleRevision, .requestReused, .malformedToken, .tooLarge,
            .overloaded, .busy, .ioFailure, .quotaReached, .configuration, .cancelled, .closed:
            "the store cannot do what it is asked"
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
