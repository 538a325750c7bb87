import Synchronization
import Tenancy
import WireProto
import WireTransport

/// What callers of one cell hear when they ask for health: a service serves when it says so itself and the cell's
/// access table is fresh, because without one every call to it would be refused.
///
/// All methods may be called from any thread.
final class CellHealth: Sendable {
    /// What is known of the cell.
    struct Facts {
        var isTableFresh = false
        var isPartnerServing = false
        var isFamilyServing = false

        /// - Parameter audience: Who answers a service: with several, all of them must.
        fileprivate func serves(_ audience: AudienceSet) -> Bool {
            if audience == .any { return true }  // The gateway's own.
            return isTableFresh && (isPartnerServing || !audience.contains(.partner))
                && (isFamilyServing || !audience.contains(.family))
        }
    }

    private let facts = Mutex(Facts())
    private let board = HealthBoard(Methods.table)
    private let router: RPCRouter

    init() {
        var router = RPCRouter(Methods.table)
        router.add(board)
        self.router = router
    }

    private static let audiences: [String: AudienceSet] = Dictionary(
        zip(Methods.table.all, MethodPolicy.table).map { ($0.service, $1.audience) },
        uniquingKeysWith: { $0.union($1) })

    func change(_ change: (inout Facts) -> Void) {
        facts.withLock { facts in
            change(&facts)
            board.set { facts.serves(Self.audiences[$0] ?? [.partner, .family]) }
        }
    }

    /// What answers a method of health; `nil` for any other.
    func handler(of method: MethodID) -> RPCHandler? { router[method] }

    /// Tells who watches that the gateway is about to stop.
    func close() {
        board.close()
    }
}
