import Foundation
import ServiceSupport
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
        let health = StoreHealth(store: bare.store, board: board)
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
}
