import ServiceRuntime
import ServiceSupport
import Store
import Tenancy
import TestSupport
import Testing
import WireProto

@testable import FamilyService

@Suite("How fast an access log may grow")
struct EventBudgetTests {
    @Test("A tenant that has had too many bytes of events written waits for them, and its neighbour does not")
    func owed() async throws {
        var limits = StoreLimits.standard
        (limits.eventBytesPerSecond, limits.eventBytesAtOnce) = (100, 1_000)
        let cell = try FamilyCell(over: BareStore(limits: limits))
        let family = try await cell.addFamily()
        let request = FamilyV1.GetFamilyRequest(name: family.meta?.name ?? "")
        var reads = 0
        var refused: RPCStatus?
        while refused == nil, reads < 20 {
            do { _ = try await cell.client().getFamily(request) } catch { refused = error }
            reads += 1
        }
        #expect((2..<20).contains(reads), "an event has some 200 bytes")
        #expect(refused?.code == .resourceExhausted && refused?.reason == .overloaded)
        #expect(await refusal { _ = try await cell.addFamily() }?.reason == .overloaded)
        let neighbour = try await cell.client(of: "cswc").listFamilies(
            FamilyV1.ListFamiliesRequest(parent: "partners/cswc"))
        #expect(neighbour.families.isEmpty)
        cell.bare.clock.advance(seconds: 5)
        _ = try await cell.client().getFamily(request)
        try await cell.bare.close()
    }
}
