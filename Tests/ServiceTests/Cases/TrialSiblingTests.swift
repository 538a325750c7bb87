import ServiceSupport
import Tenancy
import Testing
import WireProto

@testable import FamilyService
@testable import ServiceRuntime

/// A child goes home with its brothers and sisters, or by an exception that is in force: the rows of a placement.
@Suite("A trial does not part siblings")
struct TrialSiblingTests {
    struct Row: Sendable, CustomTestStringConvertible {
        let testDescription: String
        let isRefused: Bool
        let change: @Sendable (inout Home) -> Void

        init(
            _ testDescription: String, refused: Bool, _ change: @escaping @Sendable (inout Home) -> Void
        ) {
            self.testDescription = testDescription
            isRefused = refused
            self.change = change
        }
    }

    /// A girl whose return is prepared, and a brother of hers who lives in the shelter.
    static let rows: [Row] = [
        Row("she has no group", refused: false) { $0.isGrouped = false },
        Row("she has no group, and he is of her family", refused: true) {
            ($0.isGrouped, $0.isOfFamily) = (false, true)
        },
        Row("he is of her family, and has no place", refused: false) {
            ($0.isGrouped, $0.isOfFamily, $0.placement) = (false, true, nil)
        },
        Row("the group is closed", refused: false) { $0.group.state = .closed },
        Row("the brother stays in the shelter", refused: true) { _ in },
        Row("the brother has no place", refused: false) { $0.placement = nil },
        Row("the brother has left the shelter", refused: false) { $0.placement?.state = .ended },
        Row("the brother lives in the family already", refused: false) {
            $0.placement = FamilyV1.Placement(family: $0.family, type: .withFamily, state: .active)
        },
        Row("the brother lives in another family", refused: true) {
            $0.placement = FamilyV1.Placement(family: $0.other, type: .kinship, state: .active)
        },
        Row("the brother is about to return to the family", refused: false) {
            $0.brother.state = .reintegrationPrepared
            $0.brother.tracing = FamilyV1.FamilyTracing(state: .found, family: $0.family)
        },
        Row("the brother is about to return to another family", refused: true) {
            $0.brother.state = .reintegrationPrepared
            $0.brother.tracing = FamilyV1.FamilyTracing(state: .found, family: $0.other)
        },
        Row("the brother's case is closed", refused: false) { $0.brother.state = .closed },

        Row("the brother stays by an exception of his", refused: false) { $0.except("brother") },
        Row("the brother stays by an exception of hers", refused: false) { $0.except("girl") },
        Row("an exception of somebody else", refused: true) { $0.except("cousin") },
        Row("an exception that waits for its second approval", refused: true) {
            $0.except("brother", state: .requested)
        },
        Row("an exception that ends today", refused: false) { $0.except("brother", days: -20...0) },
        Row("an exception that ran out yesterday", refused: true) { $0.except("brother", days: -20...(-1)) },
        Row("an exception that begins today", refused: false) { $0.except("brother", days: 0...20) },
        Row("an exception of his that begins tomorrow", refused: true) { $0.except("brother", days: 1...20) },
        Row("an exception of hers that begins tomorrow", refused: true) { $0.except("girl", days: 1...20) },
        Row("an exception whose first day nobody said", refused: true) {
            $0.except("brother")
            $0.group.exceptions[0].from = nil
        },
        Row("an exception for today alone, and she has been at home for a week", refused: true) {
            $0.start = $0.today.adding(days: -7)
            $0.except("brother")
        },
        Row("an exception since she has been at home, a week ago", refused: false) {
            $0.start = $0.today.adding(days: -7)
            $0.except("brother", days: -7...0)
        },
    ]

    @Test("A split needs an exception in force", arguments: rows)
    func split(row: Row) async throws {
        let world = try CaseCell()
        var home = Home(today: world.day)
        row.change(&home)
        let (girl, family) = try await home.put(into: world)
        var trial = try await world.trial(girl, family)
        trial.start = CommonV1.Date(home.start)
        var asked = FamilyV1.StartTrialRequest(parent: girl, trial: trial, requestID: CaseCell.id())
        asked.approval = try await world.agreed(to: .startTrial(asked))
        let (client, request) = (world.asWorker, asked)
        do throws(RPCStatus) {
            _ = try await client.startTrial(request)
            #expect(!row.isRefused, "the trial was begun")
        } catch {
            #expect(row.isRefused, "the trial was refused: \(error)")
            #expect(error.reason == .siblingsSplit)
        }
        try await world.cell.bare.close()
    }

    @Test("What a case still lacks tells of an exception only once it is in force", arguments: [0, 1])
    func explained(daysFromNow: Int) async throws {
        let world = try CaseCell()
        var home = Home(today: world.day)
        home.except("brother", days: daysFromNow...20)
        let (girl, _) = try await home.put(into: world)
        let steps = try await world.asWorker.explainTransition(
            FamilyV1.ExplainTransitionRequest(name: girl)
        ).steps
        let trial = try #require(steps.first { $0.rpc == "StartTrial" })
        #expect(trial.unmet.contains { $0.reason == Reason.siblingsSplit.rawValue } == (daysFromNow > 0))
        try await world.cell.bare.close()
    }
}

/// A child who is to go home, and who its brothers and sisters are.
struct Home: Sendable {
    let today: CalendarDate
    /// The trial's first day.
    var start: CalendarDate
    var isGrouped = true
    /// Whether both cases name the family to which she returns.
    var isOfFamily = false
    var group = FamilyV1.SiblingGroup(state: .open)
    var brother = FamilyV1.ChildCase(state: .inSupport)
    /// The brother's; `nil` where he has none.
    var placement: FamilyV1.Placement?
    /// Stand for the names that the records are given.
    let family = "family"
    let other = "partners/ctse/families/\(RecordID.random().text)"

    init(today: CalendarDate) {
        (self.today, start) = (today, today)
        placement = FamilyV1.Placement(
            site: "partners/ctse/sites/shelter", type: .longTerm, state: .active)
    }

    mutating func except(
        _ name: String, state: FamilyV1.ExceptionState = .approved, days: ClosedRange<Int> = 0...0
    ) {
        group.exceptions.append(
            FamilyV1.SeparationException(
                childCase: name, from: CommonV1.Date(today.adding(days: days.lowerBound)),
                until: CommonV1.Date(today.adding(days: days.upperBound)), state: state))
    }

    /// - Returns: The names of the girl's case and of the family to which she returns.
    func put(into world: CaseCell) async throws -> (girl: String, family: String) {
        let names = [
            "girl": world.fresh(.childCase), "brother": world.fresh(.childCase),
            "family": world.fresh(.family),
        ]
        func name(_ word: String?) -> String { word.map { names[$0]?.text ?? $0 } ?? "" }
        let (girl, his, family) = (name("girl"), name("brother"), name("family"))

        var group = group
        group.cases = [girl, his]
        for index in group.exceptions.indices {
            group.exceptions[index].childCase = name(group.exceptions[index].childCase)
        }
        let groupName = try await world.put(group, world.fresh(.siblingGroup))

        var brother = brother
        brother.siblingGroup = isGrouped ? groupName : ""
        if isOfFamily { brother.family = family }
        let traced = name(brother.tracing?.family)
        brother.tracing?.family = traced
        if var placement {
            placement.family = name(placement.family)
            brother.placement = try await world.put(
                placement, world.fresh(.placement, under: his, .childCase))
        }
        try await world.put(FamilyV1.Family(state: .active), names["family"]!)
        try await world.put(brother, names["brother"]!)
        try await world.put(
            FamilyV1.ChildCase(
                state: .reintegrationPrepared, family: isOfFamily ? family : "",
                siblingGroup: isGrouped ? groupName : "",
                tracing: FamilyV1.FamilyTracing(state: .found, family: family),
                stateSince: CommonV1.Date(today.adding(days: -30))),
            names["girl"]!)
        try await world.put(
            FamilyV1.Assessment(
                kind: .familySuitability, state: .approved, family: family, suitable: true),
            world.fresh(.assessment, under: girl, .childCase))
        return (girl, family)
    }
}
