import Tenancy

/// Where a tenant's records are: its name in every row, and its file.
struct TenantPlace: Hashable, Sendable {
    let tenant: TenantID
    /// `vn/ctse`, in UTF-8. Part of each key, and of what each seal is bound to.
    let name: [UInt8]

    /// `ctse.db`. A partner's text is a slug, or the directory's reserved word: no part of it is a path.
    var fileName: String { "\(tenant.partner.text).db" }

    /// Pages of SQLite's log before they are moved into the file. Those of the probe's tenant are few: it says nothing
    /// but that a commit ends, for ever.
    var checkpointPages: Int64 {
        tenant.isProbe ? StoreLimits.probeCheckpointPages : StoreLimits.checkpointPages
    }

    init(_ tenant: TenantID) {
        self.tenant = tenant
        name = Array("\(tenant.country.code)/\(tenant.partner.text)".utf8)
    }
}
