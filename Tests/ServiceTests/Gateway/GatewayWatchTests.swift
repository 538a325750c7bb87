import Foundation
import Synchronization
import Tenancy
import TestSupport
import Testing
import WireProto
import WireTransport

@testable import Gateway

@Suite("The gateway and its access table", .serialized)
struct GatewayWatchTests {
    private func whoAmI(_ client: RPCClient) async -> RPCStatus? {
        await refusal { () throws(RPCStatus) in
            _ = try await GatewayServiceClient(client).whoAmI(
                .init(), ScriptedDeployment.options(staff: nil, purpose: nil))
        }
    }

    private func listPartners(_ client: RPCClient) async -> RPCStatus? {
        await refusal { () throws(RPCStatus) in
            _ = try await PartnerServiceClient(client).listPartners(
                .init(), ScriptedDeployment.options(staff: nil, purpose: nil))
        }
    }

    private func change(_ revision: Int64, _ state: PartnerV1.SystemState) -> PartnerV1.WatchAccessResponse {
        PartnerV1.WatchAccessResponse(
            complete: true, revision: revision,
            systems: [
                PartnerV1.AccessSystem(
                    name: "partners/ctse/systems/main", identity: ScriptedCell.system.uri, state: state)
            ])
    }

    @Test("Five seconds without a heartbeat, and nobody is let through until there is one")
    func stale() async throws {
        try await ScriptedDeployment.with { deployment in
            try deployment.cell.answer(PartnerV1.ListPartnersResponse())
            let client = try deployment.client()
            #expect(await listPartners(client) == nil)
            deployment.time.advance(by: .milliseconds(5_000))
            #expect(await listPartners(client) == nil)
            deployment.time.advance(by: .milliseconds(1))
            let status = await listPartners(client)
            #expect(status?.code == .unavailable)
            #expect(status?.reason == .accessStale)
            #expect(status?.details == [.retry(after: .seconds(1))])
            #expect(await whoAmI(client)?.reason == .accessStale)
            deployment.cell.tell(PartnerV1.WatchAccessResponse(complete: true, revision: 1))
            try await deployment.eventually { await listPartners(client) == nil }
        }
    }

    @Test("A revoked system is refused on the connection that it has, in the middle of a call")
    func revoked() async throws {
        try await ScriptedDeployment.with { deployment in
            let (entered, arrive) = AsyncStream.makeStream(of: Void.self)
            let (gate, leave) = AsyncStream.makeStream(of: Void.self)
            deployment.cell.answer { _ throws(RPCStatus) in
                arrive.yield()
                for await _ in gate {}
                return []
            }
            let client = try deployment.client()
            async let hanging = listPartners(client)
            for await _ in entered { break }
            deployment.cell.tell(change(2, .revoked))
            let cut = await hanging
            #expect(cut?.reason == .callerRevoked, "\(String(describing: cut))")
            leave.finish()
            try deployment.cell.answer(PartnerV1.ListPartnersResponse())
            #expect(await listPartners(client)?.reason == .callerRevoked)
            #expect(await whoAmI(client)?.reason == .callerRevoked)
        }
    }

    @Test("A system that is registered while it is connected is let through from then on")
    func registered() async throws {
        let cell = try ScriptedCell()
        cell.open(
            with: PartnerV1.WatchAccessResponse(
                snapshot: true, complete: true, revision: 1,
                partners: [PartnerV1.AccessPartner(name: "partners/ctse", state: .active)]))
        try await ScriptedDeployment.with(cell) { deployment in
            try deployment.cell.answer(PartnerV1.ListPartnersResponse())
            let client = try deployment.client()
            #expect(await listPartners(client)?.reason == .callerUnknown)
            #expect(
                await whoAmI(client)?.reason == .callerUnknown, "nobody is told a role that they have not")
            deployment.cell.tell(change(2, .active))
            try await deployment.eventually { await listPartners(client) == nil }
            #expect(await whoAmI(client) == nil)
        }
    }

    private func change(
        _ revision: Int64, _ uri: String, _ name: String, _ state: PartnerV1.AccountState
    ) -> PartnerV1.WatchAccessResponse {
        PartnerV1.WatchAccessResponse(
            complete: true, revision: revision,
            accounts: [PartnerV1.AccessAccount(name: name, identity: uri, state: state)])
    }

    @Test(
        "An operator or a service is refused until two persons have let it in, and cut off when one revokes it",
        arguments: [
            ("spiffe://pegase/vn/operator/anna", "accounts/operator.anna"),
            ("spiffe://pegase/vn/service/family", "accounts/service.family"),
        ])
    func accounts(uri: String, name: String) async throws {
        try await ScriptedDeployment.with { deployment in
            let client = try deployment.client(["URI:\(uri)"])
            #expect(await whoAmI(client)?.reason == .callerUnknown)
            deployment.cell.tell(change(2, uri, name, .pending))
            try await deployment.eventually { await whoAmI(client)?.reason == .callerPending }
            deployment.cell.tell(change(3, uri, name, .active))
            try await deployment.eventually { await whoAmI(client) == nil }
            deployment.cell.tell(change(4, uri, name, .revoked))
            try await deployment.eventually { await whoAmI(client)?.reason == .callerRevoked }
        }
    }

    @Test("A revoked certificate is cut off and not let in again; its system is, with another one")
    func certificates() async throws {
        try await ScriptedDeployment.with { deployment in
            let files = try ScriptedDeployment.files(.init(names: ["URI:\(ScriptedCell.system.uri)"]))
            let lost = try deployment.client(showing: files)
            #expect(await whoAmI(lost) == nil)
            let fingerprint = try ScriptedDeployment.fingerprint(of: files)
            deployment.cell.tell(
                PartnerV1.WatchAccessResponse(
                    complete: true, revision: 2,
                    certificates: [
                        PartnerV1.AccessCertificate(
                            name: "certificates/\(fingerprint)", fingerprint: fingerprint, state: .revoked)
                    ]))
            try await deployment.eventually { await whoAmI(lost)?.reason == .callerRevoked }
            #expect(await whoAmI(try deployment.client()) == nil)
        }
    }

    @Test("A watch that ends is opened again, and its table is taken whole")
    func reopened() async throws {
        try await ScriptedDeployment.with { deployment in
            try deployment.cell.answer(PartnerV1.ListPartnersResponse())
            let client = try deployment.client()
            #expect(await listPartners(client) == nil)
            deployment.cell.open(
                with: PartnerV1.WatchAccessResponse(
                    snapshot: true, complete: true, revision: 9,
                    partners: [PartnerV1.AccessPartner(name: "partners/ctse", state: .suspended)],
                    systems: [
                        PartnerV1.AccessSystem(
                            name: "partners/ctse/systems/main", identity: ScriptedCell.system.uri,
                            state: .active)
                    ]))
            deployment.cell.hangUp()
            try await deployment.eventually { await listPartners(client)?.reason == .partnerSuspended }
        }
    }

    @Test(
        "A row that names nothing is not skipped: it might be a revocation",
        arguments: [
            PartnerV1.AccessSystem(
                name: "partners/ctse/systems/main", identity: "spiffe://pegase/kh/partner/ctse/system/main",
                state: .active),
            PartnerV1.AccessSystem(
                name: "partners/cswc/systems/main", identity: ScriptedCell.system.uri, state: .active),
            PartnerV1.AccessSystem(
                name: "partners/ctse/systems/other", identity: ScriptedCell.system.uri, state: .active),
            PartnerV1.AccessSystem(name: "nonsense", identity: ScriptedCell.system.uri, state: .revoked),
            PartnerV1.AccessSystem(name: "partners/ctse/systems/main", identity: "", state: .revoked),
        ])
    func malformedRow(row: PartnerV1.AccessSystem) throws {
        var message = ScriptedCell.table()
        message.systems.append(row)
        #expect(throws: MalformedRow.self) { try AccessUpdate(message, of: .vietnam) }
    }

    @Test("States and roles that this build does not know let nobody in")
    func unknownStates() throws {
        var message = ScriptedCell.table()
        message.partners[0].state = PartnerV1.PartnerState(rawValue: 99)
        message.systems[0].state = PartnerV1.SystemState(rawValue: 0)
        message.staff[0].roles = [OptionsV1.Role(rawValue: 99), OptionsV1.Role(rawValue: -1), .auditor]
        let update = try AccessUpdate(message, of: .vietnam)
        #expect(update.rows.count == 4)
        #expect(update.rows[0] == .partner(ScriptedCell.ctse, .unknown))
        #expect(update.rows[1] == .system(ScriptedCell.ctse, SystemID("main")!, .unknown))
        #expect(
            update.rows[2]
                == .staff(ScriptedCell.ctse, StaffID(ScriptedCell.staff)!, isActive: true, .auditor))
    }

    @Test("A rate is refused with the time to wait, and calls that are open count")
    func quotas() async throws {
        let quotas = QuotaSettings(callsPerSecond: 1, burst: 3, callsInFlight: 1)
        try await ScriptedDeployment.with(quotas: quotas) { deployment in
            let (entered, arrive) = AsyncStream.makeStream(of: Void.self)
            let (gate, leave) = AsyncStream.makeStream(of: Void.self)
            let empty = try PartnerV1.ListPartnersResponse().encoded()
            deployment.cell.answer { _ throws(RPCStatus) in
                arrive.yield()
                for await _ in gate {}
                return empty
            }
            let client = try deployment.client()
            async let first = listPartners(client)
            for await _ in entered { break }
            let second = await listPartners(client)
            #expect(second?.code == .resourceExhausted)
            #expect(second?.reason == .rateLimited)
            leave.finish()
            #expect(await first == nil)
            try await deployment.eventually {
                deployment.gateway.metricsText.contains("pegase_gateway_calls_open 0")
            }
            #expect(await listPartners(client) == nil)
            #expect(await listPartners(client) == nil)
            #expect(await listPartners(client)?.details == [.retry(after: .seconds(1))])
            deployment.time.advance(by: .milliseconds(1_000))
            #expect(await listPartners(client) == nil)
        }
    }
}
