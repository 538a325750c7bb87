import ServiceSupport
import Tenancy
import TestSupport
import Testing
import WireProto

@testable import FamilyService
@testable import ServiceRuntime

@Suite("Placements, called without a wire")
struct PlacementTests {
    @Test("A placement is proposed, approved by another, read, and ended; the case follows")
    func life() async throws {
        var fixture = try PlacementFixture()
        let site = try fixture.open()
        let child = try await fixture.child()
        let authorisations = [
            FamilyV1.AuthorisationRole.childRepresentative, .neighbour, .villageHead, .communeHead,
        ]
        .map {
            FamilyV1.PlacementAuthorisation(
                role: $0, signer: "who signed", date: CommonV1.Date(fixture.today), document: "sheet 3")
        }
        let asked = fixture.bed(in: site) { $0.authorisations = authorisations }
        let proposed = try await fixture.propose(child, asked)
        #expect(proposed.state == .proposed)
        #expect(proposed.authorisations == authorisations)
        #expect(proposed.lastResortReason == asked.lastResortReason)
        #expect(proposed.proposedBy == fixture.cell.name("ctse", fixture.cell.worker))
        #expect(proposed.directoryRevision == fixture.revision)
        #expect(proposed.policy?.effective?.year == 2021)
        #expect(try await fixture.read(child).placement == "", "what is proposed is not in force")
        #expect(try await fixture.occupancy(of: site) == 0)

        let approved = try await fixture.approve(proposed)
        #expect(approved.state == .active)
        #expect(approved.approvedBy == fixture.cell.name("ctse", fixture.first))
        #expect(try await fixture.read(child).placement == approved.meta?.name)
        #expect(try await fixture.occupancy(of: site) == 1)
        let list = try await fixture.client().listPlacements(
            FamilyV1.ListPlacementsRequest(parent: child.name))
        #expect(list.placements == [approved])

        let ended = try await fixture.end(approved)
        #expect(ended.state == .ended)
        #expect(ended.to == CommonV1.Date(fixture.today))
        #expect(try await fixture.read(child).placement == "")
        #expect(try await fixture.occupancy(of: site) == 0)
        let again = await whyRefused { () async throws(RPCStatus) in try await fixture.end(ended) }
        #expect(again.reason == .illegalTransition)
        try await fixture.cell.bare.close()
    }

    @Test("Nobody approves what they proposed, and nothing is approved twice or before its day")
    func approval() async throws {
        var fixture = try PlacementFixture()
        let site = try fixture.open()
        let child = try await fixture.child()
        let proposed = try await fixture.client(fixture.first).createPlacement(
            FamilyV1.CreatePlacementRequest(
                parent: child.name, placement: fixture.bed(in: site), requestID: "propose-1"))
        let alone = await whyRefused { () async throws(RPCStatus) in try await fixture.approve(proposed) }
        #expect(alone.reason == .selfApproval)
        let approved = try await fixture.approve(proposed, by: fixture.second)
        let twice = await whyRefused { () async throws(RPCStatus) in
            try await fixture.approve(approved, by: fixture.third)
        }
        #expect(twice.reason == .illegalTransition)
        let other = try await fixture.child()
        let tomorrow = fixture.today.adding(days: 1)
        let later = try await fixture.propose(
            other, fixture.bed(in: site) { $0.from = CommonV1.Date(tomorrow) })
        let early = await whyRefused { () async throws(RPCStatus) in try await fixture.approve(later) }
        #expect(early.reason == .illegalTransition)
        fixture.cell.bare.clock.advance(seconds: 86_400)
        try fixture.hear(PartnerV1.WatchDirectoryResponse())
        #expect(try await fixture.approve(later).state == .active)
        try await fixture.cell.bare.close()
    }

    @Test("Two proposals for one bed: the second approval finds it taken")
    func lastBed() async throws {
        var fixture = try PlacementFixture()
        let site = try fixture.open(.home.holding(1))
        let (one, other) = (try await fixture.child(), try await fixture.child())
        let first = try await fixture.propose(one, fixture.bed(in: site))
        let second = try await fixture.propose(other, fixture.bed(in: site))
        try await fixture.approve(first)
        let full = await whyRefused { () async throws(RPCStatus) in try await fixture.approve(second) }
        #expect(full.reason == .capacityExceeded)
        let third = await whyRefused { () async throws(RPCStatus) in
            try await fixture.propose(other, fixture.bed(in: site))
        }
        #expect(third.reason == .capacityExceeded)
        let waiver = FamilyV1.PlacementWaiver(kind: .overCapacity, reason: "a mattress for a night")
        let over = try await fixture.propose(other, fixture.bed(in: site) { $0.waivers = [waiver] })
        try await fixture.approve(over)
        #expect(try await fixture.occupancy(of: site) == 2)
        try await fixture.cell.bare.close()
    }

    @Test("A child who moves leaves its bed on the day it takes the next")
    func move() async throws {
        var fixture = try PlacementFixture()
        let (from, to) = (try fixture.open(.home.holding(1)), try fixture.open(.home.holding(1)))
        let child = try await fixture.child()
        let first = try await fixture.approve(await fixture.propose(child, fixture.bed(in: from)))
        // In the same full fixture too: its own bed is not in its way.
        let longer = try await fixture.approve(await fixture.propose(child, fixture.bed(in: from, .longTerm)))
        let second = try await fixture.approve(await fixture.propose(child, fixture.bed(in: to)))
        #expect(try await fixture.read(child).placement == second.meta?.name)
        for past in [first, longer] {
            let read = try await fixture.client().getPlacement(
                FamilyV1.GetPlacementRequest(name: past.meta?.name ?? ""))
            #expect(read.state == .ended)
            #expect(read.to == CommonV1.Date(fixture.today))
        }
        #expect(try await fixture.occupancy(of: from) == 0)
        #expect(try await fixture.occupancy(of: to) == 1)
        try await fixture.cell.bare.close()
    }

    @Test("An emergency begins at once, lasts three days, and does not follow another")
    func emergency() async throws {
        var fixture = try PlacementFixture()
        let site = try fixture.open()
        let child = try await fixture.child()
        let secret = await whyRefused { () async throws(RPCStatus) in
            try await fixture.propose(
                child, fixture.bed(in: site, .emergency) { $0.authorityInformed = false })
        }
        #expect(secret.reason == .authorityNotInformed)
        let night = try await fixture.propose(child, fixture.bed(in: site, .emergency))
        #expect(night.state == .active)
        let hours = night.escalateTime.map {
            UnixTime($0).milliseconds - fixture.cell.bare.clock.now.milliseconds
        }
        let threeDays: Int64 = 72 * 3_600_000
        #expect(hours == threeDays)
        #expect(try await fixture.read(child).placement == night.meta?.name)
        try await fixture.end(night)
        let chain = await whyRefused { () async throws(RPCStatus) in
            try await fixture.propose(child, fixture.bed(in: site, .emergency))
        }
        #expect(chain.reason == .emergencyRepeated)
        #expect(
            try await fixture.approve(await fixture.propose(child, fixture.bed(in: site))).state == .active)
        try await fixture.cell.bare.close()
    }

    @Test("A family's good mother keeps her child; who is not assessed is assessed first, but for three days")
    func goodParent() async throws {
        var fixture = try PlacementFixture()
        let site = try fixture.open()
        let family = try await fixture.cell.addFamily()
        let mother = try await fixture.cell.addMember(
            to: family, FamilyV1.Member(relationToHead: .mother, caretaker: true))
        let child = try await fixture.child { $0.family = family.meta?.name ?? "" }
        let decision = try await fixture.decision(for: child)
        let asked = fixture.bed(in: site) { $0.decision = decision }

        let unassessed = await whyRefused { () async throws(RPCStatus) in
            try await fixture.propose(child, asked)
        }
        #expect(unassessed.reason == .parentUnassessed)
        let night = try await fixture.propose(child, fixture.bed(in: site, .emergency))
        #expect(night.state == .active)
        try await fixture.change(FamilyV1.Member.self, mother.meta?.name ?? "") {
            $0.capacity = FamilyV1.ParentalCapacity(level: .notProtective)
        }
        let proposed = try await fixture.propose(child, asked)
        // Between the proposal and the approval she gets well.
        try await fixture.change(FamilyV1.Member.self, mother.meta?.name ?? "") {
            $0.capacity = FamilyV1.ParentalCapacity(level: .protectiveWithSupport)
        }
        let good = await whyRefused { () async throws(RPCStatus) in try await fixture.approve(proposed) }
        #expect(good.reason == .goodParentPresent)
        try await fixture.change(FamilyV1.Member.self, mother.meta?.name ?? "") {
            $0.absence = FamilyV1.Absence(reason: .labourMigration, place: "Thailand")
        }
        #expect(try await fixture.approve(proposed).decision == decision)
        try await fixture.cell.bare.close()
    }

    @Test("A child of a family is not separated without a decision of its own")
    func decision() async throws {
        var fixture = try PlacementFixture()
        let site = try fixture.open()
        let (family, another) = (try await fixture.cell.addFamily(), try await fixture.cell.addFamily())
        let (one, other) = (
            try await fixture.child { $0.family = family.meta?.name ?? "" },
            try await fixture.child { $0.family = another.meta?.name ?? "" }
        )
        let others = try await fixture.decision(for: other)
        for name in ["", others, "partners/cswc/cases/x/bestInterestDecisions/y"] {
            let refused = await whyRefused { () async throws(RPCStatus) in
                try await fixture.propose(one, fixture.bed(in: site) { $0.decision = name })
            }
            #expect(refused.reason == .decisionMissing)
        }
        try await fixture.cell.bare.close()
    }

    @Test("A site that is another's, or of nobody, is no site")
    func foreignSite() async throws {
        let fixture = try PlacementFixture()
        let child = try await fixture.child()
        for site in ["partners/cswc/sites/\(RecordID.random())", PlacementFixture.newSite(), "garbage"] {
            let refused = await whyRefused { () async throws(RPCStatus) in
                try await fixture.propose(child, fixture.bed(in: site))
            }
            #expect(refused.code == .invalidArgument)
            #expect(refused.wrongFields == ["placement.site"])
            let client = fixture.client()
            let absent = await whyRefused { () async throws(RPCStatus) in
                try await client.getSiteOccupancy(FamilyV1.GetSiteOccupancyRequest(name: site))
            }
            #expect(absent == .absent)
        }
        try await fixture.cell.bare.close()
    }

    @Test("What a proposal must say, field by field")
    func fields() throws {
        let today = try #require(CalendarDate(year: 2026, month: 6, day: 1))
        let good = FamilyV1.Placement(
            site: "site", type: .temporary, from: CommonV1.Date(today), lastResortReason: "nobody")
        let rows: [(String, (inout FamilyV1.Placement) -> Void)] = [
            (
                "placement.type",
                {
                    $0.type = .unspecified; $0.site = ""
                }
            ),
            ("placement.site", { $0.site = "" }),
            ("placement.family", { $0.family = "family" }),
            (
                "placement.family",
                {
                    $0.type = .foster; $0.site = ""
                }
            ),
            ("placement.last_resort_reason", { $0.lastResortReason = " " }),
            ("placement.from", { $0.from = nil }),
            ("placement.from", { $0.from = CommonV1.Date(year: 2026, month: 5, day: 0) }),
            (
                "placement.from",
                {
                    $0.type = .emergency; $0.from = CommonV1.Date(today.adding(days: 1))
                }
            ),
            ("placement.to", { $0.to = CommonV1.Date(today) }),
            (
                "placement.to",
                {
                    $0.type = .emergency; $0.to = CommonV1.Date(today.adding(days: 1))
                }
            ),
            ("placement.waivers[0].reason", { $0.waivers = [FamilyV1.PlacementWaiver(kind: .age)] }),
            (
                "placement.decided_by",
                {
                    $0.type = .emergency
                    $0.waivers = [FamilyV1.PlacementWaiver(kind: .age, reason: "at night")]
                }
            ),
            (
                "placement.authorisations[0].signer",
                {
                    $0.authorisations = [
                        FamilyV1.PlacementAuthorisation(role: .neighbour, date: CommonV1.Date(today))
                    ]
                }
            ),
        ]
        for (field, change) in rows {
            var placement = good
            change(&placement)
            var violations = Violations(requiring: placement, at: "placement")
            PlacementFields.check(placement, at: "placement", today: today, &violations)
            #expect(violations.fields.map(\.field) == [field])
        }
    }
}
