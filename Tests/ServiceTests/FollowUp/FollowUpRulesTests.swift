import Testing
import WireProto

@testable import FamilyService
@testable import ServiceRuntime

@Suite("How long a family is followed")
struct FollowUpRulesTests {
    let policy: ProgrammeNumbers
    let start: CalendarDate

    init() throws {
        policy = try #require(ProgrammeNumbers.table.first)
        start = try #require(CalendarDate(year: 2026, month: 1, day: 15))
    }

    func followUp(
        _ state: FamilyV1.FollowUpState = .active, until end: CommonV1.Date = CommonV1.Date(2026, 7, 15)
    ) -> FamilyV1.FamilyFollowUp {
        FamilyV1.FamilyFollowUp(
            kind: .prevention, start: CommonV1.Date(start), plannedEnd: end, state: state,
            responsibleStaff: "s")
    }

    @Test(
        "It is planned for six to twelve months",
        arguments: [
            (CommonV1.Date(2026, 7, 14), false), (CommonV1.Date(2026, 7, 15), true),
            (CommonV1.Date(2027, 1, 15), true), (CommonV1.Date(2027, 1, 16), false),
            (CommonV1.Date(2026, 8), false), (CommonV1.Date(2026, 2, 30), false),
        ])
    func planned(end: CommonV1.Date, isRight: Bool) {
        let wrong = wrongFields {
            FollowUpRules.check(followUp(until: end), at: "f", today: start, by: policy, &$0)
        }
        #expect(wrong == (isRight ? [] : ["f.planned_end"]))
    }

    @Test("Without dates it begins today and lasts six months; without words a goal is none")
    func defaults() {
        let whole = FollowUpRules.completing(
            FamilyV1.FamilyFollowUp(kind: .prevention), today: start, by: policy)
        #expect(whole.start == CommonV1.Date(2026, 1, 15))
        #expect(whole.plannedEnd == CommonV1.Date(2026, 7, 15))
        let empty = FamilyV1.FamilyFollowUp(start: CommonV1.Date(2026, 1, 16), goals: [FamilyV1.Goal()])
        let wrong = wrongFields {
            $0.require(empty, at: "f")
            FollowUpRules.check(empty, at: "f", today: start, by: policy, &$0)
        }
        #expect(wrong == ["f.kind", "f.goals[0].text", "f.responsible_staff", "f.start"])
    }

    @Test("One that waited for the consent keeps its length from the day it begins")
    func begins() throws {
        var waiting = followUp(.proposed)
        FollowUpRules.begin(&waiting, with: "c", on: start.adding(days: 10), by: policy)
        #expect(waiting.state == .active && waiting.consent == "c")
        #expect(waiting.start == CommonV1.Date(2026, 1, 25))
        #expect(waiting.plannedEnd == CommonV1.Date(2026, 7, 25))
        #expect(waiting.nextVisitBy == CommonV1.Date(2026, 2, 24))
        #expect(waiting.policy == policy.ref)
    }

    @Test("It closes inside the window; outside of it only by a manager who says why")
    func closing() throws {
        let rows: [(FamilyV1.FamilyFollowUp, CommonV1.Date, Bool, String, Reason?)] = [
            (followUp(), CommonV1.Date(2026, 7, 14), false, "why", .followUpTooShort),
            (followUp(), CommonV1.Date(2026, 7, 14), true, "", .followUpTooShort),
            (followUp(), CommonV1.Date(2026, 7, 14), true, " \n", .followUpTooShort),
            (followUp(), CommonV1.Date(2026, 7, 14), true, "moved away", nil),
            (followUp(), CommonV1.Date(2026, 7, 15), false, "", nil),
            (followUp(), CommonV1.Date(2027, 1, 15), false, "", nil),
            (followUp(), CommonV1.Date(2027, 1, 16), false, "why", .followUpTooLong),
            (followUp(), CommonV1.Date(2027, 1, 16), true, "", .followUpTooLong),
            (followUp(), CommonV1.Date(2027, 1, 16), true, "forgotten", nil),
            (
                followUp(.extended, until: CommonV1.Date(2027, 4, 15)), CommonV1.Date(2027, 4, 15), false, "",
                nil
            ),
            (
                followUp(.extended, until: CommonV1.Date(2027, 4, 15)), CommonV1.Date(2027, 4, 16), false, "",
                .followUpTooLong
            ),
            (followUp(.proposed), CommonV1.Date(2026, 1, 16), false, "", nil),
            (followUp(.closed), CommonV1.Date(2026, 8, 1), true, "why", .illegalTransition),
        ]
        for (followUp, day, byManager, note, why) in rows {
            let day = try #require(CalendarDate(day))
            let visits = (0..<16).map { start.adding(days: 30 * $0) }
            let got = whyUnmet { () throws(RPCStatus) in
                try FollowUpRules.checkClosing(
                    followUp, for: .goalsMet, on: day, byManager: byManager, note: note, visits: visits,
                    by: policy)
            }
            #expect(got == why, "\(followUp.state) on \(day), manager: \(byManager), note: \(note)")
        }
    }

    @Test("An extension says why, goes further than the plan, and no further than six months past the twelve")
    func extending() {
        let rows: [(CommonV1.Date?, String, [String])] = [
            (CommonV1.Date(2027, 4, 15), "grandmother ill", []),
            (CommonV1.Date(2027, 7, 15), "why", []),
            (CommonV1.Date(2027, 7, 16), "why", ["extending.planned_end"]),
            (CommonV1.Date(2026, 7, 15), "why", ["extending.planned_end"]),
            (CommonV1.Date(2027, 4, 15), " ", ["extending.reason"]),
            (nil, "", ["extending.planned_end", "extending.reason"]),
        ]
        for (end, why, wrong) in rows {
            var status = RPCStatus.ok
            do {
                let extending = FamilyV1.FollowUpExtension(plannedEnd: end, reason: why)
                try Violations(requiring: extending, at: "extending").check()
                try FollowUpRules.checkExtension(extending, of: followUp(), by: policy)
            } catch {
                status = error
            }
            #expect(status.wrongFields == wrong)
        }
    }

    @Test(
        "Visits belong to the time in which the family is followed, and the latest says when the next is due")
    func visits() throws {
        let rows: [(FamilyV1.FamilyFollowUp, CommonV1.Date, Reason?)] = [
            (followUp(), CommonV1.Date(2026, 1, 14), .fieldInvalid),
            (followUp(), CommonV1.Date(2026, 1, 15), nil),
            (followUp(), CommonV1.Date(2027, 1, 15), nil),
            (followUp(), CommonV1.Date(2027, 1, 16), .followUpTooLong),
            (followUp(.extended, until: CommonV1.Date(2027, 4, 1)), CommonV1.Date(2027, 4, 1), nil),
            (followUp(.proposed), CommonV1.Date(2026, 2, 1), .consentMissing),
            (followUp(.closed), CommonV1.Date(2026, 2, 1), .illegalTransition),
        ]
        for (followUp, day, why) in rows {
            let day = try #require(CalendarDate(day))
            let got = whyUnmet { () throws(RPCStatus) in
                try FollowUpRules.checkVisit(on: day, in: followUp, by: policy)
            }
            #expect(got == why, "\(followUp.state) on \(day)")
        }
        var followed = followUp()
        let days = [40, 10, 40].map { start.adding(days: $0) }
        for day in days {
            FollowUpRules.count(
                FamilyV1.Visit(nextVisitBy: CommonV1.Date(day.adding(days: 20))), on: day, in: &followed)
        }
        #expect(followed.visits == 3)
        #expect(followed.lastVisitOn == CommonV1.Date(start.adding(days: 40)))
        #expect(followed.nextVisitBy == CommonV1.Date(start.adding(days: 60)))
    }

    @Test("A family is followed by its own consent, in force and given for that")
    func consent() throws {
        typealias Change = (inout FamilyV1.Consent) -> Void
        let rows: [(Change, Reason?)] = [
            ({ _ in }, nil),
            ({ $0.family = "another" }, .consentNotCovering),
            ({ $0.purposes = [.care] }, .consentNotCovering),
            ({ $0.state = .withdrawn }, .consentWithdrawn),
            ({ $0.state = .expired }, .consentMissing),
            ({ $0.frozen = true }, .consentMissing),
            ({ $0.validFrom = CommonV1.Date(2026, 1, 16) }, .consentMissing),
            ({ $0.validUntil = CommonV1.Date(2026, 1, 14) }, .consentMissing),
            ({ $0.validUntil = CommonV1.Date(2026, 1, 15) }, nil),
        ]
        for (index, (change, why)) in rows.enumerated() {
            var consent = FamilyV1.Consent(family: "f", purposes: [.care, .followUp], state: .active)
            change(&consent)
            let got = whyUnmet { () throws(RPCStatus) in
                try FollowUpConsent.check(consent, of: "f", on: start, isMissing: false)
            }
            #expect(got == why, "row \(index)")
        }
    }
}
