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

        /// - Parameter audience: Who answers a service; `nil` for all of them together.
        fileprivate func serves(_ audience: Audience?) -> Bool {
            switch audience {
            case .partner: isTableFresh && isPartnerServing
            case .family: isTableFresh && isFamilyServing
            case .any: true  // The gateway's own.
            case nil: isTableFresh && isPartnerServing && isFamilyServing
            }
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

    private static let audiences: [String: Audience] = Dictionary(
        zip(Methods.table.all, MethodPolicy.table).map { ($0.service, $1.audience) },
        uniquingKeysWith: { first, _ in first })

    func change(_ change: (inout Facts) -> Void) {
        facts.withLock { facts in
            change(&facts)
            board.set { facts.serves(Self.audiences[$0]) }
        }
    }

    /// What answers a method of health; `nil` for any other.
    func handler(of method: MethodID) -> RPCHandler? { router[method] }

    /// Tells who watches that the gateway is about to stop.
    func close() {
        board.close()
    }
}
