/// Who is at the other end of a connection: told by the one URI of its certificate and by nothing else.
///
/// ```
/// spiffe://pegase/<country>/partner/<partner>/system/<id>
/// spiffe://pegase/<country>/operator/<id>
/// spiffe://pegase/<country>/service/<name>
/// ```
public enum Principal: Hashable, Sendable {
    /// A partner's own software.
    case system(TenantID, SystemID)
    /// A person of the cell's operations; the text is a slug.
    case `operator`(Country, String)
    /// One of our programs.
    case service(Country, ServiceName)

    /// Reads the subject alternative names of a verified certificate.
    ///
    /// - Parameters:
    ///   - uris: Its URI names, byte for byte.
    ///   - otherNameCount: How many names of other kinds it has: DNS, IP, e-mail ...
    /// - Throws: ``PrincipalError`` unless there is exactly one name and it has one of the three forms.
    public init(uris: [String], otherNameCount: Int) throws(PrincipalError) {
        guard otherNameCount == 0 else { throw .otherNames }
        guard let uri = uris.first else { throw .noName }
        guard uris.count == 1 else { throw .severalNames }
        guard let principal = Principal(uri: uri) else { throw .malformed }
        self = principal
    }

    /// Reads one URI. Bytes are compared, never characters: nothing is decoded, folded or trimmed.
    public init?(uri: String) {
        // ASCII alone: a letter that only looks or normalises like one of ours must not compare equal to it.
        guard uri.utf8.count <= Limits.identityLength, uri.utf8.allSatisfy({ $0 < 0x80 }) else { return nil }
        let parts = uri.utf8.split(separator: UInt8(ascii: "/"), omittingEmptySubsequences: false)
            .map { String(decoding: $0, as: UTF8.self) }
        guard parts.count >= 6, parts[0] == "spiffe:", parts[1] == "", parts[2] == "pegase",
            let country = Country(code: parts[3])
        else { return nil }
        switch (parts[4], parts.count) {
        case ("partner", 8):
            guard let partner = PartnerID(parts[5]), parts[6] == "system", let system = SystemID(parts[7])
            else { return nil }
            self = .system(TenantID(country: country, partner: partner), system)
        case ("operator", 6):
            guard Slug.isValid(parts[5]) else { return nil }
            self = .operator(country, parts[5])
        case ("service", 6):
            guard let name = ServiceName(parts[5]) else { return nil }
            self = .service(country, name)
        default:
            return nil
        }
    }

    public var country: Country {
        switch self {
        case .system(let tenant, _): tenant.country
        case .operator(let country, _), .service(let country, _): country
        }
    }

    /// The tenant of a partner's system; operators and services have none.
    public var tenant: TenantID? {
        if case .system(let tenant, _) = self { tenant } else { nil }
    }

    /// The URI it is read from.
    public var uri: String {
        switch self {
        case .system(let tenant, let id):
            "spiffe://pegase/\(tenant.country.code)/partner/\(tenant.partner.text)/system/\(id.text)"
        case .operator(let country, let id): "spiffe://pegase/\(country.code)/operator/\(id)"
        case .service(let country, let name): "spiffe://pegase/\(country.code)/service/\(name.text)"
        }
    }

    /// How a record remembers it: `system/main`, `operator/first`, `service/family`.
    public var label: String {
        switch self {
        case .system(_, let id): "system/\(id.text)"
        case .operator(_, let id): "operator/\(id)"
        case .service(_, let name): "service/\(name.text)"
        }
    }
}

/// Why a certificate names nobody.
public enum PrincipalError: Error, Equatable {
    /// No URI among the subject alternative names.
    case noName
    /// More than one: which would be meant?
    case severalNames
    /// A DNS name, an address or an e-mail beside the URI.
    case otherNames
    /// None of the three forms.
    case malformed
}
