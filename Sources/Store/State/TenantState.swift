import Synchronization

/// What a process remembers of a tenant that is open: the last head that it found right, and nodes of its state. All of
/// it is found by codes that are checked with each snapshot, so nothing in it can be out of date.
final class TenantState: Sendable {
    let cache = StateCache()
    /// How far the tenant had come when this process last knew.
    let floor: TenantFloor
    private let known = Mutex<(seal: [UInt8], head: TenantHead)?>(nil)

    init(floor: TenantFloor) {
        self.floor = floor
    }

    /// The head under a seal, without making the seal anew.
    func head(under seal: [UInt8]) -> TenantHead? {
        known.withLock { known in known?.seal == seal ? known?.head : nil }
    }

    func remember(_ head: TenantHead, under seal: [UInt8]) {
        known.withLock { $0 = (seal, head) }
    }
}

/// How far a tenant has come: it never goes back while a process runs.
final class TenantFloor: Sendable {
    struct Place: Equatable, Sendable {
        var changes: Int64 = 0
        var events: Int64 = 0

        func isReached(by head: TenantHead) -> Bool {
            head.changeSequence >= changes && head.events.count >= events
        }
    }

    private let place = Mutex(Place())

    /// To be asked before a snapshot is taken, which is then not behind it.
    var now: Place { place.withLock { $0 } }

    func reach(_ head: TenantHead) {
        place.withLock { place in
            place.changes = max(place.changes, head.changeSequence)
            place.events = max(place.events, head.events.count)
        }
    }
}

/// What a process keeps of a tenant also while it has it closed.
struct KnownTenant: Sendable {
    let floor = TenantFloor()
    let seals = SealCount()
}

/// All tenants that this process has opened: some 300 bytes each.
final class KnownTenants: Sendable {
    private let known = Mutex<[[UInt8]: KnownTenant]>([:])

    subscript(place: TenantPlace) -> KnownTenant {
        known.withLock { known in
            if let found = known[place.name] { return found }
            let new = KnownTenant()
            known[place.name] = new
            return new
        }
    }
}
