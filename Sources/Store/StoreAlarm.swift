public import Tenancy

/// Something that an operator must look at now: a tenant's data is not as it was written.
public struct StoreAlarm: Sendable {
    public let tenant: TenantID
    /// What was found, in words; never a body, an id or a key.
    public let problem: StoreError
}
