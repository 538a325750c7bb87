import Synchronization

@testable import Store

/// Sits between the store and its engine: counts commits, and fails one when it is told to.
final class EngineProbe: EngineTap {
    private struct State {
        var commits = 0
        var failure: StoreError?
        /// Commits before that failure.
        var allowed = 0
        var failing: (statement: Statement, error: StoreError, times: Int)?
        var endsTransaction = false
    }

    private let state = Mutex(State())

    var commits: Int { state.withLock { $0.commits } }

    func failNextCommit(with error: StoreError) {
        allowCommits(0, thenFail: error)
    }

    func allowCommits(_ count: Int, thenFail error: StoreError) {
        state.withLock { ($0.failure, $0.allowed) = (error, count) }
    }

    var endsTransaction: Bool { state.withLock { $0.endsTransaction } }

    func fail(_ statement: Statement, with error: StoreError, times: Int, endsTransaction: Bool = false) {
        state.withLock {
            $0.failing = (statement, error, times)
            $0.endsTransaction = endsTransaction
        }
    }

    func willCommit(_ place: TenantPlace) throws(StoreError) {
        let failure = state.withLock { state -> StoreError? in
            guard state.failure != nil, state.allowed == 0 else {
                state.allowed -= 1
                return nil
            }
            defer { state.failure = nil }
            return state.failure
        }
        if let failure { throw failure }
    }

    func willRun(_ statement: Statement) throws(StoreError) {
        let failure = state.withLock { state -> StoreError? in
            guard let failing = state.failing, failing.statement == statement, failing.times > 0 else {
                return nil
            }
            state.failing?.times -= 1
            return failing.error
        }
        if let failure { throw failure }
    }

    func hasCommitted() {
        state.withLock { $0.commits += 1 }
    }
}
