import ServiceRuntime
import Store
import Tenancy
import WireProto

extension FamilyProvider {
    /// Takes a member out of the family; past revisions stay, and the member can still be read by name.
    func removeMember(
        _ request: FamilyV1.RemoveMemberRequest, _ call: ScopedCall
    ) async throws(RPCStatus) -> Disclosed<FamilyV1.Member> {
        try Violations.check(request)

        let (target, registry) = (try call.target(request.name, as: .member), registry)
        let policy = try registry.numbers(on: call.today)
        return try await call.change(target, etag: request.etag, request) {
            (writing, stored, next: inout FamilyV1.Member) throws(RPCStatus) in
            try MemberRules.checkPresent(stored.resource)
            let family = try OpenFamily(target.name?.parent, at: call.now, writing)
            let child = try writing.named(
                FamilyV1.ChildCase.self, stored.resource.childCase, at: call.now)
            try MemberRules.checkUnreferenced(
                stored.resource, named: request.name, in: family.resource, by: child?.resource)
            let second = try SecondPerson(agreeingTo: request, call, asking: registry, in: &writing)
            let isRested = CareFacts.isRested(on: stored.resource, hasCases: family.hasCases)
            try CareFacts.check(isRested ? ["state"] : [], at: "member", agreedBy: second)
            next.state = .removed
            next.meta?.deleteTime = GoogleProtobuf.Timestamp(writing.now)
            try Protection.review(target.name?.parent, with: next, call, in: &writing)
            try ConsentNotes(call, by: policy).note(next, in: &writing)
        }
    }
}
