import ServiceRuntime
import Store
import Tenancy
import WireProto

extension FamilyProvider {
    /// Opens the case of a child.
    func identifyChild(
        _ request: FamilyV1.IdentifyChildRequest, _ call: ScopedCall
    ) async throws(RPCStatus) -> Disclosed<FamilyV1.ChildCase> {
        let parent = try call.parent(request.parent, of: .childCase)
        let tenant = parent.tenant.tenant
        var child = FamilyV1.ChildCase(sent: request.childCase)
        child.episode = 1
        if child.visibility == .unspecified { child.visibility = .normal }

        var violations = Violations(request)
        CaseRules.check(child, at: "child_case", of: tenant, today: call.today, &violations)
        let policy = try registry.numbers(on: call.today)
        CaseBounds.check(
            child, insteadOf: nil, at: "child_case", today: call.today, by: policy, &violations)
        try violations.check()
        guard parent.name != nil else { throw .absent }
        try CaseRules.checkSeal(.normal, child.visibility)
        child.directoryRevision = try registry.requirePeopleAndPlace(of: child, of: tenant.partner)

        child.birth = policy.completing(child.birth)
        child.noteEntries(since: nil, on: call.today)
        child.noteAgeReview(on: child.identifiedOn?.wholeDay ?? call.today, by: policy)
        // A child is let in however late it is entered; the mark says so.
        child.noted.enteredLate = LateEntry.isMarked(
            child.identifiedOn?.wholeDay, enteredOn: call.today, by: policy)
        child.enter(.identified, on: child.identifiedOn?.wholeDay ?? call.today, by: policy)
        let made = child
        return try await call.create(in: parent.tenant, request) {
            writing throws(RPCStatus) -> Draft<FamilyV1.ChildCase> in
            let id = RecordID.random()
            guard let name = ResourceName.record(id, as: .childCase, of: tenant.partner) else {
                throw .absent
            }
            var child = made
            child.caseCode = try CaseCode.free(for: id, of: tenant.partner, writing)
            try CaseLinks.link(child, named: name.text, insteadOf: nil, at: call.now, in: &writing)
            return Draft(name, child)
        }
    }
}

extension FamilyV1.ChildCase {
    /// Puts the case into a state, as of a day.
    mutating func enter(_ state: FamilyV1.CaseState, on day: CalendarDate, by policy: ProgrammeNumbers) {
        self.state = state
        stateSince = CommonV1.Date(day)
        self.policy = policy.ref
        nextDeadline = CaseDeadline.next(of: self, by: policy)
    }
}
