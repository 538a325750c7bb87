import ServiceSupport
import Tenancy
import Testing
import WireProto

@testable import PartnerService
@testable import ServiceRuntime

@Suite("Policy numbers, called without a wire")
struct PolicyTests {
    @Test("The programme's owner has a record made; everybody reads it, and the watch tells it")
    func life() async throws {
        let cell = try await PartnerCell()
        try await cell.addPartner("peed", .programmeOwner)
        try await cell.addPartner("ctse")
        let made = try await cell.addPolicy { $0.trialMinDays = 45 }
        #expect(made.partner == "partners/peed")
        #expect(made.numbers == PartnerV1.PolicyNumbers(trialMinDays: 45))
        let name = try #require(made.meta?.name)
        let read = try await cell.asSystem(of: "ctse").getPolicy(PartnerV1.GetPolicyRequest(name: name))
        #expect(read.numbers == made.numbers)
        #expect(read.effective == made.effective)
        let list = try await cell.asSystem(of: "ctse").listPolicies(
            PartnerV1.ListPoliciesRequest(parent: "partners/peed"))
        #expect(list.policies.map(\.numbers) == [made.numbers])

        let rows = cell.keeper.feed.rows
        let pieces = WatchMessages.directory(RegistryNews(isSnapshot: true, rows: rows, revision: 1))
        #expect(pieces.flatMap(\.policies).map(\.name) == [name])
        let gateway = WatchMessages.access(RegistryNews(isSnapshot: true, rows: rows, revision: 1))
        #expect(gateway.flatMap(\.partners).count == 2)

        // Who starts over the same records tells the same.
        let again = try await PartnerCell(cell.bare)
        #expect(again.keeper.feed.rows == rows)
        try await cell.bare.close()
    }

    @Test("Only the owner of the programme decides, no day has two records, and none reaches back")
    func rules() async throws {
        let cell = try await PartnerCell()
        try await cell.addPartner("peed", .programmeOwner)
        try await cell.addPartner("ctse")
        let other = await whyRefused { () async throws(RPCStatus) in
            try await cell.addPolicy(of: "ctse") { $0.trialMinDays = 45 }
        }
        #expect(other.reason == .notProgrammeOwner)
        try await cell.addPolicy { $0.trialMinDays = 45 }
        let again = await whyRefused { () async throws(RPCStatus) in
            try await cell.addPolicy { $0.trialMinDays = 50 }
        }
        #expect(again.wrongFields == ["policy.effective"])
        let past = await whyRefused { () async throws(RPCStatus) in
            try await cell.addPolicy(year: 2020) { $0.trialMinDays = 50 }
        }
        #expect(past.wrongFields == ["policy.effective"])
        try await cell.bare.close()
    }

    @Test("What a record must say")
    func fields() throws {
        let today = try #require(CalendarDate(year: 2026, month: 6, day: 1))
        let rows: [(String, (inout PartnerV1.Policy) -> Void)] = [
            ("policy.effective", { $0.effective = nil }),
            ("policy.effective", { $0.effective?.month = 13 }),
            ("policy.numbers", { $0.numbers = nil }),
            ("policy.numbers.assent_age", { $0.numbers?.assentAge = -1 }),
            ("policy.numbers.trial_max_days", { $0.numbers?.trialMaxDays = 10 }),
            (
                "policy.numbers.post_integration_review_months[1]",
                { $0.numbers?.postIntegrationReviewMonths = [3, 3] }
            ),
        ]
        func wrong(_ policy: PartnerV1.Policy) -> [String] {
            var violations = Violations(requiring: policy, at: "policy")
            PolicyRules.check(policy, at: "policy", today: today, &violations)
            return violations.fields.map(\.field)
        }
        let good = PartnerV1.Policy(
            effective: PartnerV1.Day(year: 2026, month: 6, day: 1),
            numbers: PartnerV1.PolicyNumbers(trialMinDays: 45))
        #expect(wrong(good) == [])
        for (field, change) in rows {
            var policy = good
            change(&policy)
            #expect(wrong(policy) == [field])
        }
        // Every plain number of the contract is looked at.
        let plain = PartnerV1.PolicyNumbers.schema.fields.filter { $0.kind == .int32 && !$0.isRepeated }
        #expect(Set(PartnerV1.PolicyNumbers().named.map(\.0)) == Set(plain.map(\.name)))
    }

    @Test("An operator certifies staff on a version; FamilyService is told, gateways are not")
    func certification() async throws {
        let cell = try await PartnerCell()
        try await cell.addPartner("ctse")
        let staff = try await cell.addStaff(of: "ctse")
        let certification = PartnerV1.Certification(
            sopVersion: "2026-1", certifiedOn: PartnerV1.Day(year: 2026, month: 3, day: 1))
        func certify(_ certifications: [PartnerV1.Certification]) async throws(RPCStatus) -> PartnerV1.Staff {
            let client: PartnerServiceClient<BareCaller>
            do { client = try cell.asOperator() } catch { throw RPCStatus(.internalError, nil, "no client") }
            return try await client.updateStaff(
                PartnerV1.UpdateStaffRequest(
                    staff: PartnerV1.Staff(meta: staff.meta, certifications: certifications),
                    updateMask: GoogleProtobuf.FieldMask(paths: ["certifications"]),
                    requestID: RecordID.random().text))
        }
        let refused = await whyRefused { () async throws(RPCStatus) in
            try await certify([certification, certification])
        }
        #expect(refused.wrongFields == ["staff.certifications[1].sop_version"])
        #expect(try await certify([certification]).certifications == [certification])
        let news = RegistryNews(isSnapshot: true, rows: cell.keeper.feed.rows, revision: 1)
        #expect(WatchMessages.directory(news).flatMap(\.staff).flatMap(\.certifications) == [certification])
        #expect(WatchMessages.access(news).flatMap(\.staff).flatMap(\.certifications) == [])
        try await cell.bare.close()
    }
}

extension PartnerCell {
    @discardableResult
    func addPolicy(
        of partner: String = "peed", year: Int32 = 2030, _ change: (inout PartnerV1.PolicyNumbers) -> Void
    ) async throws(RPCStatus) -> PartnerV1.Policy {
        var numbers = PartnerV1.PolicyNumbers()
        change(&numbers)
        let client: PartnerServiceClient<BareCaller>
        do { client = try asOperator() } catch { throw RPCStatus(.internalError, nil, "no client") }
        return try await client.createPolicy(
            PartnerV1.CreatePolicyRequest(
                parent: "partners/\(partner)",
                policy: PartnerV1.Policy(
                    effective: PartnerV1.Day(year: year, month: 1, day: 1), numbers: numbers),
                requestID: RecordID.random().text))
    }
}
