import CSQLite

/// SQLite: one file per tenant below one directory.
struct SQLiteEngine: Engine {
    /// `<store>/tenants`, which exists.
    let directory: String
    /// The file system SQLite goes through; `nil` is the operating system's. Tests simulate a failing disk.
    var vfs: String?
    /// How files of other versions are brought to this program's.
    var migrations = SQLiteMigrations.current

    var keepsTenantsApart: Bool { true }

    /// SQLite starts once in a process, before the first connection.
    private static let started: Int32 = pegase_sqlite3_start()

    func open(
        _ place: TenantPlace, for use: ConnectionUse, makeTenant: () throws(StoreError) -> NewTenant
    ) throws(StoreError) -> any EngineConnection {
        guard Self.started == SQLITE_OK else { throw .ioFailure(Self.started) }
        let path = "\(directory)/\(place.fileName)"
        var made: NewTenant?
        if vfs == nil, try isBlank(path) {
            guard use == .writing else { throw .notFound }
            // Asked before there is a file: a tenant that must not be made leaves none.
            made = try makeTenant()
            if try StoreDirectory.makeFile(path) { try StoreDirectory.sync(directory) }
        }
        let connection = try SQLiteConnection(path: path, vfs: vfs)
        if use == .reading, try holdsNothing(connection) { throw .notFound }
        try SQLiteHardening.apply(to: connection, for: use, checkpointPages: place.checkpointPages)
        if use == .writing {
            try prepareSchema(connection, place) { () throws(StoreError) in
                if let made { return made }
                return try makeTenant()
            }
        }
        try checkOwner(of: connection)
        if use == .reading, migrations.known.contains(try connection.version),
            try connection.version < migrations.target
        {
            // A backup, of a tenant that nobody has asked for since the program before.
            try open(place, for: .writing) { () throws(StoreError) in throw .notFound }.close()
        }
        if use == .writing { try migrations.migrate(connection, path) }
        try checkVersion(of: connection, path)
        try SQLiteHardening.seal(connection, for: use)
        if vfs == nil { try connection.rememberLog() }
        return connection
    }

    /// Whether there is no file, or one with nothing in it. SQLite would remove a log that lies beside it.
    private func isBlank(_ path: String) throws(StoreError) -> Bool {
        guard try StoreDirectory.size(of: path) ?? 0 == 0 else { return false }
        guard try StoreDirectory.size(of: path + "-wal") ?? 0 == 0 else {
            throw .corrupt("a log with records lies beside a tenant's file that is empty or gone")
        }
        return true
    }

    func look(at place: TenantPlace) throws(StoreError) -> (any EngineConnection)? {
        guard Self.started == SQLITE_OK else { throw .ioFailure(Self.started) }
        let path = "\(directory)/\(place.fileName)"
        if vfs == nil, try isBlank(path) { return nil }
        do throws(StoreError) {
            return try look(at: place, path, alone: vfs == nil)
        } catch .busy {
            return try look(at: place, path, alone: false)  // Somebody else has it open.
        }
    }

    /// - Parameter alone: Keeps everybody else out of the file for this moment, so that the index of its log is made in
    ///   memory and not in a file: half the time of an opening.
    private func look(
        at place: TenantPlace, _ path: String, alone: Bool
    ) throws(StoreError) -> (any EngineConnection)? {
        let connection = try SQLiteConnection(path: path, vfs: vfs)
        try SQLiteHardening.applyForLook(to: connection, alone: alone)
        let owner = try connection.setting("application_id")
        if owner == 0, try isEmpty(connection) { return nil }
        guard owner == SQLiteSchema.application else { throw Self.strange }
        let version = try connection.version
        guard migrations.known.contains(version) else { throw migrations.wrongVersion(version, path) }
        if version < migrations.target {
            connection.close()
            return try open(place, for: .reading) { () throws(StoreError) in throw .notFound }
        }
        try SQLiteHardening.seal(connection, for: .reading)
        return connection
    }

    func claim() throws(StoreError) -> StoreClaim? {
        vfs == nil ? try StoreClaim("\(directory)/..") : nil
    }

    func discard(_ place: TenantPlace) {
        for suffix in ["", "-wal", "-shm"] {
            StoreDirectory.removeFile("\(directory)/\(place.fileName)\(suffix)")
        }
    }

    func probe() throws(StoreError) {
        if vfs == nil { try StoreDirectory.sync(directory) }
    }

    /// Makes the tables and the tenant's first rows in one transaction, so that a file is empty or whole.
    private func prepareSchema(
        _ connection: SQLiteConnection, _ place: TenantPlace, _ makeTenant: () throws(StoreError) -> NewTenant
    ) throws(StoreError) {
        guard try connection.setting("user_version") == 0, try isEmpty(connection) else { return }
        try connection.begin(.writing)
        do {
            // Looked at again: another process may have made the tables while this one waited for the lock.
            if try isEmpty(connection) { try makeSchema(connection, place, makeTenant()) }
            try connection.commit()
        } catch {
            connection.rollback()
            throw error
        }
    }

    private func makeSchema(
        _ connection: SQLiteConnection, _ place: TenantPlace, _ tenant: NewTenant
    ) throws(StoreError) {
        for statement in SQLiteSchema.definition.split(separator: ";\n") {
            try connection.execute(String(statement))
        }
        for step in migrations.steps.prefix(Int(migrations.target - SQLiteMigrations.first)) {
            for statement in step.forward { try connection.execute(statement) }
        }
        try connection.execute(
            SQLiteSchema.addTenant,
            [.bytes(place.name), .bytes(tenant.wrappedKey), .integer(tenant.createTime)])
        try connection.execute(SQLiteSchema.addHead, [.bytes(place.name)] + tenant.head.values)
        _ = try connection.query("PRAGMA application_id = \(SQLiteSchema.application)")
        _ = try connection.query("PRAGMA user_version = \(migrations.target)")
    }

    /// A file that was begun and never filled holds no tenant.
    private func holdsNothing(_ connection: SQLiteConnection) throws(StoreError) -> Bool {
        guard try connection.setting("application_id") == 0 else { return false }
        return try isEmpty(connection)
    }

    private func isEmpty(_ connection: SQLiteConnection) throws(StoreError) -> Bool {
        try connection.query("SELECT 1 FROM sqlite_schema LIMIT 1").isEmpty
    }

    private func checkOwner(of connection: SQLiteConnection) throws(StoreError) {
        guard try connection.setting("application_id") == SQLiteSchema.application else {
            throw Self.strange
        }
    }

    private static let strange = StoreError.corrupt("a tenant's file is not the store's")

    /// A reader takes any version that the program knows: the writer migrates, and each step keeps what the
    /// statements need.
    private func checkVersion(of connection: SQLiteConnection, _ path: String) throws(StoreError) {
        let version = try connection.version
        guard migrations.known.contains(version) else { throw migrations.wrongVersion(version, path) }
    }
}

extension SQLiteConnection {
    func setting(_ name: String) throws(StoreError) -> Int64 {
        guard let row = try query("PRAGMA \(name)").first else { throw .ioFailure(SQLITE_ERROR) }
        return try row.integer(0)
    }
}
