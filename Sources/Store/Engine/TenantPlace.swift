import Tenancy

/// Where a tenant's records are: its name in every row, and its file.
struct TenantPlace: Hashable, Sendable {
    let tenant: TenantID
    /// `vn/ctse`, in UTF-8. Part of each key, and of what each seal is bound to.
    let name: [UInt8]

    /// `ctse.db`. A partner's text is a slug, or the directory's reserved word: no part of it is a path.
    var fileName: String { "\(tenant.partner.text).db" }

    init(_ tenant: TenantID) {
        self.tenant = tenant
        name = Array("\(tenant.country.code)/\(tenant.partner.text)".utf8)
    }
}
