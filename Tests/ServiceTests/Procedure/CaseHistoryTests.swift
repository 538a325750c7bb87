import Foundation
import Tenancy
import Testing
import WireProto

@testable import FamilyService
@testable import ServiceRuntime

/// Years of a partner's work in random order: whatever is tried, and by whom, nothing happens that must not.
@Suite("Random histories of cases")
struct CaseHistoryTests {
    @Test("No invariant is ever broken")
    func histories() async throws {
        let environment = ProcessInfo.processInfo.environment
        let steps = environment["PEGASE_HISTORIES"].flatMap(Int.init) ?? 3000
        let seed = environment["PEGASE_SEED"].flatMap(UInt64.init) ?? 20_260_101
        var walk = try await CaseWalk(seed: seed)
        for step in 0..<steps {
            if let wrong = try await walk.step() {
                Issue.record("PEGASE_SEED=\(seed) PEGASE_HISTORIES=\(step + 1) breaks it: \(wrong)")
                break
            }
        }
        print("case histories: \(walk.summary)")
        // A walk in which nothing is ever taken shows nothing.
        #expect(walk.taken > steps / 5)
        try await walk.world.cell.bare.close()
    }
}

/// A seeded walk. The schedule depends on the seed alone; where two people act on one case at once, either may
/// be first.
struct CaseWalk {
    let world: CaseCell
    private var random: Dice
    private var families: [String] = []
    private var cases: [String] = []
    private var checker: CaseChecker
    private(set) var taken = 0
    private var refused = 0
    private var states: [FamilyV1.CaseState: Int] = [:]

    init(seed: UInt64) async throws {
        world = try CaseCell()
        random = Dice(state: seed)
        checker = CaseChecker(world)
        for _ in 0..<3 {
            let made = try await world.cell.addFamily { [world] in
                $0.responsibleStaff = world.name(world.worker)
            }
            families.append(made.meta?.name ?? "")
        }
    }

    var summary: String {
        let reached = states.sorted { $0.key.rawValue < $1.key.rawValue }
            .map { "\($0.key.name ?? "?") \($0.value)" }.joined(separator: ", ")
        return "\(taken) steps taken, \(refused) refused, \(cases.count) cases, "
            + "\(checker.checked) revisions checked; \(reached)"
    }

    /// - Returns: What is wrong after the step.
    mutating func step() async throws -> String? {
        if cases.isEmpty || random.once(in: 40) {
            cases.append(try await world.identify().named)
        }
        if random.once(in: 12) { try world.advance(days: Int64(random.below(40))) }
        let name = cases[random.below(cases.count)]
        let state = try await world.read(name).state
        states[state, default: 0] += 1
        let together = random.once(in: 15) ? 2 : 1
        let plans = (0..<together).map { _ in
            Deed(kind: pick(for: state), case: name, family: families[random.below(3)], dice: random.next())
        }
        if plans.contains(where: { $0.kind == .authority }) { checker.judged.insert(name) }
        let world = world
        let outcomes = await withTaskGroup(of: String?.self) { group in
            for plan in plans { group.addTask { await plan.outcome(in: world) } }
            return await group.reduce(into: [String?]()) { $0.append($1) }
        }
        for outcome in outcomes {
            guard let outcome else {
                taken += 1
                continue
            }
            refused += 1
            if outcome.hasPrefix("!") { return outcome }
        }
        return try await checker.check(name)
    }

    private mutating func pick(for state: FamilyV1.CaseState) -> Deed.Kind {
        let wanted = Deed.likely[state] ?? []
        if !wanted.isEmpty && !random.once(in: 4) { return wanted[random.below(wanted.count)] }
        return Deed.Kind.allCases[random.below(Deed.Kind.allCases.count)]
    }
}

/// Numbers from a seed. Source: S. Vigna, SplitMix64.
struct Dice {
    var state: UInt64

    mutating func next() -> UInt64 {
        state &+= 0x9e37_79b9_7f4a_7c15
        var mixed = state
        mixed = (mixed ^ mixed >> 30) &* 0xbf58_476d_1ce4_e5b9
        mixed = (mixed ^ mixed >> 27) &* 0x94d0_49bb_1331_11eb
        return mixed ^ mixed >> 31
    }

    mutating func below(_ count: Int) -> Int { Int(next() % UInt64(count)) }
    mutating func once(in count: Int) -> Bool { below(count) == 0 }
}
