import Synchronization
public import Tenancy
import WireProto

/// The calls that run in this service for each tenant, whichever gateway they came through. Any thread may call anything
/// at any time.
///
/// A call stays on the board for as long as anything of it does: hanging up is no way to get more.
public final class CallBoard: Sendable {
    private struct State {
        var calls: [TenantID: Int] = [:]
        var uploads: [TenantID: Int] = [:]
        var allCalls = 0
        var allUploads = 0
    }

    private let state = Mutex(State())
    private let calls: SharedBound
    private let uploads: SharedBound

    /// - Parameters:
    ///   - calls: That run at once.
    ///   - uploads: Of those, the ones with a stream of requests, which may have a window's worth of them lying here.
    public init(calls: SharedBound = RuntimeLimits.calls, uploads: SharedBound = RuntimeLimits.uploads) {
        self.calls = calls
        self.uploads = uploads
    }

    /// How many run, of all tenants.
    public var running: Int { state.withLock { $0.allCalls } }

    /// - Returns: `nil` when as many run as may.
    func enter(_ tenant: TenantID, isUpload: Bool) -> CallPlace? {
        let isAdmitted = state.withLock { state in
            guard calls.admits(held: state.calls[tenant] ?? 0, all: state.allCalls) else { return false }
            if isUpload {
                guard uploads.admits(held: state.uploads[tenant] ?? 0, all: state.allUploads) else {
                    return false
                }
                state.uploads[tenant, default: 0] += 1
                state.allUploads += 1
            }
            state.calls[tenant, default: 0] += 1
            state.allCalls += 1
            return true
        }
        return isAdmitted ? CallPlace(self, tenant, isUpload: isUpload) : nil
    }

    fileprivate func leave(_ tenant: TenantID, isUpload: Bool) {
        state.withLock { state in
            if isUpload {
                state.allUploads -= 1
                Self.takeOne(of: tenant, from: &state.uploads)
            }
            state.allCalls -= 1
            Self.takeOne(of: tenant, from: &state.calls)
        }
    }

    private static func takeOne(of tenant: TenantID, from counts: inout [TenantID: Int]) {
        guard let count = counts[tenant] else { return }
        counts[tenant] = count > 1 ? count - 1 : nil
    }
}

/// A call's place on the board, until nobody holds it any more.
final class CallPlace: Sendable {
    private let board: CallBoard
    private let tenant: TenantID
    private let isUpload: Bool

    fileprivate init(_ board: CallBoard, _ tenant: TenantID, isUpload: Bool) {
        self.board = board
        self.tenant = tenant
        self.isUpload = isUpload
    }

    deinit {
        board.leave(tenant, isUpload: isUpload)
    }
}

extension RPCStatus {
    static let tooManyCalls = RPCStatus(
        .resourceExhausted, .overloaded, "too many calls of this tenant run already",
        [.retry(after: RuntimeLimits.loadRetryDelay)])
}
