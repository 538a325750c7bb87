// Written by scripts/generate from the resources in proto/. Do not edit: change the proto.

/// The resources that a name can name. The text of a type is what `resource` of a field says.
public enum ResourceType: String, CaseIterable, Sendable {
    /// `partners/{partner}`
    case partner
    /// `partners/{partner}/sites/{site}`
    case site
    /// `partners/{partner}/systems/{system}`
    case system
    /// `partners/{partner}/staff/{staff}`
    case staff
    /// `partners/{partner}/policies/{policy}`
    case policy
    /// `accounts/{account}`
    case account
    /// `certificates/{certificate}`
    case certificate
    /// `partners/{partner}/families/{family}`
    case family
    /// `partners/{partner}/families/{family}/members/{member}`
    case member
    /// `partners/{partner}/cases/{case}`
    case childCase = "case"
    /// `partners/{partner}/cases/{case}/assessments/{assessment}`
    case assessment
    /// `partners/{partner}/cases/{case}/carePlans/{care_plan}`
    case carePlan = "care_plan"
    /// `partners/{partner}/cases/{case}/services/{service}`
    case service
    /// `partners/{partner}/cases/{case}/episodes/{episode}`
    case episode
    /// `partners/{partner}/cases/{case}/bestInterestDecisions/{best_interest_decision}`
    case bestInterestDecision = "best_interest_decision"
    /// `partners/{partner}/cases/{case}/authorityDecisions/{authority_decision}`
    case authorityDecision = "authority_decision"
    /// `partners/{partner}/cases/{case}/trials/{trial}`
    case trial
    /// `partners/{partner}/cases/{case}/reviews/{review}`
    case review
    /// `partners/{partner}/siblingGroups/{sibling_group}`
    case siblingGroup = "sibling_group"
    /// `partners/{partner}/cases/{case}/placements/{placement}`
    case placement
    /// `partners/{partner}/consents/{consent}`
    case consent
    /// `partners/{partner}/families/{family}/followUps/{follow_up}`
    case followUp = "follow_up"
    /// `partners/{partner}/visits/{visit}`
    case visit
    /// `partners/{partner}/cases/{case}/enrolments/{enrolment}`
    case enrolment
    /// `partners/{partner}/notes/{note}`
    case note
    /// `partners/{partner}/attachments/{attachment}`
    case attachment
    /// `partners/{partner}/approvals/{approval}`
    case approval
}

extension ResourceType {
    /// What stands before the id in a name.
    var collection: String {
        switch self {
        case .partner: "partners"
        case .site: "sites"
        case .system: "systems"
        case .staff: "staff"
        case .policy: "policies"
        case .account: "accounts"
        case .certificate: "certificates"
        case .family: "families"
        case .member: "members"
        case .childCase: "cases"
        case .assessment: "assessments"
        case .carePlan: "carePlans"
        case .service: "services"
        case .episode: "episodes"
        case .bestInterestDecision: "bestInterestDecisions"
        case .authorityDecision: "authorityDecisions"
        case .trial: "trials"
        case .review: "reviews"
        case .siblingGroup: "siblingGroups"
        case .placement: "placements"
        case .consent: "consents"
        case .followUp: "followUps"
        case .visit: "visits"
        case .enrolment: "enrolments"
        case .note: "notes"
        case .attachment: "attachments"
        case .approval: "approvals"
        }
    }

    /// The record it lies under, where that is not its partner.
    public var parent: ResourceType? {
        switch self {
        case .partner, .site, .system, .staff, .policy, .account, .certificate, .family, .childCase,
            .siblingGroup, .consent, .visit, .note, .attachment, .approval:
            nil
        case .member, .followUp: .family
        case .assessment, .carePlan, .service, .episode, .bestInterestDecision, .authorityDecision, .trial,
            .review, .placement, .enrolment:
            .childCase
        }
    }

    /// Whether it is the cell's own and lies under no partner.
    var isOfCell: Bool {
        switch self {
        case .partner, .site, .system, .staff, .policy, .family, .member, .childCase, .assessment, .carePlan,
            .service, .episode, .bestInterestDecision, .authorityDecision, .trial, .review, .siblingGroup,
            .placement, .consent, .followUp, .visit, .enrolment, .note, .attachment, .approval:
            false
        case .account, .certificate: true
        }
    }

    /// What the last part of a name is.
    var idForm: IDForm {
        switch self {
        case .partner, .system: .slug
        case .site, .staff, .policy, .family, .member, .childCase, .assessment, .carePlan, .service, .episode,
            .bestInterestDecision, .authorityDecision, .trial, .review, .siblingGroup, .placement, .consent,
            .followUp, .visit, .enrolment, .note, .attachment, .approval:
            .drawn
        case .account: .account
        case .certificate: .fingerprint
        }
    }

    /// Whose data it is: the directory is one tenant of the cell, the rest is the partner's own.
    public var keeper: Keeper {
        switch self {
        case .partner, .site, .system, .policy, .account, .certificate: .directory
        case .staff: .staffOfPartner
        case .family, .member, .childCase, .assessment, .carePlan, .service, .episode, .bestInterestDecision,
            .authorityDecision, .trial, .review, .siblingGroup, .placement, .consent, .followUp, .visit,
            .enrolment, .note, .attachment, .approval:
            .partnerAlone
        }
    }

    /// Whether every partner of the cell sees the P0 fields of each: who takes part, where, and by which numbers.
    var isShownByDirectory: Bool {
        switch self {
        case .partner, .site, .policy: true
        case .system, .staff, .account, .certificate, .family, .member, .childCase, .assessment, .carePlan,
            .service, .episode, .bestInterestDecision, .authorityDecision, .trial, .review, .siblingGroup,
            .placement, .consent, .followUp, .visit, .enrolment, .note, .attachment, .approval:
            false
        }
    }
}
