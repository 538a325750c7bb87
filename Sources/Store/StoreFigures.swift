import Notation
import Synchronization
public import Tenancy

/// What a store has done since it was opened and what it is about: for a page of metrics. No figure is of one tenant.
public struct StoreFigures: Sendable {
    /// Commits that ended well, by how long the engine took to make them durable: as many buckets as
    /// ``commitBounds``, and one for what took longer.
    public internal(set) var commits = [Int](repeating: 0, count: commitBounds.count + 1)
    /// Microseconds that these took together.
    public internal(set) var commitMicroseconds: Int64 = 0
    /// Writes that were in them.
    public internal(set) var committedWrites = 0
    /// What could not be done, by ``StoreError/kind``.
    public internal(set) var failures: [String: Int] = [:]
    /// Commits that are under way, and when the oldest of them began.
    public internal(set) var commitsUnderWay = 0
    public internal(set) var oldestCommit: MonotonicTime?
    /// A commit had no room, and no other one since.
    public internal(set) var isDiskFull = false
    public internal(set) var waitingWrites = 0
    public internal(set) var waitingReads = 0
    public internal(set) var openTenants = 0
    /// Tenants whose last call the store could not serve: their data is damaged, or not to be reached.
    public internal(set) var failingTenants = 0

    /// Microseconds.
    public static let commitBounds: [Int64] = [
        250, 1_000, 4_000, 16_000, 64_000, 256_000, 1_000_000, 4_000_000,
    ]
}

/// Counts for ``StoreFigures``. Any thread may call anything at any time.
final class StoreCounters: Sendable {
    private struct State {
        var figures = StoreFigures()
        var underWay: [Int: MonotonicTime] = [:]
        /// When a commit last found no room.
        var full: MonotonicTime?
        var number = 0
    }

    private let state = Mutex(State())
    let clock: @Sendable () -> MonotonicTime

    init(clock: @escaping @Sendable () -> MonotonicTime) {
        self.clock = clock
    }

    var figures: StoreFigures {
        state.withLock { state in
            var figures = state.figures
            figures.commitsUnderWay = state.underWay.count
            figures.oldestCommit = state.underWay.values.min()
            figures.isDiskFull = state.full != nil
            return figures
        }
    }

    /// Runs the end of a transaction that makes `writes` durable.
    ///
    /// - Parameter isProbe: It finds room in the log that its tenant has already, so it says less than another commit
    ///   of whether there is any.
    func commit(
        _ writes: Int, isProbe: Bool, _ body: () throws(StoreError) -> Void
    ) throws(StoreError) {
        let began = clock()
        let number = state.withLock { state in
            state.number += 1
            state.underWay[state.number] = began
            return state.number
        }
        do throws(StoreError) {
            try body()
        } catch {
            state.withLock { state in
                state.underWay[number] = nil
                if error == .diskFull { state.full = began }
            }
            throw error
        }
        let ended = clock()
        let took = ended.since(began).wholeMicroseconds
        let bucket = StoreFigures.commitBounds.firstIndex { took <= $0 } ?? StoreFigures.commitBounds.count
        state.withLock { state in
            state.underWay[number] = nil
            state.figures.commits[bucket] += 1
            state.figures.commitMicroseconds += took
            state.figures.committedWrites += writes
            if !isProbe || state.full.map({ ended.since($0) >= StoreLimits.fullDiskMemory }) ?? false {
                state.full = nil
            }
        }
    }

    func failed(_ error: StoreError) {
        let now = clock()
        state.withLock { state in
            if error == .diskFull { state.full = now }
            state.figures.failures[error.kind, default: 0] += 1
        }
    }
}

extension StoreError {
    /// Whether the store, and not its caller, is what failed.
    var isOfTheStore: Bool {
        switch self {
        case .notFound, .alreadyExists, .staleRevision, .requestReused, .malformedToken, .tooLarge,
            .quotaReached, .cancelled, .closed:
            false
        case .overloaded, .busy, .diskFull, .ioFailure, .serverFailure, .behindMark, .fileMoved,
            .corrupt, .wrongVersion, .keyExhausted, .configuration:
            true
        }
    }

    /// One word for a counter: nothing of what it is about.
    public var kind: String {
        switch self {
        case .notFound: "not_found"
        case .alreadyExists: "already_exists"
        case .staleRevision: "stale_revision"
        case .requestReused: "request_reused"
        case .malformedToken: "malformed_token"
        case .tooLarge: "too_large"
        case .overloaded: "overloaded"
        case .busy: "busy"
        case .diskFull: "disk_full"
        case .ioFailure: "io_failure"
        case .serverFailure: "server_failure"
        case .behindMark: "behind_mark"
        case .fileMoved: "file_moved"
        case .quotaReached: "quota_reached"
        case .corrupt: "corrupt"
        case .wrongVersion: "wrong_version"
        case .keyExhausted: "key_exhausted"
        case .configuration: "configuration"
        case .cancelled: "cancelled"
        case .closed: "closed"
        }
    }
}
