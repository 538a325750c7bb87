import Logging
import Program
import Store
import Tenancy
import WireProto

/// Removes from tenants what need not be kept any more: in a service at its times, or as a command line asks for it,
/// also beside a service.
struct RetentionJob: Sendable {
    private let rules: RetentionRules
    private let configuration: ServiceConfiguration

    init(_ resources: [any Resource.Type], _ configuration: ServiceConfiguration) {
        rules = RetentionRules(
            resources, eventDays: configuration.accessEventDays, revisionDays: configuration.revisionDays)
        self.configuration = configuration
    }

    /// Goes through all tenants again and again, until the task is cancelled.
    ///
    /// - Parameter others: Whose records a database has, which does not tell.
    func run(_ store: Store, others: @Sendable () async -> [TenantID]) async {
        do { try await Task.sleep(for: RuntimeLimits.retentionDelay) } catch { return }
        while true {
            for tenant in await all(others) {
                if Task.isCancelled { return }
                do throws(RPCStatus) {
                    let removed = try await rules.run(store, tenant, at: configuration.clock())
                    if !removed.isEmpty { log(removed, tenant) }
                } catch {
                    configuration.log.warning(
                        "what need not be kept could not be removed; it is tried again",
                        metadata: ["tenant": "\(tenant)", "problem": "\(error.message)"])
                }
            }
            do { try await Task.sleep(for: RuntimeLimits.retentionInterval) } catch { return }
        }
    }

    private func all(_ others: () async -> [TenantID]) async -> [TenantID] {
        guard configuration.postgresql == nil else { return await others() }
        do throws(StartupError) { return try configuration.tenants(named: []) } catch {
            configuration.log.warning(
                "what need not be kept could not be looked for; it is tried again",
                metadata: ["problem": "\(error)"])
            return []
        }
    }

    private func log(_ removed: RemovedRows, _ tenant: TenantID) {
        configuration.log.info(
            "removed what need not be kept",
            metadata: [
                "tenant": "\(tenant)", "records": "\(removed.records)", "revisions": "\(removed.revisions)",
                "events": "\(removed.events)", "replies": "\(removed.replies)",
            ])
    }

    /// Goes through tenants once.
    ///
    /// - Parameter codes: Which; none for all that the store has.
    func run(tenants codes: [String]) async throws(StartupError) {
        let tenants = try configuration.tenants(named: codes)
        let store = try configuration.openStore()
        var failure: StartupError?
        for tenant in tenants where failure == nil {
            do throws(RPCStatus) {
                let removed = try await rules.run(store, tenant, at: configuration.clock())
                print(
                    "\(tenant)  removed \(removed.records) records, \(removed.revisions) revisions, "
                        + "\(removed.events) events, \(removed.replies) replies")
            } catch {
                failure = StartupError("what \(tenant) need not keep cannot be removed: \(error.message)")
            }
        }
        await store.close()
        if let failure { throw failure }
    }
}
