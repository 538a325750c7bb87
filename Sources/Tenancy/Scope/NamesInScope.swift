/// A name that the caller may not use, or that is none. There is one value of it: another partner's record,
/// one that never existed and a line of noise are told apart by nobody.
public struct NameError: Error, Hashable, Sendable {
    public init() {}
}

/// A name that a scope has let through, and by which relation.
public struct ScopedName: Hashable, Sendable {
    public let name: ResourceName
    public let relation: Relation

    init(name: ResourceName, relation: Relation) {
        self.name = name
        self.relation = relation
    }
}

/// Names in requests are read here, before any look-up, and nowhere else.
extension TenantScope {
    /// Reads a name of a known type.
    ///
    /// - Throws: ``NameError`` for anything that is not, byte for byte, a name of that type which the caller
    ///   may use: its own partner's under OWN, what ``ResourceType/isShownByDirectory`` under DIRECTORY, all of the cell's for
    ///   an operator or a service on a method that is made for it.
    public func name(_ text: String, as type: ResourceType) throws(NameError) -> ScopedName {
        guard let name = ResourceName(parsing: text, as: type),
            let relation = relation(to: name.partner, for: type)
        else { throw NameError() }
        return ScopedName(name: name, relation: relation)
    }

    /// Reads `partners/{partner}` where it says whose records are meant: the parent of a list or a creation.
    /// Which of its records the caller reaches, and how, says ``relation(to:for:)``.
    public func partner(in text: String) throws(NameError) -> PartnerID {
        try name(text, as: .partner).name.partner
    }

    /// The relation by which the caller reaches records of `type` of `partner`; `nil` when there is none.
    public func relation(to partner: PartnerID, for type: ResourceType) -> Relation? {
        if relations.contains(.own), partner == tenant?.partner { return .own }
        if relations.contains(.operator) { return .operator }
        if relations.contains(.service) { return .service }
        if relations.contains(.directory), type.isShownByDirectory { return .directory }
        return nil
    }

    /// Where records of the named type are kept, narrowed to what the relation allows.
    ///
    /// - Throws: ``ScopeError/outOfReach`` when this scope has no such narrowing.
    public func store(for name: ScopedName) throws(ScopeError) -> StoreScope {
        switch name.name.type.keeper {
        case .directory: try directory()
        case .staffOfPartner: name.relation == .operator ? try tenant(name.name.partner) : try own()
        case .partnerAlone: try own()
        }
    }
}
