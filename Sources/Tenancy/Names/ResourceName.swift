/// A well-formed resource name. Well-formed only: whether the caller may speak of it is decided in a scope.
///
/// ```
/// partners/{partner}
/// partners/{partner}/{collection}/{id}                             sites, staff, families, cases, visits, ...
/// partners/{partner}/{collection}/{parent}/{collection}/{id}       members of a family, trials of a case, ...
/// accounts/{kind}.{id}    certificates/{fingerprint}               what is the cell's own
/// ```
///
/// Which collections there are, and what lies under what, says ``ResourceType``. Ids are drawn ones, but for a
/// partner's code and a system's slug.
public struct ResourceName: Hashable, Sendable {
    public let type: ResourceType
    /// For what is the cell's own, a value that no partner has.
    public let partner: PartnerID
    /// The last part: of a family its id, of a partner its code.
    public let id: String
    /// The id of the record that it lies under, such as a member's family; `nil` where that is the partner.
    public let parentID: String?

    /// - Returns: `nil` unless `text` is, byte for byte, a name of that type.
    public init?(parsing text: String, as type: ResourceType) {
        guard let name = ResourceName(parsing: text), name.type == type else { return nil }
        self = name
    }

    /// - Returns: `nil` unless `text` is, byte for byte, a name of some type.
    public init?(parsing text: String) {
        let bytes = text.utf8.span
        guard let shape = NameShape(bytes) else { return nil }
        func part(_ range: Range<Int>) -> String {
            String(text.utf8.dropFirst(range.lowerBound).prefix(range.count)) ?? ""
        }
        guard !shape.type.isOfCell else {
            self.init(type: shape.type, partner: .directory, id: part(shape.id))
            return
        }
        guard let partner = PartnerID(part(shape.partner)) else { return nil }
        self.init(
            type: shape.type, partner: partner, id: part(shape.id), parentID: shape.parent.map(part))
    }

    private init(type: ResourceType, partner: PartnerID, id: String, parentID: String? = nil) {
        self.type = type
        self.partner = partner
        self.id = id
        self.parentID = parentID
    }

    public static func partner(_ partner: PartnerID) -> ResourceName {
        ResourceName(type: .partner, partner: partner, id: partner.text)
    }

    public static func system(_ system: SystemID, of partner: PartnerID) -> ResourceName {
        ResourceName(type: .system, partner: partner, id: system.text)
    }

    /// - Returns: `nil` for a partner's system, which is a ``ResourceType/system``.
    public static func account(of principal: Principal) -> ResourceName? {
        switch principal {
        case .system: nil
        case .operator(_, let id): ResourceName(type: .account, partner: .directory, id: "operator.\(id)")
        case .service(_, let name):
            ResourceName(type: .account, partner: .directory, id: "service.\(name.text)")
        }
    }

    public static func certificate(_ fingerprint: CertificateFingerprint) -> ResourceName {
        ResourceName(type: .certificate, partner: .directory, id: fingerprint.text)
    }

    public static func staff(_ staff: StaffID, of partner: PartnerID) -> ResourceName {
        ResourceName(type: .staff, partner: partner, id: staff.text)
    }

    /// A record of the partner's own: a family, a case, a visit.
    ///
    /// - Returns: `nil` unless the id is a drawn one and the type lies under the partner.
    public static func record(_ id: RecordID, as type: ResourceType, of partner: PartnerID) -> ResourceName? {
        guard id.isDrawn, type.idForm == .drawn, !type.isOfCell, type.parent == nil else { return nil }
        return ResourceName(type: type, partner: partner, id: id.text)
    }

    /// A record that lies under this one: a member of this family.
    ///
    /// - Returns: `nil` unless both ids are drawn ones and the type lies under this one's.
    public func child(_ id: RecordID, as type: ResourceType) -> ResourceName? {
        guard id.isDrawn, type.parent == self.type else { return nil }
        return ResourceName(type: type, partner: partner, id: id.text, parentID: self.id)
    }

    /// The name of the record that it lies under; `nil` where that is the partner.
    public var parent: ResourceName? {
        guard let parent = type.parent, let parentID else { return nil }
        return ResourceName(type: parent, partner: partner, id: parentID)
    }

    public var text: String {
        if type.isOfCell { return "\(type.collection)/\(id)" }
        let head = "partners/\(partner.text)"
        if type == .partner { return head }
        guard let parent else { return "\(head)/\(type.collection)/\(id)" }
        return "\(parent.text)/\(type.collection)/\(id)"
    }

    /// What the store keeps it under: partners by their code, what has a slug under a partner by code and slug, all
    /// others by their id.
    public var recordID: RecordID? {
        if type == .partner { return RecordID(partner) }
        return type.idForm == .slug ? SystemID(id).map { RecordID(partner, $0) } : RecordID(id)
    }
}

extension ResourceName: CustomStringConvertible {
    public var description: String { text }
}
