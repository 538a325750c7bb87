import ServiceRuntime
import Store
import Tenancy
import WireProto

extension FamilyProvider {
    /// Adds a member.
    func createMember(
        _ request: FamilyV1.CreateMemberRequest, _ call: ScopedCall
    ) async throws(RPCStatus) -> Disclosed<FamilyV1.Member> {
        let parent = try call.target(request.parent, as: .family)
        var member = FamilyV1.Member(sent: request.member)
        member.state = .present

        var violations = Violations(request)
        if member.notSibling {
            violations.add(
                "member.not_sibling", "must be false: two say so, by UpdateMember with an approval")
        }
        let policy = try registry.numbers(on: call.today)
        MemberRules.check(member, at: "member", today: call.today, &violations)
        violations.age("member.birth", member.birth, on: call.today, atMost: policy.memberAgeYears)
        try violations.check()
        member.birth = policy.completing(member.birth)

        let made = member
        return try await call.create(in: parent.tenant, request) {
            writing throws(RPCStatus) -> Draft<FamilyV1.Member> in
            let family = try OpenFamily(parent.name, at: call.now, writing)
            try MemberRules.checkRoom(present: family.countMembers(writing))
            try family.checkHead(made, nil, writing)
            guard let name = parent.name?.child(.random(), as: .member) else { throw .absent }
            if Protection.isChanged(FamilyV1.Member(), by: made) {
                var member = made
                member.meta = CommonV1.Meta(name: name.text)
                try Protection.review(parent.name, with: member, call, in: &writing)
            }
            return Draft(name, made)
        }
    }
}
