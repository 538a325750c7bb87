import ServiceSupport
import Testing
import WireProto

@testable import FamilyService
@testable import ServiceRuntime

/// Each guard alone: a plan that passes all, with one thing changed.
@Suite("Placement guards")
struct PlacementGuardTests {
    @Test("A girl without a family is taken into a shelter for girls")
    func passes() throws {
        #expect(try Self.reasons(.example()) == [])
    }

    struct Row: Sendable, CustomTestStringConvertible {
        let testDescription: String
        let reason: Reason?
        let change: @Sendable (inout PlacementPlan) throws -> Void

        init(
            _ testDescription: String, _ reason: Reason?,
            _ change: @escaping @Sendable (inout PlacementPlan) throws -> Void
        ) {
            self.testDescription = testDescription
            self.reason = reason
            self.change = change
        }
    }

    static let rows: [Row] = [
        Row("a closed case", .caseNotOpen) { $0.children[0].child.state = .closed },
        Row("a missing child", .caseNotOpen) { $0.children[0].child.state = .suspended },
        Row("a case that was only identified", nil) { $0.children[0].child.state = .identified },
        Row("a closed site", .siteClosed) { $0.site?.state = .closed },
        Row("a start before the present placement's", .placementOverlaps) {
            $0.children[0].since = $0.from.adding(days: 1)
        },
        Row("a start on the day the present placement began", nil) { $0.children[0].since = $0.from },
        Row("a start before the last one ended", .placementOverlaps) {
            $0.children[0].lastEnd = $0.from.adding(days: 1)
        },

        Row("no free place", .capacityExceeded) { plan in
            plan.stays = Array(repeating: plan.stay(), count: 3)
        },
        Row("the last free place", nil) { plan in plan.stays = Array(repeating: plan.stay(), count: 2) },
        Row("no free place, waived", nil) { plan in
            plan.stays = Array(repeating: plan.stay(), count: 3)
            plan.waive(.overCapacity)
        },
        Row("a capacity that nobody knows", nil) { plan in
            plan.stays = Array(repeating: plan.stay(), count: 300)
            plan.site?.capacity = nil
        },
        Row("a site that was full on a past day of the interval", .capacityExceeded) { plan in
            plan.stays = Array(repeating: plan.stay(until: 2), count: 3)
        },
        Row("a site that somebody left on the first day", nil) { plan in
            plan.stays = Array(repeating: plan.stay(until: 0), count: 3)
        },

        Row("too old", .ageOutOfRange) { $0.children[0].child.birth = .year(2008) },
        Row("too old, waived", nil) {
            $0.children[0].child.birth = .year(2008)
            $0.waive(.age)
        },
        Row("too young", .ageOutOfRange) { $0.children[0].child.birth = .year(2023) },
        Row("perhaps still sixteen", nil) { $0.children[0].child.birth = .year(2009) },
        Row("of an age that nobody knows", nil) { $0.children[0].child.birth = nil },
        Row("a site without ages", nil) { plan in
            plan.site?.maxAge = nil
            plan.children[0].child.birth = .year(2000)
        },

        Row("a boy in a shelter for girls", .audienceMismatch) { $0.children[0].child.sex = .male },
        Row("a boy in a shelter for girls, waived", nil) {
            $0.children[0].child.sex = .male
            $0.waive(.audience)
        },
        Row("a child of unknown sex", nil) { $0.children[0].child.sex = .unspecified },
        Row("a boy in a home for street children too", nil) {
            $0.children[0].child.sex = .male
            $0.site?.audiences.append(.streetChildren)
        },
        Row("a boy with his sister, where siblings are admitted", nil) { plan in
            plan.addBrother()
            plan.site?.siblingsAdmitted = true
        },
        Row("a boy with his sister, where they are not", .audienceMismatch) { $0.addBrother() },
        Row("a brother too old with his sister, where siblings are admitted", nil) { plan in
            plan.addBrother()
            plan.children[1].child.birth = .year(2008)
            plan.site?.siblingsAdmitted = true
        },
        Row("two brothers without a sister, where siblings are admitted", .audienceMismatch) { plan in
            plan.addBrother()
            plan.children[0].child.sex = .male
            plan.site?.siblingsAdmitted = true
        },
        Row("a boy whose sister lives there, where siblings are admitted", nil) { plan in
            plan.children[0].child.sex = .male
            plan.site?.siblingsAdmitted = true
            plan.siblings = [Sibling(name: "sister", family: "", stays: [plan.stay()], isPlaced: true)]
        },

        Row("a family without a decision", .decisionMissing) { $0.children[0].child.family = "family" },
        Row("a decision of another kind", .decisionMissing) { plan in
            plan.children[0].child.family = "family"
            plan.children[0].decision = .agreed
            plan.children[0].decision?.kind = .reintegration
        },
        Row("a decision that is only requested", .decisionMissing) { plan in
            plan.children[0].child.family = "family"
            plan.children[0].decision = .agreed
            plan.children[0].decision?.state = .requested
        },
        Row("a decision against it", .decisionMissing) { plan in
            plan.children[0].child.family = "family"
            plan.children[0].decision = .agreed
            plan.children[0].decision?.decision = .refused
        },
        Row("a decision for it that was taken on a later day", .decisionMissing) { plan in
            plan.children[0].child.family = "family"
            plan.children[0].decision = .agreed
            plan.children[0].decision?.decidedOn = CommonV1.Date(plan.from.adding(days: 1))
        },
        Row("a decision for it of the first day", nil) { plan in
            plan.children[0].child.family = "family"
            plan.children[0].decision = .agreed
            plan.children[0].decision?.decidedOn = CommonV1.Date(plan.from)
        },
        Row("a decision for it", nil) { plan in
            plan.children[0].child.family = "family"
            plan.children[0].decision = .agreed
        },

        Row("an emergency", nil) { $0.makeEmergency() },
        Row("an emergency that the authority does not know of", .authorityNotInformed) { plan in
            plan.makeEmergency()
            plan.placement.authorityInformed = false
        },
        Row("an emergency after another", .emergencyRepeated) { plan in
            plan.makeEmergency()
            plan.children[0].lastEmergency = plan.today.adding(days: -80)
        },
        Row("an emergency long after another", nil) { plan in
            plan.makeEmergency()
            plan.children[0].lastEmergency = plan.today.adding(months: -3)
        },
        Row("an emergency with a family and no decision", nil) { plan in
            plan.makeEmergency()
            plan.children[0].child.family = "family"
        },

        Row("boarding that the parents did not ask for", .authorisationMissing) {
            $0.placement.type = .schoolBoarding
        },
        Row("boarding that a neighbour asked for", .authorisationMissing) { plan in
            plan.placement.type = .schoolBoarding
            plan.placement.authorisations = [
                FamilyV1.PlacementAuthorisation(role: .neighbour, signer: "A", document: "d")
            ]
        },
        Row("boarding that good parents ask for in writing", nil) { plan in
            plan.placement.type = .schoolBoarding
            plan.placement.authorisations = [
                FamilyV1.PlacementAuthorisation(role: .childRepresentative, signer: "A", document: "d")
            ]
            plan.children[0].members = [.caretaker(.protective)]
            plan.children[0].child.family = "family"
        },
    ]

    @Test("What is in the way is said", arguments: rows)
    func guardAlone(row: Row) throws {
        var plan = try PlacementPlan.example()
        try row.change(&plan)
        #expect(Self.reasons(plan) == [row.reason].compactMap(\.self))
    }

    @Test("Everything that is in the way is said at once")
    func several() throws {
        var plan = try PlacementPlan.example()
        plan.site?.state = .closed
        plan.children[0].child.sex = .male
        #expect(Self.reasons(plan) == [.siteClosed, .audienceMismatch])
    }

    static func reasons(_ plan: PlacementPlan) -> [Reason] {
        PlacementGuards.all.flatMap { $0(plan) }.map(\.reason)
    }
}

extension PlacementPlan {
    /// A girl of ten without a family, and a shelter for girls of 6 to 16 with three beds, on 1 June 2026.
    static func example() throws -> PlacementPlan {
        let today = try #require(CalendarDate(year: 2026, month: 6, day: 1))
        return PlacementPlan(
            placement: FamilyV1.Placement(
                site: "shelter", type: .temporary, from: CommonV1.Date(today), lastResortReason: "nobody"),
            from: today, today: today,
            site: PartnerV1.DirectorySite(
                name: "shelter", state: .open, kind: .shelter, capacity: CommonV1.IntValue(value: 3),
                minAge: CommonV1.IntValue(value: 6), maxAge: CommonV1.IntValue(value: 16),
                audiences: [.girlsTortured, .girlsAbandoned]),
            children: [
                PlacedChild(
                    child: FamilyV1.ChildCase(sex: .female, birth: .year(2016), state: .inSupport),
                    name: "girl")
            ],
            policy: try #require(ProgrammeNumbers.table.first))
    }

    /// Somebody who came a week ago, and left `until` days after the first day.
    func stay(_ site: String = "shelter", until: Int? = nil) -> Stay {
        Stay(site: site, from: from.adding(days: -7), to: until.map { from.adding(days: $0) })
    }

    mutating func waive(_ kind: FamilyV1.WaiverKind) {
        placement.waivers.append(FamilyV1.PlacementWaiver(kind: kind, reason: "a reason"))
    }

    mutating func addBrother() {
        children.append(
            PlacedChild(
                child: FamilyV1.ChildCase(sex: .male, birth: .year(2017), state: .inSupport), name: "brother")
        )
    }

    mutating func makeEmergency() {
        placement.type = .emergency
        placement.authorityInformed = true
    }
}

extension FamilyV1.Member {
    static func caretaker(_ level: FamilyV1.CapacityLevel?) -> FamilyV1.Member {
        FamilyV1.Member(
            caretaker: true, capacity: level.map { FamilyV1.ParentalCapacity(level: $0) }, state: .present)
    }
}
