import Tenancy
import TestSupport
import Testing
import WireProto
import WireTransport

@testable import Gateway

@Suite("A stream goes on for as long as its caller may", .serialized)
struct GatewayStreamTests {
    private typealias Exchange = RPCExchange<FamilyV1.SyncPushRequest, FamilyV1.SyncPushResponse>

    /// A stream that the scripted service echoes, with its first answer here.
    private func openImport(_ deployment: ScriptedDeployment, _ client: RPCClient) async throws -> Exchange {
        let stream = try await SyncServiceClient(client).syncImport(ScriptedDeployment.options())
        try await stream.send(FamilyV1.SyncPushRequest())
        _ = try await stream.next()
        return stream
    }

    private static func staff(
        _ state: PartnerV1.StaffState, _ roles: [OptionsV1.Role]
    ) -> PartnerV1.WatchAccessResponse {
        PartnerV1.WatchAccessResponse(
            complete: true, revision: 2,
            staff: [
                PartnerV1.AccessStaff(
                    name: "partners/ctse/staff/\(ScriptedCell.staff)", state: state, roles: roles)
            ])
    }

    @Test(
        "What the registry says ends it at once, with the status that the call would have now",
        arguments: [
            (change: staff(.disabled, [.socialWorker]), reason: "STAFF_INACTIVE"),
            (change: staff(.active, [.volunteer]), reason: "ROLE_MISSING"),
            (
                change: PartnerV1.WatchAccessResponse(
                    complete: true, revision: 2,
                    partners: [PartnerV1.AccessPartner(name: "partners/ctse", state: .suspended, kind: .ngo)]),
                reason: "PARTNER_SUSPENDED"
            ),
        ])
    func registry(change: PartnerV1.WatchAccessResponse, reason: String) async throws {
        try await ScriptedDeployment.with { deployment in
            let stream = try await openImport(deployment, try deployment.client())
            deployment.cell.tell(change)
            let end = await refusal { () throws(RPCStatus) in while try await stream.next() != nil {} }
            #expect(end?.code == .permissionDenied)
            #expect(end?.reason?.rawValue == reason)
            try await deployment.eventually {
                deployment.gateway.metricsText.contains("pegase_gateway_calls_open 0")
            }
        }
    }

    @Test("What changes for others leaves it alone")
    func others() async throws {
        try await ScriptedDeployment.with { deployment in
            let stream = try await openImport(deployment, try deployment.client())
            deployment.cell.tell(
                PartnerV1.WatchAccessResponse(
                    complete: true, revision: 2,
                    staff: [
                        PartnerV1.AccessStaff(
                            name: "partners/ctse/staff/aaaaaaaaaaaaaaaaaaaaaaaaae", state: .disabled,
                            roles: [.socialWorker])
                    ]))
            try await deployment.eventually {
                deployment.gateway.metricsText.contains(#"pegase_gateway_access_revision{cell="vn"} 2"#)
            }
            try await stream.send(FamilyV1.SyncPushRequest())
            #expect(try await stream.next() != nil)
            stream.finishSending()
            #expect(try await stream.next() == nil)
        }
    }

    @Test("A registry that has fallen silent ends it before the five seconds are over")
    func stale() async throws {
        try await ScriptedDeployment.with { deployment in
            let stream = try await openImport(deployment, try deployment.client())
            deployment.time.advance(by: .milliseconds(4_000))
            try await stream.send(FamilyV1.SyncPushRequest())
            #expect(try await stream.next() != nil)
            deployment.time.advance(by: .milliseconds(1_000))
            let end = await refusal { () throws(RPCStatus) in while try await stream.next() != nil {} }
            #expect(end?.code == .unavailable)
            #expect(end?.reason == .accessStale)
        }
    }

    @Test(
        "What the gateway answers itself is in flight as long as it lasts, and ends with its caller's right")
    func ownAnswers() async throws {
        try await ScriptedDeployment.with(quotas: QuotaSettings(callsInFlight: 2)) { deployment in
            let client = try deployment.client()
            let options = ScriptedDeployment.options(staff: nil, purpose: nil)
            let health = try await HealthClient(client).watch(HealthV1.HealthCheckRequest(), options)
            _ = try await health.next()
            let reflection = try await ServerReflectionV1Client(client).serverReflectionInfo(options)
            try await reflection.send(ReflectionV1.ServerReflectionRequest(messageRequest: .listServices("")))
            _ = try await reflection.next()
            let third = await refusal { () throws(RPCStatus) in
                _ = try await GatewayServiceClient(client).whoAmI(.init(), options)
            }
            #expect(third?.reason == .rateLimited)
            reflection.finishSending()
            #expect(try await reflection.next() == nil)
            try await deployment.eventually {
                await refusal { () throws(RPCStatus) in
                    _ = try await GatewayServiceClient(client).whoAmI(.init(), options)
                } == nil
            }
            deployment.cell.tell(
                PartnerV1.WatchAccessResponse(
                    complete: true, revision: 2,
                    partners: [PartnerV1.AccessPartner(name: "partners/ctse", state: .suspended, kind: .ngo)])
            )
            let end = await refusal { () throws(RPCStatus) in while try await health.next() != nil {} }
            #expect(end?.reason == .partnerSuspended)
        }
    }

    @Test("Reflection is charged by its answers")
    func reflection() async throws {
        let quotas = QuotaSettings(workPerSecond: 1, workBurst: 200)
        try await ScriptedDeployment.with(quotas: quotas) { deployment in
            let client = try deployment.client()
            let options = ScriptedDeployment.options(staff: nil, purpose: nil)
            let stream = try await ServerReflectionV1Client(client).serverReflectionInfo(options)
            let heard = Seen<Int>()
            let reading = Task {
                while let answer = try await stream.next() { heard.note(try answer.encoded().count) }
            }
            let question = ReflectionV1.ServerReflectionRequest(
                messageRequest: .fileContainingSymbol("pegase.family.v1.FamilyService"))
            for _ in 0..<14 { try await stream.send(question) }
            stream.finishSending()
            // Time stands still, and a burst of 200 units is nine questions and answers, and one that is owed for.
            try await deployment.eventually {
                await refusal { () throws(RPCStatus) in
                    _ = try await GatewayServiceClient(client).whoAmI(.init(), options)
                }?.reason == .rateLimited
            }
            #expect(heard.all.count <= 10, "\(heard.all.count) answers")
            deployment.time.advance(by: .milliseconds(200_000))
            try await reading.value
            #expect(heard.all.count == 14)
        }
    }
}
