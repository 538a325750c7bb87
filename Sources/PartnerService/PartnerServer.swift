package import Program
package import ServiceRuntime
package import Store
import Tenancy
import WireProto

/// PartnerService, put together.
package enum PartnerServer {
    /// Every kind of record that it keeps.
    package static let resources = PartnerResources.resources

    /// What those records' bodies have come to mean, step by step. Only ever added to.
    package static let bodies: [BodyMigrations.Step] = []

    /// Loads the registry and begins to serve it.
    ///
    /// - Parameter firstOperators: The operators of a cell that has none.
    package static func start(
        _ configuration: ServiceConfiguration, firstOperators: FirstOperators? = nil
    ) async throws(StartupError) -> RunningService {
        try await RunningService.start(
            configuration, audience: .partner,
            issuers: [.gateway: "gateway-partner.key", .family: "family-partner.key"]
        ) { parts throws(StartupError) in
            let keeper = RegistryKeeper(
                store: parts.store, country: configuration.country, log: configuration.log,
                clock: configuration.monotonicClock)
            do throws(RPCStatus) {
                try await keeper.load()
                try await keeper.found(firstOperators, log: configuration.log)
            } catch {
                throw StartupError("the registry cannot be read: \(error.message)")
            }
            return RunningService.Service(
                router: router(parts.gate, keeper, configuration.country), resources: resources,
                tenants: {
                    [TenantID.directory(configuration.country)]
                        + keeper.feed.look(\.partners).map {
                            TenantID(country: configuration.country, partner: $0)
                        }
                },
                background: { await beat(keeper) },
                ending: { keeper.feed.close() },
                obstacle: { keeper.feed.isCurrent ? nil : "the registry cannot be told as it stands" },
                gauges: { gauges(of: keeper) },
                refused: { keeper.unreadable.map { ($0, "its staff cannot be read") } })
        }
    }

    static func router(_ gate: ScopeGate, _ keeper: RegistryKeeper, _ country: Country) -> RPCRouter {
        var router = RPCRouter(Methods.table)
        router.add(PartnerProvider(country: country, keeper: keeper)) { context throws(RPCStatus) in
            let call = try gate.admit(context)
            try keeper.checkOperator(call.scope.principal)
            return call
        }
        router = router.intercepted(by: keeper)
        router.add(WatchProvider(keeper: keeper), admit: gate.admit)
        return router
    }

    private static func gauges(of keeper: RegistryKeeper) -> [RunningService.Gauge] {
        [
            RunningService.Gauge(
                "pegase_partner_unreadable_tenants",
                "Partners whose staff cannot be read and are refused. Any is an alarm.",
                keeper.unreadable.count),
            RunningService.Gauge(
                "pegase_partner_registry_current", "Whether watchers are told the registry.",
                keeper.feed.isCurrent ? 1 : 0),
        ]
    }

    /// Each second tells the watchers that the table is current, until the task is cancelled.
    private static func beat(_ keeper: RegistryKeeper) async {
        while true {
            do { try await Task.sleep(for: Limits.heartbeat) } catch { return }
            keeper.tick()
        }
    }
}
