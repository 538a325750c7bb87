import Synchronization
import Tenancy

/// A tenant whose data is open: its keys, its one writing connection, and reading ones as they are needed.
///
/// Used by the store's threads. Opening blocks the thread, and the other threads that want the same tenant.
final class OpenTenant: Sendable {
    let place: TenantPlace
    private let source: TenantSource
    private let state = Mutex(State())

    private struct State {
        var keys: TenantKeys?
        var writer: (any EngineConnection)?
        var readers: [any EngineConnection] = []
        var isClosed = false
    }

    init(_ tenant: TenantID, source: TenantSource) {
        place = TenantPlace(tenant)
        self.source = source
    }

    /// A connection for the caller alone, until ``giveBack(_:for:)``.
    func take(_ use: ConnectionUse) throws(StoreError) -> (any EngineConnection, TenantKeys) {
        let result = state.withLock { state -> Result<(any EngineConnection, TenantKeys), StoreError> in
            do throws(StoreError) {
                return .success(try take(use, &state))
            } catch {
                return .failure(error)
            }
        }
        return try result.get()
    }

    private func take(
        _ use: ConnectionUse, _ state: inout State
    ) throws(StoreError) -> (any EngineConnection, TenantKeys) {
        // Who only reads opens nothing to write; but the writer alone makes a tenant that does not exist yet.
        if state.keys == nil, use == .reading, let (reader, keys) = try source.existing(place) {
            state.keys = keys
            return (reader, keys)
        }
        if state.keys == nil {
            (state.writer, state.keys) = try source.whole(place)
        }
        guard let keys = state.keys else { throw .closed }
        switch use {
        case .writing:
            if let writer = state.writer.take() { return (writer, keys) }
        case .reading:
            if let reader = state.readers.popLast() { return (reader, keys) }
        }
        do throws(StoreError) {
            return (try source.open(place, for: use), keys)
        } catch .notFound {
            throw .fileMoved("the tenant's file")  // It was there: that is not a tenant that never was.
        }
    }

    func giveBack(_ connection: any EngineConnection, for use: ConnectionUse) {
        let isClosed = state.withLock { state in
            guard !state.isClosed else { return true }
            switch use {
            case .writing: state.writer = connection
            case .reading: state.readers.append(connection)
            }
            return false
        }
        if isClosed { connection.close() }
    }

    /// Closes what is idle now, and the rest when it is given back.
    func close() {
        let idle = state.withLock { state in
            state.isClosed = true
            defer { (state.writer, state.readers) = (nil, []) }
            return state.readers + [state.writer].compactMap(\.self)
        }
        for connection in idle { connection.close() }
    }
}

/// How a tenant's data is opened.
struct TenantSource: Sendable {
    let engine: any Engine
    let countryKey: CountryKey
    let clock: @Sendable () -> UnixTime
    let marks: HighWaterMarks?
    private let known = KnownTenants()

    init(
        engine: any Engine, countryKey: CountryKey, clock: @escaping @Sendable () -> UnixTime,
        marks: HighWaterMarks? = nil
    ) {
        self.engine = engine
        self.countryKey = countryKey
        self.clock = clock
        self.marks = marks
    }

    func open(_ place: TenantPlace, for use: ConnectionUse) throws(StoreError) -> any EngineConnection {
        try engine.open(place, for: use) { () throws(StoreError) in
            // It was there, and is not: that is no new tenant.
            if marks?.isKnown(place) ?? false { throw .behindMark }
            let wrapped = try countryKey.makeTenantKey(for: place)
            let keys = try countryKey.open(wrapped, for: place)
            return NewTenant(
                wrappedKey: wrapped, head: TenantHead().encoded(keys), createTime: clock().milliseconds)
        }
    }

    /// A writing connection, to a tenant that is made when there is none, and whose state is made when an earlier version
    /// of the store wrote it.
    func whole(_ place: TenantPlace) throws(StoreError) -> (any EngineConnection, TenantKeys) {
        let writer = try open(place, for: .writing)
        do throws(StoreError) {
            guard let (keys, _) = try keys(of: place, writer) else {
                throw .corrupt("the file is another tenant's")
            }
            try StateBuild(connection: writer, keys: keys).run()
            try begin(keys, writer)
            return (writer, keys)
        } catch {
            writer.close()
            throw error
        }
    }

    /// A tenant is opened to be kept open.
    private func begin(_ keys: TenantKeys, _ connection: any EngineConnection) throws(StoreError) {
        try EdgeCheck(connection: connection, keys: keys).run()
        keys.seals.begin()
    }

    /// A reading connection; `nil` when there is no such tenant, or its state is to be made first.
    func existing(
        _ place: TenantPlace
    ) throws(StoreError) -> (any EngineConnection, TenantKeys)? {
        let reader: any EngineConnection
        do throws(StoreError) {
            reader = try engine.open(place, for: .reading) { () throws(StoreError) in throw .notFound }
        } catch .notFound {
            return nil
        }
        do throws(StoreError) {
            guard let (keys, isWhole) = try keys(of: place, reader), isWhole else {
                reader.close()
                return nil
            }
            try begin(keys, reader)
            return (reader, keys)
        } catch {
            reader.close()
            throw error
        }
    }

    /// A connection for one look; `nil` when there is no such tenant.
    func look(at place: TenantPlace) throws(StoreError) -> (any EngineConnection, TenantKeys)? {
        guard let connection = try engine.look(at: place) else {
            try checkUnknown(place)
            return nil
        }
        do throws(StoreError) {
            guard let (keys, isWhole) = try keys(of: place, connection) else {
                // On SQLite the file is there, and is another's.
                guard engine.keepsTenantsApart else {
                    try checkUnknown(place)
                    connection.close()
                    return nil
                }
                throw .corrupt("the file is another tenant's")
            }
            if isWhole { return (connection, keys) }
        } catch {
            connection.close()
            throw error
        }
        // An earlier version of the store wrote it: it is opened to be written once.
        connection.close()
        try whole(place).0.close()
        return try look(at: place)
    }

    /// It was there, and is not: who looks must not take that for a tenant that never was.
    private func checkUnknown(_ place: TenantPlace) throws(StoreError) {
        if marks?.isKnown(place) ?? false { throw .behindMark }
    }

    /// - Returns: Also whether its state holds for all of its changes; `nil` when the tenant has no row.
    private func keys(
        of place: TenantPlace, _ connection: any EngineConnection
    ) throws(StoreError) -> (keys: TenantKeys, isWhole: Bool)? {
        try connection.begin(.reading)
        defer { connection.rollback() }
        guard let row = try connection.first(.readTenant, [.bytes(place.name)]) else { return nil }
        let keys = try countryKey.open(row.bytes(0), for: place, known: known[place])
        let head =
            if let marks { try marks.head(connection, keys) } else { try TenantHead(connection, keys) }
        return (keys, head.isWhole)
    }
}
