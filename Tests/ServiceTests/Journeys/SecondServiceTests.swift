import Program
import Tenancy
import Testing

@Suite("A second service over one store of files")
struct SecondServiceTests {
    @Test("does not start, says why, and starts when the first has ended")
    func second() async throws {
        try await TestDeployment.with(.vietnam) { deployment in
            let cell = try deployment.cell(.vietnam)
            let refused = await #expect(throws: StartupError.self) { try await cell.startPartner() }
            #expect(refused?.description.contains("another process uses the store") == true)
            await #expect(throws: StartupError.self) { try await cell.startFamily() }
            await cell.stopPartner()
            try await cell.startPartner()
        }
    }
}
