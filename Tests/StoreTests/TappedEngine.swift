@testable import Store

/// Sees what the store asks of its engine, before the engine does, and may fail it.
protocol EngineTap: Sendable {
    func willRun(_ statement: Statement) throws(StoreError)
    /// Whether what it fails a statement with ends the transaction, as some failures of a disk do.
    var endsTransaction: Bool { get }
    func willCommit(_ place: TenantPlace) throws(StoreError)
    func hasCommitted()
    /// Whether tenants are apart, where it is another's word than the engine's.
    var keepsTenantsApart: Bool? { get }
}

extension EngineTap {
    func willRun(_ statement: Statement) throws(StoreError) {}
    var endsTransaction: Bool { false }
    func willCommit(_ place: TenantPlace) throws(StoreError) {}
    func hasCommitted() {}
    var keepsTenantsApart: Bool? { nil }

    func wrap(_ engine: any Engine) -> any Engine { TappedEngine(engine: engine, tap: self) }
}

private struct TappedEngine: Engine {
    let engine: any Engine
    let tap: any EngineTap

    func open(
        _ place: TenantPlace, for use: ConnectionUse, makeTenant: () throws(StoreError) -> NewTenant
    ) throws(StoreError) -> any EngineConnection {
        TappedConnection(
            base: try engine.open(place, for: use, makeTenant: makeTenant), place: place, tap: tap)
    }

    var keepsTenantsApart: Bool { tap.keepsTenantsApart ?? engine.keepsTenantsApart }
    func probe() throws(StoreError) { try engine.probe() }
}

private final class TappedConnection: EngineConnection {
    let base: any EngineConnection
    let place: TenantPlace
    let tap: any EngineTap

    init(base: any EngineConnection, place: TenantPlace, tap: any EngineTap) {
        self.base = base
        self.place = place
        self.tap = tap
    }

    func commit() throws(StoreError) {
        try tap.willCommit(place)
        try base.commit()
        tap.hasCommitted()
    }

    func run(_ statement: Statement, _ values: [EngineValue]) throws(StoreError) {
        try see(statement)
        try base.run(statement, values)
    }
    func add(_ statement: Statement, _ values: [EngineValue]) throws(StoreError) -> Bool {
        try see(statement)
        return try base.add(statement, values)
    }
    func foresee(_ statement: Statement, _ values: () -> [[EngineValue]]) throws(StoreError) {
        try base.foresee(statement, values)
    }
    func count(_ statement: Statement, _ values: [EngineValue]) throws(StoreError) -> Int {
        try see(statement)
        return try base.count(statement, values)
    }
    func each(
        _ statement: Statement, _ values: [EngineValue], _ row: (EngineRow) throws(StoreError) -> Void
    ) throws(StoreError) {
        try see(statement)
        try base.each(statement, values, row)
    }

    var isFar: Bool { base.isFar }
    func nodes(
        _ numbers: [Int64], of tenant: EngineValue,
        _ body: (_ number: Int64, _ bytes: [UInt8]) throws(StoreError) -> Void
    ) throws(StoreError) {
        try see(.readNode)
        try base.nodes(numbers, of: tenant, body)
    }

    private func see(_ statement: Statement) throws(StoreError) {
        do {
            try tap.willRun(statement)
        } catch {
            if tap.endsTransaction { base.rollback() }
            throw error
        }
    }

    func flush() throws(StoreError) { try base.flush() }
    func begin(_ use: ConnectionUse) throws(StoreError) { try base.begin(use) }
    func rollback() { base.rollback() }
    var isInTransaction: Bool { base.isInTransaction }
    func beginPart() throws(StoreError) { try base.beginPart() }
    func keepPart() throws(StoreError) { try base.keepPart() }
    func undoPart() throws(StoreError) { try base.undoPart() }
    func interrupt() { base.interrupt() }
    func close() { base.close() }
}
