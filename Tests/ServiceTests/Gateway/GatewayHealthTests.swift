import TestSupport
import Testing
import WireProto
import WireTransport

@testable import Gateway

@Suite("Health as a partner's system sees it", .serialized)
struct GatewayHealthTests {
    private static let family = "pegase.family.v1.FamilyService"
    private static let partner = "pegase.partner.v1.PartnerService"

    private static func options() -> CallOptions { ScriptedDeployment.options(staff: nil, purpose: nil) }

    private func check(
        _ client: RPCClient, _ service: String = ""
    ) async throws -> HealthV1.HealthCheckResponse.ServingStatus {
        try await HealthClient(client).check(.init(service: service), Self.options()).status
    }

    @Test("A service serves while it says so; the whole while all do")
    func perService() async throws {
        try await ScriptedDeployment.with { deployment in
            let client = try deployment.client()
            try await deployment.eventually { try await check(client) == .serving }
            deployment.cell.familyHealth.set { _ in false }
            try await deployment.eventually { try await check(client, Self.family) == .notServing }
            #expect(try await check(client, Self.partner) == .serving)
            #expect(try await check(client) == .notServing)
            #expect(try await check(client, "grpc.health.v1.Health") == .serving, "the gateway's own")
            deployment.cell.familyHealth.set { _ in true }
            try await deployment.eventually { try await check(client) == .serving }
        }
    }

    @Test("Without a fresh access table no service of the cell serves")
    func staleTable() async throws {
        try await ScriptedDeployment.with { deployment in
            let client = try deployment.client()
            try await deployment.eventually { try await check(client) == .serving }
            deployment.time.advance(by: .milliseconds(6_000))
            #expect(try await check(client) == .notServing)
            #expect(try await check(client, Self.family) == .notServing)
        }
    }

    @Test("Of a service that nobody knows, a check is NOT_FOUND and a watch says SERVICE_UNKNOWN")
    func unknown() async throws {
        try await ScriptedDeployment.with { deployment in
            let client = try deployment.client()
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
        try await ScriptedDeployment.with { deployment in
            let client = try deployment.client()
            try await deployment.eventually { try await check(client, Self.family) == .serving }
            let news = try await HealthClient(client).watch(.init(service: Self.family), Self.options())
            #expect(try await news.next()?.status == .serving)
            deployment.cell.familyHealth.set { _ in false }
            #expect(try await news.next()?.status == .notServing)
            deployment.cell.familyHealth.set { _ in true }
            #expect(try await news.next()?.status == .serving)
            await deployment.gateway.drain()
            #expect(try await news.next()?.status == .notServing)
            let end = await refusal { () throws(RPCStatus) in _ = try await news.next() }
            #expect(end?.code == .unavailable)
        }
    }

    @Test("A service that cannot be reached does not serve")
    func unreachable() async throws {
        try await ScriptedDeployment.with { deployment in
            let client = try deployment.client()
            try await deployment.eventually { try await check(client) == .serving }
            await deployment.cell.stop()
            try await deployment.eventually { try await check(client, Self.family) == .notServing }
        }
    }
}
