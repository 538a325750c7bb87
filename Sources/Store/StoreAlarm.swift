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
        case .fileMoved(let what):
            "\(what) was removed or replaced while it was open: nothing written since is acknowledged"
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
        case .behindMark, .fileMoved, .corrupt, .wrongVersion, .keyExhausted: true
        case .notFound, .alreadyExists, .staleRevision, .requestReused, .malformedToken, .tooLarge,
            .overloaded,
            .busy, .diskFull, .ioFailure, .serverFailure, .quotaReached, .configuration, .cancelled, .closed:
            false
        }
    }
}

/// Something that the store serves without, found when it was opened.
public struct StoreFault: Sendable {
    public enum Kind: Sendable {
        case marksUnusable
        case marksDamaged
        case reserveUnusable
    }

    public let kind: Kind
    /// The directory or file that it is about.
    public let place: String
    public let problem: StoreError

    /// What it comes to, in a sentence for the log.
    public var sentence: String {
        switch kind {
        case .marksUnusable:
            "a place of marks cannot be used: only the others remember how far tenants had come"
        case .marksDamaged:
            "a file of marks is damaged, or a power cut has torn it: what it lacks only the other places remember"
        case .reserveUnusable:
            "the reserve of access events cannot be used: on a full disk no record is shown whose reading must be remembered"
        }
    }
}
