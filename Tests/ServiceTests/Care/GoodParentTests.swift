import Testing
import WireProto

@testable import FamilyService
@testable import ServiceRuntime

@Suite("Good parents keep their children")
struct GoodParentTests {
    typealias Row = (String, Reason?, @Sendable (inout FamilyV1.Member) -> Void)

    /// One caretaker who lives in the family and was found unable to protect, with one thing changed.
    static let rows: [Row] = [
        ("a caretaker found unable", nil, { _ in }),
        ("a good one", .goodParentPresent, { $0.capacity?.level = .protective }),
        ("a good one with support", .goodParentPresent, { $0.capacity?.level = .protectiveWithSupport }),
        ("one who was not assessed", .parentUnassessed, { $0.capacity?.level = .unassessed }),
        ("one of whom nothing is recorded", .parentUnassessed, { $0.capacity = nil }),
        (
            "one whose assessment waits for approval", .parentUnassessed,
            {
                $0.proposedCapacity = $0.capacity
                $0.capacity = nil
            }
        ),
        ("one who is dead", nil, { $0.capacity?.level = .deceased }),
        ("one who has gone for good", nil, { $0.capacity?.level = .absent }),
        (
            "a good one who works abroad", nil,
            {
                $0.capacity?.level = .protective
                $0.absence = FamilyV1.Absence(reason: .labourMigration)
            }
        ),
        (
            "a good one who was removed from the family", nil,
            {
                $0.capacity?.level = .protective
                $0.state = .removed
            }
        ),
        (
            "a good sister who cares for nobody", nil,
            {
                $0.capacity?.level = .protective
                $0.caretaker = false
            }
        ),
        (
            "a good one who is alleged since to be an exploiter", .parentUnassessed,
            {
                $0.capacity?.level = .protective
                $0.allegedExploiter = true
            }
        ),
        ("one found unable and alleged to be an exploiter", nil, { $0.allegedExploiter = true }),
    ]

    @Test("Who is at home decides", arguments: rows.indices)
    func standing(index: Int) throws {
        let (what, reason, change) = Self.rows[index]
        var member = FamilyV1.Member.caretaker(.notProtective)
        change(&member)
        for type: FamilyV1.PlacementType in [.temporary, .longTerm, .foster, .kinship] {
            #expect(try Self.reasons(type, member) == [reason].compactMap(\.self), "\(what), \(type)")
        }
        // An emergency waits for no assessment, and takes no child from a good parent either.
        let inEmergency = reason == .goodParentPresent ? [Reason.goodParentPresent] : []
        #expect(try Self.reasons(.emergency, member) == inEmergency, "\(what), in an emergency")
        for type: FamilyV1.PlacementType in [.dayCare, .schoolBoarding, .withFamily, .independent] {
            #expect(try Self.reasons(type, member) == [], "\(what), \(type)")
        }
    }

    @Test("The refusal says what to offer instead")
    func offers() throws {
        var plan = try PlacementPlan.example()
        plan.children[0].members = [.caretaker(.protective)]
        let status = RPCStatus(PlacementGuards.goodParents(plan))
        #expect(status.code == .failedPrecondition)
        #expect(status.reason == .goodParentPresent)
        let subjects = status.details.flatMap { detail -> [String] in
            if case .unmet(let violations) = detail { violations.map(\.subject) } else { [] }
        }
        #expect(subjects.first == "family.members")
        #expect(subjects.contains("offer.SERVICE_TYPE_SCHOOLING_SUPPORT"))
        #expect(subjects.contains("offer.SERVICE_TYPE_LIVELIHOOD_SUPPORT"))
        let known =
            PartnerV1.ServiceType.schema.values.map(\.name) + FamilyV1.FollowUpKind.schema.values.map(\.name)
        for offer in PlacementGuards.familySupport {
            #expect(known.contains(offer), "\(offer) is no service")
        }
    }

    static func reasons(
        _ type: FamilyV1.PlacementType, _ member: FamilyV1.Member
    ) throws -> [Reason] {
        var plan = try PlacementPlan.example()
        plan.placement.type = type
        plan.children[0].members = [.caretaker(.notProtective), member]
        return PlacementGuards.goodParents(plan).map(\.reason)
    }
}
