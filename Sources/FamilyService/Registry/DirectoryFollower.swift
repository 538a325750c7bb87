import ServiceRuntime
import Synchronization
package import Tenancy
package import WireProto

/// Keeps a ``Directory`` by watching PartnerService, and says how far it can be believed.
///
/// Any task may ask at any time. What is older than five seconds is not used: a write that needs it fails
/// closed, reads go on.
package final class DirectoryFollower: Sendable {
    private struct State {
        var directory = Directory()
        var freshness = Freshness()
    }

    private let state = Mutex(State())
    private let clock: @Sendable () -> MonotonicTime

    package init(clock: @escaping @Sendable () -> MonotonicTime) {
        self.clock = clock
    }

    /// Looks at the directory, if it is recent enough to decide by.
    ///
    /// - Throws: UNAVAILABLE with DIRECTORY_STALE when it is not.
    func decide<Value: Sendable>(_ body: (Directory) -> Value) throws(RPCStatus) -> Value {
        let now = clock()
        let value: Value? = state.withLock { state in
            state.freshness.isFresh(at: now) ? body(state.directory) : nil
        }
        guard let value else {
            throw RPCStatus(
                .unavailable, .directoryStale, "the registry cannot be reached to decide this",
                [.retry(after: .seconds(1))])
        }
        return value
    }

    /// Looks at the directory as it was last heard, however long ago: for what holds from a day on that was told
    /// before it came, such as the programme's numbers.
    ///
    /// - Throws: UNAVAILABLE with DIRECTORY_STALE while it has never been heard.
    func recall<Value: Sendable>(_ body: (Directory) -> Value) throws(RPCStatus) -> Value {
        let value: Value? = state.withLock { $0.freshness.confirmed == nil ? nil : body($0.directory) }
        guard let value else {
            throw RPCStatus(
                .unavailable, .directoryStale, "the registry has not been heard yet",
                [.retry(after: .seconds(1))])
        }
        return value
    }

    /// The tenants of the partners that were ever heard of: those that are offboarded too, whose records stay their time.
    func tenants(of country: Country) -> [TenantID] {
        state.withLock { state in
            state.directory.partners.compactMap { name in
                let partner = ResourceName(parsing: name, as: .partner)?.partner
                return partner.map { TenantID(country: country, partner: $0) }
            }
        }
    }

    /// Takes in a message of the watch.
    ///
    /// - Returns: Whether the table stands where the registry stands.
    @discardableResult
    package func apply(_ message: PartnerV1.WatchDirectoryResponse) throws(Directory.Problem) -> Bool {
        let now = clock()
        let result = state.withLock { state -> Result<Bool, Directory.Problem> in
            do throws(Directory.Problem) {
                let isWhole = try state.directory.apply(message)
                if isWhole { state.freshness.confirm(at: now) }
                return .success(isWhole)
            } catch {
                return .failure(error)
            }
        }
        return try result.get()
    }
}
