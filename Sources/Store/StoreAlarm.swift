public import Tenancy

/// Something that an operator must look at now: a tenant's data is not as it was written.
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
}
