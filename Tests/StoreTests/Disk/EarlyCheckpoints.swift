import CSQLite

@testable import Store

/// SQLite that moves its log into the file early, so that a short workload goes through it often.
struct EarlyCheckpoints: Engine {
    let engine: SQLiteEngine
    let pages: Int32

    func open(
        _ place: TenantPlace, for use: ConnectionUse, makeTenant: () throws(StoreError) -> NewTenant
    ) throws(StoreError) -> any EngineConnection {
        let connection = try engine.open(place, for: use, makeTenant: makeTenant)
        if let connection = connection as? SQLiteConnection {
            unsafe sqlite3_wal_autocheckpoint(try connection.handle(), pages)
        }
        return connection
    }

    func probe() throws(StoreError) { try engine.probe() }
}
