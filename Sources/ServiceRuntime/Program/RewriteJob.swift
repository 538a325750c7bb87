import Program
import Store
import Tenancy
import WireProto

/// Writes the records of tenants anew whose bodies are kept in another version than the program writes, as a command
/// line asks for it. A service may run beside it.
struct RewriteJob {
    private let resources: [UInt16: any Resource.Type]
    private let tenants: [String]

    /// - Parameter tenants: Their codes; none for all that the store has.
    init(_ resources: [any Resource.Type], tenants: [String]) {
        self.resources = Dictionary(
            resources.map { ($0.recordKind.number, $0) }, uniquingKeysWith: { first, _ in first })
        self.tenants = tenants
    }

    /// Goes on behind a tenant that fails, and says so on standard error.
    ///
    /// - Throws: When a tenant failed or records were left.
    func run(_ configuration: ServiceConfiguration) async throws(StartupError) {
        let tenants = try configuration.tenants(named: tenants)
        let store = try configuration.openStore()
        var failed: [String] = []
        var left: [String] = []
        for tenant in tenants {
            do throws(StoreError) {
                let count = try await store.rewriteBodies(
                    in: TenantScope.job(JobName("rewrite"), in: tenant)
                ) { [resources] record, now in
                    resources[record.kind.number].flatMap { Self.rewriting(record, $0, at: now) }
                }
                StandardOutput.line("\(tenant)  \(count.written) records")
                if count.left > 0 { left.append("\(count.left) of \(tenant)") }
            } catch {
                failed.append("\(tenant)")
                StandardError.writeLine("the records of \(tenant) cannot be written: \(error)")
            }
        }
        await store.close()
        let also = left.isEmpty ? "" : "; left as they were: \(left.joined(separator: ", "))"
        guard failed.isEmpty else {
            throw StartupError(
                """
                \(failed.count) of \(tenants.count) tenants failed (\(failed.joined(separator: ", "))); the others are \
                done\(also)
                """)
        }
        guard left.isEmpty else {
            throw StartupError(
                "records whose body is no message of their resource are as they were, and an older program will refuse them: "
                    + left.joined(separator: ", "))
        }
    }

    /// - Returns: `nil` for a body that is no message of the resource: it is left as it is, and counted.
    private static func rewriting<N: Resource>(
        _ record: StoredRecord, _: N.Type, at now: UnixTime
    ) -> Rewriting? {
        guard let resource = (try? Stored<N>(record))?.resource else { return nil }
        return Rewriting(
            name: resource.meta?.name ?? "",
            indexes: resource.indexEntries(created: record.createTime, updated: now))
    }
}
