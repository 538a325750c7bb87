/// The metadata that carries who acts, why and at which service, and the gateway's word for it.
public enum MetadataKey {
    /// The acting staff member: an id, or a full name `partners/{partner}/staff/{staff}`.
    public static let staff = "pegase-staff"
    /// One of the words of ``Purpose``.
    public static let purpose = "pegase-purpose"
    /// Which service of the cell the call is for, where several serve the method: one of the words of ``Audience``.
    public static let service = "pegase-service"
    /// The sealed scope. Between our own programs only: a caller's own is never forwarded.
    public static let scope = "pegase-scope-bin"
}
