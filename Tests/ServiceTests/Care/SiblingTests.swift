import ServiceSupport
import Tenancy
import TestSupport
import Testing
import WireProto

@testable import FamilyService
@testable import ServiceRuntime

@Suite("Siblings, called without a wire")
struct SiblingTests {
    @Test("Who are siblings is written down once, and their cases say so")
    func groups() async throws {
        let fixture = try PlacementFixture()
        let (one, other, third) = (
            try await fixture.child(), try await fixture.child(), try await fixture.child()
        )
        let outside = FamilyV1.ExternalSibling(
            person: CommonV1.PersonName(given: "Bopha"), whereabouts: "with an aunt")
        let group = try await fixture.group([one, other])
        #expect(group.state == .open)
        #expect(try await fixture.read(one).siblingGroup == group.meta?.name)
        let grown = try await fixture.client().addSibling(
            FamilyV1.AddSiblingRequest(
                name: group.meta?.name ?? "", etag: group.meta?.etag ?? "", childCase: third.name,
                requestID: "add-third"))
        #expect(grown.cases == [one.name, other.name, third.name])
        #expect(try await fixture.read(third).siblingGroup == group.meta?.name)
        let whole = try await fixture.client().addSibling(
            FamilyV1.AddSiblingRequest(
                name: group.meta?.name ?? "", etag: grown.meta?.etag ?? "", outside: outside,
                requestID: "add-outside"))
        #expect(whole.outside == [outside])

        let client = fixture.client()
        let again = await whyRefused { () async throws(RPCStatus) in
            try await client.createSiblingGroup(
                FamilyV1.CreateSiblingGroupRequest(
                    parent: "partners/ctse",
                    siblingGroup: FamilyV1.SiblingGroup(cases: [one.name], outside: [outside]),
                    requestID: "another-group"))
        }
        #expect(again.reason == .siblingGroupTaken)
        let alone = await whyRefused { () async throws(RPCStatus) in
            try await client.createSiblingGroup(
                FamilyV1.CreateSiblingGroupRequest(
                    parent: "partners/ctse", siblingGroup: FamilyV1.SiblingGroup(cases: [one.name]),
                    requestID: "group-of-one"))
        }
        #expect(alone.wrongFields == ["sibling_group.cases"])
        let read = try await fixture.client().getSiblingGroup(
            FamilyV1.GetSiblingGroupRequest(name: group.meta?.name ?? ""))
        #expect(read == whole)
        let list = try await fixture.client().listSiblingGroups(
            FamilyV1.ListSiblingGroupsRequest(parent: "partners/ctse"))
        #expect(list.siblingGroups == [whole])
        try await fixture.cell.bare.close()
    }

    @Test("A shelter for girls takes three sisters and their two brothers in together, or none of them")
    func takenInTogether() async throws {
        var fixture = try PlacementFixture()
        let full = try fixture.open(.shelter.holding(4))
        let shelter = try fixture.open(.shelter.holding(5))
        var strict = PartnerV1.DirectorySite.shelter
        strict.siblingsAdmitted = false
        let girlsOnly = try fixture.open(strict)
        var children: [FamilyV1.ChildCase] = []
        for sex: FamilyV1.Sex in [.female, .female, .female, .male, .male] {
            children.append(try await fixture.child { $0.sex = sex })
        }
        let group = try await fixture.group(children)
        let boy = try await fixture.child { $0.sex = .male }
        let otherBoy = await whyRefused { () async throws(RPCStatus) in
            try await fixture.propose(boy, fixture.bed(in: shelter))
        }
        #expect(otherBoy.reason == .audienceMismatch)

        for (site, reason) in [(full, Reason.capacityExceeded), (girlsOnly, .audienceMismatch)] {
            let refused = await whyRefused { () async throws(RPCStatus) in
                try await fixture.propose(group, fixture.bed(in: site))
            }
            #expect(refused.reason == reason)
            #expect(
                try await fixture.client().listPlacements(
                    FamilyV1.ListPlacementsRequest(parent: children[0].name)
                ).placements.isEmpty)
        }
        let proposed = try await fixture.propose(group, fixture.bed(in: shelter))
        #expect(proposed.count == 5)
        #expect(Set(proposed.map(\.proposal)).count == 1)
        #expect(proposed.allSatisfy { $0.siblingGroup == group.meta?.name })
        try await fixture.approve(proposed[3])
        #expect(try await fixture.occupancy(of: shelter) == 5)
        for child in children { #expect(try await fixture.read(child).placement != "") }
        try await fixture.cell.bare.close()
    }

    @Test("A proposal for siblings is withdrawn whole")
    func withdrawn() async throws {
        var fixture = try PlacementFixture()
        let site = try fixture.open()
        let group = try await fixture.group([try await fixture.child(), try await fixture.child()])
        let proposed = try await fixture.propose(group, fixture.bed(in: site))
        try await fixture.end(proposed[0])
        let other = try await fixture.client().getPlacement(
            FamilyV1.GetPlacementRequest(name: proposed[1].meta?.name ?? ""))
        #expect(other.state == .withdrawn)
        try await fixture.cell.bare.close()
    }

    @Test("Two siblings are not split but by an exception that two managers gave")
    func exception() async throws {
        var fixture = try PlacementFixture()
        let (home, hospital) = (try fixture.open(), try fixture.open())
        let (one, other) = (try await fixture.child(), try await fixture.child())
        let group = try await fixture.group([one, other])
        for placement in try await fixture.propose(group, fixture.bed(in: home)).prefix(1) {
            try await fixture.approve(placement)
        }
        let split = await whyRefused { () async throws(RPCStatus) in
            try await fixture.propose(other, fixture.bed(in: hospital))
        }
        #expect(split.reason == .siblingsSplit)

        let requested = try await fixture.requestException(for: other, in: group)
        #expect(requested.exceptions.map(\.state) == [.requested])
        let once = try await fixture.approveException(requested, by: fixture.first)
        #expect(once.exceptions.map(\.state) == [.requested])
        let same = await whyRefused { () async throws(RPCStatus) in
            try await fixture.approveException(once, by: fixture.first)
        }
        #expect(same.reason == .secondPersonRequired)
        let still = await whyRefused { () async throws(RPCStatus) in
            try await fixture.propose(other, fixture.bed(in: hospital))
        }
        #expect(still.reason == .siblingsSplit)
        let twice = try await fixture.approveException(once, by: fixture.second)
        #expect(twice.exceptions.map(\.state) == [.approved])
        #expect(twice.exceptions[0].approvedBy.count == 2)
        let apart = try await fixture.propose(other, fixture.bed(in: hospital))
        try await fixture.approve(apart)

        // The exception runs out while they are apart: whatever is decided next brings them together.
        fixture.cell.bare.clock.advance(seconds: 31 * 86_400)
        try fixture.hear(PartnerV1.WatchDirectoryResponse())
        let longer = await whyRefused { () async throws(RPCStatus) in
            try await fixture.propose(other, fixture.bed(in: hospital, .longTerm))
        }
        #expect(longer.reason == .siblingsSplit)
        try await fixture.approve(await fixture.propose(other, fixture.bed(in: home)))
        #expect(try await fixture.occupancy(of: home) == 2)
        try await fixture.cell.bare.close()
    }

    @Test("Whoever asked for an exception does not approve it, and none is given for more than thirty days")
    func exceptionRules() async throws {
        let fixture = try PlacementFixture()
        let (one, other) = (try await fixture.child(), try await fixture.child())
        let group = try await fixture.group([one, other])
        let long = await whyRefused { () async throws(RPCStatus) in
            try await fixture.requestException(for: one, in: group, days: 31)
        }
        #expect(long.wrongFields == ["exception.until"])
        let stranger = try await fixture.child()
        let nobody = await whyRefused { () async throws(RPCStatus) in
            try await fixture.requestException(for: stranger, in: group)
        }
        #expect(nobody.wrongFields == ["exception.child_case"])
        let requested = try await fixture.client(fixture.first).requestSeparationException(
            FamilyV1.RequestSeparationExceptionRequest(
                name: group.meta?.name ?? "", etag: group.meta?.etag ?? "",
                exception: FamilyV1.SeparationException(
                    childCase: one.name, reason: .safetySiblingIsAggressor, explanation: "he strikes her",
                    from: CommonV1.Date(fixture.today), until: CommonV1.Date(fixture.today.adding(days: 10)),
                    contactDays: CommonV1.IntValue(value: 3)),
                requestID: "ask-for-leave"))
        let own = await whyRefused { () async throws(RPCStatus) in
            try await fixture.approveException(requested, by: fixture.first)
        }
        #expect(own.reason == .selfApproval)
        fixture.cell.bare.clock.advance(seconds: 12 * 86_400)
        let late = await whyRefused { () async throws(RPCStatus) in
            try await fixture.approveException(requested, by: fixture.second)
        }
        #expect(late.reason == .exceptionExpired)
        try await fixture.cell.bare.close()
    }

    @Test("A sibling who is found elsewhere is a sibling all the same, and the next decision unites them")
    func foundLater() async throws {
        var fixture = try PlacementFixture()
        let (north, south) = (try fixture.open(), try fixture.open())
        let (one, other, found) = (
            try await fixture.child(), try await fixture.child(), try await fixture.child()
        )
        let group = try await fixture.group([one, other])
        try await fixture.approve(try await fixture.propose(group, fixture.bed(in: north))[0])
        try await fixture.approve(await fixture.propose(found, fixture.bed(in: south)))
        let grown = try await fixture.client().addSibling(
            FamilyV1.AddSiblingRequest(
                name: group.meta?.name ?? "", etag: group.meta?.etag ?? "", childCase: found.name,
                requestID: "found-later"))
        let apart = await whyRefused { () async throws(RPCStatus) in
            try await fixture.propose(found, fixture.bed(in: south, .longTerm))
        }
        #expect(apart.reason == .siblingsSplit)
        // All who are not there yet are moved: one child.
        let moved = try await fixture.propose(grown, fixture.bed(in: north))
        #expect(moved.count == 1)
        try await fixture.approve(moved[0])
        #expect(try await fixture.occupancy(of: north) == 3)
        #expect(try await fixture.occupancy(of: south) == 0)
        let nobody = await whyRefused { () async throws(RPCStatus) in
            try await fixture.propose(grown, fixture.bed(in: north))
        }
        #expect(nobody.reason == .nobodyToPlace)
        try await fixture.cell.bare.close()
    }
}
