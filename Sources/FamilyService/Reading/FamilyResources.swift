import ServiceRuntime
import Tenancy
import WireProto

/// The resources that FamilyService keeps, whose history can be read: one line each.
enum FamilyResources {
    static let resources: [any Resource.Type] = [
        FamilyV1.Family.self,
        FamilyV1.Member.self,
        FamilyV1.FamilyFollowUp.self,
        FamilyV1.Visit.self,
        FamilyV1.SchoolEnrolment.self,
        FamilyV1.Note.self,
        FamilyV1.Attachment.self,
        FamilyV1.ChildCase.self,
        FamilyV1.Assessment.self,
        FamilyV1.CarePlan.self,
        FamilyV1.ServiceDelivery.self,
        FamilyV1.ExploitationEpisode.self,
        FamilyV1.BestInterestDecision.self,
        FamilyV1.AuthorityDecision.self,
        FamilyV1.ReintegrationTrial.self,
        FamilyV1.PostIntegrationReview.self,
        FamilyV1.Consent.self,
        FamilyV1.Placement.self,
        FamilyV1.SiblingGroup.self,
    ]

    /// The resource that a name names.
    ///
    /// - Returns: `nil` for text that is no name, and for what FamilyService does not keep.
    static func resource(named text: String) -> (any Resource.Type)? {
        guard let type = ResourceName(parsing: text)?.type else { return nil }
        return resources.first { $0.resourceType == type }
    }
}
