import ServiceSupport
import Tenancy
import Testing
import WireProto

@testable import FamilyService
@testable import ServiceRuntime

@Suite("Siblings, called without a wire")
struct SiblingTests {
    @Test("Who are siblings is written down once, and their cases say so")
    func groups() async throws {
        let house = try PlacementHouse()
        let (one, other, third) = (
            try await house.child(), try await house.child(), try await house.child()
        )
        let outside = FamilyV1.ExternalSibling(
            person: CommonV1.PersonName(given: "Bopha"), whereabouts: "with an aunt")
        let group = try await house.group([one, other])
        #expect(group.state == .open)
        #expect(try await house.read(one).siblingGroup == group.meta?.name)
        let grown = try await house.client().addSibling(
            FamilyV1.AddSiblingRequest(
                name: group.meta?.name ?? "", etag: group.meta?.etag ?? "", childCase: third.name,
                requestID: "add-third"))
        #expect(grown.cases == [one.name, other.name, third.name])
        #expect(try await house.read(third).siblingGroup == group.meta?.name)
        let whole = try await house.client().addSibling(
            FamilyV1.AddSiblingRequest(
                name: group.meta?.name ?? "", etag: grown.meta?.etag ?? "", outside: outside,
                requestID: "add-outside"))
        #expect(whole.outside == [outside])

        let client = house.client()
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
        let read = try await house.client().getSiblingGroup(
            FamilyV1.GetSiblingGroupRequest(name: group.meta?.name ?? ""))
        #expect(read == whole)
        let list = try await house.client().listSiblingGroups(
            FamilyV1.ListSiblingGroupsRequest(parent: "partners/ctse"))
        #expect(list.siblingGroups == [whole])
        try await house.cell.bare.close()
    }

    @Test("A shelter for girls takes three sisters and their two brothers in together, or none of them")
    func takenInTogether() async throws {
        var house = try PlacementHouse()
        let full = try house.open(.shelter.holding(4))
        let shelter = try house.open(.shelter.holding(5))
        var strict = PartnerV1.DirectorySite.shelter
        strict.siblingsAdmitted = false
        let girlsOnly = try house.open(strict)
        var children: [FamilyV1.ChildCase] = []
        for sex: FamilyV1.Sex in [.female, .female, .female, .male, .male] {
            children.append(try await house.child { $0.sex = sex })
        }
        let group = try await house.group(children)
        let boy = try await house.child { $0.sex = .male }
        let otherBoy = await whyRefused { () async throws(RPCStatus) in
            try await house.propose(boy, house.bed(in: shelter))
        }
        #expect(otherBoy.reason == .audienceMismatch)

        for (site, reason) in [(full, Reason.capacityExceeded), (girlsOnly, .audienceMismatch)] {
            let refused = await whyRefused { () async throws(RPCStatus) in
                try await house.propose(group, house.bed(in: site))
            }
            #expect(refused.reason == reason)
            #expect(
                try await house.client().listPlacements(
                    FamilyV1.ListPlacementsRequest(parent: children[0].name)
                ).placements.isEmpty)
        }
        let proposed = try await house.propose(group, house.bed(in: shelter))
        #expect(proposed.count == 5)
        #expect(Set(proposed.map(\.proposal)).count == 1)
        #expect(proposed.allSatisfy { $0.siblingGroup == group.meta?.name })
        try await house.approve(proposed[3])
        #expect(try await house.occupancy(of: shelter) == 5)
        for child in children { #expect(try await house.read(child).placement != "") }
        try await house.cell.bare.close()
    }

    @Test("A proposal for siblings is withdrawn whole")
    func withdrawn() async throws {
        var house = try PlacementHouse()
        let site = try house.open()
        let group = try await house.group([try await house.child(), try await house.child()])
        let proposed = try await house.propose(group, house.bed(in: site))
        try await house.end(proposed[0])
        let other = try await house.client().getPlacement(
            FamilyV1.GetPlacementRequest(name: proposed[1].meta?.name ?? ""))
        #expect(other.state == .withdrawn)
        try await house.cell.bare.close()
    }

    @Test("Two siblings are not split but by an exception that two managers gave")
    func exception() async throws {
        var house = try PlacementHouse()
        let (home, hospital) = (try house.open(), try house.open())
        let (one, other) = (try await house.child(), try await house.child())
        let group = try await house.group([one, other])
        for placement in try await house.propose(group, house.bed(in: home)).prefix(1) {
            try await house.approve(placement)
        }
        let split = await whyRefused { () async throws(RPCStatus) in
            try await house.propose(other, house.bed(in: hospital))
        }
        #expect(split.reason == .siblingsSplit)

        let requested = try await house.requestException(for: other, in: group)
        #expect(requested.exceptions.map(\.state) == [.requested])
        let once = try await house.approveException(requested, by: house.first)
        #expect(once.exceptions.map(\.state) == [.requested])
        let same = await whyRefused { () async throws(RPCStatus) in
            try await house.approveException(once, by: house.first)
        }
        #expect(same.reason == .secondPersonRequired)
        let still = await whyRefused { () async throws(RPCStatus) in
            try await house.propose(other, house.bed(in: hospital))
        }
        #expect(still.reason == .siblingsSplit)
        let twice = try await house.approveException(once, by: house.second)
        #expect(twice.exceptions.map(\.state) == [.approved])
        #expect(twice.exceptions[0].approvedBy.count == 2)
        let apart = try await house.propose(other, house.bed(in: hospital))
        try await house.approve(apart)

        // The exception runs out while they are apart: whatever is decided next brings them together.
        house.cell.bare.clock.advance(seconds: 31 * 86_400)
        try house.hear(PartnerV1.WatchDirectoryResponse())
        let longer = await whyRefused { () async throws(RPCStatus) in
            try await house.propose(other, house.bed(in: hospital, .longTerm))
        }
        #expect(longer.reason == .siblingsSplit)
        try await house.approve(await house.propose(other, house.bed(in: home)))
        #expect(try await house.occupancy(of: home) == 2)
        try await house.cell.bare.close()
    }

    @Test("Whoever asked for an exception does not approve it, and none is given for more than thirty days")
    func exceptionRules() async throws {
        let house = try PlacementHouse()
        let (one, other) = (try await house.child(), try await house.child())
        let group = try await house.group([one, other])
        let long = await whyRefused { () async throws(RPCStatus) in
            try await house.requestException(for: one, in: group, days: 31)
        }
        #expect(long.wrongFields == ["exception.until"])
        let stranger = try await house.child()
        let nobody = await whyRefused { () async throws(RPCStatus) in
            try await house.requestException(for: stranger, in: group)
        }
        #expect(nobody.wrongFields == ["exception.child_case"])
        let requested = try await house.client(house.first).requestSeparationException(
            FamilyV1.RequestSeparationExceptionRequest(
                name: group.meta?.name ?? "", etag: group.meta?.etag ?? "",
                exception: FamilyV1.SeparationException(
                    childCase: one.name, reason: .safetySiblingIsAggressor, explanation: "he strikes her",
                    from: CommonV1.Date(house.today), until: CommonV1.Date(house.today.adding(days: 10)),
                    contactDays: CommonV1.IntValue(value: 3)),
                requestID: "ask-for-leave"))
        let own = await whyRefused { () async throws(RPCStatus) in
            try await house.approveException(requested, by: house.first)
        }
        #expect(own.reason == .selfApproval)
        house.cell.bare.clock.advance(seconds: 12 * 86_400)
        let late = await whyRefused { () async throws(RPCStatus) in
            try await house.approveException(requested, by: house.second)
        }
        #expect(late.reason == .exceptionExpired)
        try await house.cell.bare.close()
    }

    @Test("A sibling who is found elsewhere is a sibling all the same, and the next decision unites them")
    func foundLater() async throws {
        var house = try PlacementHouse()
        let (north, south) = (try house.open(), try house.open())
        let (one, other, found) = (
            try await house.child(), try await house.child(), try await house.child()
        )
        let group = try await house.group([one, other])
        try await house.approve(try await house.propose(group, house.bed(in: north))[0])
        try await house.approve(await house.propose(found, house.bed(in: south)))
        let grown = try await house.client().addSibling(
            FamilyV1.AddSiblingRequest(
                name: group.meta?.name ?? "", etag: group.meta?.etag ?? "", childCase: found.name,
                requestID: "found-later"))
        let apart = await whyRefused { () async throws(RPCStatus) in
            try await house.propose(found, house.bed(in: south, .longTerm))
        }
        #expect(apart.reason == .siblingsSplit)
        // All who are not there yet are moved: one child.
        let moved = try await house.propose(grown, house.bed(in: north))
        #expect(moved.count == 1)
        try await house.approve(moved[0])
        #expect(try await house.occupancy(of: north) == 3)
        #expect(try await house.occupancy(of: south) == 0)
        let nobody = await whyRefused { () async throws(RPCStatus) in
            try await house.propose(grown, house.bed(in: north))
        }
        #expect(nobody.reason == .nobodyToPlace)
        try await house.cell.bare.close()
    }
}
