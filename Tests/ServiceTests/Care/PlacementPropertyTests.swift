import ServiceSupport
import Testing

/// Random lives of a few families, and a checker that knows the rules by itself. The `histories` program walks far
/// further.
@Suite("Placements, at random")
struct PlacementPropertyTests {
    @Test(
        "No step splits siblings, takes a child from a good parent, fills a site over, or is approved alone",
        arguments: [1, 2, 3] as [UInt64])
    func walk(seed: UInt64) async throws {
        var walk = try await PlacementWalk(seed: seed)
        let wrong = try await walk.walk(steps: 60)
        #expect(wrong == nil, "seed \(seed), step \(walk.steps)")
        #expect(walk.counts.values.reduce(0, +) > 30, "nothing was tried")
        try await walk.close()
    }
}
