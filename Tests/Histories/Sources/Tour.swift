import ServiceSupport

/// What a walk leads through.
enum Tour: Sendable {
    case cases(workers: Int)
    case placements

    /// Steps of one walk: enough for a life to come to its end, few enough to walk again.
    private var most: Int {
        switch self {
        case .cases: 10_000
        case .placements: 200
        }
    }

    /// As many walks as it takes, each from a seed of its own.
    func walks(seed: UInt64, steps: Int) -> [Walk] {
        stride(from: 0, to: steps, by: most).map {
            Walk(tour: self, seed: seed + UInt64($0 / most), steps: min(most, steps - $0))
        }
    }
}

/// One walk that is to be walked.
struct Walk: Sendable {
    let tour: Tour
    let seed: UInt64
    let steps: Int

    func walked() async throws -> Walked {
        switch tour {
        case .cases(let workers):
            var walk = try await CaseWalk(seed: seed, workers: workers)
            let wrong = try await walk.walk(steps: steps)
            try await walk.close()
            return Walked(
                told: "cases, seed \(seed): \(walk.summary)", counts: ["taken": walk.taken], wrong: wrong,
                again: "--seed \(seed) --cases \(walk.steps) --placements 0 --workers \(workers)")
        case .placements:
            var walk = try await PlacementWalk(seed: seed)
            let wrong = try await walk.walk(steps: steps)
            try await walk.close()
            let answers = walk.counts.sorted { $0.key < $1.key }.map { "\($0.key) \($0.value)" }
            return Walked(
                told: "placements, seed \(seed): \(answers.joined(separator: ", "))", counts: walk.counts,
                wrong: wrong, again: "--seed \(seed) --cases 0 --placements \(walk.steps)")
        }
    }
}

/// How a walk went.
struct Walked: Sendable {
    let told: String
    /// How often what happened.
    let counts: [String: Int]
    let wrong: String?
    /// With which flags it is walked again.
    let again: String
}

/// How all walks went.
struct Tally {
    private(set) var passed = 0
    private(set) var failed = 0
    private var counts: [String: Int] = [:]

    mutating func add(_ walked: Walked) {
        print(walked.told)
        counts.merge(walked.counts, uniquingKeysWith: +)
        guard let wrong = walked.wrong else {
            passed += 1
            return
        }
        failed += 1
        print("✘ \(wrong)\n  Walk it again: scripts/histories \(walked.again)")
    }

    /// Walks on which something never happens show nothing of it.
    mutating func expect(_ names: [String]) {
        for name in names where counts[name, default: 0] == 0 {
            failed += 1
            print("✘ \(name): it never happened")
        }
    }
}
