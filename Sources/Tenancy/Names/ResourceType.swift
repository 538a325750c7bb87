/// The kinds of thing a resource name can name. The names of the types are those of `proto/`'s `resource`
/// option.
public enum ResourceType: String, CaseIterable, Sendable {
    case partner
    case site
    case staff
    case system
    case policy
    case account
    case certificate

    case family
    case member
    case followUp = "follow_up"

    case childCase = "case"
    case assessment
    case carePlan = "care_plan"
    case service
    case episode
    case bestInterestDecision = "best_interest_decision"
    case authorityDecision = "authority_decision"
    case trial
    case review
    case placement
    case enrolment

    case siblingGroup = "sibling_group"
    case consent
    case visit
    case note
    case attachment

    /// What stands before the id in a name.
    var collection: String {
        switch self {
        case .partner: "partners"
        case .site: "sites"
        case .staff: "staff"
        case .system: "systems"
        case .policy: "policies"
        case .account: "accounts"
        case .certificate: "certificates"
        case .family: "families"
        case .member: "members"
        case .followUp: "followUps"
        case .childCase: "cases"
        case .assessment: "assessments"
        case .carePlan: "carePlans"
        case .service: "services"
        case .episode: "episodes"
        case .bestInterestDecision: "bestInterestDecisions"
        case .authorityDecision: "authorityDecisions"
        case .trial: "trials"
        case .review: "reviews"
        case .placement: "placements"
        case .enrolment: "enrolments"
        case .siblingGroup: "siblingGroups"
        case .consent: "consents"
        case .visit: "visits"
        case .note: "notes"
        case .attachment: "attachments"
        }
    }

    /// The record it lies under, where that is not its partner.
    public var parent: ResourceType? {
        switch self {
        case .member, .followUp: .family
        case .assessment, .carePlan, .service, .episode, .bestInterestDecision, .authorityDecision, .trial,
            .review, .placement, .enrolment:
            .childCase
        case .partner, .site, .staff, .system, .policy, .account, .certificate, .family, .childCase,
            .siblingGroup, .consent, .visit, .note, .attachment:
            nil
        }
    }

    /// Whose data it is: the directory is one tenant of the cell, the rest is the partner's own.
    public var keeper: Keeper {
        switch self {
        case .partner, .site, .system, .policy, .account, .certificate: .directory
        case .staff: .staffOfPartner
        case .family, .member, .followUp, .childCase, .assessment, .carePlan, .service, .episode,
            .bestInterestDecision, .authorityDecision, .trial, .review, .placement, .enrolment, .siblingGroup,
            .consent, .visit, .note, .attachment:
            .partnerAlone
        }
    }

    /// Whether it is the cell's own and lies under no partner.
    var isOfCell: Bool { self == .account || self == .certificate }

    /// Whether every partner of the cell sees the P0 fields of each: who takes part, where, and by which numbers.
    var isShownByDirectory: Bool {
        switch self {
        case .partner, .site, .policy: true
        default: false
        }
    }

    public enum Keeper: Sendable {
        /// PartnerService's directory of the cell.
        case directory
        /// The partner's tenant, which an operator reaches too.
        case staffOfPartner
        /// The partner's tenant, which nobody else reaches.
        case partnerAlone
    }
}
