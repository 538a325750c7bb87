import Tenancy
import Testing
import WireProto

@Suite("A family has members")
struct MemberJourneyTests {
    @Test("Each is a record of its own: made, read, changed and removed")
    func wholeLife() async throws {
        try await TestDeployment.with(.vietnam) { deployment in
            let partner = try await deployment.welcome("ctse")
            let worker = partner.acting(.socialWorker).families
            let family = try await worker.createFamily(partner.newFamily())
            let made = try await worker.createMember(
                family.newMember {
                    $0.person = CommonV1.PersonName(family: "Nguyễn", given: "Thị Hoa", script: "Latn")
                    $0.relationToHead = .child
                })
            let name = made.meta?.name ?? ""
            #expect(name.hasPrefix((family.meta?.name ?? "?") + "/members/"))
            #expect(try await worker.getMember(FamilyV1.GetMemberRequest(name: name)) == made)

            let changed = try await worker.updateMember(made.changing(["sex"]) { $0.sex = .female })
            #expect(changed.sex == .female && changed.person == made.person)
            let unchanged = try await worker.getFamily(
                FamilyV1.GetFamilyRequest(name: family.meta?.name ?? ""))
            #expect(unchanged == family, "a member's change is not its family's")

            let removed = try await worker.removeMember(
                FamilyV1.RemoveMemberRequest(
                    name: name, etag: changed.meta?.etag ?? "", requestID: RequestID.new()))
            #expect(removed.state == .removed)
            #expect(try await worker.members(of: family).isEmpty)
        }
    }

    @Test("Forty live in one house, and pages bring them in order")
    func many() async throws {
        try await TestDeployment.with(.vietnam) { deployment in
            let partner = try await deployment.welcome("ctse")
            let worker = partner.acting(.socialWorker).families
            let family = try await worker.createFamily(partner.newFamily())
            var made: [String?] = []
            for number in 0..<40 {
                made.append(
                    try await worker.createMember(
                        family.newMember { $0.person = CommonV1.PersonName(given: "Child \(number)") }
                    ).meta?.name)
            }
            var request = FamilyV1.ListMembersRequest(parent: family.meta?.name ?? "", pageSize: 16)
            var seen: [String?] = []
            repeat {
                let page = try await worker.listMembers(request)
                seen += page.members.map(\.meta?.name)
                request.pageToken = page.nextPageToken
            } while !request.pageToken.isEmpty
            #expect(seen == made)
        }
    }

    @Test("A family has one head, and keeps the one who sends the money")
    func rules() async throws {
        try await TestDeployment.with(.vietnam) { deployment in
            let partner = try await deployment.welcome("ctse")
            let worker = partner.acting(.socialWorker).families
            let family = try await worker.createFamily(partner.newFamily())
            let mother = try await worker.createMember(family.newMember { $0.relationToHead = .head })
            let second = await refusal {
                _ = try await worker.createMember(family.newMember { $0.relationToHead = .head })
            }
            #expect(second?.reason?.rawValue == "HEAD_TAKEN")

            _ = try await worker.updateFamily(
                family.changing(["remittance"]) {
                    $0.remittance = FamilyV1.Remittance(
                        rhythm: .irregular, senderMember: mother.meta?.name ?? "")
                })
            let gone = await refusal {
                _ = try await worker.removeMember(
                    FamilyV1.RemoveMemberRequest(
                        name: mother.meta?.name ?? "", etag: mother.meta?.etag ?? "",
                        requestID: RequestID.new()))
            }
            #expect(gone?.reason?.rawValue == "MEMBER_REFERENCED")
        }
    }
}

extension FamilyServiceClient {
    fileprivate func members(of family: FamilyV1.Family) async throws(RPCStatus) -> [FamilyV1.Member] {
        try await listMembers(FamilyV1.ListMembersRequest(parent: family.meta?.name ?? "", pageSize: 100))
            .members
    }
}
