import Program
import Store
import Tenancy

/// An export as a command line asks for it, or the reading of one.
struct ExportJob {
    private let options: ExportOptions
    private let key: String
    private let tenant: String?
    private let kinds: ExportedKinds

    /// - Returns: `nil` when the command line asks for neither.
    init?(_ options: ServiceOptions, _ resources: [any Resource.Type]) throws(StartupError) {
        let (export, backups) = (options.export, options.backups)
        guard export.export != nil || export.openExport != nil else {
            guard export.subject == nil, export.exportKey == nil, export.contents == nil else {
                throw StartupError("--subject, --export-key and --contents go with an export")
            }
            return nil
        }
        guard let key = export.exportKey, export.export == nil || export.openExport == nil else {
            throw StartupError("give --export-key with one of --export and --open-export")
        }
        guard export.export == nil || backups.tenant.count == 1 && export.contents == nil else {
            throw StartupError("--export goes with one --tenant, and --contents with --open-export")
        }
        self.options = export
        self.key = key
        tenant = backups.tenant.first
        kinds = ExportedKinds(resources)
    }

    func run(_ configuration: ServiceConfiguration, program: String) async throws(StartupError) {
        let path = key
        let key = try StartupError.explain { () throws(StoreError) in try ArchiveKey(path) }
        if let path = options.openExport {
            var reading = try ExportReading(kinds, contentsIn: options.contents) { StandardOutput.line($0) }
            return try reading.read(path, key: key)
        }
        guard let path = options.export, let code = tenant,
            let tenant = TenantID(configuration.country, named: code)
        else { throw StartupError("--tenant: no partner's code") }
        try await note(tenant, configuration)
        let backup = try configuration.openBackup(program: program)
        do throws(ArchiveError) {
            let manifest = try backup.export(
                tenant, to: path, key: key, subject: options.subject
            ) { kinds.names($0, of: tenant.partner) }
            StandardOutput.line(
                "\(manifest.records) revisions and \(manifest.events) lines of the access log in \(path)")
            for name in manifest.leftOut {
                StandardOutput.line("left out, because it is about others too: \(name)")
            }
        } catch .store(.notFound) {
            throw StartupError("there is no \(options.subject ?? "tenant \(tenant)")")
        } catch {
            throw StartupError("\(error)")
        }
    }

    /// Nothing is shown before the access log says so.
    private func note(_ tenant: TenantID, _ configuration: ServiceConfiguration) async throws(StartupError) {
        let store = try configuration.openStore()
        let event = AccessEvent(
            resources: [options.subject ?? ResourceName.partner(tenant.partner).text],
            classes: [.p0, .p1, .p2, .p3])
        var failure: StoreError?
        do throws(StoreError) {
            try await store.note(event, in: TenantScope.job(JobName("export"), in: tenant))
        } catch {
            failure = error
        }
        await store.close()
        if let failure { throw StartupError("the access log cannot be written: \(failure)") }
    }
}
