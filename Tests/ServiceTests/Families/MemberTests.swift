import ServiceSupport
import Store
import Tenancy
import TestSupport
import Testing
import WireProto

@testable import FamilyService
@testable import ServiceRuntime

@Suite("Members, called without a wire")
struct MemberTests {
    func remove(
        _ member: FamilyV1.Member, _ client: FamilyServiceClient<BareCaller>, _ requestID: String
    ) async throws(RPCStatus) -> FamilyV1.Member {
        try await client.removeMember(
            FamilyV1.RemoveMemberRequest(
                name: member.meta?.name ?? "", etag: member.meta?.etag ?? "", requestID: requestID))
    }

    @Test("A member has a name, an etag and revisions of its own")
    func life() async throws {
        let cell = try FamilyCell()
        let family = try await cell.addFamily()
        let client = cell.client()
        let made = try await cell.addMember(
            to: family,
            FamilyV1.Member(
                person: CommonV1.PersonName(family: "សុខ", given: "ដារា", script: "Khmr"),
                birth: FamilyV1.BirthDate(date: CommonV1.Date(year: 2014), precision: .year),
                relationToHead: .child, capacity: FamilyV1.ParentalCapacity(level: .protective),
                childCase: "partners/ctse/cases/x"))
        #expect(made.meta?.name.hasPrefix((family.meta?.name ?? "") + "/members/") == true)
        #expect(made.state == .present)
        #expect(made.capacity == nil)
        #expect(made.childCase == "")
        #expect(made.birth?.policyDate == CommonV1.Date(year: 2014, month: 1, day: 1))

        let changed = try await client.updateMember(
            FamilyV1.UpdateMemberRequest(
                member: FamilyV1.Member(
                    meta: made.meta,
                    birth: FamilyV1.BirthDate(date: CommonV1.Date(year: 2013, month: 5, day: 2))),
                updateMask: GoogleProtobuf.FieldMask(paths: ["birth"]), requestID: "request-1"))
        #expect(changed.meta?.revision == 2)
        #expect(changed.birth?.policyDate == nil)
        #expect(changed.person == made.person)

        let removed = try await remove(changed, client, "remove-01")
        #expect(removed.state == .removed)
        #expect(removed.meta?.deleteTime.map(UnixTime.init) == cell.bare.clock.now)
        let name = try #require(made.meta?.name)
        #expect(try await client.getMember(FamilyV1.GetMemberRequest(name: name)) == removed)
        let list = try await client.listMembers(FamilyV1.ListMembersRequest(parent: family.meta?.name ?? ""))
        #expect(list.members.isEmpty)
        let again = await whyRefused { () async throws(RPCStatus) in
            try await remove(removed, client, "remove-02")
        }
        #expect(again.reason == .memberRemoved)
        #expect(
            try await client.getFamily(FamilyV1.GetFamilyRequest(name: family.meta?.name ?? "")).meta?.etag
                == family.meta?.etag)
        try await cell.bare.close()
    }

    @Test("A family has one head at most")
    func oneHead() async throws {
        let cell = try FamilyCell()
        let family = try await cell.addFamily()
        let client = cell.client()
        let head = try await cell.addMember(to: family, FamilyV1.Member(relationToHead: .head))
        let child = try await cell.addMember(to: family, FamilyV1.Member(relationToHead: .child))
        let second = await whyRefused { () async throws(RPCStatus) in
            try await client.createMember(
                FamilyV1.CreateMemberRequest(
                    parent: family.meta?.name ?? "", member: FamilyV1.Member(relationToHead: .head),
                    requestID: "request-1"))
        }
        func becomeHead(_ requestID: String) async throws(RPCStatus) -> FamilyV1.Member {
            try await client.updateMember(
                FamilyV1.UpdateMemberRequest(
                    member: FamilyV1.Member(meta: child.meta, relationToHead: .head),
                    updateMask: GoogleProtobuf.FieldMask(paths: ["relation_to_head"]), requestID: requestID))
        }
        let other = await whyRefused { () async throws(RPCStatus) in try await becomeHead("request-2") }
        for refused in [second, other] {
            #expect(refused.code == .failedPrecondition)
            #expect(refused.reason == .headTaken)
        }
        // Another family's head is none of its business, and a head that left makes room.
        try await cell.addMember(to: try await cell.addFamily(), FamilyV1.Member(relationToHead: .head))
        let still = try await client.updateMember(
            FamilyV1.UpdateMemberRequest(
                member: FamilyV1.Member(meta: head.meta, caretaker: true),
                updateMask: GoogleProtobuf.FieldMask(paths: ["caretaker"]), requestID: "request-3"))
        _ = try await remove(still, client, "remove-01")
        #expect(try await becomeHead("request-4").relationToHead == .head)
        try await cell.bare.close()
    }

    @Test("A family has room for its members, and says when it has not")
    func room() async throws {
        let cell = try FamilyCell()
        let family = try await cell.addFamily()
        let client = cell.client()
        for _ in 0..<Limits.members { try await cell.addMember(to: family) }
        let refused = await whyRefused { () async throws(RPCStatus) in
            try await client.createMember(
                FamilyV1.CreateMemberRequest(parent: family.meta?.name ?? "", requestID: "request-1"))
        }
        #expect(refused.code == .failedPrecondition)
        #expect(refused.reason == .limitReached)
        var page = try await client.listMembers(
            FamilyV1.ListMembersRequest(parent: family.meta?.name ?? "", pageSize: 40))
        #expect(page.members.count == 40)
        page = try await client.listMembers(
            FamilyV1.ListMembersRequest(
                parent: family.meta?.name ?? "", pageSize: 40, pageToken: page.nextPageToken))
        #expect(page.members.count == 24)
        #expect(page.nextPageToken == "")
        _ = try await remove(page.members[0], client, "remove-01")
        try await cell.addMember(to: family)
        try await cell.bare.close()
    }

    @Test("The sender of a remittance is a member of the family, and stays while it is named")
    func remittance() async throws {
        let cell = try FamilyCell()
        var family = try await cell.addFamily()
        let client = cell.client()
        let father = try await cell.addMember(to: family, FamilyV1.Member(relationToHead: .father))
        let other = try await cell.addMember(to: try await cell.addFamily())
        func send(_ sender: String, _ requestID: String) async throws(RPCStatus) -> FamilyV1.Family {
            try await client.updateFamily(
                FamilyV1.UpdateFamilyRequest(
                    family: FamilyV1.Family(
                        meta: family.meta,
                        remittance: FamilyV1.Remittance(rhythm: .irregular, senderMember: sender)),
                    updateMask: GoogleProtobuf.FieldMask(paths: ["remittance"]), requestID: requestID))
        }
        let absent = (family.meta?.name ?? "") + "/members/\(RecordID.random())"
        for (index, sender) in [other.meta?.name ?? "", absent, "somebody"].enumerated() {
            let refused = await whyRefused { () async throws(RPCStatus) in
                try await send(sender, "request-\(index)")
            }
            #expect(refused.reason == .referenceInvalid)
            #expect(refused.wrongFields == ["family.remittance.sender_member"])
        }
        family = try await send(father.meta?.name ?? "", "request-9")
        let stays = await whyRefused { () async throws(RPCStatus) in
            try await remove(father, client, "remove-01")
        }
        #expect(stays.code == .failedPrecondition)
        #expect(stays.reason == .memberReferenced)
        family = try await send("", "request-10")
        _ = try await remove(father, client, "remove-02")
        try await cell.bare.close()
    }

    @Test("A member of an archived family is read-only with it")
    func archivedFamily() async throws {
        let cell = try FamilyCell()
        let family = try await cell.addFamily()
        let member = try await cell.addMember(to: family)
        let client = cell.client()
        _ = try await client.archiveFamily(
            FamilyV1.ArchiveFamilyRequest(
                name: family.meta?.name ?? "", etag: family.meta?.etag ?? "", requestID: "archive-1"))
        let removed = await whyRefused { () async throws(RPCStatus) in
            try await remove(member, client, "remove-01")
        }
        let changed = await whyRefused { () async throws(RPCStatus) in
            try await client.updateMember(
                FamilyV1.UpdateMemberRequest(
                    member: FamilyV1.Member(meta: member.meta, caretaker: true),
                    updateMask: GoogleProtobuf.FieldMask(paths: ["caretaker"]), requestID: "request-1"))
        }
        #expect(removed.reason == .familyArchived)
        #expect(changed.reason == .familyArchived)
        let read = try await client.getMember(FamilyV1.GetMemberRequest(name: member.meta?.name ?? ""))
        #expect(read == member)
        try await cell.bare.close()
    }
}
