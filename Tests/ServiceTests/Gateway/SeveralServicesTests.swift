import ServiceSupport
import Tenancy
import TestSupport
import Testing
import WireProto
import WireTransport

@testable import Gateway

/// An RPC that several services serve. The contract has none; here GetFamily is one.
@Suite("An RPC that several services serve", .serialized)
struct SeveralServicesTests {
    /// The contract's policies, with other services for some methods.
    private static func policies(_ audience: AudienceSet, of methods: [RPCMethod]) -> [MethodPolicy] {
        var policies = MethodPolicy.table
        for method in methods {
            let policy = policies[Int(method.id.rawValue)]
            policies[Int(method.id.rawValue)] = MethodPolicy(
                relations: policy.relations, roles: policy.roles, purposes: policy.purposes,
                reveals: policy.reveals, mutates: policy.mutates, idempotent: policy.idempotent,
                audience: audience)
        }
        return policies
    }

    private static let several = policies([.partner, .family], of: [Methods.getFamily])
    private static let name = "partners/ctse/families/aaaaaaaaaaaaaaaaaaaaaaaaaa"

    private func call(_ client: RPCClient, _ options: CallOptions) async -> RPCStatus? {
        await refusal { () throws(RPCStatus) in
            _ = try await FamilyServiceClient(client).getFamily(
                FamilyV1.GetFamilyRequest(name: Self.name), options)
        }
    }

    @Test(
        "The service that the caller names has the call, with a scope for it alone",
        arguments: [("PARTNER", Audience.partner, Audience.family), ("FAMILY", .family, .partner)])
    func named(word: String, service: Audience, other: Audience) async throws {
        try await ScriptedDeployment.with(policies: Self.several) { deployment in
            try deployment.cell.answer(FamilyV1.Family(meta: CommonV1.Meta(name: Self.name)))
            let status = await call(
                try deployment.client(), ScriptedDeployment.options(service: word))
            #expect(status == nil)
            #expect(deployment.cell.lastService == service)
            let seal = try #require(deployment.cell.lastMetadata.firstBytes(MetadataKey.scope))
            #expect(deployment.cell.lastMetadata.count == 1, "the word does not go on")
            func open(at service: Audience) throws -> TenantScope {
                try ScopeOpener(
                    country: .vietnam, audience: service, keys: [.gateway: ScriptedCell.key],
                    policies: Self.several
                ).open(seal, method: Methods.getFamily.id.rawValue, now: deployment.time.now)
            }
            #expect(try open(at: service).principal == ScriptedCell.system)
            #expect(throws: ScopeError.otherAudience) { try open(at: other) }
        }
    }

    @Test(
        "Without a service, or with a wrong one, nobody has the call",
        arguments: [
            (nil, "SERVICE_REQUIRED"), ("family", "SERVICE_UNKNOWN"), ("ANY", "SERVICE_UNKNOWN"),
            ("", "SERVICE_UNKNOWN"),
        ] as [(String?, String)])
    func refused(word: String?, reason: String) async throws {
        try await ScriptedDeployment.with(policies: Self.several) { deployment in
            let status = await call(
                try deployment.client(), ScriptedDeployment.options(service: word))
            #expect(status?.code == .invalidArgument)
            #expect(status?.reason?.rawValue == reason)
            #expect(deployment.cell.lastService == nil)
        }
    }

    @Test("A service named twice is none, and one that is not the method's is refused")
    func noise() async throws {
        try await ScriptedDeployment.with { deployment in
            try deployment.cell.answer(FamilyV1.Family(meta: CommonV1.Meta(name: Self.name)))
            let client = try deployment.client()
            var twice = ScriptedDeployment.options(service: "FAMILY")
            twice.metadata.add(MetadataKey.service, "FAMILY")
            #expect(await call(client, twice)?.reason == .serviceUnknown)
            let other = await call(client, ScriptedDeployment.options(service: "PARTNER"))
            #expect(other?.reason == .serviceNotAllowed)
            #expect(deployment.cell.lastService == nil)
            #expect(await call(client, ScriptedDeployment.options(service: "FAMILY")) == nil)
            #expect(deployment.cell.lastService == .family)
        }
    }

    @Test("Who may not use the method hears that first, whatever service is named")
    func order() async throws {
        try await ScriptedDeployment.with(policies: Self.several) { deployment in
            let status = await call(
                try deployment.client(), ScriptedDeployment.options(staff: nil, service: "nonsense"))
            #expect(status?.reason == .staffRequired)
        }
    }

    @Test("Each service has a handler for every RPC that it serves, and for no other's")
    func handlers() async throws {
        let routers: [(Audience, RPCRouter)] = [
            (.partner, try await PartnerCell().router), (.family, try FamilyCell().router),
        ]
        for (method, policy) in zip(Methods.table.all, MethodPolicy.table) where policy.audience != .any {
            for (service, router) in routers {
                #expect(
                    (router[method.id] != nil) == policy.audience.contains(service),
                    "\(service) and \(method.path)")
            }
        }
    }
}
