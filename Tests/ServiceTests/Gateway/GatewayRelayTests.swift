import Foundation
import Synchronization
import Tenancy
import TestSupport
import Testing
import WireProto
import WireTransport

@testable import Gateway

@Suite("The gateway before a scripted cell", .serialized)
struct GatewayRelayTests {
    private static let name = "partners/ctse/families/aaaaaaaaaaaaaaaaaaaaaaaaaa"
    private static let foreign = "partners/cswc/families/aaaaaaaaaaaaaaaaaaaaaaaaaa"

    private func family(_ name: String) -> FamilyV1.Family {
        FamilyV1.Family(meta: CommonV1.Meta(name: name))
    }

    private func getFamily(
        _ deployment: ScriptedDeployment, _ client: RPCClient,
        _ options: CallOptions = ScriptedDeployment.options()
    ) async throws(RPCStatus) -> FamilyV1.Family {
        try await FamilyServiceClient(client).getFamily(FamilyV1.GetFamilyRequest(name: Self.name), options)
    }

    @Test("A call goes on with a scope that its service can open, and with nothing else that the caller said")
    func scope() async throws {
        try await ScriptedDeployment.with { deployment in
            try deployment.cell.answer(family(Self.name))
            var options = ScriptedDeployment.options()
            options.metadata.add("x-custom", "hello")
            options.metadata.add(MetadataKey.scope, bytes: [1, 2, 3])
            let answer = try await getFamily(deployment, deployment.client(), options)
            #expect(answer.meta?.name == Self.name)
            let metadata = deployment.cell.lastMetadata
            #expect(metadata.count == 1)
            let opener = ScopeOpener(
                country: .vietnam, audience: .family, keys: [.gateway: ScriptedCell.key],
                policies: MethodPolicy.table)
            let seal = try #require(metadata.firstBytes(MetadataKey.scope))
            let scope = try opener.open(
                seal, method: Methods.getFamily.id.rawValue, now: deployment.time.now)
            #expect(scope.principal == ScriptedCell.system)
            #expect(scope.staff?.text == ScriptedCell.staff)
            #expect(scope.roles == .socialWorker)
            #expect(scope.purpose == .care)
            #expect(scope.relations == .own)
        }
    }

    @Test("A foreign name in an answer does not leave, wherever it stands")
    func withheld() async throws {
        let members: [FamilyV1.Family] = [
            family(Self.foreign),
            family("partners/cswc"),
            family("nonsense"),
            FamilyV1.Family(
                meta: CommonV1.Meta(name: Self.name),
                responsibleStaff: "partners/cswc/staff/\(ScriptedCell.staff)"),
        ]
        try await ScriptedDeployment.with { deployment in
            let client = try deployment.client()
            for answer in members {
                try deployment.cell.answer(answer)
                let status = await refusal { () throws(RPCStatus) in
                    _ = try await getFamily(deployment, client)
                }
                #expect(status?.code == .internalError)
                #expect(status?.reason == .responseWithheld)
                #expect(status?.details == [])
            }
            // What cannot be read cannot be known to be harmless.
            deployment.cell.answer { _ throws(RPCStatus) in [0xff, 0xff, 0xff] }
            let status = await refusal { () throws(RPCStatus) in _ = try await getFamily(deployment, client) }
            #expect(status?.reason == .responseWithheld)
            #expect(deployment.gateway.metricsText.contains("pegase_gateway_withheld_total 5"))
            try await deployment.eventually {
                try String(contentsOf: deployment.log, encoding: .utf8).contains(#""level":"critical""#)
            }
            #expect(try !String(contentsOf: deployment.log, encoding: .utf8).contains("partners/"))
        }
    }

    @Test("A service's own refusal reaches the caller as it was said")
    func refusalFromService() async throws {
        try await ScriptedDeployment.with { deployment in
            let said = RPCStatus(
                .notFound, Reason(rawValue: "TENANT_FORBIDDEN_OR_ABSENT"), "there is no such record",
                [.fields([FieldViolation("name", "leads nowhere")])])
            deployment.cell.answer { _ throws(RPCStatus) in throw said }
            let client = try deployment.client()
            let heard = await refusal { () throws(RPCStatus) in _ = try await getFamily(deployment, client) }
            #expect(heard == said)
        }
    }

    @Test(
        "Who is refused by the gateway, and what they hear",
        arguments: [
            (staff: nil, purpose: "CARE", code: RPCCode.permissionDenied, reason: "STAFF_REQUIRED"),
            (staff: "nobody", purpose: "CARE", code: .permissionDenied, reason: "STAFF_UNKNOWN"),
            (
                staff: "partners/cswc/staff/\(ScriptedCell.staff)", purpose: "CARE", code: .permissionDenied,
                reason: "STAFF_UNKNOWN"
            ),
            (staff: ScriptedCell.staff, purpose: nil, code: .invalidArgument, reason: "PURPOSE_REQUIRED"),
            (staff: ScriptedCell.staff, purpose: "care", code: .invalidArgument, reason: "PURPOSE_UNKNOWN"),
            (
                staff: ScriptedCell.staff, purpose: "AUDIT", code: .invalidArgument,
                reason: "PURPOSE_NOT_ALLOWED"
            ),
        ] as [(staff: String?, purpose: String?, code: RPCCode, reason: String)])
    func refused(staff: String?, purpose: String?, code: RPCCode, reason: String) async throws {
        try await ScriptedDeployment.with { deployment in
            let client = try deployment.client()
            let options = ScriptedDeployment.options(staff: staff, purpose: purpose)
            let status = await refusal { () throws(RPCStatus) in
                _ = try await getFamily(deployment, client, options)
            }
            #expect(status?.code == code)
            #expect(status?.reason?.rawValue == reason)
        }
    }

    @Test("A role that is not enough, and a kind of caller that is not meant")
    func notMeant() async throws {
        try await ScriptedDeployment.with { deployment in
            let client = try deployment.client()
            let archive = await refusal { () throws(RPCStatus) in
                _ = try await FamilyServiceClient(client).archiveFamily(
                    FamilyV1.ArchiveFamilyRequest(name: Self.name), ScriptedDeployment.options())
            }
            #expect(archive?.reason == .roleMissing)
            let create = await refusal { () throws(RPCStatus) in
                _ = try await PartnerServiceClient(client).createPartner(
                    PartnerV1.CreatePartnerRequest(), ScriptedDeployment.options(purpose: nil))
            }
            #expect(create?.reason == .methodNotPermitted)
            let anOperator = try deployment.client(["URI:spiffe://pegase/vn/operator/first"])
            let read = await refusal { () throws(RPCStatus) in
                _ = try await getFamily(deployment, anOperator, ScriptedDeployment.options(staff: nil))
            }
            #expect(read?.reason == .methodNotPermitted)
        }
    }

    @Test(
        "A caller of no cell here, or with two names, is not connected",
        arguments: [
            ["URI:spiffe://pegase/kh/partner/ctse/system/main"],
            ["URI:spiffe://pegase/vn/partner/ctse/system/main", "URI:spiffe://pegase/vn/operator/first"],
            ["URI:spiffe://pegase/vn/partner/ctse/system/main", "DNS:localhost"],
            ["DNS:localhost"],
        ])
    func notConnected(names: [String]) async throws {
        try await ScriptedDeployment.with { deployment in
            let client = try deployment.client(names)
            var options = ScriptedDeployment.options(timeout: .seconds(2))
            options.waitForReady = false
            let status = await refusal { () throws(RPCStatus) in
                _ = try await getFamily(deployment, client, options)
            }
            #expect(status?.code == .unavailable)
            #expect(
                deployment.gateway.metricsText.contains(
                    #"pegase_gateway_connections_refused_total{reason="UNWANTED"}"#))
        }
    }

    @Test("Who one is")
    func whoAmI() async throws {
        try await ScriptedDeployment.with { deployment in
            let service = GatewayServiceClient(try deployment.client())
            let system = try await service.whoAmI(
                .init(), ScriptedDeployment.options(staff: nil, purpose: nil))
            #expect(
                system
                    == GatewayV1.WhoAmIResponse(
                        identity: ScriptedCell.system.uri, partner: "partners/ctse", roles: [.system]))
            let person = try await service.whoAmI(.init(), ScriptedDeployment.options())
            #expect(person.staff == "partners/ctse/staff/\(ScriptedCell.staff)")
            #expect(person.roles == [.socialWorker])
        }
    }

    @Test("The page of metrics names methods, codes and reasons, and no caller")
    func metrics() async throws {
        try await ScriptedDeployment.with { deployment in
            try deployment.cell.answer(family(Self.name))
            let client = try deployment.client()
            _ = try await getFamily(deployment, client)
            _ = await refusal { () throws(RPCStatus) in
                _ = try await getFamily(deployment, client, ScriptedDeployment.options(staff: nil))
            }
            try await deployment.eventually {
                deployment.gateway.metricsText.contains("pegase_gateway_calls_open 0")
            }
            let page = deployment.gateway.metricsText
            #expect(
                page.contains(
                    #"{method="/pegase.family.v1.FamilyService/GetFamily",code="OK"} 1"#
                ))
            #expect(page.contains(#"pegase_gateway_refusals_total{reason="STAFF_REQUIRED"} 1"#))
            #expect(page.contains(#"pegase_gateway_access_revision{cell="vn"} 1"#))
            #expect(!page.contains("ctse"))
        }
    }
}
