import ArgumentParser

@main struct Main: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "histories",
        abstract:
            "Walks at random through the lives of cases and placements, and looks for what must never be.",
        discussion: "A walk that fails says how it is walked again. Ends with `N passed, N failed`.")

    @Option(help: "Of the first walk; the next ones count on.")
    var seed: UInt64 = 1

    @Option(help: "Steps through cases, over all walks.")
    var cases = 100_000

    @Option(help: "Steps through placements, over all walks.")
    var placements = 5000

    @Option(help: "Who work on cases at the same time.")
    var workers = 4

    @Option(help: "Walks that are walked at the same time, each in a store of its own.")
    var walks = 2

    func run() async throws {
        let tours = [
            Tour.cases(workers: workers).walks(seed: seed, steps: cases),
            Tour.placements.walks(seed: seed, steps: placements),
        ]
        var tally = Tally()
        for tour in tours {
            try await withThrowingTaskGroup(of: Walked.self) { group in
                for (place, walk) in tour.enumerated() {
                    if place >= walks, let walked = try await group.next() { tally.add(walked) }
                    group.addTask { try await walk.walked() }
                }
                for try await walked in group { tally.add(walked) }
            }
        }
        if cases > 0 { tally.expect(["taken"]) }
        if placements > 0 { tally.expect(["approved", "SIBLINGS_SPLIT"]) }
        print("\n\(tally.passed) passed, \(tally.failed) failed")
        if tally.failed > 0 { throw ExitCode.failure }
    }
}
