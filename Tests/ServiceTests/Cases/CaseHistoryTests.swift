import ServiceSupport
import Testing

/// A short walk through cases, so that each run of the tests takes one, and each sanitizer. The `histories` program walks
/// far further.
@Suite("Random histories of cases")
struct CaseHistoryTests {
    @Test("No invariant is ever broken")
    func histories() async throws {
        var walk = try await CaseWalk(seed: 20_260_101)
        let wrong = try await walk.walk(steps: 400)
        #expect(wrong == nil, "step \(walk.steps)")
        // A walk in which nothing is ever taken shows nothing.
        #expect(walk.taken > 80)
        try await walk.close()
    }
}
