/// A tenant: one partner organisation in one country, or that country's directory.
public struct TenantID: Hashable, Sendable {
    public let country: Country
    /// In the directory tenant, a value that no ``PartnerID`` can be read as.
    public let partner: PartnerID

    public init(country: Country, partner: PartnerID) {
        self.country = country
        self.partner = partner
    }

    /// The tenant of partners, sites and systems: P0 and P1 only, owned by PartnerService.
    public static func directory(_ country: Country) -> TenantID {
        TenantID(country: country, partner: .directory)
    }

    public var isDirectory: Bool {
        partner == .directory
    }

    /// The tenant in which a store tries whether a commit ends. It has no record.
    public static func probe(_ country: Country) -> TenantID {
        TenantID(country: country, partner: .probe)
    }

    public var isProbe: Bool {
        partner == .probe
    }
}

extension TenantID: CustomStringConvertible {
    public var description: String { "\(country.code)/\(partner.text)" }
}
