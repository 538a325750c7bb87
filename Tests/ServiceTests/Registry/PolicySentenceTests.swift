import Foundation
import ServiceSupport
import Tenancy
import Testing
import WireProto

@testable import FamilyService
@testable import ServiceRuntime

/// A refusal that turns on a number of the programme says the number that decided, and no other.
@Suite("Refusals say the programme's numbers in force")
struct PolicySentenceTests {
    static let today = GuardExample.today

    /// Every number that a record can say, each another one than by default and than the others.
    static let said = PartnerV1.PolicyNumbers(
        childViewAge: 101, assentAge: 103, screeningDays: 107, registrationDays: 109, assessmentDaysLow: 113,
        assessmentDaysMedium: 127, assessmentDaysHigh: 131, assessmentDaysCritical: 137, carePlanDays: 139,
        reviewMonths: 149, trialMinDays: 151, trialMinVisits: 157, trialMaxDays: 163,
        postIntegrationMonths: 167, postIntegrationReviewMonths: [173, 179], panelMembers: 181,
        contactAttempts: 191, missingMonths: 193, reassessmentHours: 197, followUpMinMonths: 199,
        followUpMaxMonths: 211, followUpExtensionMonths: 223, visitIntervalDays: 227,
        separationExceptionDays: 229, emergencyHours: 233, extremePovertyUsdMinor: 239, lightWorkAge: 241,
        lightWorkHours: 251, schoolAgeFrom: 257, schoolAgeTo: 263, ageOutAlertMonths: 269,
        archivedFamilyDays: 271, casePurgeDays: 389, certificationGraceDays: 277, sopVersion: "281",
        assessmentDaysUnknown: 283,
        firstServiceDays: 293, panelProfessions: 307, reopenDays: 311, approvalDays: 313, consentAge: 317,
        consentLapseDays: 373, emergencyReviewHours: 379, lateEntryDays: 383,
        lateEntryManagerDays: 331, pastYears: 337, planYears: 347,
        caseAgeYears: 349, memberAgeYears: 353, workHours: 359, ageReviewMonths: 367, duplicateBirthYears: 397
    )

    /// The numbers of a record in force since yesterday.
    static func inForce() throws -> ProgrammeNumbers {
        var directory = Directory()
        let since = today.adding(days: -1)
        _ = try directory.apply(
            PartnerV1.WatchDirectoryResponse(
                snapshot: true, complete: true, revision: 1,
                policies: [
                    PartnerV1.DirectoryPolicy(
                        name: "partners/peed/policies/odd",
                        effective: PartnerV1.Day(
                            year: Int32(since.year), month: Int32(since.month), day: Int32(since.day)),
                        numbers: said, revision: 1)
                ]))
        var numbers = try #require(
            ProgrammeNumbers.inForce(on: today, of: directory.numbers(startingWith: ProgrammeNumbers.table)))
        // No record says this one yet: the law does.
        numbers.adultAge = 331
        return numbers
    }

    /// What the numbers that no refusal turns on are for, by their names.
    static let withoutRefusal = [
        "from": "the day of the numbers",
        "directoryRevision": "the revision that brought them",
        "archivedFamilyDays": "when a family is purged; then it is absent",
        "casePurgeDays": "the same of a case",
        "unknownBirthDate": "what stands for an unknown day",
        "screeningDays": "a deadline", "registrationDays": "a deadline", "assessmentDays": "a deadline",
        "carePlanDays": "a deadline", "firstServiceDays": "a deadline",
        "postIntegrationReviewMonths": "a deadline", "reassessmentHours": "a deadline",
        "approvalDays": "until when an approval serves; the record says the day",
        "emergencyReviewHours": "until when an emergency is reviewed; the record says the instant",
        "ageReviewMonths": "a deadline",
        "duplicateBirthYears": "which pairs of cases are listed",
        "emergencyHours": "when an emergency placement is overdue",
        "extremePovertyUSDMinor": "a suggestion",
        "lightWorkAge": "a flag", "lightWorkHours": "a flag",
    ]

    /// A refusal that is caused by numbers of the programme.
    struct Row: Sendable, CustomTestStringConvertible {
        let testDescription: String
        /// Whose values it says, and nobody else's.
        let numbers: [String]
        let cause: @Sendable (ProgrammeNumbers) throws(RPCStatus) -> Void

        init(
            _ testDescription: String, _ numbers: [String],
            _ cause: @escaping @Sendable (ProgrammeNumbers) throws(RPCStatus) -> Void
        ) {
            self.testDescription = testDescription
            self.numbers = numbers
            self.cause = cause
        }

        /// A step of the procedure that lacks only what one guard asks for.
        init(_ item: Guard, _ numbers: [String]) {
            self.init("\(item)", numbers) { policy throws(RPCStatus) in
                guard let row = Procedure.table.first(where: { $0.guards.contains(item) }) else { return }
                var facts = CaseFacts(policy: policy, today: today)
                facts.hasChildView = item != .childView
                try Transition(row.number, row.from, row.step, row.to, [item]).check(facts)
            }
        }

        /// A request whose fields are checked.
        init(
            _ testDescription: String, fields numbers: [String],
            _ check: @escaping @Sendable (ProgrammeNumbers, inout Violations) -> Void
        ) {
            self.init(testDescription, numbers) { policy throws(RPCStatus) in
                var violations = Violations()
                check(policy, &violations)
                try violations.check()
            }
        }
    }

    static let rows: [Row] = [
        Row(.certified, ["sopVersion", "certificationGraceDays"]),
        Row(.childView, ["childViewAge"]),
        Row(.panel, ["panelMembers", "panelProfessions"]),
        Row(.trialLongEnough, ["trialMinDays"]),
        Row(.trialVisited, ["trialMinVisits", "lateEntryDays"]),
        Row(.atSchool, ["schoolAges"]),
        Row(.trialWithinMaximum, ["trialMaxDays"]),
        Row(.followedLongEnough, ["postIntegrationMonths"]),
        Row(.contactAttempted, ["contactAttempts", "lateEntryDays"]),
        Row(.preventionFollowUp, ["followUpMinMonths"]),
        Row(.adult, ["adultAge"]),
        Row(.transitionPlan, ["ageOutAlertMonths"]),
        Row(.missingLongEnough, ["missingMonths"]),
        Row(.retained, ["reopenDays"]),

        Row("a plan of care is reviewed too late", fields: ["reviewMonths"]) { policy, violations in
            CarePlanRules.check(
                FamilyV1.CarePlan(reviewBy: CommonV1.Date(today.adding(months: 150))), at: "care_plan",
                today: today, by: policy, &violations)
        },
        Row("an emergency follows another", ["reviewMonths"]) { policy throws(RPCStatus) in
            let placement = FamilyV1.Placement(type: .emergency, authorityInformed: true)
            let child = PlacedChild(
                child: FamilyV1.ChildCase(state: .inSupport), name: "child", lastEmergency: today)
            let refusals = PlacementGuards.emergency(
                PlacementPlan(
                    placement: placement, from: today, today: today, children: [child], policy: policy))
            if !refusals.isEmpty { throw RPCStatus(refusals) }
        },
        Row("an exception is too long", fields: ["separationExceptionDays"]) { policy, violations in
            var exception = exception(until: 230)
            exception.contactDays = CommonV1.IntValue(value: 7)
            SeparationRules.check(
                exception, at: "exception", in: FamilyV1.SiblingGroup(cases: ["child"]), today: today,
                by: policy, &violations)
        },
        Row("the children see each other too seldom", fields: ["separationExceptionDays"]) {
            policy, violations in
            var exception = exception(until: 7)
            exception.contactDays = CommonV1.IntValue(value: 230)
            SeparationRules.check(
                exception, at: "exception", in: FamilyV1.SiblingGroup(cases: ["child"]), today: today,
                by: policy, &violations)
        },
        Row("a follow-up is planned too short", fields: ["followUpMinMonths", "followUpMaxMonths"]) {
            policy, violations in
            FollowUpRules.check(
                FamilyV1.FamilyFollowUp(
                    kind: .prevention, start: CommonV1.Date(today),
                    plannedEnd: CommonV1.Date(today.adding(months: 1))),
                at: "follow_up", today: today, by: policy, &violations)
        },
        Row("a follow-up is extended too long", ["followUpMaxMonths", "followUpExtensionMonths"]) {
            policy throws(RPCStatus) in
            try FollowUpRules.checkExtension(
                FamilyV1.FollowUpExtension(
                    plannedEnd: CommonV1.Date(today.adding(months: 500)), reason: "they need it"),
                of: FamilyV1.FamilyFollowUp(
                    start: CommonV1.Date(today), plannedEnd: CommonV1.Date(today.adding(months: 200)),
                    state: .active), by: policy)
        },
        Row("a follow-up is closed too early", ["followUpMinMonths"]) { policy throws(RPCStatus) in
            try FollowUpRules.checkClosing(
                FamilyV1.FamilyFollowUp(start: CommonV1.Date(today), state: .active), for: .moved, on: today,
                byManager: false, note: "", visits: [], by: policy)
        },
        Row("a follow-up is closed too late", ["followUpMaxMonths"]) { policy throws(RPCStatus) in
            try FollowUpRules.checkClosing(
                FamilyV1.FamilyFollowUp(start: CommonV1.Date(today.adding(months: -212)), state: .active),
                for: .moved, on: today, byManager: false, note: "", visits: [], by: policy)
        },
        Row("visits do not vouch for a follow-up", ["followUpMinMonths", "visitIntervalDays"]) {
            policy throws(RPCStatus) in
            try FollowUpRules.checkClosing(
                FamilyV1.FamilyFollowUp(start: CommonV1.Date(today.adding(months: -200)), state: .active),
                for: .moved, on: today, byManager: false, note: "", visits: [today], by: policy)
        },
        Row("no visit shows that a goal was met", ["lateEntryDays"]) { policy throws(RPCStatus) in
            try FollowUpRules.checkClosing(
                FamilyV1.FamilyFollowUp(start: CommonV1.Date(today), state: .active), for: .goalsMet,
                on: today, byManager: true, note: "why", visits: [], by: policy)
        },
        Row("something happened too long ago", fields: ["pastYears"]) { policy, violations in
            violations.recent(
                "date", CommonV1.Date(today.adding(months: -12 * 338)), today: today, by: policy)
        },
        Row("something is planned too far ahead", fields: ["planYears"]) { policy, violations in
            violations.planned(
                "date", CommonV1.Date(today.adding(months: 12 * 348)), today: today, by: policy)
        },
        Row("a child is too old", fields: ["caseAgeYears"]) { policy, violations in
            CaseBounds.check(
                FamilyV1.ChildCase(
                    birth: FamilyV1.BirthDate(date: CommonV1.Date(today.adding(months: -12 * 351))),
                    identifiedOn: CommonV1.Date(today)),
                insteadOf: nil, at: "child_case", today: today, by: policy, &violations)
        },
        Row("a member is too old", fields: ["memberAgeYears"]) { policy, violations in
            violations.age(
                "birth", FamilyV1.BirthDate(date: CommonV1.Date(today.adding(months: -12 * 355))), on: today,
                atMost: policy.memberAgeYears)
        },
        Row("a week has too few hours", ["workHours"]) { policy throws(RPCStatus) in
            try EpisodeRules.check(
                FamilyV1.ExploitationEpisode(
                    work: FamilyV1.WorkSituation(hoursPerWeek: CommonV1.IntValue(value: 360))),
                at: "episode", of: FamilyV1.ChildCase(), today: today, by: policy)
        },
        Row("something is entered too late", ["lateEntryManagerDays"]) { policy throws(RPCStatus) in
            try LateEntry.check(
                today.adding(days: -332), at: "happened_on", on: today, byManager: false, by: policy)
        },
        Row("a visit comes after the follow-up", ["followUpMaxMonths"]) { policy throws(RPCStatus) in
            try FollowUpRules.checkVisit(
                on: today,
                in: FamilyV1.FamilyFollowUp(start: CommonV1.Date(today.adding(months: -212)), state: .active),
                by: policy)
        },
        Row("the next visit is too far away", fields: ["visitIntervalDays"]) { policy, violations in
            VisitRules.check(
                FamilyV1.Visit(
                    followUp: "f", kind: .home, startTime: GoogleProtobuf.Timestamp(seconds: 1),
                    nextVisitBy: CommonV1.Date(today.adding(days: 228))),
                at: "visit", on: today, now: UnixTime(milliseconds: 1_800_000_000_000), by: policy,
                &violations)
        },
        Row("a child consents that may be too young", ["consentAge"]) { policy throws(RPCStatus) in
            try ConsentRules.checkGiver(
                of: FamilyV1.Consent(giver: .child), nil, FamilyV1.ChildCase(), today: today, by: policy)
        },
        Row("care goes on without a consent", ["consentLapseDays"]) { policy throws(RPCStatus) in
            try FamilyV1.ChildCase(
                registration: FamilyV1.Registration(consentUntil: CommonV1.Date(today.adding(days: -400)))
            ).checkCareConsent(on: today, by: policy)
        },
        Row("a minor consents for another child", ["adultAge"]) { policy throws(RPCStatus) in
            try ConsentRules.checkGiver(
                of: FamilyV1.Consent(giver: .parent), FamilyV1.Member(birth: .year(2020), caretaker: true),
                FamilyV1.ChildCase(), today: today, by: policy)
        },
        Row("a child that has a say was not asked", ["assentAge"]) { policy throws(RPCStatus) in
            try ConsentRules.checkGiver(
                of: FamilyV1.Consent(giver: .guardian), nil, FamilyV1.ChildCase(), today: today, by: policy)
        },
    ]

    private static func exception(until days: Int) -> FamilyV1.SeparationException {
        FamilyV1.SeparationException(
            childCase: "child", reason: .medical, explanation: "a hospital is near",
            from: CommonV1.Date(today), until: CommonV1.Date(today.adding(days: days)))
    }

    @Test("A refusal says the number in force and not the one by default", arguments: rows)
    func sentence(row: Row) throws {
        let policy = try Self.inForce()
        let wanted = try row.numbers.flatMap { name in try Self.values(of: name, in: policy) }
        do throws(RPCStatus) {
            try row.cause(policy)
            Issue.record("nothing was refused")
        } catch {
            let told = error.sentences.joined(separator: "\n")
            let numbers = told.matches(of: #/\d+/#).map { String($0.output) }
            #expect(Set(numbers) == Set(wanted), "\(told)")
            let words = #/\b(two|three|four|five|six|seven|eight|nine|ten|twelve|fourteen|thirty)\b/#
            #expect(told.firstMatch(of: words) == nil, "a number is written out: \(told)")
        }
    }

    @Test("Callers are told so, when they are refused and when they ask what is lacking")
    func told() async throws {
        let world = try CaseCell()
        let child = try await world.supported()
        let since = world.day
        try world.cell.follower.apply(
            PartnerV1.WatchDirectoryResponse(
                complete: true, revision: 1_001,
                policies: [
                    PartnerV1.DirectoryPolicy(
                        name: "partners/peed/policies/odd",
                        effective: PartnerV1.Day(
                            year: Int32(since.year), month: Int32(since.month), day: Int32(since.day)),
                        numbers: PartnerV1.PolicyNumbers(panelMembers: 7, panelProfessions: 5), revision: 1)
                ]))
        let sentence = "decision.panel must have 7 members or more, of 5 professions or more"
        // A panel of three.
        let refused = await refusal { try await world.decide(child, .separation) }
        #expect(refused?.reason == .panelIncomplete)
        #expect(refused?.message == sentence)
        let steps = try await world.asManager.explainTransition(
            FamilyV1.ExplainTransitionRequest(name: child)
        ).steps
        let lacking = steps.filter { $0.rpc == "RecordBestInterestDecision" }.flatMap(\.unmet)
        #expect(lacking.contains { $0.description == sentence })
        try await world.cell.bare.close()
    }

    @Test("Every number is in a refusal, or it is said why in none")
    func everyNumber() throws {
        let policy = try Self.inForce()
        let names = Mirror(reflecting: policy).children.compactMap(\.label)
        let told = Set(Self.rows.flatMap(\.numbers))
        let untold = Set(Self.withoutRefusal.keys)
        #expect(told.union(untold) == Set(names))
        #expect(told.isDisjoint(with: untold))
    }

    @Test("The record of the test says every number another way than by default")
    func everyNumberIsOdd() throws {
        let odd = try Self.inForce()
        let first = try #require(ProgrammeNumbers.table.first)
        let pairs = zip(Mirror(reflecting: odd).children, Mirror(reflecting: first).children)
        // The one rule for unknown dates is no number.
        let alike = pairs.filter { "\($0.value)" == "\($1.value)" }.compactMap { $0.0.label }
        #expect(alike == ["unknownBirthDate"])
    }

    @Test("One is said without a plural")
    func singular() {
        #expect([1.days, 2.days, 1.months, 6.members] == ["1 day", "2 days", "1 month", "6 members"])
    }

    /// A sentence that has a number written into it goes on saying it when the programme decides another.
    @Test("No sentence in the sources has a number of days, months or people written into it")
    func sources() throws {
        let sources = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
            .appendingPathComponent("../../../Sources")
        let written =
            #/"[^"\n]*\b(?:one|two|three|four|five|six|seven|eight|nine|ten|twelve|fourteen|thirty|\d+) (?:days?|weeks?|months?|years?|hours?|members|professions|visits|attempts)\b[^"\n]*"/#
        var found: [String] = []
        for module in ["FamilyService", "PartnerService"] {
            let files = try #require(
                FileManager.default.enumerator(
                    at: sources.appendingPathComponent(module), includingPropertiesForKeys: nil))
            for case let file as URL in files where file.pathExtension == "swift" {
                for line in try String(contentsOf: file, encoding: .utf8).split(separator: "\n") {
                    let code = line.drop { $0 == " " }
                    guard !code.hasPrefix("//"), code.firstMatch(of: written) != nil else { continue }
                    found.append("\(file.lastPathComponent): \(code)")
                }
            }
        }
        #expect(found.isEmpty, "\(found)")
    }

    private static func values(of name: String, in policy: ProgrammeNumbers) throws -> [String] {
        let value = try #require(Mirror(reflecting: policy).children.first { $0.label == name }?.value)
        if let ages = value as? ClosedRange<Int> { return ["\(ages.lowerBound)", "\(ages.upperBound)"] }
        return ["\(value)"]
    }
}

extension RPCStatus {
    /// Everything that it says to people: its message, and what its details describe.
    fileprivate var sentences: [String] {
        [message]
            + details.flatMap { detail -> [String] in
                switch detail {
                case .fields(let violations): violations.map(\.description)
                case .unmet(let violations): violations.map(\.description)
                default: []
                }
            }
    }
}
