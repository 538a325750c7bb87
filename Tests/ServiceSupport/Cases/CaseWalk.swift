import TestSupport
import WireProto

/// Years of a partner's work in random order, by several workers at once: whatever is tried, and by whom, nothing
/// happens that must not.
///
/// It goes in rounds: the seed alone says who tries what with which case, and how many days pass between. All workers of a
/// round act at the same time. Where two have drawn the same case, either may be first; so a seed leads to the same rounds
/// again, and to the same outcome but for that.
public struct CaseWalk {
    private let world: CaseCell
    private let workers: Int
    private var random: Seeded
    private var families: [String] = []
    /// One member of each family.
    private var caretakers: [String] = []
    private var cases: [CaseMemory] = []
    private var states: [FamilyV1.CaseState: Int] = [:]
    private var refused = 0

    /// Steps tried: one for each worker of each round.
    public private(set) var steps = 0
    /// Steps that were not refused.
    public private(set) var taken = 0

    public init(seed: UInt64, workers: Int = 4, families: Int = 12) async throws {
        world = try CaseCell()
        random = Seeded(seed: seed)
        self.workers = workers
        for _ in 0..<families {
            let made = try await world.cell.addFamily { [world] in
                $0.responsibleStaff = world.name(world.worker)
            }
            self.families.append(made.meta?.name ?? "")
            caretakers.append(try await world.addCaretaker(to: made))
        }
    }

    public var summary: String {
        let reached = states.sorted { $0.key.rawValue < $1.key.rawValue }
            .map { "\($0.key.name ?? "?") \($0.value)" }.joined(separator: ", ")
        let checked = cases.reduce(0) { $0 + Int($1.revision) }
        return
            "\(taken) steps taken, \(refused) refused, \(cases.count) cases, \(checked) revisions checked; \(reached)"
    }

    /// Walks on.
    ///
    /// - Returns: What is wrong, as soon as something is.
    public mutating func walk(steps: Int) async throws -> String? {
        let end = self.steps + steps
        while self.steps < end {
            if let wrong = try await round() { return wrong }
        }
        return try await OpenEnds(world.cell.bare).found().first
    }

    public func close() async throws { try await world.cell.bare.close() }

    private mutating func round() async throws -> String? {
        if cases.isEmpty || Int.random(in: 0..<10, using: &random) == 0 {
            // Some have facts that one person must not take away.
            let family =
                Int.random(in: 0..<2, using: &random) == 0 ? families.randomElement(using: &random) : nil
            cases.append(CaseMemory(name: try await world.meet(in: family).named))
        }
        // Facts turn between two rounds, so that what is checked after one stands still.
        if Int.random(in: 0..<40, using: &random) == 0 {
            try await world.turn(caretakers.randomElement(using: &random)!)
        }
        if Int.random(in: 0..<4, using: &random) == 0 {
            try world.advance(days: Int64.random(in: 0..<40, using: &random))
        }
        let deeds = deeds()
        steps += workers
        let world = world
        return try await withThrowingTaskGroup(of: CaseRound.self) { group in
            for (index, deeds) in deeds {
                let round = CaseRound(index: index, memory: cases[index])
                group.addTask { try await round.played(deeds, in: world) }
            }
            var wrong: String?
            for try await round in group { wrong = note(round) ?? wrong }
            return wrong
        }
    }

    /// What the workers try in the next round, by the number of the case.
    private mutating func deeds() -> [Int: [Deed]] {
        var deeds: [Int: [Deed]] = [:]
        var last = 0
        for worker in 0..<workers {
            // Now and then two go after the same case.
            let isMeeting = worker > 0 && Int.random(in: 0..<12, using: &random) == 0
            if !isMeeting { last = Int.random(in: 0..<cases.count, using: &random) }
            let state = cases[last].seen?.state ?? .identified
            states[state, default: 0] += 1
            let deed = Deed(
                kind: kind(for: state), case: cases[last].name,
                family: families.randomElement(using: &random)!,
                dice: random.next())
            if deed.kind == .authority { cases[last].isJudged = true }
            deeds[last, default: []].append(deed)
        }
        return deeds
    }

    private mutating func kind(for state: FamilyV1.CaseState) -> Deed.Kind {
        let isLikely = Int.random(in: 0..<4, using: &random) > 0
        let likely = isLikely ? Deed.likely[state]?.randomElement(using: &random) : nil
        return likely ?? Deed.Kind.allCases.randomElement(using: &random)!
    }

    private mutating func note(_ round: CaseRound) -> String? {
        cases[round.index] = round.memory
        taken += round.taken
        refused += round.refused
        return round.wrong
    }
}

/// What happens to one case in one round.
private struct CaseRound: Sendable {
    let index: Int
    var memory: CaseMemory
    var taken = 0
    var refused = 0
    var wrong: String?

    func played(_ deeds: [Deed], in world: CaseCell) async throws -> CaseRound {
        var round = self
        try await round.play(deeds, in: world)
        return round
    }

    private mutating func play(_ deeds: [Deed], in world: CaseCell) async throws {
        let outcomes = await withTaskGroup(of: DeedOutcome.self) { group in
            for deed in deeds { group.addTask { await deed.outcome(in: world) } }
            return await group.reduce(into: []) { $0.append($1) }
        }
        for outcome in outcomes {
            switch outcome {
            case .taken: taken += 1
            case .refused: refused += 1
            case .wrong(let what): wrong = what
            }
        }
        if wrong == nil { wrong = try await CaseChecker(world: world).check(&memory) }
    }
}
