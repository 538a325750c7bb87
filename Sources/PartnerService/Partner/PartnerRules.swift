import ServiceRuntime
import Tenancy
import WireProto

/// What a partner must be, whoever asks.
enum PartnerRules {
    /// - Parameter field: Where the partner is in the request: `partner`.
    static func check(
        _ partner: PartnerV1.Partner, at field: String, in country: Country, _ violations: inout Violations
    ) {
        if PartnerID(partner.code) == nil {
            violations.add("\(field).code", "must be two to 32 of a-z, 0-9 and inner dashes")
        }
        violations.names("\(field).names", partner.names)
        violations.known("\(field).kind", partner.kind)
        if partner.kind != .authority && !partner.jurisdiction.isEmpty {
            violations.add("\(field).jurisdiction", "is for authorities only")
        }
        for (index, area) in partner.jurisdiction.enumerated() {
            violations.area("\(field).jurisdiction[\(index)]", area, of: country)
        }
        violations.choices("\(field).services", partner.services)
        violations.chosen("\(field).state", partner.state)
        if !partner.leadPartner.isEmpty
            && ResourceName(parsing: partner.leadPartner, as: .partner) == nil
        {
            violations.add("\(field).lead_partner", "must be the name of a partner: partners/{partner}")
        }
        if !partner.programme.isEmpty && PartnerID(partner.programme) == nil {
            violations.add("\(field).programme", "must be two to 32 of a-z, 0-9 and inner dashes")
        }
        violations.prose("\(field).remark", partner.remark)
    }

    /// A partner begins by being taken in, or at once active.
    static func checkFirst(_ state: PartnerV1.PartnerState, at field: String, _ violations: inout Violations)
    {
        if state != .onboarding && state != .active {
            violations.add("\(field).state", "must be ONBOARDING or ACTIVE at first")
        }
    }

    /// What may follow what. An offboarded partner stays so: its code and its certificates are spent.
    static func checkTransition(
        from old: PartnerV1.PartnerState, to new: PartnerV1.PartnerState
    ) throws(RPCStatus) {
        let legal: Set<PartnerV1.PartnerState> =
            switch old {
            case .onboarding: [.onboarding, .active, .suspended, .offboarded]
            case .active: [.active, .suspended, .offboarded]
            case .suspended: [.suspended, .active, .offboarded]
            default: [old]
            }
        guard !legal.contains(new) else { return }
        throw .unmet(
            .illegalTransition, "a partner in this state cannot go to that one", "partner.state",
            "is \(old.name ?? "unknown")")
    }

    /// The kind decides which roles the staff may have, and some have theirs already: it may change only to a
    /// kind that permits as many.
    static func checkKind(
        from old: PartnerV1.PartnerKind, to new: PartnerV1.PartnerKind
    ) throws(RPCStatus) {
        guard !new.permittedRoles.isSuperset(of: old.permittedRoles) else { return }
        throw .unmet(
            .roleNotPermitted, "staff may hold roles that the other kind does not permit", "partner.kind",
            "must permit every role that \(old.name ?? "the kind") permits")
    }

    /// Whether anything may be added under the partner.
    static func checkOpen(_ state: PartnerV1.PartnerState) throws(RPCStatus) {
        guard state == .offboarded else { return }
        throw .unmet(
            .partnerOffboarded, "the partner has left the programme", "partner.state",
            "must not be OFFBOARDED")
    }

    /// - Parameter lead: The kind of the partner that `lead_partner` names; `nil` when there is none.
    static func checkLead(_ lead: PartnerV1.PartnerKind?, at field: String, _ violations: inout Violations) {
        if lead != .programmeLead {
            violations.add(
                "\(field).lead_partner", "must name a partner that leads the programme", .referenceInvalid)
        }
    }
}

extension PartnerV1.PartnerKind {
    /// The roles that staff of such a partner may have. Source: docs/domain.md.
    var permittedRoles: RoleSet {
        switch self {
        case .ngo, .charitySchool, .residentialHomeOperator: [.socialWorker, .manager, .volunteer]
        case .serviceProvider: .serviceProvider
        case .authority: .authorityOfficer
        case .programmeOwner: [.programmeAnalyst, .countryCoordinator, .auditor]
        case .programmeLead: [.programmeLead, .socialWorker, .manager]
        default: []
        }
    }
}
