/// The bytes of a sealed scope: fixed places, big-endian, no choices.
///
/// ```
///   0 version      1 issuer       2 audience    3 country   4 kind of principal
///   5 purpose      6 classes      7 relations   8 method(2)     10 roles(2)
///  12 expiry(8)   20 call id(16)                36 staff(16)
///  52 length and 32 of partner, zero-filled     85 length and 32 of system, operator or service
/// 118 1 if there is a staff member, else 0 and zeros there    119 zero
/// 120 HMAC-SHA256 of all before(32)
/// ```
///
/// The version says everything; there is no field for an algorithm, so that nobody can ask for a weaker one.
enum ScopeLayout {
    static let version: UInt8 = 1
    static let bodyLength = 120
    static let sealedLength = 152

    static let issuer = 1
    static let audience = 2

    private static let hasStaff = 118
    private static let textLength = 32

    enum Kind: UInt8 {
        case system = 1
        case `operator` = 2
        case service = 3
    }

    static func body(
        _ claims: ScopeClaims, issuer: ScopeIssuer, audience: Audience, expiry: UnixTime
    ) -> [UInt8] {
        var bytes: [UInt8] = []
        bytes.reserveCapacity(sealedLength)
        bytes.append(version)
        bytes.append(issuer.rawValue)
        bytes.append(audience.rawValue)
        bytes.append(claims.principal.country.rawValue)
        bytes.append(kind(claims.principal).rawValue)
        bytes.append(claims.purpose.rawValue)
        bytes.append(claims.classes.rawValue)
        bytes.append(claims.relations.rawValue)
        append(claims.method, to: &bytes)
        append(claims.roles.rawValue, to: &bytes)
        append(UInt64(bitPattern: expiry.milliseconds), to: &bytes)
        append(claims.callID.high, to: &bytes)
        append(claims.callID.low, to: &bytes)
        append(claims.staff?.drawn.high ?? 0, to: &bytes)
        append(claims.staff?.drawn.low ?? 0, to: &bytes)
        switch claims.principal {
        case .system(let tenant, let system):
            append(tenant.partner.text, to: &bytes)
            append(system.text, to: &bytes)
        case .operator(_, let id):
            append("", to: &bytes)
            append(id, to: &bytes)
        case .service(_, let name):
            append("", to: &bytes)
            append(name.text, to: &bytes)
        }
        bytes.append(claims.staff == nil ? 0 : 1)
        bytes.append(0)
        return bytes
    }

    /// Reads a body whose seal is already believed.
    ///
    /// - Returns: `nil` unless it is exactly what ``body(_:issuer:audience:expiry:)`` writes.
    static func read(_ bytes: ArraySlice<UInt8>) -> (claims: ScopeClaims, expiry: UnixTime)? {
        let body = Array(bytes)
        guard body.count == bodyLength, let country = Country(rawValue: body[3]),
            let kind = Kind(rawValue: body[4]), let purpose = Purpose(rawValue: body[5]),
            let partner = text(body, at: 52), let subject = text(body, at: 85),
            let principal = principal(kind, country, partner, subject),
            let issuer = ScopeIssuer(rawValue: body[issuer]),
            let audience = Audience(rawValue: body[audience])
        else { return nil }
        let staff = DrawnID(high: integer(body, at: 36), low: integer(body, at: 44))
        let claims = ScopeClaims(
            principal: principal,
            staff: body[hasStaff] == 1 ? StaffID(drawn: staff) : nil,
            roles: RoleSet(rawValue: integer(body, at: 10)),
            relations: RelationSet(rawValue: body[7]),
            purpose: purpose,
            classes: FieldClassSet(rawValue: body[6]),
            method: integer(body, at: 8),
            callID: ScopeID(high: integer(body, at: 20), low: integer(body, at: 28)))
        let expiry = UnixTime(milliseconds: Int64(bitPattern: integer(body, at: 12)))
        // Written again, it must be the same bytes: nothing hides in the filling or in unused bits.
        guard Self.body(claims, issuer: issuer, audience: audience, expiry: expiry) == body else {
            return nil
        }
        return (claims, expiry)
    }

    private static func kind(_ principal: Principal) -> Kind {
        switch principal {
        case .system: .system
        case .operator: .operator
        case .service: .service
        }
    }

    private static func principal(
        _ kind: Kind, _ country: Country, _ partner: String, _ subject: String
    ) -> Principal? {
        switch kind {
        case .system:
            guard let partner = PartnerID(partner), let system = SystemID(subject) else { return nil }
            return .system(TenantID(country: country, partner: partner), system)
        case .operator:
            return partner.isEmpty && Slug.isValid(subject) ? .operator(country, subject) : nil
        case .service:
            guard partner.isEmpty, let name = ServiceName(subject) else { return nil }
            return .service(country, name)
        }
    }

    private static func append(_ value: some FixedWidthInteger, to bytes: inout [UInt8]) {
        for shift in stride(from: value.bitWidth - 8, through: 0, by: -8) {
            bytes.append(UInt8(truncatingIfNeeded: value >> shift))
        }
    }

    /// A length and 32 bytes. Every text here is a slug, so it fits.
    private static func append(_ text: String, to bytes: inout [UInt8]) {
        let end = bytes.count + 1 + textLength
        bytes.append(UInt8(truncatingIfNeeded: text.utf8.count))
        bytes.append(contentsOf: text.utf8.prefix(textLength))
        while bytes.count < end { bytes.append(0) }
    }

    private static func integer<Value: FixedWidthInteger>(_ bytes: [UInt8], at start: Int) -> Value {
        bytes[start..<start + Value.bitWidth / 8].reduce(0) { $0 << 8 | Value($1) }
    }

    private static func text(_ bytes: [UInt8], at start: Int) -> String? {
        let length = Int(bytes[start])
        guard length <= textLength else { return nil }
        return String(validating: bytes[start + 1..<start + 1 + length], as: UTF8.self)
    }
}
