/// The kinds of thing a resource name can name. The names of the types are those of `proto/`'s `resource`
/// option.
public enum ResourceType: String, CaseIterable, Sendable {
    case partner
    case site
    case staff
    case system
    case family
    case member
}

/// A well-formed resource name. Well-formed only: whether the caller may speak of it is decided in a scope.
///
/// ```
/// partners/{partner}
/// partners/{partner}/sites/{site}                        site, staff, family and member are drawn ids
/// partners/{partner}/staff/{staff}
/// partners/{partner}/systems/{system}
/// partners/{partner}/families/{family}
/// partners/{partner}/families/{family}/members/{member}
/// ```
public struct ResourceName: Hashable, Sendable {
    public let type: ResourceType
    public let partner: PartnerID
    /// The last part: of a family its id, of a partner its code.
    public let id: String
    /// The family of a member; `nil` for all others.
    public let family: String?

    /// - Returns: `nil` unless `text` is, byte for byte, a name of that type.
    public init?(parsing text: String, as type: ResourceType) {
        let bytes = text.utf8.span
        guard let shape = NameShape(bytes), shape.type == type else { return nil }
        func part(_ range: Range<Int>) -> String {
            String(text.utf8.dropFirst(range.lowerBound).prefix(range.count)) ?? ""
        }
        guard let partner = PartnerID(part(shape.partner)) else { return nil }
        self.type = type
        self.partner = partner
        id = part(shape.id)
        family = shape.family.map(part)
    }

    private init(type: ResourceType, partner: PartnerID, id: String, family: String? = nil) {
        self.type = type
        self.partner = partner
        self.id = id
        self.family = family
    }

    public static func partner(_ partner: PartnerID) -> ResourceName {
        ResourceName(type: .partner, partner: partner, id: partner.text)
    }

    public static func system(_ system: SystemID, of partner: PartnerID) -> ResourceName {
        ResourceName(type: .system, partner: partner, id: system.text)
    }

    public static func staff(_ staff: StaffID, of partner: PartnerID) -> ResourceName {
        ResourceName(type: .staff, partner: partner, id: staff.text)
    }

    /// - Returns: `nil` unless the id is a drawn one.
    public static func site(_ site: RecordID, of partner: PartnerID) -> ResourceName? {
        site.isDrawn ? ResourceName(type: .site, partner: partner, id: site.text) : nil
    }

    /// - Returns: `nil` unless the id is a drawn one.
    public static func family(_ family: RecordID, of partner: PartnerID) -> ResourceName? {
        family.isDrawn ? ResourceName(type: .family, partner: partner, id: family.text) : nil
    }

    /// - Returns: `nil` unless both ids are drawn ones.
    public static func member(_ member: RecordID, in family: RecordID, of partner: PartnerID) -> ResourceName?
    {
        guard member.isDrawn, family.isDrawn else { return nil }
        return ResourceName(type: .member, partner: partner, id: member.text, family: family.text)
    }

    public var text: String {
        let head = "partners/\(partner.text)"
        return switch type {
        case .partner: head
        case .site: "\(head)/sites/\(id)"
        case .staff: "\(head)/staff/\(id)"
        case .system: "\(head)/systems/\(id)"
        case .family: "\(head)/families/\(id)"
        case .member: "\(head)/families/\(family ?? "")/members/\(id)"
        }
    }

    /// What the store keeps it under: sites, staff, families and members by their id, partners by their code,
    /// systems by code and id.
    public var recordID: RecordID? {
        switch type {
        case .partner: RecordID(partner)
        case .system: SystemID(id).map { RecordID(partner, $0) }
        case .site, .staff, .family, .member: RecordID(id)
        }
    }
}

extension ResourceName: CustomStringConvertible {
    public var description: String { text }
}
