import ServiceRuntime
import WireProto

/// All that is known when it is decided whether children may be placed: what is asked, the site, who lives there,
/// and each child with its family and its brothers and sisters. The guards are functions of this value.
struct PlacementPlan: Sendable {
    /// What is asked for, for each child alike.
    var placement: FamilyV1.Placement
    var from: CalendarDate
    var today: CalendarDate
    /// `nil` outside of sites.
    var site: PartnerV1.DirectorySite?
    /// Of the others in the site, on any day from `from` on.
    var stays: [Stay] = []
    var children: [PlacedChild]
    /// The open cases of the children's group and family that are not among `children`.
    var siblings: [Sibling] = []
    /// Whether a brother or sister without a case lives in the family of one of them.
    var isOneUnregistered = false
    var exceptions: [FamilyV1.SeparationException] = []
    var policy: ProgrammeNumbers

    var type: FamilyV1.PlacementType { placement.type }

    func waives(_ kind: FamilyV1.WaiverKind) -> Bool { placement.waivers.contains { $0.kind == kind } }
}

/// A child who is to be placed.
struct PlacedChild: Sendable {
    var child: FamilyV1.ChildCase
    var name: String
    /// Those who live in its family.
    var members: [FamilyV1.Member] = []
    /// The decision that the placement names; `nil` when neither the child nor a sibling has one of that name.
    var decision: FamilyV1.BestInterestDecision?
    /// When its last emergency placement began.
    var lastEmergency: CalendarDate?
    /// When its present placement of the same sort, which this one ends, began.
    var since: CalendarDate?
    /// When its last one of the same sort ended.
    var lastEnd: CalendarDate?
}

/// A brother or sister who is not to be placed with this plan.
struct Sibling: Sendable {
    var name: String
    var family: String
    var state: FamilyV1.CaseState = .inSupport
    /// In beds of sites, past ones too.
    var stays: [Stay] = []
    /// Whether some placement says where it lives now.
    var isPlaced = false
}

/// Why children may not be placed so: one reason, and what must hold first.
struct PlacementRefusal: Equatable, Sendable {
    let reason: Reason
    let sentence: String
    let subject: String
    let needs: String
    /// What can be offered instead.
    var offers: [String] = []
}

extension RPCStatus {
    /// The first refusal's reason and sentence, with what all of them need and offer.
    init(_ refusals: [PlacementRefusal]) {
        let violations = refusals.flatMap { refusal in
            [
                PreconditionViolation(
                    type: refusal.reason.rawValue, subject: refusal.subject, description: refusal.needs)
            ]
                + refusal.offers.map {
                    PreconditionViolation(
                        type: refusal.reason.rawValue, subject: "offer.\($0)",
                        description: "can be offered to the family instead")
                }
        }
        self.init(
            .failedPrecondition, refusals.first?.reason, refusals.first?.sentence ?? "", [.unmet(violations)])
    }
}
