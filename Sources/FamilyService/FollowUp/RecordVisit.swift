import ServiceRuntime
import Store
import Tenancy
import WireProto

extension FamilyProvider {
    /// Records a visit to a family or a child. A follow-up counts it and says when the next is due.
    func recordVisit(
        _ request: FamilyV1.RecordVisitRequest, _ call: ScopedCall
    ) async throws(RPCStatus) -> Disclosed<FamilyV1.Visit> {
        let policy = try registry.numbers(on: call.today)
        let parent = try call.parent(request.parent, of: .visit)
        let sent = FamilyV1.Visit(sent: request.visit)
        let day = sent.startTime.map {
            CalendarDate(UnixTime($0), secondsFromGreenwich: call.scope.country.secondsFromGreenwich)
        }
        var completed = VisitRules.completing(sent, on: day, by: call.staffName, policy)
        completed.enteredLate = LateEntry.isMarked(day, enteredOn: call.today, by: policy)
        let visit = completed

        var violations = Violations(request)
        VisitRules.check(visit, at: "visit", on: day, now: call.now, by: policy, &violations)
        try violations.check()
        guard let partner = parent.name?.partner, let day else { throw .absent }
        let staff = try registry.directory.decide { directory in
            visit.staff.map { directory.staff(named: $0, of: partner) }
        }
        VisitRules.checkStaff(staff, at: "visit", &violations)
        try violations.check()
        try LateEntry.check(day, at: "visit.start_time", call, by: policy)

        let now = call.now
        return try await call.create(in: parent.tenant, request) {
            writing throws(RPCStatus) -> Draft<FamilyV1.Visit> in
            var violations = Violations()
            let child = try writing.referred(
                FamilyV1.ChildCase.self, "visit.child_case", visit.childCase, at: now,
                &violations)
            let followUp = try writing.referred(
                FamilyV1.FamilyFollowUp.self, "visit.follow_up", visit.followUp, at: now,
                &violations)
            try violations.check()
            if let child {
                try call.requireWhole(child, writing)
                try CaseRules.checkOpen(child.resource)
                // Whether a child who went back is safe is looked at all the same.
                if ![.trial, .postIntegration].contains(visit.kind) {
                    try child.resource.checkCareConsent(on: day, by: policy)
                }
                try child.resource.checkMet(by: CommonV1.Date(day), at: "visit.start_time")
            }
            if let followUp, ![.trial, .postIntegration].contains(visit.kind) {
                try followUp.resource.checkConsent(on: day, by: policy)
            }
            if let followUp { try visit.count(on: day, in: followUp, by: policy, at: now, &writing) }
            guard let name = ResourceName.record(.random(), as: .visit, of: partner) else { throw .absent }
            return Draft(name, visit)
        }
    }
}

extension FamilyV1.Visit {
    /// Counts the visit in its follow-up, in the write that makes it.
    fileprivate func count(
        on day: CalendarDate, in followUp: Stored<FamilyV1.FamilyFollowUp>, by policy: ProgrammeNumbers,
        at now: UnixTime, _ writing: inout Writing
    ) throws(RPCStatus) {
        let name = ResourceName(parsing: self.followUp, as: .followUp)
        _ = try OpenFamily(name?.parent, at: now, writing)
        try FollowUpRules.checkVisit(on: day, in: followUp.resource, by: policy)
        var next = followUp.resource
        FollowUpRules.count(self, on: day, in: &next)
        _ = try writing.replace(followUp, with: next)
    }
}
