/// What a staff member may do. A call without a staff member has the role of its system alone.
///
/// Numbers are those of `pegase.options.v1.Role`.
public enum Role: UInt8, CaseIterable, Sendable {
    case socialWorker = 1
    case manager = 2
    case volunteer = 3
    case serviceProvider = 4
    case countryCoordinator = 5
    case programmeLead = 6
    case programmeAnalyst = 7
    case authorityOfficer = 8
    case auditor = 9
    case system = 10
}

/// Roles as a bit mask: bit n is the role of number n.
public struct RoleSet: OptionSet, Hashable, Sendable {
    public let rawValue: UInt16

    public init(rawValue: UInt16) {
        self.rawValue = rawValue
    }

    public init(_ role: Role) {
        rawValue = 1 << role.rawValue
    }

    public static let socialWorker = RoleSet(.socialWorker)
    public static let manager = RoleSet(.manager)
    public static let volunteer = RoleSet(.volunteer)
    public static let serviceProvider = RoleSet(.serviceProvider)
    public static let countryCoordinator = RoleSet(.countryCoordinator)
    public static let programmeLead = RoleSet(.programmeLead)
    public static let programmeAnalyst = RoleSet(.programmeAnalyst)
    public static let authorityOfficer = RoleSet(.authorityOfficer)
    public static let auditor = RoleSet(.auditor)
    public static let system = RoleSet(.system)

    /// Every role that has a name here.
    public static let all = RoleSet(rawValue: 0b111_1111_1110)

    /// The roles in the order of their numbers.
    public var roles: [Role] {
        Role.allCases.filter { contains(RoleSet($0)) }
    }
}
