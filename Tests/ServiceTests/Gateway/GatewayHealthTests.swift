import Testing
import WireProto
import WireTransport

@testable import Gateway

@Suite("Health as a partner's system sees it", .serialized)
struct GatewayHealthTests {
    private static let family = "pegase.family.v1.FamilyService"
    private static let partner = "pegase.partner.v1.PartnerService"

    private static func options() -> CallOptions { ScriptedHouse.options(staff: nil, purpose: nil) }

    private func check(
        _ client: RPCClient, _ service: String = ""
    ) async throws -> HealthV1.HealthCheckResponse.ServingStatus {
        try await HealthClient(client).check(.init(service: service), Self.options()).status
    }

    @Test("A service serves while it says so; the whole while all do")
    func perService() async throws {
        try await ScriptedHouse.with { house in
            let client = try house.client()
            try await house.eventually { try await check(client) == .serving }
            house.cell.familyHealth.set { _ in false }
            try await house.eventually { try await check(client, Self.family) == .notServing }
            #expect(try await check(client, Self.partner) == .serving)
            #expect(try await check(client) == .notServing)
            #expect(try await check(client, "grpc.health.v1.Health") == .serving, "the gateway's own")
            house.cell.familyHealth.set { _ in true }
            try await house.eventually { try await check(client) == .serving }
        }
    }

    @Test("Without a fresh access table no service of the cell serves")
    func staleTable() async throws {
        try await ScriptedHouse.with { house in
            let client = try house.client()
            try await house.eventually { try await check(client) == .serving }
            house.time.advance(milliseconds: 6_000)
            #expect(try await check(client) == .notServing)
            #expect(try await check(client, Self.family) == .notServing)
        }
    }

    @Test("Of a service that nobody knows, a check is NOT_FOUND and a watch says SERVICE_UNKNOWN")
    func unknown() async throws {
        try await ScriptedHouse.with { house in
            let client = try house.client()
            let refused = await refusal { () throws(RPCStatus) in
                _ = try await HealthClient(client).check(.init(service: "pegase.Nothing"), Self.options())
            }
            #expect(refused?.code == .notFound)
            let news = try await HealthClient(client).watch(.init(service: "pegase.Nothing"), Self.options())
            #expect(try await news.next()?.status == .serviceUnknown)
            news.cancel()
        }
    }

    @Test("A watch tells of each change, and of the drain before it ends")
    func watch() async throws {
        try await ScriptedHouse.with { house in
            let client = try house.client()
            try await house.eventually { try await check(client, Self.family) == .serving }
            let news = try await HealthClient(client).watch(.init(service: Self.family), Self.options())
            #expect(try await news.next()?.status == .serving)
            house.cell.familyHealth.set { _ in false }
            #expect(try await news.next()?.status == .notServing)
            house.cell.familyHealth.set { _ in true }
            #expect(try await news.next()?.status == .serving)
            await house.gateway.drain()
            #expect(try await news.next()?.status == .notServing)
            let end = await refusal { () throws(RPCStatus) in _ = try await news.next() }
            #expect(end?.code == .unavailable)
        }
    }

    @Test("A service that cannot be reached does not serve")
    func unreachable() async throws {
        try await ScriptedHouse.with { house in
            let client = try house.client()
            try await house.eventually { try await check(client) == .serving }
            await house.cell.stop()
            try await house.eventually { try await check(client, Self.family) == .notServing }
        }
    }
}
