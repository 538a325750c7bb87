import Synchronization

@testable import Store

/// Sits between the store and its engine: counts commits, and fails one when it is told to.
final class EngineProbe: Sendable {
    private struct State {
        var commits = 0
        var failure: StoreError?
        var failingStatement: (Statement, StoreError)?
    }

    private let state = Mutex(State())

    var commits: Int { state.withLock { $0.commits } }

    func failNextCommit(with error: StoreError) {
        state.withLock { $0.failure = error }
    }

    func failNext(_ statement: Statement, with error: StoreError) {
        state.withLock { $0.failingStatement = (statement, error) }
    }

    func wrap(_ engine: any Engine) -> any Engine {
        ProbedEngine(engine: engine, log: self)
    }

    fileprivate func takeFailure() -> StoreError? {
        state.withLock { state in
            defer { state.failure = nil }
            return state.failure
        }
    }

    fileprivate func check(_ statement: Statement) throws(StoreError) {
        let failure = state.withLock { state -> StoreError? in
            guard let (failing, error) = state.failingStatement, failing == statement else { return nil }
            state.failingStatement = nil
            return error
        }
        if let failure { throw failure }
    }

    fileprivate func committed() {
        state.withLock { $0.commits += 1 }
    }
}

private struct ProbedEngine: Engine {
    let engine: any Engine
    let log: EngineProbe

    func open(
        _ place: TenantPlace, for use: ConnectionUse, makeTenant: () throws(StoreError) -> NewTenant
    ) throws(StoreError) -> any EngineConnection {
        ProbedConnection(base: try engine.open(place, for: use, makeTenant: makeTenant), probe: log)
    }

    func probe() throws(StoreError) { try engine.probe() }
}

private final class ProbedConnection: EngineConnection {
    let base: any EngineConnection
    let probe: EngineProbe

    init(base: any EngineConnection, probe: EngineProbe) {
        self.base = base
        self.probe = probe
    }

    func commit() throws(StoreError) {
        if let failure = probe.takeFailure() { throw failure }
        try base.commit()
        probe.committed()
    }

    func begin(_ use: ConnectionUse) throws(StoreError) { try base.begin(use) }
    func rollback() { base.rollback() }
    var isInTransaction: Bool { base.isInTransaction }
    func beginPart() throws(StoreError) { try base.beginPart() }
    func keepPart() throws(StoreError) { try base.keepPart() }
    func undoPart() throws(StoreError) { try base.undoPart() }
    func run(_ statement: Statement, _ values: [EngineValue]) throws(StoreError) {
        try probe.check(statement)
        try base.run(statement, values)
    }
    func count(_ statement: Statement, _ values: [EngineValue]) throws(StoreError) -> Int {
        try base.count(statement, values)
    }
    func each(
        _ statement: Statement, _ values: [EngineValue], _ row: (EngineRow) throws(StoreError) -> Void
    ) throws(StoreError) {
        try base.each(statement, values, row)
    }
    func interrupt() { base.interrupt() }
    func close() { base.close() }
}
