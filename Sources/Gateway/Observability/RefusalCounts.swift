import Logging
import Synchronization
import Tenancy
import WireProto

/// How often the gateway refused whom, what and why since the last flush. The gateway holds no data, so its
/// own refusals leave no access events: they are counted and go to the log each second.
final class RefusalCounts: Sendable {
    private struct Kind: Hashable {
        let country: Country
        let caller: String
        let method: MethodID
        let reason: Reason
    }

    private let counts = Mutex<[Kind: Int]>([:])

    func count(_ country: Country, caller: String, _ method: MethodID, _ reason: Reason) {
        counts.withLock { counts in
            let kind = Kind(country: country, caller: caller, method: method, reason: reason)
            if counts[kind] != nil || counts.count < Limits.refusalKinds {
                counts[kind, default: 0] += 1
            } else {
                counts[Kind(country: country, caller: "", method: method, reason: reason), default: 0] += 1
            }
        }
    }

    /// Writes what was counted and begins anew.
    func flush(to logger: Logger) {
        let flushed = counts.withLock { counts in
            let taken = counts
            counts.removeAll(keepingCapacity: true)
            return taken
        }
        for (kind, count) in flushed {
            logger.notice(
                "refused",
                metadata: [
                    "cell": "\(kind.country.code)", "caller": "\(kind.caller)",
                    "method": "\(Methods.table[kind.method].path)", "reason": "\(kind.reason.rawValue)",
                    "count": "\(count)",
                ])
        }
    }
}
