import Program
import ServiceSupport
import Store
import Tenancy
import Testing
import WireProto
import WireTransport

@testable import ServiceRuntime

@Suite("A service's page of metrics")
struct ServiceMetricsTests {
    @Test("counts calls by method and code, refusals by reason, and what the store does")
    func page() async throws {
        let cell = try await PartnerCell()
        let metrics = ServiceMetrics(Methods.table, clock: { MonotonicTime(nanoseconds: 5_000_000) })
        let caller = BareCaller(
            router: cell.router.intercepted(by: metrics), sealer: cell.bare.sealer(.gateway, .partner),
            clock: cell.bare.clock, principal: .operator(cell.bare.country, "first"))
        let client = PartnerServiceClient(caller)
        for number in 0..<2 {
            _ = try await client.createPartner(
                PartnerV1.CreatePartnerRequest(
                    partner: .example("p\(number)x"), requestID: "request-\(number)"))
        }
        let refused = await whyRefused { () async throws(RPCStatus) in
            try await client.createPartner(PartnerV1.CreatePartnerRequest(partner: .example("other")))
        }
        let health = StoreHealth(
            board: HealthBoard(Methods.table), log: .silent, clock: { MonotonicTime(nanoseconds: 5_000_000) }
        ) { () throws(StoreError) in try await cell.bare.store.probe() }
        await health.look()
        let page = metrics.text(
            cell.bare.store.figures, health, [RunningService.Gauge("pegase_partner_x", "Help.", 7)])
        let method = Methods.createPartner.path
        for line in [
            "pegase_service_calls_total{method=\"\(method)\",code=\"OK\"} 2",
            "pegase_service_calls_total{method=\"\(method)\",code=\"\(refused.code.name)\"} 1",
            "pegase_service_refusals_total{reason=\"\(refused.reason?.rawValue ?? "")\"} 1",
            "pegase_service_call_seconds_count{method=\"\(method)\"} 3",
            "pegase_service_calls_open 0", "pegase_service_serving 1", "pegase_store_disk_full 0",
            "pegase_store_waiting_writes 0", "pegase_store_commits_under_way 0",
            "pegase_store_probe_age_seconds 0.0", "pegase_partner_x 7",
        ] { #expect(page.split(separator: "\n").contains { $0 == line }, "\(line)") }
        // The first operators, two partners, a refusal's access event, and the probe.
        #expect(page.contains("pegase_store_commit_seconds_count 5"))
        #expect(!page.contains("p0x"), "no label is of a tenant")
        try await cell.bare.close()
    }

    @Test(
        "Metrics are read on a unix socket or on loopback, and nowhere else",
        arguments: [
            ("unix:run/vn-family-metrics.sock", true), ("127.0.0.1:9100", true), ("[::1]:9100", true),
            ("unix:", false), ("0.0.0.0:9100", false), ("example.org:9100", false), ("9100", false),
            ("127.0.0.1:http", false),
        ])
    func address(_ text: String, isOne: Bool) {
        #expect((MetricsAddress(argument: text) != nil) == isOne)
    }
}
