import ServiceSupport
import Tenancy
import TestSupport
import Testing
import WireProto

@testable import FamilyService
@testable import ServiceRuntime

/// Dates and numbers that no child has are refused, with the field that is wrong; what practice has is not.
@Suite("What can be true of a child")
struct BoundsTests {
    /// A child that was met forty days ago, with a birth, and is in support.
    struct World {
        let cell: CaseCell
        let name: String
        let met: CalendarDate

        init() async throws {
            cell = try CaseCell()
            name = try await cell.supported()
            met = cell.day
            try cell.advance(days: 40)
        }

        /// A day before the child was met.
        var before: CommonV1.Date { CommonV1.Date(met.adding(days: -1)) }
        /// A day of another decade.
        var old: CommonV1.Date { CommonV1.Date(cell.day.adding(months: -121)) }

        func update(
            _ paths: [String], _ change: (inout FamilyV1.ChildCase) -> Void
        ) async throws {
            var child = FamilyV1.ChildCase(meta: try await cell.read(name).meta)
            change(&child)
            _ = try await cell.asManager.updateCase(
                FamilyV1.UpdateCaseRequest(
                    childCase: child, updateMask: GoogleProtobuf.FieldMask(paths: paths),
                    requestID: CaseCell.id()))
        }

        func identify(_ change: (inout FamilyV1.ChildCase) -> Void) async throws {
            _ = try await cell.identify(change)
        }

        func episode(_ episode: FamilyV1.ExploitationEpisode) async throws {
            _ = try await cell.asWorker.recordExploitationEpisode(
                FamilyV1.RecordExploitationEpisodeRequest(
                    parent: name, episode: episode, requestID: CaseCell.id()))
        }

        func report(on day: CommonV1.Date) async throws {
            _ = try await cell.asManager.recordAuthorityDecision(
                FamilyV1.RecordAuthorityDecisionRequest(
                    parent: name,
                    decision: FamilyV1.AuthorityDecision(
                        authority: "dolisa", kind: .identificationStarted, date: day, reference: "17/QD"),
                    requestID: CaseCell.id()))
        }

        func place(_ change: (inout FamilyV1.Placement) -> Void) async throws {
            var placement = FamilyV1.Placement(
                site: cell.site, type: .temporary, from: cell.today, lastResortReason: "nobody else can")
            change(&placement)
            _ = try await cell.asWorker.createPlacement(
                FamilyV1.CreatePlacementRequest(parent: name, placement: placement, requestID: CaseCell.id()))
        }

        func visit(on day: CalendarDate) async throws {
            let ago = Int64(cell.day.days(since: day)) * 86_400_000
            _ = try await cell.asManager.recordVisit(
                FamilyV1.RecordVisitRequest(
                    parent: "partners/ctse",
                    visit: FamilyV1.Visit(
                        childCase: name, kind: .home,
                        startTime: GoogleProtobuf.Timestamp(
                            UnixTime(milliseconds: cell.clock.now.milliseconds - ago)),
                        place: .home),
                    requestID: CaseCell.id()))
        }

        func serve(_ change: (inout FamilyV1.ServiceDelivery) -> Void) async throws {
            var service = FamilyV1.ServiceDelivery(type: .psychosocial, date: cell.today, outcome: .completed)
            change(&service)
            _ = try await cell.asManager.recordService(
                FamilyV1.RecordServiceRequest(parent: name, service: service, requestID: CaseCell.id()))
        }

        func consent(_ change: (inout FamilyV1.Consent) -> Void) async throws {
            var consent = FamilyV1.Consent(
                childCase: name, giver: .authority, purposes: [.care], explanationLang: "vi",
                document: "decision 7")
            change(&consent)
            _ = try await cell.asManager.grantConsent(
                FamilyV1.GrantConsentRequest(
                    parent: "partners/ctse", consent: consent, requestID: CaseCell.id()))
        }
    }

    struct Row: Sendable, CustomTestStringConvertible {
        let testDescription: String
        /// The field that is refused; `nil` for what can be.
        let field: String?
        let call: @Sendable (World) async throws -> Void

        init(
            _ testDescription: String, _ field: String?,
            _ call: @escaping @Sendable (World) async throws -> Void
        ) {
            (self.testDescription, self.field, self.call) = (testDescription, field, call)
        }
    }

    static func year(_ year: Int) -> FamilyV1.BirthDate {
        FamilyV1.BirthDate(date: CommonV1.Date(Int32(year)), precision: .year)
    }

    static let rows: [Row] = [
        Row("born in year 1", "child_case.birth.date") { try await $0.identify { $0.birth = year(1) } },
        Row("born thirty years ago", "child_case.birth.date") { world in
            try await world.identify { $0.birth = year(world.cell.day.year - 30) }
        },
        Row("a young adult of a day centre", nil) { world in
            try await world.identify { $0.birth = year(world.cell.day.year - 22) }
        },
        Row("changed to a birth in year 1", "child_case.birth.date") {
            try await $0.update(["birth"]) { $0.birth = year(1) }
        },
        Row("identified before birth", "child_case.identified_on") { world in
            try await world.identify {
                $0.birth = FamilyV1.BirthDate(date: world.cell.today, precision: .day)
                $0.identifiedOn = CommonV1.Date(world.cell.day.adding(days: -1))
            }
        },
        Row("met on the day of its birth", nil) { world in
            try await world.identify {
                $0.birth = FamilyV1.BirthDate(date: world.cell.today, precision: .day)
            }
        },
        Row("met in another decade", "child_case.identified_on") { world in
            try await world.identify { $0.identifiedOn = world.old }
        },
        Row("met three years ago and entered now", nil) { world in
            try await world.identify { $0.identifiedOn = CommonV1.Date(world.cell.day.adding(months: -36)) }
        },
        Row("met after its screening", "child_case.identified_on") { world in
            try await world.update(["identified_on"]) { $0.identifiedOn = world.cell.today }
        },
        Row("a plan of another decade", "child_case.transition_plan") { world in
            try await world.update(["transition_plan"]) { $0.transitionPlan = world.old }
        },

        Row("200 hours a week", "episode.work.hours_per_week") { world in
            try await world.episode(
                FamilyV1.ExploitationEpisode(
                    work: FamilyV1.WorkSituation(hoursPerWeek: CommonV1.IntValue(value: 200))))
        },
        Row("a hundred and twenty hours a week", nil) { world in
            try await world.episode(
                FamilyV1.ExploitationEpisode(
                    work: FamilyV1.WorkSituation(hoursPerWeek: CommonV1.IntValue(value: 120))))
        },
        Row("work at sixty", "episode.work.age_at_time") { world in
            try await world.episode(
                FamilyV1.ExploitationEpisode(
                    work: FamilyV1.WorkSituation(ageAtTime: CommonV1.IntValue(value: 60))))
        },
        Row("a service of thirty hours", "service.minutes") {
            try await $0.serve { $0.minutes = CommonV1.IntValue(value: 1_800) }
        },

        Row("a stay before identification", "placement.from") { world in
            try await world.place { $0.from = world.before }
        },
        Row("a stay from the day on which it was met", nil) { world in
            try await world.place { $0.from = CommonV1.Date(world.met) }
        },
        Row("a stay of a lifetime", "placement.to") { world in
            try await world.place { $0.to = CommonV1.Date(world.cell.day.adding(months: 12 * 40)) }
        },
        Row("a service before identification", "service.date") { world in
            try await world.serve { $0.date = world.before }
        },
        Row("a visit before identification", "visit.start_time") { world in
            try await world.visit(on: world.met.adding(days: -1))
        },
        Row("an assessment before identification", "assessment.done_on") { world in
            _ = try await world.cell.submit(
                world.cell.assessment(.reassessment) {
                    $0.materialChange = "all"
                    $0.doneOn = world.before
                }, in: world.name)
        },
        Row("an assessment of another decade", "assessment.done_on") { world in
            _ = try await world.cell.submit(
                world.cell.assessment(.reassessment) { $0.doneOn = world.old }, in: world.name)
        },
        Row("a panel before identification", "decision.decided_on") { world in
            try await world.cell.decide(world.name, .separation) { $0.decidedOn = world.before }
        },
        Row("a panel of another decade", "decision.decided_on") { world in
            try await world.cell.decide(world.name, .separation) { $0.decidedOn = world.old }
        },
        Row("an authority's decision of another decade", "decision.date") { world in
            try await world.report(on: world.old)
        },
        Row("an authority's decision from before the partner met the child", nil) { world in
            try await world.report(on: world.before)
        },
        Row("a disappearance of another decade", "happened_on") { world in
            _ = try await world.cell.asManager.suspendCase(
                FamilyV1.SuspendCaseRequest(
                    name: world.name, etag: world.cell.read(world.name).tag, authorityInformed: true,
                    requestID: CaseCell.id(), happenedOn: world.old))
        },
        Row("a consent of another decade", "consent.valid_from") { world in
            try await world.consent { $0.validFrom = world.old }
        },
        Row("a consent for ever", "consent.valid_until") { world in
            try await world.consent { $0.validUntil = CommonV1.Date(world.cell.day.adding(months: 12 * 90)) }
        },
    ]

    @Test("What can be is taken, what cannot be is refused by its field", arguments: rows)
    func bounds(row: Row) async throws {
        let world = try await World()
        let refused = await outcome { try await row.call(world) }
        #expect(
            refused?.wrongFields ?? [] == [row.field].compactMap(\.self), "\(String(describing: refused))")
        try await world.cell.cell.bare.close()
    }

    @Test("Nothing was done to a child, and no school had it, before it was born")
    func born() async throws {
        let cell = try CaseCell()
        let born = cell.day.adding(months: -120)
        let child = try await cell.identify {
            $0.birth = FamilyV1.BirthDate(date: CommonV1.Date(born), precision: .day)
        }
        let before = CommonV1.Date(born.adding(days: -1))
        let episode = await refusal {
            _ = try await cell.asWorker.recordExploitationEpisode(
                FamilyV1.RecordExploitationEpisodeRequest(
                    parent: child.named,
                    episode: FamilyV1.ExploitationEpisode(
                        from: before, work: FamilyV1.WorkSituation(ageAtTime: CommonV1.IntValue(value: 11))),
                    requestID: CaseCell.id()))
        }
        #expect(episode?.wrongFields == ["episode.from", "episode.work.age_at_time"])
        let school = await refusal {
            _ = try await cell.asWorker.enrolSchool(
                FamilyV1.EnrolSchoolRequest(
                    parent: child.named,
                    enrolment: FamilyV1.SchoolEnrolment(schoolName: "the nearest", from: before),
                    requestID: CaseCell.id()))
        }
        #expect(school?.wrongFields == ["enrolment.from"])
        try await cell.cell.bare.close()
    }

    @Test(
        "A member of a family is no older than anybody gets",
        arguments: [(1, false), (1850, false), (1930, true)])
    func members(year: Int, isTaken: Bool) async throws {
        let cell = try FamilyCell()
        let family = try await cell.addFamily()
        let refused = await outcome {
            _ = try await cell.client().createMember(
                FamilyV1.CreateMemberRequest(
                    parent: family.meta?.name ?? "", member: FamilyV1.Member(birth: Self.year(year)),
                    requestID: RecordID.random().text))
        }
        #expect(refused?.wrongFields ?? [] == (isTaken ? [] : ["member.birth.date"]))
        try await cell.bare.close()
    }
}
