import ServiceSupport
import Store
import Tenancy
import TestSupport
import Testing
import WireProto

@testable import FamilyService
@testable import ServiceRuntime

/// Records that should not be there (docs/domain.md, "Corrections"): voided, they stay and count for nothing.
@Suite("What is recorded wrongly is voided")
struct VoidTests {
    // MARK: Of the days of a child

    @Test(
        "A follow-up counts its visits without the voided one, and the one before says when the next is due")
    func visit() async throws {
        let world = try CaseCell()
        let family = try await world.cell.addFamily().meta?.name ?? ""
        let followUp = try await world.put(
            FamilyV1.FamilyFollowUp(kind: .prevention, start: world.today, state: .active),
            world.fresh(.followUp, under: family, .family))
        func visit() async throws -> FamilyV1.Visit {
            try await world.asWorker.recordVisit(
                FamilyV1.RecordVisitRequest(
                    parent: "partners/ctse",
                    visit: FamilyV1.Visit(
                        followUp: followUp, kind: .home,
                        startTime: GoogleProtobuf.Timestamp(world.clock.now)), requestID: CaseCell.id()))
        }
        func counted() async throws -> FamilyV1.FamilyFollowUp {
            try await world.asWorker.getFamilyFollowUp(FamilyV1.GetFamilyFollowUpRequest(name: followUp))
        }
        let first = try await visit()
        let before = try await counted()
        try world.advance(days: 5)
        let second = try await visit()
        #expect(try await counted().visits == 2)

        let answer = try await world.void(second, note: "it was to the neighbours")
        #expect(answer.voided?.reason == .wrongChild && answer.voided?.voidedBy == world.name(world.worker))
        let after = try await counted()
        #expect(after.visits == 1)
        #expect(after.lastVisitOn == before.lastVisitOn && after.nextVisitBy == before.nextVisitBy)

        let listed = try await world.asWorker.listVisits(
            FamilyV1.ListVisitsRequest(parent: "partners/ctse", followUp: followUp)
        ).visits
        #expect(listed.map { $0.voided != nil } == [true, false], "it stays as history")
        #expect(listed.first?.voided?.note == "it was to the neighbours")
        #expect(try await world.whyNotVoided(listed[0]).reason == .recordVoided)

        _ = try await world.void(first)
        let none = try await counted()
        #expect(none.visits == 0 && none.lastVisitOn == nil)
        #expect(none.nextVisitBy == none.start?.wholeDay.map { CommonV1.Date($0.adding(days: 30)) })
        try await world.cell.bare.close()
    }

    @Test("A trial is held to the visits that are left")
    func trialVisit() async throws {
        let world = try CaseCell()
        let family = try await world.cell.addFamily().meta?.name ?? ""
        let name = try await world.supported()
        try await world.prepare(name, family)
        var trial = try await world.startTrial(name, family)
        trial = try await world.visit(trial, unannounced: true)
        trial = try await world.visit(trial, alone: true)
        var request = world.voiding(trial)
        request.visit = 3
        let (worker, none) = (world.asWorker, request)
        #expect(
            await whyRefused { () async throws(RPCStatus) in try await worker.voidRecord(none) }.wrongFields
                == ["visit"])
        request.visit = 1
        let first = try await world.asWorker.voidRecord(request)
        trial = try await world.asWorker.getTrial(FamilyV1.GetTrialRequest(name: trial.meta?.name ?? ""))
        #expect(trial.meta?.etag == first.meta?.etag)
        #expect(trial.visits.map { $0.voided != nil } == [true, false])
        var facts = CaseFacts(policy: ProgrammeNumbers(from: world.day), today: world.day)
        facts.take(trial)
        #expect(facts.trialVisits == 1 && !facts.hasUnannouncedVisit && facts.hasVisitAlone)

        var again = world.voiding(trial)
        again.visit = 1
        let twice = again
        #expect(
            await whyRefused { () async throws(RPCStatus) in try await worker.voidRecord(twice) }.reason
                == .recordVoided)
        try await world.cell.bare.close()
    }

    @Test("The service that began the support is taken back; one of several is not missed")
    func service() async throws {
        let world = try CaseCell()
        let name = try await world.registered().named
        try await world.assess(name)
        try await world.plan(name)
        let planned = try await world.read(name)
        try world.advance(days: 3)
        let first = try await world.serve(name)
        #expect(try await world.read(name).state == .inSupport)
        _ = try await world.void(first)
        let child = try await world.read(name)
        #expect(child.state == .planned)
        #expect(
            child.nextDeadline == planned.nextDeadline, "the first service is due as if there had been none")

        let missed = try await world.serve(
            name, FamilyV1.ServiceDelivery(type: .psychosocial, date: world.today, outcome: .refused))
        let second = try await world.serve(name)
        let third = try await world.serve(name)
        _ = try await world.void(second)
        #expect(try await world.read(name).state == .inSupport)
        _ = try await world.void(missed)
        #expect(try await world.read(name).state == .inSupport)
        _ = try await world.void(third)
        #expect(try await world.read(name).state == .planned)
        let listed = try await world.asWorker.listServices(FamilyV1.ListServicesRequest(parent: name))
            .services
        #expect(listed.count == 4 && listed.allSatisfy { $0.voided != nil })
        try await world.cell.bare.close()
    }

    @Test("A child goes to a school no more that it never went to")
    func enrolment() async throws {
        let world = try CaseCell()
        let name = try await world.supported()
        let school = try await world.asWorker.enrolSchool(
            FamilyV1.EnrolSchoolRequest(
                parent: name, enrolment: FamilyV1.SchoolEnrolment(schoolName: "a school", from: world.today),
                requestID: CaseCell.id()))
        #expect(try await world.isEnrolled(name))
        _ = try await world.void(school)
        #expect(try await !world.isEnrolled(name))
        let read = try await world.asWorker.getEnrolment(
            FamilyV1.GetEnrolmentRequest(name: school.meta?.name ?? ""))
        #expect(read.state == .voided && read.voided != nil)
        let worker = world.asWorker
        let why = await whyRefused { () async throws(RPCStatus) in
            try await worker.endEnrolment(
                FamilyV1.EndEnrolmentRequest(
                    name: read.meta?.name ?? "", etag: read.meta?.etag ?? "", state: .completed,
                    to: world.today,
                    requestID: CaseCell.id()))
        }
        #expect(why.reason == .recordVoided)
        try await world.cell.bare.close()
    }

    @Test("A consent that was nobody's allows nothing, and registers nobody")
    func consent() async throws {
        let world = try CaseCell()
        let child = try await world.screen(try await world.identify())
        let consent = try await world.asWorker.grantConsent(
            FamilyV1.GrantConsentRequest(
                parent: "partners/ctse",
                consent: FamilyV1.Consent(
                    childCase: child.named, giver: .authority, purposes: [.care], explanationLang: "vi",
                    document: "decision 7"),
                requestID: CaseCell.id()))
        func isCovered() async throws -> Bool {
            try await world.asWorker.checkConsent(
                FamilyV1.CheckConsentRequest(name: child.named, purpose: .care)
            ).covered
        }
        #expect(try await isCovered())
        _ = try await world.void(consent)
        #expect(try await !isCovered())
        let worker = world.asWorker
        let why = await whyRefused { () async throws(RPCStatus) in
            try await worker.registerCase(
                FamilyV1.RegisterCaseRequest(
                    name: child.named, etag: child.tag,
                    registration: FamilyV1.Registration(
                        consent: consent.meta?.name ?? "", duplicate: .noneFound), requestID: CaseCell.id()))
        }
        #expect(why.reason == .consentMissing)
        let listed = try await world.asWorker.listConsents(
            FamilyV1.ListConsentsRequest(parent: "partners/ctse", childCase: child.named)
        ).consents
        #expect(listed.map(\.state) == [.voided])
        let now = listed[0]
        let taken = await whyRefused { () async throws(RPCStatus) in
            try await worker.withdrawConsent(
                FamilyV1.WithdrawConsentRequest(
                    name: now.meta?.name ?? "", etag: now.meta?.etag ?? "", requestID: CaseCell.id()))
        }
        #expect(taken.reason == .recordVoided)
        try await world.cell.bare.close()
    }

    @Test("Who are no brothers and sisters is said by two, and each can be put into the right group")
    func siblingGroup() async throws {
        let world = try CaseCell()
        let (one, other) = (try await world.identify().named, try await world.identify().named)
        func group() async throws -> FamilyV1.SiblingGroup {
            try await world.asWorker.createSiblingGroup(
                FamilyV1.CreateSiblingGroupRequest(
                    parent: "partners/ctse", siblingGroup: FamilyV1.SiblingGroup(cases: [one, other]),
                    requestID: CaseCell.id()))
        }
        let wrong = try await group()
        #expect(try await world.whyNotVoided(wrong).reason == .secondPersonRequired)
        let answer = try await world.voidByTwo(wrong)
        #expect(answer.voided?.approvedBy == world.name(world.manager))
        #expect(try await world.read(one).siblingGroup.isEmpty)
        #expect(try await world.read(other).siblingGroup.isEmpty)
        let left = try await world.asWorker.getSiblingGroup(
            FamilyV1.GetSiblingGroupRequest(name: wrong.meta?.name ?? ""))
        #expect(left.state == .voided)
        let (worker, third) = (world.asWorker, try await world.identify().named)
        let why = await whyRefused { () async throws(RPCStatus) in
            try await worker.addSibling(
                FamilyV1.AddSiblingRequest(
                    name: left.meta?.name ?? "", etag: left.meta?.etag ?? "", childCase: third,
                    requestID: CaseCell.id()))
        }
        #expect(why.reason == .recordVoided)
        let right = try await group()
        #expect(try await world.read(one).siblingGroup == right.meta?.name)
        try await world.cell.bare.close()
    }

    // MARK: What is no such record

    @Test("What has an end of its own is not voided, and what is closed stays as it is")
    func others() async throws {
        let world = try CaseCell()
        let name = try await world.supported()
        let child = try await world.read(name)
        #expect(try await world.whyNotVoided(child).wrongFields == ["name"])
        let family = try await world.cell.addFamily()
        #expect(try await world.whyNotVoided(family).wrongFields == ["name"])
        let nobody = FamilyV1.VoidRecordRequest(
            name: "partners/ctse/visits/\(CaseCell.id())", etag: "x", reason: .wrongChild,
            requestID: CaseCell.id())
        let worker = world.asWorker
        #expect(
            await whyRefused { () async throws(RPCStatus) in try await worker.voidRecord(nobody) }.code
                == .notFound)
        let service = try await world.serve(name)
        _ = try await world.close(name, .refused, FamilyV1.CloseEvidence(childInterviewedAlone: true))
        #expect(try await world.whyNotVoided(service).reason == .illegalTransition)
        try world.advance(days: 1)
        let closed = try await world.asManager.getCase(FamilyV1.GetCaseRequest(name: name))
        _ = try await world.asManager.reopenCase(
            FamilyV1.ReopenCaseRequest(
                name: name, etag: closed.tag, reason: "back", requestID: CaseCell.id(),
                consent: try await world.consent(to: closed)))
        #expect(try await world.whyNotVoided(service).reason == .episodeClosed)
        try await world.cell.bare.close()
    }
}

extension CaseCell {
    func voiding<N: Resource>(
        _ record: N, _ reason: FamilyV1.VoidReason = .wrongChild, note: String = ""
    ) -> FamilyV1.VoidRecordRequest {
        FamilyV1.VoidRecordRequest(
            name: record.meta?.name ?? "", etag: record.meta?.etag ?? "", reason: reason, note: note,
            requestID: Self.id())
    }

    /// Voids a record by one person.
    func void<N: Resource>(_ record: N, note: String = "") async throws -> FamilyV1.VoidRecordResponse {
        try await asWorker.voidRecord(voiding(record, note: note))
    }

    /// Voids a record to which the manager has agreed.
    func voidByTwo<N: Resource>(_ record: N) async throws -> FamilyV1.VoidRecordResponse {
        try await asWorker.voidRecord(agreedVoiding(record))
    }

    private func agreedVoiding<N: Resource>(_ record: N) async throws -> FamilyV1.VoidRecordRequest {
        var request = voiding(record)
        request.approval = try await agreed(to: .voidRecord(request))
        return request
    }

    /// Why one person does not void it.
    func whyNotVoided<N: Resource>(_ record: N) async throws -> RPCStatus {
        let (worker, request) = (asWorker, voiding(record))
        return await whyRefused { () async throws(RPCStatus) in try await worker.voidRecord(request) }
    }

    /// Why two do not void it.
    func whyNotVoidedByTwo<N: Resource>(_ record: N) async throws -> RPCStatus {
        let (worker, request) = (asWorker, try await agreedVoiding(record))
        return await whyRefused { () async throws(RPCStatus) in try await worker.voidRecord(request) }
    }

    fileprivate func isEnrolled(_ name: String) async throws -> Bool {
        guard let id = ResourceName(parsing: name, as: .childCase)?.recordID else { return false }
        let scope = TenantScope.job(JobName("test"), in: cell.bare.tenant("ctse"))
        return try await cell.bare.store.read(in: scope) { (reading: inout Reading) throws(RPCStatus) in
            try reading.isEnrolled(id)
        }
    }
}
