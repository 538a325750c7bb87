import Program
import Store
import Tenancy

/// A backup or a restore as a command line asks for it: tenant after tenant, one line on standard output for
/// each. What fails for one is said and does not keep the others from it.
struct BackupJob {
    private enum Work {
        case backUp(to: String, startsChain: Bool)
        case restore(from: String, upTo: UnixTime?)
    }

    private let work: Work
    private let tenants: [String]

    /// - Returns: `nil` when the command line asks for neither.
    /// - Throws: When the flags do not go together.
    init?(_ options: BackupOptions) throws(StartupError) {
        tenants = options.tenant
        switch (options.backup, options.restore) {
        case (nil, nil):
            guard options.toTime == nil, !options.full, tenants.isEmpty else {
                throw StartupError("--tenant, --to-time and --full go with --backup or --restore")
            }
            return nil
        case (let directory?, nil):
            guard options.toTime == nil else { throw StartupError("--to-time goes with --restore") }
            work = .backUp(to: directory, startsChain: options.full)
        case (nil, let directory?):
            guard !options.full else { throw StartupError("--full goes with --backup") }
            work = .restore(from: directory, upTo: try options.toTime.map(Self.time))
        case (_?, _?):
            throw StartupError("--backup and --restore do not go together")
        }
    }

    private static func time(_ text: String) throws(StartupError) -> UnixTime {
        guard let time = Timestamp.time(text) else {
            throw StartupError("--to-time: '\(text)' is no moment like 2026-01-31T23:59:59Z")
        }
        return time
    }

    func run(_ configuration: ServiceConfiguration, program: String) throws(StartupError) {
        let backup = try configuration.openBackup(program: program)
        let claim: StoreClaim?
        if case .restore = work {
            claim = try StartupError.explain { () throws(StoreError) in try backup.claim() }
        } else {
            claim = nil  // Beside a service that runs.
        }
        defer { withExtendedLifetime(claim) {} }
        let tenants = try chosen(configuration, backup)
        var failures = 0
        for tenant in tenants {
            do {
                StandardOutput.line(try line(tenant, backup))
            } catch {
                failures += 1
                Kernel.writeLine("\(program): \(error)")
            }
        }
        guard failures == 0 else {
            throw StartupError("\(failures) of \(tenants.count) tenants failed; the others are done")
        }
    }

    private func chosen(
        _ configuration: ServiceConfiguration, _ backup: StoreBackup
    ) throws(StartupError) -> [TenantID] {
        switch work {
        case .restore(let directory, _) where tenants.isEmpty:
            let found = try StartupError.explain { () throws(StoreError) in try backup.tenants(in: directory)
            }
            guard !found.isEmpty else {
                throw StartupError(
                    "\(directory) holds no backup of this service of \(configuration.country.code)")
            }
            return found
        case .backUp, .restore: return try configuration.tenants(named: tenants)
        }
    }

    private func line(_ tenant: TenantID, _ backup: StoreBackup) throws(ArchiveError) -> String {
        switch work {
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
