import ServiceSupport
import Store
import Tenancy
import Testing
import WireProto

@testable import FamilyService
@testable import ServiceRuntime

/// The children of one family are brothers and sisters until two people say otherwise (docs/domain.md, I-03).
@Suite("Brothers and sisters by their family")
struct FamilySiblingTests {
    /// Two children of a family in which nobody protects them, and of whom nobody made a group.
    private struct Home {
        var fixture: PlacementFixture
        let site: String
        let other: String
        let family: FamilyV1.Family
        let one: FamilyV1.ChildCase
        let sister: FamilyV1.ChildCase
        let decision: String

        init() async throws {
            fixture = try PlacementFixture()
            (site, other) = (try fixture.open(), try fixture.open())
            let family = try await fixture.cell.addFamily()
            self.family = family
            one = try await fixture.child { $0.family = family.meta?.name ?? "" }
            sister = try await fixture.child { $0.family = family.meta?.name ?? "" }
            decision = try await fixture.decision(for: one)
        }

        func bed(in site: String? = nil, _ type: FamilyV1.PlacementType = .temporary) -> FamilyV1.Placement {
            let decision = type == .emergency ? "" : decision
            return fixture.bed(in: site ?? self.site, type) { $0.decision = decision }
        }

        func refusal(of child: FamilyV1.ChildCase, _ bed: FamilyV1.Placement) async -> RPCStatus {
            await whyRefused { () async throws(RPCStatus) in try await fixture.propose(child, bed) }
        }

        /// The member of the family who is the child of a case.
        func member(_ child: FamilyV1.ChildCase) async throws -> FamilyV1.Member {
            let member = try await fixture.cell.addMember(to: family, FamilyV1.Member(relationToHead: .child))
            let read = try await fixture.read(child)
            _ = try await fixture.client().updateCase(
                FamilyV1.UpdateCaseRequest(
                    childCase: FamilyV1.ChildCase(
                        meta: read.meta, member: member.meta?.name ?? ""),
                    updateMask: GoogleProtobuf.FieldMask(paths: ["member"]),
                    requestID: RecordID.random().text))
            return try await fixture.client().getMember(
                FamilyV1.GetMemberRequest(name: member.meta?.name ?? ""))
        }

        func saying(
            _ isNone: Bool, of member: FamilyV1.Member
        ) -> FamilyV1.UpdateMemberRequest {
            var next = member
            next.notSibling = isNone
            return FamilyV1.UpdateMemberRequest(
                member: next, updateMask: GoogleProtobuf.FieldMask(paths: ["not_sibling"]),
                requestID: RecordID.random().text)
        }

        func agreed(to request: FamilyV1.Approval.Request) async throws -> String {
            let asked = try await fixture.client().ask(
                fixture.cell.name("ctse", fixture.first), for: request, in: "partners/ctse")
            return try await fixture.client(fixture.first).agree(to: asked).meta?.name ?? ""
        }
    }

    @Test("One is not taken alone where nobody made a group; a group takes both")
    func alone() async throws {
        let home = try await Home()
        for child in [home.one, home.sister] {
            #expect(await home.refusal(of: child, home.bed()).reason == .siblingsSplit)
        }
        let group = try await home.fixture.group([home.one, home.sister])
        let both = try await home.fixture.propose(group, home.bed())
        try await home.fixture.approve(both[0])
        #expect(try await home.fixture.occupancy(of: home.site) == 2)
        try await home.fixture.cell.bare.close()
    }

    @Test("A child whose case is opened while the proposal waits is no less a sister")
    func foundMeanwhile() async throws {
        let home = try await Home()
        let group = try await home.fixture.group([home.one, home.sister])
        let both = try await home.fixture.propose(group, home.bed())
        _ = try await home.fixture.child { $0.family = home.family.meta?.name ?? "" }
        let refused = await whyRefused { () async throws(RPCStatus) in
            try await home.fixture.approve(both[0])
        }
        #expect(refused.reason == .siblingsSplit)
        try await home.fixture.cell.bare.close()
    }

    @Test("Another site than the one where a sister lives is refused without a group")
    func elsewhere() async throws {
        let home = try await Home()
        _ = try await home.fixture.propose(home.sister, home.bed(in: home.site, .emergency))
        #expect(await home.refusal(of: home.one, home.bed(in: home.other)).reason == .siblingsSplit)
        #expect(
            await home.refusal(of: home.one, home.bed(in: home.other, .emergency)).reason == .siblingsSplit)
        #expect(try await home.fixture.propose(home.one, home.bed()).state == .proposed)
        try await home.fixture.cell.bare.close()
    }

    @Test("A child of the family who has no case is not left behind either")
    func withoutCase() async throws {
        let fixture = try PlacementFixture()
        var world = fixture
        let site = try world.open()
        let family = try await world.cell.addFamily()
        let child = try await world.child { $0.family = family.meta?.name ?? "" }
        let decision = try await world.decision(for: child)
        let year = Int32(world.today.year)
        // The child itself may be the first member, as its case names none.
        let rows: [(String, FamilyV1.Member, Bool)] = [
            ("herself", FamilyV1.Member(birth: .year(year - 10), relationToHead: .child), false),
            ("a grown-up brother", FamilyV1.Member(birth: .year(year - 30), relationToHead: .child), false),
            ("a cousin", FamilyV1.Member(birth: .year(year - 8), relationToHead: .cousin), false),
            ("a brother who is away", FamilyV1.Member(relationToHead: .child, absence: .init()), false),
            ("a brother of four", FamilyV1.Member(birth: .year(year - 4), relationToHead: .child), true),
        ]
        for (what, member, isLeft) in rows {
            _ = try await world.cell.addMember(to: family, member)
            let bed = world.bed(in: site) { $0.decision = decision }
            let settled = world
            if isLeft {
                let refused = await whyRefused { () async throws(RPCStatus) in
                    try await settled.propose(child, bed)
                }
                #expect(refused.reason == .siblingsSplit, "\(what)")
            } else {
                #expect(try await settled.propose(child, bed).state == .proposed, "\(what)")
            }
        }
        try await world.cell.bare.close()
    }

    @Test("That a child of the family is no sister of the others is said by two people")
    func notSiblings() async throws {
        let home = try await Home()
        let client = home.fixture.client()
        let told = await whyRefused { () async throws(RPCStatus) in
            try await client.createMember(
                FamilyV1.CreateMemberRequest(
                    parent: home.family.meta?.name ?? "",
                    member: FamilyV1.Member(relationToHead: .child, notSibling: true),
                    requestID: RecordID.random().text))
        }
        #expect(told.wrongFields == ["member.not_sibling"])
        _ = try await home.member(home.one)
        var request = home.saying(true, of: try await home.member(home.sister))
        let sent = request
        let byOne = await whyRefused { () async throws(RPCStatus) in try await client.updateMember(sent) }
        #expect(byOne.reason == .secondPersonRequired)
        #expect(await home.refusal(of: home.one, home.bed()).reason == .siblingsSplit)
        request.approval = try await home.agreed(to: .updateMember(request))
        let said = try await client.updateMember(request)
        #expect(said.notSibling)
        #expect(try await home.fixture.propose(home.one, home.bed()).state == .proposed)
        // A group says more than the family; and one person takes the word back.
        let group = try await home.fixture.group([home.one, home.sister])
        #expect(await home.refusal(of: home.one, home.bed()).reason == .siblingsSplit)
        #expect(group.cases.count == 2)
        #expect(try await !client.updateMember(home.saying(false, of: said)).notSibling)
        try await home.fixture.cell.bare.close()
    }

    @Test("A case is not made that of a member who is no sibling by one person")
    func relinked() async throws {
        let home = try await Home()
        let member = try await home.fixture.cell.addMember(
            to: home.family, FamilyV1.Member(relationToHead: .child))
        var request = home.saying(true, of: member)
        request.approval = try await home.agreed(to: .updateMember(request))
        let client = home.fixture.client()
        _ = try await client.updateMember(request)
        let read = try await home.fixture.read(home.sister)
        let refused = await whyRefused { () async throws(RPCStatus) in
            try await client.updateCase(
                FamilyV1.UpdateCaseRequest(
                    childCase: FamilyV1.ChildCase(meta: read.meta, member: member.meta?.name ?? ""),
                    updateMask: GoogleProtobuf.FieldMask(paths: ["member"]),
                    requestID: RecordID.random().text))
        }
        #expect(refused.reason == .secondPersonRequired)
        try await home.fixture.cell.bare.close()
    }

    @Test("A child put into a group by mistake leaves it by two people")
    func leaves() async throws {
        var fixture = try PlacementFixture()
        let (site, other) = (try fixture.open(), try fixture.open())
        let (one, stranger) = (try await fixture.child(), try await fixture.child())
        let group = try await fixture.group([one, stranger])
        try await fixture.approve(try await fixture.propose(group, fixture.bed(in: site))[0])
        let world = fixture
        let client = world.client()
        var request = FamilyV1.RemoveSiblingRequest(
            name: group.meta?.name ?? "", etag: group.meta?.etag ?? "", childCase: stranger.name,
            reason: "they met on the street", requestID: RecordID.random().text)
        let sent = request
        let byOne = await whyRefused { () async throws(RPCStatus) in try await client.removeSibling(sent) }
        #expect(byOne.reason == .secondPersonRequired)
        let split = await whyRefused { () async throws(RPCStatus) in
            try await world.propose(stranger, world.bed(in: other))
        }
        #expect(split.reason == .siblingsSplit)
        let asked = try await client.ask(
            world.cell.name("ctse", world.first), for: .removeSibling(request), in: "partners/ctse")
        request.approval = try await world.client(world.first).agree(to: asked).meta?.name ?? ""
        let left = try await client.removeSibling(request)
        #expect((left.cases, left.state) == ([one.name], .open))
        #expect(try await world.read(stranger).siblingGroup == "")
        #expect(try await world.propose(stranger, world.bed(in: other)).state == .proposed)
        // The last one leaves without anybody's leave: no rule holds between it and nobody.
        let last = try await client.removeSibling(
            FamilyV1.RemoveSiblingRequest(
                name: group.meta?.name ?? "", etag: left.meta?.etag ?? "", childCase: one.name,
                reason: "nobody is left", requestID: RecordID.random().text))
        #expect((last.cases, last.state) == ([], .closed))
        let gone = await whyRefused { () async throws(RPCStatus) in
            try await client.removeSibling(
                FamilyV1.RemoveSiblingRequest(
                    name: group.meta?.name ?? "", etag: last.meta?.etag ?? "", childCase: one.name,
                    reason: "again", requestID: RecordID.random().text))
        }
        #expect(gone.wrongFields == ["child_case"])
        try await world.cell.bare.close()
    }
}
