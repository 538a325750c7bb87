import Synchronization
import Tenancy

/// One caller's quota, shared by all its connections on all loops.
///
/// Partners are charged as tenants, whatever the number of their systems; an operator and a service each for
/// itself.
final class CallerQuota: Sendable {
    /// How logs name the caller: `ctse`, `operator/first`, `service/family`.
    let label: String
    private let quota: Mutex<TenantQuota>
    /// Bytes of messages that lie on the caller's connections.
    private let held = Atomic(0)

    init(label: String, _ settings: QuotaSettings, now: MonotonicTime) {
        self.label = label
        quota = Mutex(TenantQuota(settings, now: now))
    }

    /// - Returns: `nil` when a call may open; ``callEnded()`` must follow then, and only then.
    func open(at now: MonotonicTime) -> QuotaRefusal? {
        quota.withLock { $0.open(at: now) }
    }

    /// How many more bytes of messages may lie on the caller's connections.
    var room: Int { max(0, Limits.heldBytes - held.load(ordering: .relaxed)) }

    /// So many more bytes lie there.
    ///
    /// - Returns: How many more may.
    func hold(_ bytes: Int) -> Int {
        max(0, Limits.heldBytes - held.add(bytes, ordering: .relaxed).newValue)
    }

    func callEnded() {
        quota.withLock { $0.callEnded() }
    }

    /// - Returns: How long whoever streams must wait; `nil` for no time.
    func charge(_ units: Int, at now: MonotonicTime) -> Duration? {
        quota.withLock { $0.charge(units, at: now) }
    }
}

/// The accounts of everybody who has connected since the start.
///
/// It only grows, and is bounded: a caller is in it once, and only the cell's own authority makes callers.
final class CallerQuotas: Sendable {
    private enum Key: Hashable {
        case tenant(TenantID)
        case other(Principal)
    }

    private let settings: QuotaSettings
    private let known = Mutex<[Key: CallerQuota]>([:])

    init(_ settings: QuotaSettings) {
        self.settings = settings
    }

    /// - Returns: `nil` when there are as many as there may be.
    func account(of principal: Principal, now: MonotonicTime) -> CallerQuota? {
        let key = principal.tenant.map(Key.tenant) ?? .other(principal)
        let label = principal.tenant?.partner.text ?? principal.label
        return known.withLock { known in
            if let account = known[key] { return account }
            guard known.count < Limits.accounts else { return nil }
            let account = CallerQuota(label: label, settings, now: now)
            known[key] = account
            return account
        }
    }
}
