/// PostgreSQL: shared tables in which a seal, verified inside the database, decides what rows exist.
struct PostgreSQLEngine: Engine {
    private let dsn: String
    private let pool: PostgreSQLPool
    private let seal: StoreSeal

    /// - Parameters:
    ///   - sealKey: 32 bytes, which the database verifies with.
    ///   - connections: The bound of the pool: one for each thread of the store.
    ///   - standbys: How many must have a commit before it counts; 0 for what the server's settings say.
    ///   - idleTime: How long a transaction may wait for its next statement.
    init(
        dsn: String, sealKey: [UInt8], connections: Int, standbys: Int = 0,
        idleTime: Duration = StoreLimits.statementTime
    ) {
        self.dsn = dsn
        pool = PostgreSQLPool(
            dsn: dsn, size: connections, idleTime: idleTime, standbys: standbys)
        seal = StoreSeal(sealKey)
    }

    /// Whether the database answers, is of this program's schema, and keeps what it is given.
    func check() throws(StoreError) {
        _ = try PostgreSQLConnection.required(dsn)
        pool.giveBack(try pool.take())
    }

    func probe() throws(StoreError) {
        let connection = try pool.take()
        defer { pool.giveBack(connection) }
        // An idle connection does not know that the server is gone.
        try pool.checkStandbys(connection)
    }

    var hasOtherWriters: Bool { true }

    func changeMarks() throws(StoreError) -> [ChangeMark] {
        let session = PostgreSQLSession(pool: pool, seal: seal, name: PostgreSQLSchema.everyTenant)
        return try session.changeMarks()
    }

    func open(
        _ place: TenantPlace, for use: ConnectionUse, makeTenant: () throws(StoreError) -> NewTenant
    ) throws(StoreError) -> any EngineConnection {
        let session = PostgreSQLSession(pool: pool, seal: seal, name: place.name)
        if use == .writing { try session.addTenant(makeTenant) }
        return session
    }
}
