import Testing
import WireProto

@testable import FamilyService
@testable import ServiceRuntime

@Suite("Siblings stay together")
struct SiblingGuardTests {
    struct Row: Sendable, CustomTestStringConvertible {
        let testDescription: String
        let isRefused: Bool
        let change: @Sendable (inout PlacementPlan) throws -> Void

        init(
            _ testDescription: String, refused: Bool,
            _ change: @escaping @Sendable (inout PlacementPlan) throws -> Void
        ) {
            self.testDescription = testDescription
            isRefused = refused
            self.change = change
        }
    }

    /// A girl who is to live in the shelter, and one brother of hers.
    static let rows: [Row] = [
        Row("the brother lives there", refused: false) { $0.brother.stays = [$0.stay()] },
        Row("the brother lives elsewhere", refused: true) { $0.brother.stays = [$0.stay("home")] },
        Row("the brother left elsewhere before the first day", refused: false) {
            $0.brother.stays = [$0.stay("home", until: 0)]
        },
        Row("the brother lived elsewhere for a day of it", refused: true) {
            $0.brother.stays = [$0.stay("home", until: 1)]
        },
        Row("the brother lives elsewhere, and it is an emergency", refused: true) {
            $0.makeEmergency()
            $0.brother.stays = [$0.stay("home")]
        },
        Row("the brother lives elsewhere, and she comes for the day", refused: false) {
            $0.placement.type = .dayCare
            $0.brother.stays = [$0.stay("home")]
        },
        Row("the brother lives elsewhere, and she boards at school", refused: false) {
            $0.placement.type = .schoolBoarding
            $0.brother.stays = [$0.stay("home")]
        },
        Row("the brother lives elsewhere by an exception of his", refused: false) {
            $0.brother.stays = [$0.stay("home")]
            $0.except("brother")
        },
        Row("the brother lives elsewhere by an exception of hers", refused: false) {
            $0.brother.stays = [$0.stay("home")]
            $0.except("girl")
        },
        Row("an exception of somebody else", refused: true) {
            $0.brother.stays = [$0.stay("home")]
            $0.except("cousin")
        },
        Row("an exception that waits for its second approval", refused: true) {
            $0.brother.stays = [$0.stay("home")]
            $0.except("brother", state: .requested)
        },
        Row("an exception that ran out yesterday", refused: true) {
            $0.brother.stays = [$0.stay("home")]
            $0.except("brother", days: -20...(-1))
        },
        Row("an exception that begins tomorrow", refused: true) {
            $0.brother.stays = [$0.stay("home")]
            $0.except("brother", days: 1...20)
        },
        Row("an exception for today alone, and she has been there for a week", refused: true) {
            $0.from = $0.today.adding(days: -7)
            $0.brother.stays = [Stay(site: "home", from: $0.from, to: nil)]
            $0.except("brother")
        },

        Row("the brother is left in the family", refused: true) { $0.leaveBehind() },
        Row("the brother is left in the family for an emergency's hours", refused: false) {
            $0.makeEmergency()
            $0.leaveBehind()
        },
        Row("the brother lives with kin", refused: false) {
            $0.leaveBehind()
            $0.brother.isPlaced = true
        },
        Row("the brother is of another family", refused: false) {
            $0.leaveBehind()
            $0.brother.family = "another"
        },
        Row("the brother is missing", refused: false) {
            $0.leaveBehind()
            $0.brother.state = .suspended
        },
        Row("the brother is left by an exception", refused: false) {
            $0.leaveBehind()
            $0.except("girl")
        },
    ]

    @Test("A split needs an exception in force", arguments: rows)
    func split(row: Row) throws {
        var plan = try PlacementPlan.example()
        plan.siblings = [Sibling(name: "brother", family: "", isPlaced: false)]
        try row.change(&plan)
        #expect(PlacementGuards.siblings(plan).map(\.reason) == (row.isRefused ? [.siblingsSplit] : []))
    }

    @Test("A site is as full as on its fullest day")
    func peak() throws {
        let plan = try PlacementPlan.example()
        let day = plan.from
        #expect(Occupancy.peak(of: [], from: day) == 0)
        let stays = [plan.stay(), plan.stay(until: 3), plan.stay(until: 0)]
        #expect(Occupancy.peak(of: stays, from: day) == 2)
        let later = Stay(site: "shelter", from: day.adding(days: 3), to: nil)
        #expect(Occupancy.peak(of: stays + [later], from: day) == 2, "one leaves on the day another comes")
        #expect(Occupancy.peak(of: stays + [later, later], from: day) == 3)
    }
}

extension PlacementPlan {
    fileprivate var brother: Sibling {
        get { siblings[0] }
        set { siblings[0] = newValue }
    }

    fileprivate mutating func leaveBehind() {
        children[0].child.family = "family"
        brother.family = "family"
    }

    fileprivate mutating func except(
        _ name: String, state: FamilyV1.ExceptionState = .approved, days: ClosedRange<Int> = 0...0
    ) {
        exceptions.append(
            FamilyV1.SeparationException(
                childCase: name, from: CommonV1.Date(today.adding(days: days.lowerBound)),
                until: CommonV1.Date(today.adding(days: days.upperBound)), state: state))
    }
}
