import ServiceRuntime
import Store
import Tenancy
import WireProto

extension FamilyProvider {
    /// Opens a closed case again, as a new episode, by a consent that was given since the case was closed. What was
    /// recorded in the earlier ones stays as it is.
    func reopenCase(
        _ request: FamilyV1.ReopenCaseRequest, _ call: ScopedCall
    ) async throws(RPCStatus) -> Disclosed<FamilyV1.ChildCase> {
        var violations = Violations(request)
        violations.prose("reason", request.reason)
        violations.prose("safety_override.reason", request.safetyOverride?.reason ?? "")
        try violations.check()
        var safetyOverride = request.safetyOverride
        safetyOverride?.approvedBy = ""
        let (made, registry) = (safetyOverride, registry)
        let ground = CareGround(consent: request.consent, safetyOverride: made, field: "consent")
        let day = try StepDay(request.happenedOn, call, by: registry.numbers(on: call.today))
        return try await CaseSteps(call, asking: registry).take(
            .reopen, in: request.name, etag: request.etag, on: day, request,
            facts: { writing, child, facts throws(RPCStatus) in
                try facts.hear(whoAgreesTo: request, call, asking: registry, in: &writing)
                // Nothing changes a closed case: its last revision is the closing.
                try ground.add(
                    to: &facts, of: child.resource, since: child.record.updateTime, on: (day.day, call.today),
                    at: call.now,
                    writing)
            },
            also: { writing, _, next, context throws(RPCStatus) in
                try next.comeBack(at: context.now, in: &writing)
                next.careConsentUntil = nil
                next.careConsentUntil = try ConsentNotes(call, by: context.policy).lastDay(for: next, writing)
            },
            then: { child, _, facts in
                child.registration?.consent = request.consent
                child.registration?.safetyOverride = made
                if made != nil { child.registration?.safetyOverride?.approvedBy = facts.secondPerson }
                child.episode += 1
                child.episodeTime = GoogleProtobuf.Timestamp(call.now)
                child.stepReason = request.reason
                child.closure = nil
                child.meta?.purgeTime = nil
                child.suspension = nil
                child.tracing = nil
                (child.assessment, child.carePlan, child.trial, child.lastReview) = ("", "", "", "")
                (child.riskLevel, child.initialRisk) = (.unspecified, .unspecified)
                child.reviewBy = nil
                (child.noted.returnDecidedOn, child.noted.lastReviewOn) = (nil, nil)
                child.noted.assessedOn = nil
            })
    }
}

extension FamilyV1.ChildCase {
    /// Names again what it named when it was closed, as far as that is there: a family that is archived is brought back
    /// first, one that is gone is named no more, and a group of siblings that rested goes on.
    fileprivate mutating func comeBack(at now: UnixTime, in writing: inout Writing) throws(RPCStatus) {
        if !family.isEmpty {
            let home = try writing.named(FamilyV1.Family.self, family, at: now)
            if let home { try FamilyRules.checkActive(home.resource) } else { family = "" }
        }
        let child = try writing.named(FamilyV1.Member.self, member, under: family, at: now)
        if child?.resource.isPresent != true { member = "" }
        let group = try writing.named(FamilyV1.SiblingGroup.self, siblingGroup, at: now)
        if let group, group.resource.state == .closed {
            var open = group.resource
            open.state = .open
            _ = try writing.replace(group, with: open)
        }
    }
}
