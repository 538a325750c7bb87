import ServiceSupport
import Tenancy
import Testing

@testable import FamilyService
@testable import ServiceRuntime
@testable import WireProto

/// What is found after a decision is looked at again (docs/domain.md, "What is found later").
@Suite("What is found later")
struct ProtectionTests {
    /// Facts of a child, what was noted before, and what must be settled.
    static let rows: [(Protection, [FamilyV1.ProtectionChange], [FamilyV1.ProtectionChange])] = [
        (Protection(), [], []),
        (Protection(), [.goodParentFound, .familyUnsuitable], []),
        (Protection(hasGoodParent: true), [], []),
        (Protection(isSeparated: true), [], []),
        (Protection(isSeparated: true, hasGoodParent: true), [], [.goodParentFound]),
        (Protection(isSeparated: true, isSeparationDecided: false), [], [.separationUndecided]),
        (Protection(isSeparationDecided: false), [], []),
        (Protection(hasNewExploiter: true), [], [.exploiterInFamily]),
        (Protection(isReturning: true), [], []),
        (Protection(isReturning: true), [.familyUnsuitable], [.familyUnsuitable]),
        (
            Protection(
                isSeparated: true, isSeparationDecided: false, hasGoodParent: true, hasNewExploiter: true),
            [], [.goodParentFound, .separationUndecided, .exploiterInFamily]
        ),
    ]

    @Test("Facts and what must be settled", arguments: rows.indices)
    func table(number: Int) {
        let (facts, known, changes) = Self.rows[number]
        #expect(facts.changes(known) == changes)
    }

    @Test("What was noted keeps its day, and what is settled goes")
    func days() throws {
        let day = try #require(CalendarDate(year: 2026, month: 3, day: 1))
        var child = FamilyV1.ChildCase()
        child.note([.goodParentFound], on: day)
        child.note([.goodParentFound, .exploiterInFamily], on: day.adding(days: 4))
        #expect(
            child.protectionAlerts.map(\.since) == [CommonV1.Date(day), CommonV1.Date(day.adding(days: 4))])
        child.settle(.goodParentFound)
        #expect(child.protectionChanges == [.exploiterInFamily])
    }

    private func alerts(
        _ world: CaseCell, of staff: StaffID? = nil, to client: FamilyServiceClient<BareCaller>
    ) async throws -> [FamilyV1.OverdueItem] {
        try await client.listOverdue(
            FamilyV1.ListOverdueRequest(
                parent: "partners/ctse", responsibleStaff: staff.map(world.name) ?? "")
        ).items.filter { $0.kind == .protectionChanged }
    }

    /// Finds that a member can protect a child, or cannot; a manager approves.
    private func find(
        _ level: FamilyV1.CapacityFinding, of member: FamilyV1.Member, _ world: CaseCell
    ) async throws {
        let now = try await world.asWorker.getMember(FamilyV1.GetMemberRequest(name: member.meta?.name ?? ""))
        let found = try await world.asWorker.assessParentalCapacity(
            FamilyV1.AssessParentalCapacityRequest(
                name: now.meta?.name ?? "", etag: now.meta?.etag ?? "",
                finding: FamilyV1.ParentalCapacityFinding(
                    level: level, assessedOn: world.today, evidence: "talked with her"),
                requestID: CaseCell.id()))
        _ = try await world.asManager.approveParentalCapacity(
            FamilyV1.ApproveParentalCapacityRequest(
                name: found.meta?.name ?? "", etag: found.meta?.etag ?? "", requestID: CaseCell.id()))
    }

    /// A child in a bed, as a placement in force would leave it.
    private func place(_ child: FamilyV1.ChildCase, _ world: CaseCell) async throws {
        let placement = try await world.put(
            FamilyV1.Placement(site: world.site, type: .temporary, from: world.today, state: .active),
            world.fresh(.placement, under: child.named, .childCase))
        try await world.change(child) { $0.placement = placement }
    }

    @Test(
        "A mother found good after her child was taken is told at once to who answers for it and to managers")
    func goodParent() async throws {
        let world = try CaseCell()
        let family = try await world.cell.addFamily()
        let mother = try await world.cell.addMember(to: family, FamilyV1.Member(caretaker: true))
        try await find(.notProtective, of: mother, world)
        let child = try await world.identify { $0.family = family.meta?.name ?? "" }
        try await world.decide(child.named, .separation)
        try await place(try await world.read(child.named), world)
        #expect(try await alerts(world, to: world.asManager).isEmpty)

        try world.advance(days: 1)
        try await find(.protective, of: mother, world)
        for client in [world.asWorker, world.asManager] {
            let alert = try #require(try await alerts(world, to: client).first)
            #expect(alert.name == child.named && alert.due == world.today && alert.days == 0)
        }
        #expect(try await alerts(world, of: world.worker, to: world.asWorker).count == 1)
        #expect(try await alerts(world, of: world.second, to: world.asWorker).isEmpty)
        #expect(try await world.read(child.named).protectionChanges == [.goodParentFound])
        // She cannot protect it after all.
        try await find(.notProtective, of: mother, world)
        #expect(try await alerts(world, to: world.asManager).isEmpty)
        try await world.cell.bare.close()
    }

    @Test("A child in a bed of which a family is found out, and no panel has decided, is told of at once")
    func undecided() async throws {
        let world = try CaseCell()
        let family = try await world.cell.addFamily().meta?.name ?? ""
        let child = try await world.identify()
        try await place(child, world)
        let now = try await world.read(child.named)
        let linked = try await world.asWorker.updateCase(
            FamilyV1.UpdateCaseRequest(
                childCase: FamilyV1.ChildCase(meta: now.meta, family: family),
                updateMask: GoogleProtobuf.FieldMask(paths: ["family"]), requestID: CaseCell.id()))
        #expect(linked.protectionChanges == [.separationUndecided])
        #expect(try await alerts(world, to: world.asManager).count == 1)
        // A panel decides.
        try await world.decide(child.named, .separation)
        #expect(try await alerts(world, to: world.asManager).isEmpty)
        try await world.cell.bare.close()
    }

    /// A child whose return to its aunt is prepared.
    private func prepared(_ world: CaseCell) async throws -> (name: String, aunt: FamilyV1.Member) {
        let family = try await world.cell.addFamily()
        let aunt = try await world.cell.addMember(to: family, FamilyV1.Member(caretaker: true))
        let name = try await world.supported()
        try await world.prepare(name, family.meta?.name ?? "")
        return (name, aunt)
    }

    private func allege(_ member: FamilyV1.Member, _ world: CaseCell) async throws {
        let now = try await world.asWorker.getMember(FamilyV1.GetMemberRequest(name: member.meta?.name ?? ""))
        _ = try await world.asWorker.updateMember(
            FamilyV1.UpdateMemberRequest(
                member: FamilyV1.Member(meta: now.meta, allegedExploiter: true),
                updateMask: GoogleProtobuf.FieldMask(paths: ["alleged_exploiter"]), requestID: CaseCell.id()))
    }

    private func refusal(_ act: () async throws -> Void) async -> Reason? {
        do {
            try await act()
            return nil
        } catch {
            return (error as? RPCStatus)?.reason
        }
    }

    @Test("An aunt who becomes an alleged exploiter after the panel gets no trial, and is told of at once")
    func exploiterBeforeTrial() async throws {
        let world = try CaseCell()
        let (name, aunt) = try await prepared(world)
        let family = try await world.read(name).tracing?.family ?? ""
        try await allege(aunt, world)
        #expect(try await world.read(name).protectionChanges == [.exploiterInFamily])
        #expect(try await alerts(world, to: world.asManager).count == 1)
        #expect(await refusal { _ = try await world.startTrial(name, family) } == .exploiterInHousehold)
        // The way back is open, and a new panel may accept her, by name.
        let child = try await world.read(name)
        _ = try await world.asWorker.withdrawReintegration(
            FamilyV1.WithdrawReintegrationRequest(
                name: name, etag: child.tag, reason: "found out", requestID: CaseCell.id()))
        #expect(try await alerts(world, to: world.asManager).isEmpty)
        try world.advance(days: 1)
        let decided = try await world.decide(name, .reintegration) {
            $0.exploiterAccepted = "the panel heard the police"
        }
        #expect(decided.exploiters == [aunt.meta?.name ?? ""])
        #expect(try await world.startTrial(name, family).outcome == .pending)
        try await world.cell.bare.close()
    }

    @Test(
        "A trial does not succeed where an exploiter, or that the family is unsuitable, is found while it runs"
    )
    func foundInTrial() async throws {
        for isExploiter in [true, false] {
            let world = try CaseCell()
            let (name, aunt) = try await prepared(world)
            let family = try await world.read(name).tracing?.family ?? ""
            var trial = try await world.startTrial(name, family)
            for number in 0..<4 {
                try world.advance(days: 10)
                trial = try await world.visit(trial, unannounced: number == 1, alone: number == 2)
            }
            try await world.put(
                FamilyV1.SchoolEnrolment(schoolName: "the nearest", state: .enrolled),
                world.fresh(.enrolment, under: name, .childCase))
            if isExploiter {
                try await allege(aunt, world)
            } else {
                let made = world.assessment(.familySuitability) { ($0.family, $0.suitable) = (family, false) }
                try await world.approve(try await world.submit(made, in: name))
            }
            #expect(try await alerts(world, of: world.worker, to: world.asWorker).count == 1)
            let ending = trial
            let why = await refusal { _ = try await world.close(ending, .success) }
            #expect(why == (isExploiter ? .exploiterInHousehold : .familyUnsuitable))
            // It ends for the child's safety, whatever is missing.
            _ = try await world.close(trial, .failed)
            #expect(try await alerts(world, to: world.asManager).isEmpty)
            try await world.cell.bare.close()
        }
    }
}
