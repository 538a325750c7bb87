import Program
import Store
import Tenancy

/// A backup or a restore as a command line asks for it: tenant after tenant, one line on standard output for
/// each. What fails for one is said and does not keep the others from it.
enum BackupJob {
    case backUp(to: String, startsChain: Bool)
    case restore(from: String, upTo: UnixTime?)

    /// - Parameter codes: Of the tenants; none for all that the store, or the backup, has.
    func run(
        _ configuration: ServiceConfiguration, tenants codes: [String], program: String
    ) throws(StartupError) {
        let backup = try configuration.openBackup(program: program)
        let claim: StoreClaim?
        if case .restore = self {
            claim = try StartupError.explain { () throws(StoreError) in try backup.claim() }
        } else {
            claim = nil  // Beside a service that runs.
        }
        defer { withExtendedLifetime(claim) {} }
        let tenants = try chosen(configuration, codes, backup)
        var failures = 0
        for tenant in tenants {
            do {
                StandardOutput.line(try line(tenant, backup))
            } catch {
                failures += 1
                StandardError.writeLine("\(program): \(error)")
            }
        }
        guard failures == 0 else {
            throw StartupError("\(failures) of \(tenants.count) tenants failed; the others are done")
        }
    }

    private func chosen(
        _ configuration: ServiceConfiguration, _ codes: [String], _ backup: StoreBackup
    ) throws(StartupError) -> [TenantID] {
        switch self {
        case .restore(let directory, _) where codes.isEmpty:
            let found = try StartupError.explain { () throws(StoreError) in try backup.tenants(in: directory)
            }
            guard !found.isEmpty else {
                throw StartupError(
                    "\(directory) holds no backup of this service of \(configuration.country.code)")
            }
            return found
        case .backUp, .restore: return try configuration.tenants(named: codes)
        }
    }

    private func line(_ tenant: TenantID, _ backup: StoreBackup) throws(ArchiveError) -> String {
        switch self {
        case .backUp(let directory, let startsChain):
            let report = try backup.backUp(tenant, to: directory, startsChain: startsChain)
            let also =
                report.isOvertaken ? "; the chains before it hold what was removed since: take them away" : ""
            return "\(tenant)  \(Self.counts(report))  \(report.file ?? "nothing new")\(also)"
        case .restore(let directory, let time):
            guard let report = try backup.restore(tenant, from: directory, upTo: time) else {
                return "\(tenant)  was not there yet"
            }
            return "\(tenant)  \(Self.counts(report))  from \(report.file ?? "")"
        }
    }

    private static func counts(_ report: StoreBackup.Report) -> String {
        "\(report.records) records, \(report.versions) versions, \(report.events) events"
    }
}
