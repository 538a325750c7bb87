import ServiceRuntime
import Store
import Tenancy
import WireProto

extension FamilyProvider {
    /// Enrols a child in a school: a site of the partner, or any other by its name.
    func enrolSchool(
        _ request: FamilyV1.EnrolSchoolRequest, _ call: ScopedCall
    ) async throws(RPCStatus) -> Disclosed<FamilyV1.SchoolEnrolment> {
        let parent = try call.target(request.parent, as: .childCase)
        var enrolment = FamilyV1.SchoolEnrolment(sent: request.enrolment)
        enrolment.state = .enrolled

        var violations = Violations(request)
        SchoolRules.check(enrolment, at: "enrolment", today: call.today, &violations)
        try violations.check()
        guard let child = parent.name else { throw .absent }
        if !enrolment.schoolSite.isEmpty {
            let (site, _) = try registry.site(named: enrolment.schoolSite, of: child.partner)
            violations.site("enrolment.school_site", site)
            try violations.check()
            if site?.state == .closed {
                throw .unmet(.siteClosed, "the site is closed", "enrolment.school_site", "must be OPEN")
            }
        }

        let made = enrolment
        return try await call.create(in: parent.tenant, request) {
            writing throws(RPCStatus) -> Draft<FamilyV1.SchoolEnrolment> in
            let stored = try call.requireOwnWork(child, writing)
            try CaseRules.checkOpen(stored.resource)
            var violations = Violations()
            violations.lived("enrolment.from", made.from, since: stored.resource.birth)
            try violations.check()
            let earlier: [Stored<FamilyV1.SchoolEnrolment>] = try writing.all(
                FamilyV1.SchoolEnrolment.of(stored.record.id.text))
            try SchoolRules.checkOrder(made, after: earlier.map(\.resource))
            guard let name = child.child(.random(), as: .enrolment) else { throw .absent }
            return Draft(name, made)
        }
    }
}
