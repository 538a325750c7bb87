import Program
import Store
import Tenancy

/// The export of a tenant's records, or of one subject's.
struct ExportJob {
    let tenant: String
    /// A record's name; `nil` for all of the tenant.
    let subject: String?
    let kinds: ExportedKinds

    /// - Parameters:
    ///   - path: The file that is made.
    ///   - key: The file of its key.
    func run(
        _ configuration: ServiceConfiguration, to path: String, key: String, program: String
    ) async throws(StartupError) {
        let key = try StartupError.explain { () throws(StoreError) in try ArchiveKey(key) }
        guard let tenant = TenantID(configuration.country, named: tenant) else {
            throw StartupError("--tenant: '\(tenant)' is no partner's code")
        }
        try await note(tenant, configuration)
        let backup = try configuration.openBackup(program: program)
        do throws(ArchiveError) {
            let manifest = try backup.export(
                tenant, to: path, key: key, subject: subject
            ) { kinds.names($0, of: tenant.partner) }
            StandardOutput.line(
                "\(manifest.records) revisions and \(manifest.events) lines of the access log in \(path)")
            for name in manifest.leftOut {
                StandardOutput.line("left out, because it is about others too: \(name)")
            }
        } catch .store(.notFound) {
            throw StartupError("there is no \(subject ?? "tenant \(tenant)")")
        } catch {
            throw StartupError("\(error)")
        }
    }

    /// Nothing is shown before the access log says so.
    private func note(_ tenant: TenantID, _ configuration: ServiceConfiguration) async throws(StartupError) {
        let store = try configuration.openStore()
        let event = AccessEvent(
            resources: [subject ?? ResourceName.partner(tenant.partner).text],
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
