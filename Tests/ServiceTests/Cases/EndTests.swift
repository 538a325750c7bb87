import ServiceSupport
import Tenancy
import Testing
import WireProto

@testable import FamilyService
@testable import ServiceRuntime

/// What ends with what (docs/domain.md): the table of that name, end by end.
@Suite("Ends end what hangs on them")
struct EndTests {
    /// A child in support, with all that can hang on its case.
    private struct Life {
        let world: CaseCell
        let family: String
        let name: String
        let bed: String
        let school: String
        let support: String
        let prevention: String

        init() async throws {
            let world = try CaseCell()
            self.world = world
            let family = try await world.cell.addFamily { $0.responsibleStaff = world.name(world.worker) }
            self.family = family.meta?.name ?? ""
            name = try await world.supported()
            let child = try await world.read(name)
            _ = try await world.asWorker.updateCase(
                FamilyV1.UpdateCaseRequest(
                    childCase: FamilyV1.ChildCase(meta: child.meta, family: self.family),
                    updateMask: GoogleProtobuf.FieldMask(paths: ["family"]), requestID: CaseCell.id()))
            bed = try await world.put(
                FamilyV1.Placement(site: world.site, type: .temporary, from: world.today, state: .active),
                world.fresh(.placement, under: name, .childCase))
            school = try await world.put(
                FamilyV1.SchoolEnrolment(schoolName: "the nearest", from: world.today, state: .enrolled),
                world.fresh(.enrolment, under: name, .childCase))
            support = try await world.put(
                FamilyV1.FamilyFollowUp(kind: .supportDuringCare, start: world.today, state: .active),
                world.fresh(.followUp, under: self.family, .family))
            prevention = try await world.put(
                FamilyV1.FamilyFollowUp(kind: .prevention, start: world.today, state: .proposed),
                world.fresh(.followUp, under: self.family, .family))
        }

        func placement() async throws -> FamilyV1.Placement {
            try await world.asManager.getPlacement(FamilyV1.GetPlacementRequest(name: bed))
        }

        func followUp(_ name: String) async throws -> FamilyV1.FamilyFollowUp {
            try await world.asManager.getFamilyFollowUp(FamilyV1.GetFamilyFollowUpRequest(name: name))
        }

        func enrolment() async throws -> FamilyV1.SchoolEnrolment {
            try await world.asManager.getEnrolment(FamilyV1.GetEnrolmentRequest(name: school))
        }
    }

    static let reasons: [FamilyV1.CloseReason] = [.died, .moved, .refused, .notVictim, .transferred]

    @Test("A case that closes frees the bed and ends schooling and its follow-up", arguments: reasons)
    func closing(reason: FamilyV1.CloseReason) async throws {
        let life = try await Life()
        let world = life.world
        _ = try await world.close(
            life.name, reason,
            FamilyV1.CloseEvidence(
                childInterviewedAlone: true, document: "a paper", authorityInformed: true, note: "as it is"))
        let placement = try await life.placement()
        #expect(placement.state == .ended && placement.to == world.today)
        #expect(try await life.enrolment().state == .noLongerFollowed)
        let support = try await life.followUp(life.support)
        #expect(support.state == .closed && support.closeReason == .caseClosed && support.end == world.today)
        #expect(try await life.followUp(life.prevention).state == .proposed, "it is the family's")
        #expect(try await world.read(life.name).placement.isEmpty)
        #expect(try await OpenEnds(world.cell.bare).found() == [])

        // Nothing is recorded of a school that is not followed.
        let school = try await life.enrolment()
        let why = await whyRefused { () async throws(RPCStatus) in
            try await world.asWorker.recordAttendance(
                FamilyV1.RecordAttendanceRequest(
                    name: life.school, etag: school.meta?.etag ?? "",
                    month: FamilyV1.AttendanceMonth(
                        year: world.today.year, month: world.today.month, daysOpen: 1, daysPresent: 1),
                    requestID: CaseCell.id()))
        }
        #expect(why.reason == .illegalTransition)
        try await world.cell.bare.close()
    }

    @Test("A child who is screened out leaves its bed")
    func screenedOut() async throws {
        let world = try CaseCell()
        let child = try await world.identify()
        let bed = try await world.put(
            FamilyV1.Placement(site: world.site, type: .emergency, from: world.today, state: .active),
            world.fresh(.placement, under: child.named, .childCase))
        _ = try await world.screen(child, .notVictim)
        let placement = try await world.asManager.getPlacement(FamilyV1.GetPlacementRequest(name: bed))
        #expect(placement.state == .ended)
        #expect(try await OpenEnds(world.cell.bare).found() == [])
        try await world.cell.bare.close()
    }

    @Test("What is taken for a duplicate does not lose the bed in which the child sleeps")
    func duplicate() async throws {
        let world = try CaseCell()
        let (child, other) = (try await world.identify(), try await world.identify())
        try await world.put(
            FamilyV1.Placement(site: world.site, type: .emergency, from: world.today, state: .active),
            world.fresh(.placement, under: child.named, .childCase))
        let why = await whyRefused { () async throws(RPCStatus) in
            try await world.close(
                child.named, .duplicate, FamilyV1.CloseEvidence(survivingCase: other.named))
        }
        #expect(why.reason == .stillNeeded)
        try await world.cell.bare.close()
    }

    @Test("A family is not archived while something open hangs on it")
    func archive() async throws {
        let life = try await Life()
        let world = life.world
        func refusal() async throws -> [String] {
            let family = try await world.asManager.getFamily(FamilyV1.GetFamilyRequest(name: life.family))
            let why = await whyRefused { () async throws(RPCStatus) in
                try await world.asManager.archiveFamily(
                    FamilyV1.ArchiveFamilyRequest(
                        name: life.family, etag: family.meta?.etag ?? "", requestID: CaseCell.id()))
            }
            #expect(why.reason == .stillNeeded)
            return why.unmet
        }
        #expect(try await refusal() == ["family.linked_cases", "follow_up"])
        try await world.trace(life.name, .found, life.family)
        try await world.put(
            FamilyV1.Placement(family: life.family, type: .kinship, from: world.today, state: .active),
            world.fresh(.placement, under: life.name, .childCase))
        try await world.put(
            FamilyV1.BestInterestDecision(kind: .reintegration, family: life.family, state: .requested),
            world.fresh(.bestInterestDecision, under: life.name, .childCase))
        #expect(
            try await refusal() == [
                "family.linked_cases", "case.tracing", "placement", "follow_up", "decision",
            ])

        _ = try await world.close(
            life.name, .died, FamilyV1.CloseEvidence(document: "a paper", authorityInformed: true))
        #expect(try await refusal() == ["follow_up"], "the family's own follow-up is left")
        let followUp = try await life.followUp(life.prevention)
        _ = try await world.asManager.closeFamilyFollowUp(
            FamilyV1.CloseFamilyFollowUpRequest(
                name: life.prevention, etag: followUp.meta?.etag ?? "", reason: .other, note: "they moved",
                requestID: CaseCell.id()))
        let family = try await world.asManager.getFamily(FamilyV1.GetFamilyRequest(name: life.family))
        _ = try await world.asManager.archiveFamily(
            FamilyV1.ArchiveFamilyRequest(
                name: life.family, etag: family.meta?.etag ?? "", requestID: CaseCell.id()))
        try await world.cell.bare.close()
    }

    @Test("A case that is opened again names no family that is set aside or gone")
    func reopening() async throws {
        let life = try await Life()
        let world = life.world
        let closed = try await world.close(life.name, .moved, FamilyV1.CloseEvidence(document: "a letter"))
        let followUp = try await life.followUp(life.prevention)
        _ = try await world.asManager.closeFamilyFollowUp(
            FamilyV1.CloseFamilyFollowUpRequest(
                name: life.prevention, etag: followUp.meta?.etag ?? "", reason: .moved, note: "they moved",
                requestID: CaseCell.id()))
        let family = try await world.asManager.getFamily(FamilyV1.GetFamilyRequest(name: life.family))
        _ = try await world.asManager.archiveFamily(
            FamilyV1.ArchiveFamilyRequest(
                name: life.family, etag: family.meta?.etag ?? "", requestID: CaseCell.id()))
        let consent = try await world.consent(to: closed)
        func reopen() async throws(RPCStatus) -> FamilyV1.ChildCase {
            try await world.asManager.reopenCase(
                FamilyV1.ReopenCaseRequest(
                    name: life.name, etag: closed.tag, reason: "came back", requestID: CaseCell.id(),
                    consent: consent))
        }
        #expect(await whyRefused(reopen).reason == .familyArchived)
        try world.advance(days: world.cell.policy.archivedFamilyDays)
        #expect(try await reopen().family.isEmpty)
        #expect(try await OpenEnds(world.cell.bare).found() == [])
        try await world.cell.bare.close()
    }

    @Test("The bed of a trial, and the follow-up of its family, last as long as they are needed")
    func trial() async throws {
        let world = try CaseCell()
        let family = try await world.cell.addFamily { $0.responsibleStaff = world.name(world.worker) }
        let name = try await world.supported()
        try await world.prepare(name, family.meta?.name ?? "")
        var trial = try await world.startTrial(name, family.meta?.name ?? "")
        let bed = try await world.asManager.getPlacement(
            FamilyV1.GetPlacementRequest(name: trial.returnPlacement))
        let ending = await whyRefused { () async throws(RPCStatus) in
            try await world.asManager.endPlacement(
                FamilyV1.EndPlacementRequest(
                    name: trial.returnPlacement, etag: bed.meta?.etag ?? "", to: world.today,
                    reason: "it is wanted", requestID: CaseCell.id()))
        }
        #expect(ending.reason == .noReturnBed)
        func closing() async throws -> Reason? {
            let followUp = try await world.asManager.getFamilyFollowUp(
                FamilyV1.GetFamilyFollowUpRequest(name: trial.followUp))
            return await whyRefused { () async throws(RPCStatus) in
                try await world.asManager.closeFamilyFollowUp(
                    FamilyV1.CloseFamilyFollowUpRequest(
                        name: trial.followUp, etag: followUp.meta?.etag ?? "", reason: .other, note: "enough",
                        requestID: CaseCell.id()))
            }.reason
        }
        #expect(try await closing() == .stillNeeded)
        _ = try await world.suspend(try await world.read(name), informed: true)
        #expect(try await closing() == .stillNeeded, "the child is missing, and may come back")
        _ = try await world.asWorker.resumeCase(
            FamilyV1.ResumeCaseRequest(
                name: name, etag: try await world.read(name).tag, requestID: CaseCell.id()))

        for day in 0..<4 {
            trial = try await world.visit(trial, unannounced: day == 0, alone: day == 0)
            try world.advance(days: 8)
        }
        try await world.put(
            FamilyV1.SchoolEnrolment(schoolName: "the nearest", from: world.today, state: .enrolled),
            world.fresh(.enrolment, under: name, .childCase))
        trial = try await world.close(trial, .success)
        let left = try await world.asManager.getPlacement(
            FamilyV1.GetPlacementRequest(name: trial.returnPlacement))
        #expect(left.state == .ended && left.to == world.today, "the child is at home: the bed is free")
        #expect(try await closing() == .stillNeeded, "the child is followed after its return")
        #expect(try await OpenEnds(world.cell.bare).found() == [])
        try await world.cell.bare.close()
    }

    @Test("A member is removed when its case is closed, and not before")
    func member() async throws {
        let world = try CaseCell()
        let family = try await world.cell.addFamily { $0.responsibleStaff = world.name(world.worker) }
        let member = try await world.cell.addMember(to: family)
        let child = try await world.identify {
            $0.family = family.meta?.name ?? ""
            $0.member = member.meta?.name ?? ""
        }
        func remove() async throws(RPCStatus) -> FamilyV1.Member {
            let name = member.meta?.name ?? ""
            let read = try await world.asWorker.getMember(FamilyV1.GetMemberRequest(name: name))
            return try await world.asWorker.removeMember(
                FamilyV1.RemoveMemberRequest(
                    name: name, etag: read.meta?.etag ?? "", requestID: CaseCell.id()))
        }
        #expect(await whyRefused(remove).reason == .memberReferenced)
        _ = try await world.close(
            child.named, .died, FamilyV1.CloseEvidence(document: "a paper", authorityInformed: true))
        #expect(try await remove().state == .removed)
        try await world.cell.bare.close()
    }

    @Test("A sibling group rests with its last open case, and leave to be kept apart ends with its child's")
    func siblings() async throws {
        let fixture = try PlacementFixture()
        let (one, other) = (try await fixture.child(), try await fixture.child())
        let group = try await fixture.group([one, other])
        var asked = try await fixture.requestException(for: one, in: group)
        asked = try await fixture.approveException(asked, by: fixture.first)
        asked = try await fixture.approveException(asked, by: fixture.second)
        func close(_ child: FamilyV1.ChildCase) async throws {
            let now = try await fixture.read(child)
            _ = try await fixture.client(fixture.first).closeCase(
                FamilyV1.CloseCaseRequest(
                    name: now.named, etag: now.tag, reason: .died,
                    evidence: FamilyV1.CloseEvidence(document: "a paper", authorityInformed: true),
                    requestID: CaseCell.id()))
        }
        func read() async throws -> FamilyV1.SiblingGroup {
            try await fixture.client().getSiblingGroup(
                FamilyV1.GetSiblingGroupRequest(name: group.meta?.name ?? ""))
        }
        try await close(one)
        let half = try await read()
        #expect(half.state == .open)
        #expect(half.exceptions.first?.until == CommonV1.Date(fixture.today))
        let why = await whyRefused { () async throws(RPCStatus) in
            try await fixture.requestException(for: one, in: group)
        }
        #expect(why.reason == .caseNotOpen)
        try await close(other)
        #expect(try await read().state == .closed)
        try await fixture.cell.bare.close()
    }

    @Test("Children in a site that closes, and the work of who has gone, are overdue at once")
    func registry() async throws {
        var fixture = try PlacementFixture()
        let site = try fixture.open(.shelter)
        let child = try await fixture.child()
        let bed = try await fixture.propose(child, fixture.bed(in: site, .emergency))
        let school = try await fixture.client().enrolSchool(
            FamilyV1.EnrolSchoolRequest(
                parent: child.name,
                enrolment: FamilyV1.SchoolEnrolment(schoolSite: site, from: CommonV1.Date(fixture.today)),
                requestID: CaseCell.id()))
        let family = try await fixture.cell.addFamily()
        let followUp = try await fixture.cell.runningFollowUp(of: family)
        func overdue(of staff: String = "") async throws -> [String: FamilyV1.OverdueKind] {
            let page = try await fixture.client(fixture.first).listOverdue(
                FamilyV1.ListOverdueRequest(parent: "partners/ctse", responsibleStaff: staff))
            #expect(page.items.allSatisfy { $0.days == 1 })
            return Dictionary(uniqueKeysWithValues: page.items.map { ($0.name, $0.kind) })
        }
        #expect(try await overdue().isEmpty)

        var closed = PartnerV1.DirectorySite.shelter
        closed.state = .closed
        try fixture.open(closed, named: site)
        #expect(
            try await overdue() == [
                bed.meta?.name ?? "": .siteClosed, school.meta?.name ?? "": .siteClosed,
            ])
        let again = await whyRefused { () async throws(RPCStatus) in
            try await fixture.client().enrolSchool(
                FamilyV1.EnrolSchoolRequest(
                    parent: child.name,
                    enrolment: FamilyV1.SchoolEnrolment(
                        schoolSite: site, from: CommonV1.Date(fixture.today)),
                    requestID: CaseCell.id()))
        }
        #expect(again.reason == .siteClosed)
        try await fixture.end(bed)

        let worker = fixture.cell.name("ctse", fixture.cell.worker)
        try fixture.hear(
            PartnerV1.WatchDirectoryResponse(staff: [
                PartnerV1.AccessStaff(name: worker, state: .disabled, roles: [.socialWorker])
            ]))
        let expected: [String: FamilyV1.OverdueKind] = [
            school.meta?.name ?? "": .siteClosed, child.name: .staffGone,
            family.meta?.name ?? "": .staffGone, followUp.meta?.name ?? "": .staffGone,
        ]
        #expect(try await overdue() == expected)
        #expect(try await overdue(of: worker) == expected)
        #expect(try await overdue(of: fixture.cell.name("ctse", fixture.first)).isEmpty)
        try await fixture.cell.bare.close()
    }
}
