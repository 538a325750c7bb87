// Written by scripts/generate from the resources in proto/. Do not edit: change the proto.

package import ServiceRuntime
public import Store
public import Tenancy
public import WireProto

/// Every resource that FamilyService keeps.
package enum FamilyResources {
    package static let resources: [any Resource.Type] = [
        FamilyV1.Family.self,
        FamilyV1.Member.self,
        FamilyV1.ChildCase.self,
        FamilyV1.Assessment.self,
        FamilyV1.CarePlan.self,
        FamilyV1.ServiceDelivery.self,
        FamilyV1.ExploitationEpisode.self,
        FamilyV1.BestInterestDecision.self,
        FamilyV1.AuthorityDecision.self,
        FamilyV1.ReintegrationTrial.self,
        FamilyV1.PostIntegrationReview.self,
        FamilyV1.SiblingGroup.self,
        FamilyV1.Placement.self,
        FamilyV1.Consent.self,
        FamilyV1.FamilyFollowUp.self,
        FamilyV1.Visit.self,
        FamilyV1.SchoolEnrolment.self,
        FamilyV1.Note.self,
        FamilyV1.Attachment.self,
        FamilyV1.Approval.self,
    ]
}

extension FamilyV1.Family {
    public static let recordKind = RecordKind(number: 16, name: "family")
    public static let resourceType = ResourceType.family
    public static let field = "family"
}

extension FamilyV1.Member {
    public static let recordKind = RecordKind(number: 17, name: "member")
    public static let resourceType = ResourceType.member
    public static let field = "member"
}

extension FamilyV1.ChildCase {
    public static let recordKind = RecordKind(number: 32, name: "case")
    public static let resourceType = ResourceType.childCase
    public static let field = "child_case"
}

extension FamilyV1.Assessment {
    public static let recordKind = RecordKind(number: 33, name: "assessment")
    public static let resourceType = ResourceType.assessment
    public static let field = "assessment"
}

extension FamilyV1.CarePlan {
    public static let recordKind = RecordKind(number: 34, name: "care_plan")
    public static let resourceType = ResourceType.carePlan
    public static let field = "care_plan"
}

extension FamilyV1.ServiceDelivery {
    public static let recordKind = RecordKind(number: 35, name: "service")
    public static let resourceType = ResourceType.service
    public static let field = "service"
}

extension FamilyV1.ExploitationEpisode {
    public static let recordKind = RecordKind(number: 36, name: "episode")
    public static let resourceType = ResourceType.episode
    public static let field = "episode"
}

extension FamilyV1.BestInterestDecision {
    public static let recordKind = RecordKind(number: 37, name: "best_interest_decision")
    public static let resourceType = ResourceType.bestInterestDecision
    public static let field = "decision"
}

extension FamilyV1.AuthorityDecision {
    public static let recordKind = RecordKind(number: 38, name: "authority_decision")
    public static let resourceType = ResourceType.authorityDecision
    public static let field = "decision"
}

extension FamilyV1.ReintegrationTrial {
    public static let recordKind = RecordKind(number: 39, name: "trial")
    public static let resourceType = ResourceType.trial
    public static let field = "trial"
}

extension FamilyV1.PostIntegrationReview {
    public static let recordKind = RecordKind(number: 40, name: "review")
    public static let resourceType = ResourceType.review
    public static let field = "review"
}

extension FamilyV1.SiblingGroup {
    public static let recordKind = RecordKind(number: 48, name: "sibling_group")
    public static let resourceType = ResourceType.siblingGroup
    public static let field = "sibling_group"
}

extension FamilyV1.Placement {
    public static let recordKind = RecordKind(number: 49, name: "placement")
    public static let resourceType = ResourceType.placement
    public static let field = "placement"
}

extension FamilyV1.Consent {
    public static let recordKind = RecordKind(number: 50, name: "consent")
    public static let resourceType = ResourceType.consent
    public static let field = "consent"
}

extension FamilyV1.FamilyFollowUp {
    public static let recordKind = RecordKind(number: 64, name: "follow_up")
    public static let resourceType = ResourceType.followUp
    public static let field = "follow_up"
}

extension FamilyV1.Visit {
    public static let recordKind = RecordKind(number: 65, name: "visit")
    public static let resourceType = ResourceType.visit
    public static let field = "visit"
}

extension FamilyV1.SchoolEnrolment {
    public static let recordKind = RecordKind(number: 66, name: "enrolment")
    public static let resourceType = ResourceType.enrolment
    public static let field = "enrolment"
}

extension FamilyV1.Note {
    public static let recordKind = RecordKind(number: 67, name: "note")
    public static let resourceType = ResourceType.note
    public static let field = "note"
}

extension FamilyV1.Attachment {
    public static let recordKind = RecordKind(number: 68, name: "attachment")
    public static let partKind = RecordKind(number: 69, name: "attachment_part")
    public static let resourceType = ResourceType.attachment
    public static let field = "attachment"
}

extension FamilyV1.Approval {
    public static let recordKind = RecordKind(number: 70, name: "approval")
    public static let resourceType = ResourceType.approval
    public static let field = "approval"
}
