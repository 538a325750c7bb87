import Foundation
import ServiceSupport
import Store
import Synchronization
import Testing
import WireProto
import WireTransport

@testable import ServiceRuntime

@Suite("A service's own health")
struct StoreHealthTests {
    @Test("A service serves while its store's directory is there, and again when it is back")
    func storeGone() async throws {
        let bare = try BareStore()
        let board = HealthBoard(Methods.table)
        let health = StoreHealth(board: board) { () throws(StoreError) in try await bare.store.probe() }
        func status() async throws -> HealthV1.HealthCheckResponse.ServingStatus {
            try await board.check(HealthV1.HealthCheckRequest(), ()).status
        }
        #expect(try await status() == .notServing, "before the first look")
        await health.look()
        #expect(try await status() == .serving)
        let tenants = bare.directory + "/store/tenants"
        let aside = bare.directory + "/aside"
        try FileManager.default.moveItem(atPath: tenants, toPath: aside)
        await health.look()
        #expect(try await status() == .notServing)
        try FileManager.default.moveItem(atPath: aside, toPath: tenants)
        await health.look()
        #expect(try await status() == .serving)
        board.close()
        await health.look()
        #expect(try await status() == .notServing, "a board that is closed stays so")
        try await bare.close()
    }

    @Test(
        "A store that does not answer is out of reach after some beats, is asked once, and serves when it answers"
    )
    func silent() async throws {
        let board = HealthBoard(Methods.table)
        let asked = Atomic(0)
        let answers = AsyncStream<Void>.makeStream()
        let health = StoreHealth(board: board) { () throws(StoreError) in
            // The first look is answered at once.
            guard asked.add(1, ordering: .relaxed).oldValue == 1 else { return }
            for await _ in answers.stream { break }
        }
        func isServing() async throws -> Bool {
            try await board.check(HealthV1.HealthCheckRequest(), ()).status == .serving
        }
        health.beat()
        while try await !isServing() { await Task.yield() }
        while asked.load(ordering: .relaxed) < 2 {
            health.beat()
            await Task.yield()
        }
        for _ in 0..<RuntimeLimits.storeProbes { health.beat() }
        #expect(try await !isServing())
        #expect(asked.load(ordering: .relaxed) == 2)
        answers.continuation.yield()
        while try await !isServing() { await Task.yield() }
    }
}
