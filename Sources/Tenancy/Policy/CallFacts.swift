/// Everything a decision about one call may depend on. What is not here cannot matter.
public struct CallFacts: Sendable {
    /// What the connection's certificate makes of the caller.
    public var caller: CallerStanding
    /// What `pegase-staff` names.
    public var staff: StaffStanding
    /// What `pegase-purpose` names.
    public var purpose: NamedPurpose
    /// The service that decides; `nil` at the gateway, which passes calls on to either.
    public var serving: Audience?
    /// Whether the access table that the standings come from is recent enough to be believed.
    public var isTableFresh: Bool
    /// Whether a letter in force names the caller.
    public var hasExchange: Bool

    public init(
        caller: CallerStanding, staff: StaffStanding = .none, purpose: NamedPurpose = .none,
        serving: Audience? = nil, isTableFresh: Bool = true, hasExchange: Bool = false
    ) {
        self.caller = caller
        self.staff = staff
        self.purpose = purpose
        self.serving = serving
        self.isTableFresh = isTableFresh
        self.hasExchange = hasExchange
    }
}

/// What a caller is to the registry.
public enum CallerStanding: Hashable, Sendable {
    case system(SystemStanding, PartnerStanding)
    case `operator`(SystemStanding)
    case service(SystemStanding)

    /// What somebody is whom the registry has never heard of.
    public static func unknown(_ principal: Principal) -> CallerStanding {
        switch principal {
        case .system: .system(.unknown, .unknown)
        case .operator: .operator(.unknown)
        case .service: .service(.unknown)
        }
    }
}

/// What the access table says of a certificate's identity.
public enum SystemStanding: UInt8, CaseIterable, Sendable {
    /// Never registered, or of a table that does not know it any more.
    case unknown
    case active
    case revoked
    /// Registered by one operator, and not yet approved by a second.
    case pending
}

/// What the access table says of a partner.
public enum PartnerStanding: UInt8, CaseIterable, Sendable {
    case unknown
    /// Everything but exchanges.
    case onboarding
    case active
    /// Its systems are refused.
    case suspended
    case offboarded
}

/// What the access table says of the staff member that a call names.
public enum StaffStanding: Hashable, Sendable {
    /// The call names nobody.
    case none
    /// Nobody of this partner: absent, another partner's, or not a name at all. The three look the same.
    case unknown
    /// Of this partner, and disabled.
    case inactive
    /// The registry cannot read now who is of this partner's staff.
    case unreadable
    case active(RoleSet)
}

/// What metadata says the call is for.
public enum NamedPurpose: Hashable, Sendable {
    case none
    /// A word that is none of ``Purpose``, or more than one.
    case unknown
    case named(Purpose)
}
