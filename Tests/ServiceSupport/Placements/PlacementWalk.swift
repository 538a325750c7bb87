import FamilyService
import ServiceRuntime
import Tenancy
import TestSupport
import WireProto

/// Random lives of a few families: what was done, and what the checker must know that the service is not asked for.
public struct PlacementWalk {
    private(set) var fixture: PlacementFixture
    private var random: Seeded
    // In the order they were made, so that a seed chooses alike each time, whatever their drawn names.
    private(set) var sites: [(name: String, capacity: Int)] = []
    /// Each child, with its family and its decision.
    private(set) var children: [(name: String, family: String, decision: String)] = []
    /// Each family's one caretaker, and what is known of them.
    private(set) var caretakers:
        [(family: String, member: String, level: FamilyV1.CapacityLevel, isAway: Bool)] =
            []
    private(set) var groups: [String] = []
    /// What happened, for a failure's message; and how often each answer was given.
    private(set) var last = "nothing"
    public private(set) var counts: [String: Int] = [:]
    /// Steps taken so far.
    public private(set) var steps = 0
    /// Every placement there was after the last step, by its case.
    private var known: [String: [FamilyV1.Placement]] = [:]
    /// Placements that began in the last step.
    private(set) var begun: [FamilyV1.Placement] = []

    public init(seed: UInt64) async throws {
        random = Seeded(seed: seed)
        fixture = try PlacementFixture()
        for capacity: Int32 in [4, 6, 9] {
            sites.append((try fixture.open(.shelter.holding(capacity)), Int(capacity)))
        }
        for size in [1, 2, 3, 4] {
            let family = try await fixture.cell.addFamily().meta?.name ?? ""
            let member = try await fixture.cell.client().createMember(
                FamilyV1.CreateMemberRequest(
                    parent: family, member: FamilyV1.Member(caretaker: true),
                    requestID: RecordID.random().text))
            caretakers.append((family, member.meta?.name ?? "", .unassessed, false))
            var siblings: [FamilyV1.ChildCase] = []
            for _ in 0..<size {
                // Met before the first days of the walk's placements.
                let met = CommonV1.Date(fixture.today.adding(days: -30))
                let child = try await fixture.child {
                    $0.family = family
                    $0.identifiedOn = met
                }
                children.append((child.name, family, try await fixture.decision(for: child)))
                siblings.append(child)
            }
            if size > 1 { groups.append(try await fixture.group(siblings).meta?.name ?? "") }
        }
    }

    /// Walks on.
    ///
    /// - Returns: What is broken, as soon as something is.
    public mutating func walk(steps: Int) async throws -> String? {
        for _ in 0..<steps {
            try await step()
            self.steps += 1
            known = try await all()
            if let wrong = try await broken(known).first { return "\(wrong), after \(last)" }
        }
        return nil
    }

    public func close() async throws { try await fixture.cell.bare.close() }

    private mutating func step() async throws {
        begun = []
        switch Int.random(in: 0..<100, using: &random) {
        case ..<18: try await proposeOne()
        case ..<40: try await proposeGroup()
        case ..<62: try await approveOne()
        case ..<66: try await race()
        case ..<74: try await endOne()
        case ..<84: try await except()
        case ..<94: try await reassess()
        default: try advance()
        }
    }

    private mutating func proposeOne() async throws {
        let child = children.randomElement(using: &random)!
        let read = try await fixture.client().getCase(FamilyV1.GetCaseRequest(name: child.name))
        let asked = bed(child.decision)
        await note("propose one") { [fixture] () async throws(RPCStatus) in
            let made = try await fixture.propose(read, asked)
            return made.state == .active ? [made] : []
        }
    }

    private mutating func proposeGroup() async throws {
        let name = groups.randomElement(using: &random)!
        let group = try await fixture.client().getSiblingGroup(FamilyV1.GetSiblingGroupRequest(name: name))
        let asked = bed(children.first { group.cases.contains($0.name) }!.decision)
        await note("propose a group") { [fixture] () async throws(RPCStatus) in
            try await fixture.propose(group, asked).filter { $0.state == .active }
        }
    }

    /// A bed in some site, from some day of late; now and then an emergency's, or with a waiver.
    private mutating func bed(_ decision: String) -> FamilyV1.Placement {
        let type = [FamilyV1.PlacementType.emergency, .temporary, .temporary, .longTerm].randomElement(
            using: &random)!
        // Mostly from today on: whoever moved lately cannot have moved before.
        let isLate = type != .emergency && Int.random(in: 0..<4, using: &random) == 0
        let days = isLate ? Int.random(in: -4...(-1), using: &random) : 0
        let isWaived = type != .emergency && Int.random(in: 0..<8, using: &random) == 0
        return fixture.bed(in: sites.randomElement(using: &random)!.name, type) {
            $0.from = CommonV1.Date(fixture.today.adding(days: days))
            $0.decision = decision
            if isWaived { $0.waivers = [FamilyV1.PlacementWaiver(kind: .overCapacity, reason: "a storm")] }
        }
    }

    private mutating func approveOne() async throws {
        guard let asked = placements(.proposed).randomElement(using: &random) else { return }
        let staff = [fixture.first, fixture.second, fixture.third, fixture.cell.worker].randomElement(
            using: &random)!
        await note("approve") { [fixture] () async throws(RPCStatus) in
            try await fixture.approve(asked, by: staff)
            return try await fixture.begun(asked)
        }
    }

    /// Two managers approve two proposals at the same time.
    private mutating func race() async throws {
        let proposed = placements(.proposed).shuffled(using: &random).prefix(2)
        guard let one = proposed.first, let other = proposed.last else { return }
        let fixture = fixture
        async let first = fixture.answer(one, by: fixture.first)
        async let second = fixture.answer(other, by: fixture.second)
        for answer in await [first, second] { note("race", answer) }
    }

    private mutating func endOne() async throws {
        guard let present = placements(.active).randomElement(using: &random) else { return }
        let day = fixture.today.adding(days: Int.random(in: -2...0, using: &random))
        await note("end") { [fixture] () async throws(RPCStatus) in
            try await fixture.end(present, on: day)
            return []
        }
    }

    private mutating func except() async throws {
        let name = groups.randomElement(using: &random)!
        let group = try await fixture.client().getSiblingGroup(FamilyV1.GetSiblingGroupRequest(name: name))
        let waits = group.exceptions.last?.state == .requested
        let child = group.cases.randomElement(using: &random)!
        let days = Int.random(in: 1...30, using: &random)
        let staff = [fixture.first, fixture.second, fixture.third].randomElement(using: &random)!
        await note(waits ? "approve an exception" : "ask for an exception") {
            [fixture] () async throws(RPCStatus) in
            if waits {
                _ = try await fixture.approveException(group, by: staff)
            } else {
                _ = try await fixture.requestException(
                    for: FamilyV1.ChildCase(meta: CommonV1.Meta(name: child)), in: group, days: days)
            }
            return []
        }
    }

    private mutating func reassess() async throws {
        let index = caretakers.indices.randomElement(using: &random)!
        let level = [
            FamilyV1.CapacityLevel.notProtective, .notProtective, .notProtective, .notProtective, .protective,
            .unassessed, .deceased,
        ].randomElement(using: &random)!
        let isAway = Int.random(in: 0..<4, using: &random) == 0
        caretakers[index].level = level
        caretakers[index].isAway = isAway
        try await fixture.change(FamilyV1.Member.self, caretakers[index].member) {
            $0.capacity = FamilyV1.ParentalCapacity(level: level)
            $0.absence = isAway ? FamilyV1.Absence(reason: .labourMigration) : nil
        }
        last = "a caretaker is \(level)"
    }

    private mutating func advance() throws {
        fixture.cell.bare.clock.advance(seconds: Int64.random(in: 1...12, using: &random) * 86_400)
        try fixture.hear(PartnerV1.WatchDirectoryResponse())
        last = "days passed"
    }

    private mutating func note(
        _ what: String, _ call: () async throws(RPCStatus) -> [FamilyV1.Placement]
    ) async {
        do throws(RPCStatus) {
            note(what, .success(try await call()))
        } catch {
            note(what, .failure(error))
        }
    }

    private mutating func note(_ what: String, _ answer: Result<[FamilyV1.Placement], RPCStatus>) {
        switch answer {
        case .success(let placements):
            begun += placements
            last = "\(what): \(placements.count) began"
            counts[what == "approve" ? "approved" : what, default: 0] += 1
        case .failure(let status):
            last = "\(what): \(status)"
            counts[status.reason?.rawValue ?? "\(status.code)", default: 0] += 1
        }
    }

    private func placements(_ state: FamilyV1.PlacementState) -> [FamilyV1.Placement] {
        children.flatMap { known[$0.name, default: []] }.filter { $0.state == state }
    }

    /// Every placement there is, by its case.
    private func all() async throws -> [String: [FamilyV1.Placement]] {
        var all: [String: [FamilyV1.Placement]] = [:]
        for child in children {
            var token = ""
            repeat {
                let page = try await fixture.client().listPlacements(
                    FamilyV1.ListPlacementsRequest(parent: child.name, pageSize: 100, pageToken: token))
                all[child.name, default: []] += page.placements
                token = page.nextPageToken
            } while !token.isEmpty
        }
        return all
    }
}

extension PlacementFixture {
    /// Approves, and says which placements then began.
    func answer(
        _ placement: FamilyV1.Placement, by staff: StaffID
    ) async -> Result<[FamilyV1.Placement], RPCStatus> {
        do throws(RPCStatus) {
            try await approve(placement, by: staff)
            return .success(try await begun(placement))
        } catch {
            return .failure(error)
        }
    }

    /// The placements of an approved proposal that are still in force.
    func begun(_ placement: FamilyV1.Placement) async throws(RPCStatus) -> [FamilyV1.Placement] {
        var begun: [FamilyV1.Placement] = []
        let group =
            placement.siblingGroup.isEmpty
            ? [placement.childCase]
            : try await client().getSiblingGroup(
                FamilyV1.GetSiblingGroupRequest(name: placement.siblingGroup)
            ).cases
        for name in group {
            begun += try await client().listPlacements(
                FamilyV1.ListPlacementsRequest(parent: name, pageSize: 100)
            ).placements.filter { $0.proposal == placement.proposal && $0.state == .active }
        }
        return begun
    }
}

extension FamilyV1.Placement {
    /// The name of the case whose child is placed.
    var childCase: String {
        ResourceName(parsing: meta?.name ?? "", as: .placement)?.parent?.text ?? ""
    }
}
