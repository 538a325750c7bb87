import ServiceSupport
import Tenancy
import TestSupport
import Testing
import WireProto

@testable import FamilyService
@testable import ServiceRuntime

@Suite("Follow-ups and visits, called without a wire")
struct FollowUpTests {
    @Test("A follow-up is proposed, agreed to, visited, extended and closed")
    func life() async throws {
        let cell = try FamilyCell()
        let family = try await cell.addFamily()
        let proposed = try await cell.startFollowUp(of: family)
        #expect(proposed.state == .proposed && proposed.nextVisitBy == nil && proposed.visits == 0)
        #expect(proposed.meta?.name.hasPrefix((family.meta?.name ?? "") + "/followUps/") == true)

        let unvisited = await refusal { try await cell.visit(proposed) }
        #expect(unvisited?.reason == .consentMissing)
        try cell.pass(days: 10)
        let consent = try await cell.agree(family)
        let active = try await cell.socialWorker().activateFamilyFollowUp(
            FamilyV1.ActivateFamilyFollowUpRequest(
                name: proposed.meta?.name ?? "", etag: proposed.meta?.etag ?? "",
                consent: consent.meta?.name ?? "", requestID: "activate-1"))
        #expect(active.state == .active && active.start == CommonV1.Date(cell.today))
        #expect(active.nextVisitBy == CommonV1.Date(cell.today.adding(days: 30)))

        try cell.pass(days: 20)
        let visit = try await cell.visit(active) { $0.observedLivingConditions = "one room, no water" }
        #expect(visit.staff == [cell.name("ctse", cell.worker)])
        #expect(visit.nextVisitBy == CommonV1.Date(cell.today.adding(days: 30)))
        var now = try await cell.read(active)
        #expect(now.visits == 1 && now.lastVisitOn == CommonV1.Date(cell.today))
        #expect(now.nextVisitBy == visit.nextVisitBy)

        let end = CommonV1.Date(cell.today.adding(months: 14))
        let byWorker = await refusal {
            _ = try await cell.socialWorker().extendFamilyFollowUp(Self.extending(now, to: end))
        }
        #expect(byWorker?.code == .permissionDenied)
        now = try await cell.manager().extendFamilyFollowUp(Self.extending(now, to: end))
        #expect(now.state == .extended && now.plannedEnd == end)
        #expect(now.extending?.approvedBy == cell.name("ctse", cell.stranger))

        for _ in 0..<5 {
            try cell.pass(days: 40)
            try await cell.visit(now)
        }
        now = try await cell.read(now)
        now = try await cell.socialWorker().closeFamilyFollowUp(Self.closing(now))
        #expect(now.state == .closed && now.end == CommonV1.Date(cell.today) && now.closeReason == .goalsMet)
        let list = try await cell.client().listFamilyFollowUps(
            FamilyV1.ListFamilyFollowUpsRequest(parent: family.meta?.name ?? ""))
        #expect(list.followUps == [now])
        try await cell.bare.close()
    }

    @Test("Before six months only a manager closes, with a reason")
    func early() async throws {
        let cell = try FamilyCell()
        let followUp = try await cell.runningFollowUp(of: cell.addFamily())
        try cell.pass(days: 30)
        let tooShort = await refusal {
            _ = try await cell.socialWorker().closeFamilyFollowUp(
                Self.closing(followUp, .moved, note: "moved"))
        }
        #expect(tooShort?.code == .failedPrecondition && tooShort?.reason == .followUpTooShort)
        #expect(tooShort?.unmet == ["follow_up.start"])
        let closed = try await cell.manager().closeFamilyFollowUp(
            Self.closing(followUp, .moved, note: "moved"))
        #expect(closed.state == .closed && closed.closeNote == "moved")
        let again = await refusal {
            _ = try await cell.manager().closeFamilyFollowUp(Self.closing(closed, note: "moved"))
        }
        #expect(again?.reason == .illegalTransition)
        try await cell.bare.close()
    }

    @Test("A consent of another family, of another purpose, or of nobody begins nothing")
    func consents() async throws {
        let cell = try FamilyCell()
        let family = try await cell.addFamily()
        let other = try await cell.agree(cell.addFamily())
        let care = try await cell.agree(family) { $0.purposes = [.care] }
        for consent in [other, care] {
            let refused = await refusal { _ = try await cell.startFollowUp(of: family, consent: consent) }
            #expect(refused?.reason == .consentNotCovering)
        }
        for name in ["partners/ctse/consents/\(RecordID.random())", "partners/cswc/consents/x", "x"] {
            let refused = await refusal {
                _ = try await cell.startFollowUp(of: family) { $0.consent = name }
            }
            #expect(refused?.reason == .referenceInvalid)
            #expect(refused?.wrongFields == ["follow_up.consent"])
        }
        try await cell.bare.close()
    }

    @Test("A consent that is about a missing child waits until it is back, for a follow-up, too")
    func consentOfMissingChild() async throws {
        let cell = try FamilyCell()
        let family = try await cell.addFamily()
        let child = try await cell.addCase { $0.family = family.meta?.name ?? "" }
        let consent = try await cell.agree(family) {
            $0.childCase = child.meta?.name ?? ""
            $0.childAssent = true
        }
        let missing = try await cell.socialWorker().suspendCase(
            FamilyV1.SuspendCaseRequest(
                name: child.meta?.name ?? "", etag: child.meta?.etag ?? "", authorityInformed: true,
                requestID: "missing-child"))
        let refused = await refusal { _ = try await cell.startFollowUp(of: family, consent: consent) }
        #expect(refused?.reason == .consentMissing)
        _ = try await cell.socialWorker().resumeCase(
            FamilyV1.ResumeCaseRequest(
                name: missing.meta?.name ?? "", etag: missing.meta?.etag ?? "", requestID: "child-is-back"))
        #expect(try await cell.startFollowUp(of: family, consent: consent).state == .active)
        try await cell.bare.close()
    }

    @Test("A visit says what the child said, or why it was not heard, and who went works for the partner")
    func visitRules() async throws {
        let cell = try FamilyCell()
        let child = try await cell.addCase()
        let rows: [([String], (inout FamilyV1.Visit) -> Void)] = [
            (["visit.follow_up"], { $0.childCase = "" }),
            (["visit.kind"], { $0.kind = .unspecified }),
            (["visit.start_time"], { $0.startTime = nil }),
            (["visit.start_time"], { $0.startTime?.seconds += 1 }),
            (["visit.minutes"], { $0.minutes = CommonV1.IntValue(value: 1441) }),
            (["visit.child_view.words"], { $0.childView = FamilyV1.ChildView(heard: true) }),
            (["visit.child_view.reason_not_heard"], { $0.childView = FamilyV1.ChildView(heard: false) }),
            (["visit.next_visit_by"], { $0.nextVisitBy = CommonV1.Date(cell.today) }),
            (["visit.next_visit_by"], { $0.nextVisitBy = CommonV1.Date(cell.today.adding(days: 31)) }),
            (["visit.risks[0]"], { $0.risks = [.unspecified] }),
            (["visit.staff[0]"], { $0.staff = [cell.name("ctse", cell.disabled)] }),
            (["visit.staff[0]"], { $0.staff = [cell.name("cswc", cell.stranger)] }),
            (["visit.child_case"], { $0.childCase = "partners/ctse/cases/\(RecordID.random())" }),
        ]
        for (fields, change) in rows {
            let refused = await refusal { try await cell.visit(nil, child, change) }
            #expect(refused?.wrongFields == fields)
        }
        let kinds = FamilyV1.VisitKind.allKnown.filter { $0 != .unspecified }
        for kind in kinds {
            let visit = try await cell.visit(nil, child) {
                $0.kind = kind
                $0.staff = [cell.name("ctse", cell.volunteer)]
            }
            #expect(visit.kind == kind)
        }
        #expect(kinds.contains(.caretakerNegotiation) && kinds.count == 8)
        try await cell.bare.close()
    }

    @Test("What somebody did on a day is one list: visits to whomever, also those where another led")
    func ofWorker() async throws {
        let cell = try FamilyCell()
        let (one, two) = (try await cell.addCase(), try await cell.addCase())
        try cell.pass(days: 5)
        let (worker, volunteer) = (cell.name("ctse", cell.worker), cell.name("ctse", cell.volunteer))
        let noon = UnixTime(
            milliseconds: (Int64(cell.today.dayNumber) * 86_400 + 12 * 3600 - 7 * 3600) * 1000 - 86_400_000)
        for (child, hours, staff) in [
            (one, 0, [worker]), (two, 2, [worker, volunteer]), (one, 11, [volunteer]), (two, 13, [worker]),
            (one, -13, [worker]),
        ] as [(FamilyV1.ChildCase, Int64, [String])] {
            // Those of the next morning have not been yet.
            let start = UnixTime(milliseconds: noon.milliseconds - 86_400_000 + hours * 3_600_000)
            try await cell.visit(nil, child) {
                $0.startTime = GoogleProtobuf.Timestamp(start)
                $0.staff = staff
                $0.note = "\(hours)"
            }
        }
        func notes(_ filter: String, by order: String = "", of child: String = "") async throws -> [String] {
            var request = FamilyV1.ListVisitsRequest(
                parent: "partners/ctse", pageSize: 2, childCase: child, filter: filter, orderBy: order)
            var notes: [String] = []
            repeat {
                let page = try await cell.client().listVisits(request)
                notes += page.visits.map(\.note)
                request.pageToken = page.nextPageToken
            } while !request.pageToken.isEmpty && notes.count < 50
            return notes
        }
        let day = cell.today.adding(days: -2)
        func padded(_ number: Int) -> String { (number < 10 ? "0" : "") + "\(number)" }
        let text = "\(day.year)-\(padded(day.month))-\(padded(day.day))"
        #expect(try await notes("staff:\(worker)") == ["13", "2", "0", "-13"])
        #expect(try await notes("staff:\(worker) AND start_time = \(text)") == ["2", "0"])
        #expect(
            try await notes("staff:\(volunteer) AND start_time = \(text)", by: "start_time") == ["2", "11"])
        #expect(try await notes("staff:\(worker) AND start_time > \(text)") == ["13"])
        #expect(try await notes("staff:\(worker) AND staff:\(volunteer)") == ["2"])
        #expect(try await notes("staff:\(worker)", of: one.meta?.name ?? "") == ["0", "-13"])
        #expect(try await notes("child_case = \(one.meta?.name ?? "")") == ["11", "0", "-13"])
        #expect(try await notes("staff:\(worker) AND kind = SCHOOL") == [])
        let refused = await refusal {
            _ = try await cell.client().listVisits(
                FamilyV1.ListVisitsRequest(parent: "partners/ctse", filter: "start_time = \(text)"))
        }
        #expect(refused?.wrongFields == ["follow_up"])
        try await cell.bare.close()
    }

    @Test("Visits are listed the latest first, by when they were made and not by when they were recorded")
    func order() async throws {
        let cell = try FamilyCell()
        let child = try await cell.addCase()
        let now = cell.bare.clock.now.milliseconds
        for hours in [3, 1, 2] as [Int64] {
            try await cell.visit(nil, child) {
                $0.startTime = GoogleProtobuf.Timestamp(UnixTime(milliseconds: now - hours * 3_600_000))
                $0.note = "\(hours)"
            }
        }
        let client = cell.client()
        var notes: [String] = []
        var token = ""
        repeat {
            let page = try await client.listVisits(
                FamilyV1.ListVisitsRequest(
                    parent: "partners/ctse", pageSize: 2, pageToken: token, childCase: child.meta?.name ?? "")
            )
            notes += page.visits.map(\.note)
            token = page.nextPageToken
        } while !token.isEmpty
        #expect(notes == ["1", "2", "3"])
        let both = await refusal {
            _ = try await client.listVisits(FamilyV1.ListVisitsRequest(parent: "partners/ctse"))
        }
        #expect(both?.wrongFields == ["follow_up"])
        try await cell.bare.close()
    }

    static func extending(
        _ followUp: FamilyV1.FamilyFollowUp, to end: CommonV1.Date
    ) -> FamilyV1.ExtendFamilyFollowUpRequest {
        FamilyV1.ExtendFamilyFollowUpRequest(
            name: followUp.meta?.name ?? "", etag: followUp.meta?.etag ?? "",
            extending: FamilyV1.FollowUpExtension(plannedEnd: end, reason: "the grandmother is ill"),
            requestID: RecordID.random().text)
    }

    static func closing(
        _ followUp: FamilyV1.FamilyFollowUp, _ reason: FamilyV1.FollowUpEnd = .goalsMet, note: String = ""
    ) -> FamilyV1.CloseFamilyFollowUpRequest {
        FamilyV1.CloseFamilyFollowUpRequest(
            name: followUp.meta?.name ?? "", etag: followUp.meta?.etag ?? "", reason: reason, note: note,
            requestID: RecordID.random().text)
    }
}
