import ServiceSupport
import Store
import Tenancy
import TestSupport
import Testing
import WireProto

@testable import FamilyService
@testable import ServiceRuntime

/// A closed case is kept for as long as the programme says, and then goes with all that is under it (docs/domain.md,
/// I-20).
@Suite("The retention of closed cases")
struct CaseRetentionTests {
    /// A child called Lan with a case that is closed, and what is under it.
    private struct ClosedCase {
        let world: CaseCell
        let name: String
        /// What goes with it.
        let parts: [String]

        init(in given: CaseCell? = nil) async throws {
            let world = try given ?? CaseCell()
            self.world = world
            name = try await world.supported()
            let child = try await world.read(name)
            _ = try await world.asWorker.updateCase(
                FamilyV1.UpdateCaseRequest(
                    childCase: FamilyV1.ChildCase(
                        meta: child.meta, person: CommonV1.PersonName(given: "Lan")),
                    updateMask: GoogleProtobuf.FieldMask(paths: ["person"]), requestID: CaseCell.id()))
            let note = try await world.asWorker.createNote(
                FamilyV1.CreateNoteRequest(
                    parent: "partners/ctse", note: FamilyV1.Note(childCase: name, text: "a secret"),
                    requestID: CaseCell.id()))
            let family = try await world.cell.addFamily { $0.responsibleStaff = world.name(world.worker) }
            let member = try await world.put(
                FamilyV1.Member(
                    person: CommonV1.PersonName(given: "Lan"), childCase: name, state: .present),
                world.fresh(.member, under: family.meta?.name ?? "", .family))
            let closing = try await world.close(
                name, .died,
                FamilyV1.CloseEvidence(document: "a paper", authorityInformed: true, note: "as it is"))
            #expect(closing.closure?.retainedUntil == CommonV1.Date(world.day.adding(days: 5 * 365)))
            parts = [
                note.meta?.name ?? "", member, closing.assessment, closing.carePlan,
                closing.registration?.consent ?? "",
            ]
        }

        func request() async throws -> FamilyV1.PurgeCaseRequest {
            FamilyV1.PurgeCaseRequest(
                name: name, etag: try await world.read(name).tag, requestID: CaseCell.id())
        }

        /// Two managers decide.
        @discardableResult
        func purge() async throws -> FamilyV1.ChildCase {
            var request = try await request()
            let other = world.client(world.second, .manager)
            request.approval = try await world.agreed(to: .purgeCase(request), for: other)
            return try await other.purgeCase(request)
        }

        func overdue() async throws -> [FamilyV1.OverdueItem] {
            try await world.asManager.listOverdue(FamilyV1.ListOverdueRequest(parent: "partners/ctse")).items
                .filter { $0.kind == .retentionEnded }
        }

        /// Why each read of the case and of what is under it is refused; `nil` where it is not.
        func refusals() async -> [RPCStatus?] {
            var refusals: [RPCStatus?] = []
            for name in [name] + parts {
                do throws(RPCStatus) {
                    _ = try await world.asManager.listRevisions(FamilyV1.ListRevisionsRequest(name: name))
                    refusals.append(nil)
                } catch {
                    refusals.append(error)
                }
            }
            return refusals
        }

        func found() async throws -> Int {
            try await world.asManager.searchCases(
                FamilyV1.SearchCasesRequest(parent: "partners/ctse", query: "Lan")
            ).cases.count
        }
    }

    @Test("It is due after its time, two managers decide, and at the purge time nothing of it is left")
    func purged() async throws {
        let closed = try await ClosedCase()
        let world = closed.world
        try world.advance(days: 5 * 365)
        #expect(try await closed.overdue().isEmpty)
        try world.advance(days: 1)
        #expect(try await closed.overdue().map(\.name) == [closed.name])

        let decided = try await closed.purge()
        #expect(
            decided.meta?.purgeTime.map { UnixTime($0) } == world.clock.now + .seconds(30 * 86_400))
        #expect(try await closed.overdue().isEmpty, "somebody has decided")
        #expect(await closed.refusals().allSatisfy { $0 == nil }, "until its time it can be read")

        try world.advance(days: 30)
        for (index, refusal) in await closed.refusals().enumerated() {
            #expect(refusal == .absent, "read \(index)")
        }
        #expect(try await closed.found() == 0)

        // After the last answer that showed it is forgotten, it is on no disk.
        try world.advance(days: 31)
        let tenant = world.cell.bare.tenant("ctse")
        let rules = RetentionRules(FamilyServer.resources, eventDays: 3653, revisionDays: 3653)
        _ = try await rules.run(world.cell.bare.store, tenant, at: world.clock.now)
        let id = try #require(ResourceName(parsing: closed.name, as: .childCase)?.recordID)
        let isLeft = try await world.cell.bare.store.read(in: TenantScope.job(JobName("test"), in: tenant)) {
            (reading: inout TenantReading<StoreError>) throws(StoreError) in
            try reading.get(FamilyV1.ChildCase.recordKind, id) != nil
        }
        #expect(!isLeft)
        try await world.cell.bare.close()
    }

    @Test("What stays is who decided, and when")
    func receipt() async throws {
        let closed = try await ClosedCase()
        let world = closed.world
        try world.advance(days: 5 * 365 + 1)
        let request = try await closed.request()
        let other = world.client(world.second, .manager)
        let approval = try await world.agreed(to: .purgeCase(request), for: other)
        var sent = request
        sent.approval = approval
        _ = try await other.purgeCase(sent)
        try world.advance(days: 31)
        let receipt = try await world.asManager.getApproval(FamilyV1.GetApprovalRequest(name: approval))
        #expect(receipt.state == .used && receipt.askedBy == world.name(world.second))
        #expect(receipt.decidedBy == world.name(world.manager))
        guard case .purgeCase(let told) = receipt.request else {
            Issue.record("it does not say what was purged")
            return
        }
        #expect(told.name == closed.name)
        try await world.cell.bare.close()
    }

    @Test("Nobody purges alone, too early, or what is open, and the refusal says what to do")
    func refused() async throws {
        let closed = try await ClosedCase()
        let world = closed.world
        let other = world.client(world.second, .manager)
        let early = try await closed.request()
        #expect(
            await why { () async throws(RPCStatus) in try await other.purgeCase(early) } == .retentionRuns)
        try world.advance(days: 5 * 365 + 1)
        let alone = try await closed.request()
        #expect(
            await why { () async throws(RPCStatus) in try await other.purgeCase(alone) }
                == .secondPersonRequired)
        let open = try await world.supported()
        let tag = try await world.read(open).tag
        #expect(
            await why { () async throws(RPCStatus) in
                try await other.purgeCase(
                    FamilyV1.PurgeCaseRequest(name: open, etag: tag, requestID: CaseCell.id()))
            } == .retentionRuns)
        try await world.cell.bare.close()
    }

    @Test("No child's case goes while that of a brother or sister is open or kept")
    func siblings() async throws {
        let closed = try await ClosedCase()
        let world = closed.world
        let sister = try await world.supported()
        let group = try await world.put(
            FamilyV1.SiblingGroup(cases: [closed.name, sister], state: .closed), world.fresh(.siblingGroup))
        let name = try #require(ResourceName(parsing: closed.name, as: .childCase))
        let scope = TenantScope.job(JobName("test"), in: world.cell.bare.tenant("ctse"))
        try await world.cell.bare.store.write(in: scope) { (writing: inout Writing) throws(RPCStatus) in
            guard let stored = try writing.find(FamilyV1.ChildCase.self, name, at: writing.now) else {
                throw .absent
            }
            var child = stored.resource
            child.siblingGroup = group
            _ = try writing.replace(stored, with: child)
        }
        try world.advance(days: 5 * 365 + 1)
        let request = try await closed.request()
        let other = world.client(world.second, .manager)
        #expect(
            await why { () async throws(RPCStatus) in try await other.purgeCase(request) } == .retentionRuns)

        let evidence = FamilyV1.CloseEvidence(document: "a paper", authorityInformed: true, note: "as it is")
        _ = try await world.close(sister, .died, evidence)
        #expect(
            await why { () async throws(RPCStatus) in try await other.purgeCase(request) } == .retentionRuns)
        try world.advance(days: 5 * 365 + 1)
        try await closed.purge()
        try await world.cell.bare.close()
    }

    @Test("A manager keeps a case longer, and takes a purge back until its time")
    func kept() async throws {
        let closed = try await ClosedCase()
        let world = closed.world
        try world.advance(days: 5 * 365 + 1)
        func keep(until day: CalendarDate) async throws(RPCStatus) -> FamilyV1.ChildCase {
            let tag: String
            do { tag = try await world.read(closed.name).tag } catch { throw .absent }
            return try await world.asManager.keepCase(
                FamilyV1.KeepCaseRequest(
                    name: closed.name, etag: tag, until: CommonV1.Date(day), reason: "a court asks",
                    requestID: CaseCell.id()))
        }
        for day in [world.day, world.day.adding(days: 5 * 365 + 1)] {
            let refusal = await whyRefused { () async throws(RPCStatus) in try await keep(until: day) }
            #expect(refusal.code == .invalidArgument)
        }
        let longer = try await keep(until: world.day.adding(days: 100))
        #expect(longer.closure?.retainedUntil == CommonV1.Date(world.day.adding(days: 100)))
        #expect(try await closed.overdue().isEmpty)
        let request = try await closed.request()
        let other = world.client(world.second, .manager)
        #expect(
            await why { () async throws(RPCStatus) in try await other.purgeCase(request) } == .retentionRuns)

        try world.advance(days: 101)
        try await closed.purge()
        try world.advance(days: 29)
        let back = try await keep(until: world.day.adding(days: 10))
        #expect(back.meta?.purgeTime == nil)
        try world.advance(days: 5)
        #expect(await closed.refusals().allSatisfy { $0 == nil })
        try await world.cell.bare.close()
    }

    private func why<Value>(_ call: () async throws(RPCStatus) -> Value) async -> Reason? {
        await whyRefused(call).reason
    }
}
