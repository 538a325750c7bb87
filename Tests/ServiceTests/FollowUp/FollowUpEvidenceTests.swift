import ServiceSupport
import Tenancy
import TestSupport
import Testing
import WireProto

@testable import FamilyService
@testable import ServiceRuntime

@Suite("Visits vouch for a follow-up")
struct FollowUpEvidenceTests {
    static let start = CalendarDate(year: 2026, month: 1, day: 1)!

    @Test(
        "A visit vouches for as many days around it as may lie between two",
        arguments: [
            ([], 180, 0), ([0], 180, 30), ([60], 180, 60), ([0, 20, 40], 180, 70), ([60, 60, 60], 180, 60),
            ([30, 90, 150], 180, 180), ([30, 150], 180, 120), ([170], 180, 40), ([-5], 180, 0),
            ([181], 180, 0),
            ([5], 10, 10),
        ])
    func days(visits: [Int], until end: Int, days: Int) {
        let shown = FollowUpEvidence.days(
            from: Self.start, to: Self.start.adding(days: end),
            visits: visits.map { Self.start.adding(days: $0) },
            each: 30)
        #expect(shown == days)
    }

    @Test("Half a year that somebody typed is no half year, whoever closes it", arguments: [false, true])
    func typed(byManager: Bool) async throws {
        let cell = try FamilyCell()
        let family = try await cell.addFamily()
        let consent = try await cell.agree(family)
        let started = await refusal {
            _ = try await cell.socialWorker().startFamilyFollowUp(
                FamilyV1.StartFamilyFollowUpRequest(
                    parent: family.meta?.name ?? "",
                    followUp: FamilyV1.FamilyFollowUp(
                        kind: .prevention, start: CommonV1.Date(cell.today.adding(months: -6)),
                        consent: consent.meta?.name ?? "", responsibleStaff: cell.name("ctse", cell.worker)),
                    requestID: RecordID.random().text))
        }
        #expect(started?.reason == .lateEntry, "a worker does not begin it half a year ago")
        let followUp = try await cell.manager().startFamilyFollowUp(
            FamilyV1.StartFamilyFollowUpRequest(
                parent: family.meta?.name ?? "",
                followUp: FamilyV1.FamilyFollowUp(
                    kind: .prevention, start: CommonV1.Date(cell.today.adding(months: -6)),
                    consent: consent.meta?.name ?? "", responsibleStaff: cell.name("ctse", cell.worker)),
                requestID: RecordID.random().text))
        #expect(followUp.enteredLate)
        let client = byManager ? try cell.manager() : try cell.socialWorker()
        let closing = await refusal {
            _ = try await client.closeFamilyFollowUp(FollowUpTests.closing(followUp, note: "all is well"))
        }
        #expect(closing?.reason == .visitsMissing)
        #expect(closing?.unmet == ["follow_up.visits"])
        try await cell.bare.close()
    }

    @Test("A visit entered after more than a week is marked, a manager enters it, and it shows nothing")
    func lateVisits() async throws {
        let cell = try FamilyCell()
        let family = try await cell.addFamily()
        let followUp = try await cell.runningFollowUp(of: family)
        try cell.pass(days: 60)
        func visit(
            ago: Int, by client: FamilyServiceClient<BareCaller>
        ) async throws(RPCStatus) -> FamilyV1.Visit {
            let time = cell.bare.clock.now.milliseconds - Int64(ago) * 86_400_000
            return try await client.recordVisit(
                FamilyV1.RecordVisitRequest(
                    parent: "partners/ctse",
                    visit: FamilyV1.Visit(
                        followUp: followUp.meta?.name ?? "", kind: .home,
                        startTime: GoogleProtobuf.Timestamp(UnixTime(milliseconds: time)), place: .home,
                        staff: [cell.name("ctse", cell.worker)]),
                    requestID: RecordID.random().text))
        }
        let (worker, manager) = (try cell.socialWorker(), try cell.manager())
        #expect(await refusal { _ = try await visit(ago: 8, by: worker) }?.reason == .lateEntry)
        #expect(try await visit(ago: 8, by: manager).enteredLate)
        let typed = try await cell.read(followUp)
        let unseen = await refusal {
            _ = try await manager.closeFamilyFollowUp(FollowUpTests.closing(typed, note: "all is well"))
        }
        #expect(unseen?.reason == .visitsMissing)
        #expect(try await visit(ago: 7, by: worker).enteredLate == false)
        let seen = try await cell.read(followUp)
        _ = try await manager.closeFamilyFollowUp(FollowUpTests.closing(seen, note: "all is well"))
        try await cell.bare.close()
    }

    @Test("A follow-up ends on the day that is said, and not before its last visit")
    func endings() async throws {
        let cell = try FamilyCell()
        let followUp = try await cell.runningFollowUp(of: cell.addFamily())
        try cell.pass(days: 20)
        try await cell.visit(followUp)
        try cell.pass(days: 5)
        func close(ago: Int) async -> RPCStatus? {
            await outcome {
                var request = FollowUpTests.closing(try await cell.read(followUp), .moved, note: "to Đà Nẵng")
                request.happenedOn = CommonV1.Date(cell.today.adding(days: -ago))
                let closed = try await cell.manager().closeFamilyFollowUp(request)
                #expect(closed.end == request.happenedOn && closed.endRecordedOn == CommonV1.Date(cell.today))
            }
        }
        #expect(await close(ago: 6)?.wrongFields == ["happened_on"])
        #expect(await close(ago: -1)?.wrongFields == ["happened_on"])
        #expect(await close(ago: 5) == nil)
        try await cell.bare.close()
    }
}
