import WireProto

/// Who may call what, said once more in words of its own: from the paths of the methods and the rules of the
/// programme, and from no table. What it does not mention nobody may call, so a new RPC is refused here until
/// somebody says who it is for.
struct PolicyStatement {
    let service: Substring
    let verb: String
    let resource: String

    init(_ method: RPCMethod) {
        let parts = method.path.split(separator: "/")
        service = parts[0]
        let verbs = [
            "Create", "Get", "List", "Update", "Archive", "Undelete", "Remove", "Register", "Revoke", "Watch",
            "Sync", "Approve", "Reject", "Reinstate",
        ]
        let call = String(parts[1])
        verb = verbs.first { call.hasPrefix($0) } ?? call
        let singular = [
            "Families": "Family", "Members": "Member", "Partners": "Partner", "Sites": "Site",
            "Systems": "System", "Policies": "Policy", "Accounts": "Account", "Certificates": "Certificate",
        ]
        let rest = String(call.dropFirst(verb.count))
        resource = singular[rest] ?? rest
    }

    /// Copies are of cases, and whoever works on those may have one.
    private var isCase: Bool {
        service == "pegase.family.v1.FamilyService" || service == "pegase.family.v1.SyncService"
    }
    private var isRegistry: Bool { service == "pegase.partner.v1.PartnerService" }
    private var isWatch: Bool { service == "pegase.partner.v1.WatchService" }
    private var reads: Bool { verb == "Get" || verb == "List" }

    /// Every caller with a certificate may ask, and learns nothing of anybody.
    var isForEveryone: Bool { service.hasPrefix("grpc.") }

    /// Every caller whom the registry knows may ask, and learns nothing of anybody else.
    var isForRegistered: Bool { service == "pegase.gateway.v1.GatewayService" }

    /// What is the cell's own: nobody of a partner sees it.
    private var isOfCell: Bool {
        isRegistry && (resource.hasSuffix("Account") || resource.hasSuffix("Certificate"))
    }

    /// What everybody of the country sees: who takes part, and where.
    var isDirectory: Bool { isRegistry && reads && ["Partner", "Site", "Policy"].contains(resource) }

    /// Calls that are made for several purposes want one named.
    var wantsPurpose: Bool { isCase }

    /// Whether an operator may call it: the registry, and nothing with a child in it.
    var isForOperators: Bool { isRegistry }

    /// Whether a service of the cell may call it.
    var isForServices: Bool { isWatch }

    /// Whether a partner's own people may, in one of these roles.
    func permits(_ role: CallerRole) -> Bool {
        switch role {
        case .nobody:
            // The system by itself: who takes part, where, its own staff and its own systems.
            isDirectory || isRegistry && reads && !isOfCell
        case .socialWorker: isCase && !isForManagers || isDirectory || isStaffList
        case .manager: isCase || isDirectory || isStaffList || isSystemList
        case .volunteer, .auditor: isDirectory
        case .serviceProvider, .countryCoordinator, .programmeLead, .programmeAnalyst, .authorityOfficer:
            isDirectory || isStaffList
        }
    }

    /// What a second person must do, or somebody who answers for more than one family.
    private var isForManagers: Bool {
        ["Archive", "Undelete", "Approve", "Reject"].contains(verb)
            || [
                "ExtendFamilyFollowUp", "RecordBestInterestDecision", "ExtendTrial", "CloseCase",
                "ReopenCase", "PurgeCase", "KeepCase",
            ].contains(verb + resource)
    }

    /// Whether any partner's system may, in whatever role.
    var isForPartners: Bool { isCase || isRegistry && reads && !isOfCell }

    private var isStaffList: Bool { isRegistry && reads && resource == "Staff" }
    private var isSystemList: Bool { isRegistry && reads && resource == "System" }
}

/// In whose name a partner's system calls.
enum CallerRole: String, CaseIterable, Sendable {
    /// In nobody's but its own.
    case nobody
    case socialWorker, manager, volunteer, serviceProvider, countryCoordinator, programmeLead,
        programmeAnalyst
    case authorityOfficer, auditor

    /// The kind of partner whose staff may have the role.
    var kind: PartnerV1.PartnerKind {
        switch self {
        case .nobody, .socialWorker, .manager, .volunteer: .ngo
        case .serviceProvider: .serviceProvider
        case .countryCoordinator, .programmeAnalyst, .auditor: .programmeOwner
        case .programmeLead: .programmeLead
        case .authorityOfficer: .authority
        }
    }

    var role: OptionsV1.Role? {
        switch self {
        case .nobody: nil
        case .socialWorker: .socialWorker
        case .manager: .manager
        case .volunteer: .volunteer
        case .serviceProvider: .serviceProvider
        case .countryCoordinator: .countryCoordinator
        case .programmeLead: .programmeLead
        case .programmeAnalyst: .programmeAnalyst
        case .authorityOfficer: .authorityOfficer
        case .auditor: .auditor
        }
    }
}
