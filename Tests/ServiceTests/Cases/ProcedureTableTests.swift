import Foundation
import Tenancy
import Testing
import WireProto

@testable import FamilyService
@testable import ServiceRuntime

/// The procedure as a table: what is written in docs/procedure.md is what the code does.
@Suite("The procedure's table")
struct ProcedureTableTests {
    static let states = FamilyV1.CaseState.allKnown.filter { $0 != .unspecified }

    @Test("docs/procedure.md holds the table and its guards, word for word")
    func documented() throws {
        let file = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
            .appendingPathComponent("../../../docs/procedure.md")
        let text = try String(contentsOf: file, encoding: .utf8)
        let table = ProcedureText.steps
        let guards = ProcedureText.guards
        #expect(text.contains(table), "the table of steps should be:\n\(table)")
        #expect(text.contains(guards), "the table of guards should be:\n\(guards)")
    }

    @Test("Each state and step is one row or none, and what is no row is refused with the steps there are")
    func everyPair() throws {
        for state in Self.states {
            for step in Step.allCases {
                let rows = Procedure.table.filter { $0.step == step && $0.from.contains(state) }
                #expect(rows.count <= 1, "\(state) has several rows for \(step.rawValue)")
                do throws(RPCStatus) {
                    let row = try Procedure.transition(from: state, step)
                    #expect(rows.first?.number == row.number)
                } catch {
                    #expect(rows.isEmpty)
                    #expect(error.code == .failedPrecondition)
                    #expect(error.reason == .illegalTransition)
                    let told = error.details.compactMap { detail -> String? in
                        if case .info(let pairs) = detail { pairs["allowed"] } else { nil }
                    }
                    let allowed = Set(
                        Procedure.table.filter { $0.from.contains(state) }.map(\.step.rpc))
                    #expect(told == [allowed.sorted().joined(separator: ",")])
                }
            }
        }
        #expect(Set(Procedure.table.map(\.step)) == Set(Step.allCases), "a step is in no row")
    }

    @Test("Each guard refuses alone, by its own reason; with all satisfied the step is taken")
    func everyGuardAlone() throws {
        for row in Procedure.table {
            let satisfied = GuardExample.satisfying(row)
            #expect(
                row.unmet(by: satisfied).isEmpty,
                "\(row.step.rawValue) is refused: \(row.unmet(by: satisfied))")
            for item in row.guards {
                var facts = satisfied
                GuardExample.violate(item, &facts)
                do throws(RPCStatus) {
                    try row.check(facts)
                    Issue.record("\(row.step.rawValue) was taken without \(item)")
                } catch {
                    #expect(
                        error.reason == item.refusal(by: satisfied.policy).reason,
                        "\(row.step.rawValue) without \(item)")
                    #expect(row.unmet(by: facts) == [item], "\(row.step.rawValue) without \(item)")
                }
            }
        }
    }

    @Test("A plan for the time after that the case holds need not be named again when it closes")
    func transitionPlan() {
        for (months, isLongEnough) in [(5, false), (6, true)] {
            var facts = CaseFacts(
                policy: ProgrammeNumbers(from: GuardExample.today), today: GuardExample.today)
            facts.take(
                FamilyV1.ChildCase(
                    transitionPlan: CommonV1.Date(GuardExample.today.adding(months: -months))))
            #expect(Guard.transitionPlan.holds(facts) == isLongEnough)
        }
    }

    @Test("Without any fact every guard refuses")
    func nothingIsAssumed() throws {
        let day = try #require(CalendarDate(year: 2026, month: 1, day: 1))
        let facts = CaseFacts(policy: ProgrammeNumbers(from: day), today: day)
        // Not looking for the family is what one begins with.
        #expect(Guard.allCases.filter { $0.holds(facts) } == [.notTracing])
    }

    @Test("A case closes as reintegrated by one way only: prepared, tried with success, followed")
    func oneWayHome() {
        func ways(to state: FamilyV1.CaseState) -> [Transition] {
            Procedure.table.filter { $0.to == .state(state) }
        }
        let closing = Procedure.table.filter { $0.step == .closeReintegrated }
        #expect(closing.map(\.from) == [[.postIntegration]])
        #expect(ways(to: .postIntegration).map(\.step) == [.trialSucceeds])
        #expect(ways(to: .postIntegration).map(\.from) == [[.inTrial]])
        #expect(ways(to: .inTrial).map(\.step) == [.startTrial])
        #expect(ways(to: .inTrial).map(\.from) == [[.reintegrationPrepared]])
        #expect(Set(ways(to: .reintegrationPrepared).map(\.step)) == [.agreeReintegration])
    }

    @Test("What is done for a child's safety asks for nothing but that the authority knows")
    func safetyFirst() {
        for step in [Step.trialFails, .relapse, .withdraw, .resume] {
            let guards = Procedure.table.filter { $0.step == step }.flatMap(\.guards)
            #expect(guards.isEmpty, "\(step.rawValue) asks for \(guards)")
        }
        #expect(Procedure.table.filter { $0.step == .suspend }.map(\.guards) == [[.authorityInformed]])
    }

    @Test("The table and the case agree on when a case is open and the child there")
    func open() {
        #expect(Procedure.active == Self.states.filter(\.isAtHand))
        #expect(Procedure.steps(from: .suspended).map(\.from).allSatisfy { $0.allSatisfy(\.isOpen) })
    }

    @Test("Nothing but reopening leaves a closed case, and nothing a child that was screened out")
    func ends() {
        #expect(Procedure.steps(from: .closed).map(\.step) == [.reopen])
        #expect(Procedure.steps(from: .screenedOut).isEmpty)
        #expect(Procedure.steps(from: .transferredOut).isEmpty)
    }
}

/// The table as Markdown.
enum ProcedureText {
    static var steps: String {
        let head = "| T | From | Step | To | Must hold |\n|---|---|---|---|---|\n"
        return head
            + Procedure.table.map { row in
                let from = row.from.compactMap(\.name).joined(separator: ", ")
                let step = row.step.by.isEmpty ? row.step.rpc : "\(row.step.rpc): \(row.step.by)"
                let to =
                    switch row.to {
                    case .state(let state): state.name ?? ""
                    case .same: "(same)"
                    case .previous: "(as before)"
                    }
                let guards = row.guards.map(\.rawValue).joined(separator: ", ")
                return "| \(row.number) | \(from) | \(step) | \(to) | \(guards) |"
            }.joined(separator: "\n")
    }

    static var guards: String {
        let head = "| Guard | Reason | What must hold |\n|---|---|---|\n"
        return head
            + Guard.allCases.map { item in
                let refusal = item.refusal(by: ProgrammeNumbers(from: GuardExample.today))
                return
                    "| \(item.rawValue) | `\(refusal.reason.rawValue)` | `\(refusal.subject)` \(refusal.needs) |"
            }.joined(separator: "\n")
    }
}
