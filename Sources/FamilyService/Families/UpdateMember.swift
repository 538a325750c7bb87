import ServiceRuntime
import Store
import Tenancy
import WireProto

extension FamilyProvider {
    /// Changes the fields of a member that `update_mask` names.
    func updateMember(
        _ request: FamilyV1.UpdateMemberRequest, _ call: ScopedCall
    ) async throws(RPCStatus) -> Disclosed<FamilyV1.Member> {
        let (policy, registry) = (try registry.numbers(on: call.today), registry)
        return try await call.update(request.member, request.updateMask, request) {
            writing, stored, next throws(RPCStatus) in
            try MemberRules.checkPresent(stored.resource)
            let name = stored.resource.meta.flatMap { ResourceName(parsing: $0.name, as: .member) }
            let family = try OpenFamily(name?.parent, at: call.now, writing)
            var violations = Violations(requiring: next, at: "member")
            MemberRules.check(next, at: "member", today: call.today, &violations)
            if next.birth != stored.resource.birth {
                violations.age("member.birth", next.birth, on: call.today, atMost: policy.memberAgeYears)
            }
            try violations.check()
            let second = try SecondPerson(agreeingTo: request, call, asking: registry, in: &writing)
            let loosened = CareFacts.loosened(stored.resource, by: next, hasCases: family.hasCases)
            try CareFacts.check(loosened, at: "member", agreedBy: second)
            try family.checkHead(next, stored.record.id, writing)
            next.birth = policy.completing(next.birth)
            if Protection.isChanged(stored.resource, by: next) {
                try Protection.review(name?.parent, with: next, call, in: &writing)
            }
            try ConsentNotes(call, by: policy).note(next, in: &writing)
        }
    }
}
