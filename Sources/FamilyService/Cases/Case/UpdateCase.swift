import ServiceRuntime
import Tenancy
import WireProto

extension FamilyProvider {
    /// Changes the fields of a case that `update_mask` names. Its state is none of them.
    func updateCase(
        _ request: FamilyV1.UpdateCaseRequest, _ call: ScopedCall
    ) async throws(RPCStatus) -> Disclosed<FamilyV1.ChildCase> {
        let (policy, registry) = (try registry.numbers(on: call.today), registry)
        return try await call.update(request.childCase, request.updateMask, request) {
            writing, stored, next throws(RPCStatus) in
            _ = try Procedure.transition(from: stored.resource.state, .update)
            let tenant = try call.own().tenant
            var violations = Violations(requiring: next, at: "child_case")
            CaseRules.check(next, at: "child_case", of: tenant, today: call.today, &violations)
            CaseBounds.check(
                next, insteadOf: stored.resource, at: "child_case", today: call.today, by: policy, &violations
            )
            try violations.check()
            try CaseBounds.checkMoved(next, from: stored, writing)
            let second = try SecondPerson(agreeingTo: request, call, asking: registry, in: &writing)
            var loosened = CareFacts.loosened(stored.resource, by: next)
            if try !writing.isNotSibling(stored.resource.member, at: call.now),
                try writing.isNotSibling(next.member, at: call.now)
            {
                loosened.append("member")
            }
            try CareFacts.check(loosened, at: "child_case", agreedBy: second)
            try CaseRules.checkSeal(stored.resource.visibility, next.visibility)
            if next.responsibleStaff != stored.resource.responsibleStaff
                || next.sourceSite != stored.resource.sourceSite
                || next.otherStaff != stored.resource.otherStaff
            {
                next.directoryRevision = try registry.requirePeopleAndPlace(of: next, of: tenant.partner)
            }
            try CaseLinks.link(
                next, named: stored.resource.meta?.name ?? "", insteadOf: stored.resource, at: call.now,
                in: &writing)
            if next.family != stored.resource.family {
                try Protection.review(&next, call, writing)
            }
            if next.family != stored.resource.family || next.birth != stored.resource.birth
                || next.member != stored.resource.member
            {
                next.careConsentUntil = try ConsentNotes(call, by: policy).lastDay(for: next, writing)
            }
            next.noteEntries(since: stored.resource, on: call.today)
            // Who names the birth has looked at it, also where it stays as it was.
            let isLookedAt =
                request.updateMask?.paths.contains { $0 == "birth" || $0.hasPrefix("birth.") } ?? false
            if isLookedAt { next.noteAgeReview(on: call.today, by: policy) }
            next.birth = policy.completing(next.birth)
            if next.birth != stored.resource.birth {
                next.noteAgeOut(of: try registry.site(where: next, writing, call))
            }
            if next.state == .identified { next.nextDeadline = CaseDeadline.next(of: next, by: policy) }
        }
    }
}

extension CaseRules {
    /// An authority's decision seals a case, and another one unseals it.
    static func checkSeal(_ before: FamilyV1.Visibility, _ after: FamilyV1.Visibility) throws(RPCStatus) {
        guard before != after, before == .sealed || after == .sealed else { return }
        throw .unmet(
            .sealed, "only an authority's decision seals and unseals a case", "case.visibility",
            "must not change from or to SEALED")
    }
}
