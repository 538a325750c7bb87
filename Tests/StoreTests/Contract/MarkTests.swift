import Foundation
import Kernel
import Synchronization
import Tenancy
import Testing

@testable import Store

/// A store whose marks lie beside it, and which can be put back to an earlier moment.
private struct MarkedCell {
    let cell: TestCell

    init(_ engine: TestEngine) throws {
        cell = try TestCell(engine)
    }

    init(_ cell: TestCell) {
        self.cell = cell
    }

    var places: [String] { ["\(cell.directory)/marks", "\(cell.directory)/elsewhere"] }

    func configuration(_ places: [String]? = nil) -> StoreConfiguration {
        var configuration = cell.configuration()
        configuration.marks = StoreMarks(places ?? self.places) { _ in }
        return configuration
    }

    func open(_ places: [String]? = nil) throws -> Store {
        try Store(configuration(places), engine: try cell.makeEngine())
    }

    /// Everything of the tenant as it is now, to be put back.
    func copy() throws -> [String: Data] {
        var files: [String: Data] = [:]
        for suffix in ["", "-wal", "-shm"] {
            let path = cell.file("ctse") + suffix
            if FileManager.default.fileExists(atPath: path) {
                files[path] = try Data(contentsOf: URL(filePath: path))
            }
        }
        return files
    }

    func putBack(_ files: [String: Data]) throws {
        for suffix in ["", "-wal", "-shm"] {
            try? FileManager.default.removeItem(atPath: cell.file("ctse") + suffix)
        }
        for (path, data) in files {
            try data.write(to: URL(filePath: path))
            try FileManager.default.setAttributes([.posixPermissions: 0o600], ofItemAtPath: path)
        }
    }
}

@Suite("High-water marks")
struct MarkTests {
    private let event = AccessEvent(resources: ["a"], classes: [.p2])

    private func write(_ name: String, _ store: Store, _ scope: StoreScope) async throws {
        let event = event
        try await store.change(scope) { writing throws in
            try writing.insert(note, id(name), bytes(name))
            writing.note(event)
        }
    }

    @Test("A file that was put back is not taken for the newest")
    func putBack() async throws {
        let marked = try MarkedCell(.sqlite)
        let scope = marked.cell.scope("ctse")
        var store = try marked.open()
        try await write("a", store, scope)
        await store.close()
        let old = try marked.copy()
        store = try marked.open()
        try await write("b", store, scope)
        await store.close()
        let new = try marked.copy()

        try marked.putBack(old)
        store = try marked.open()
        await #expect(throws: StoreError.behindMark) {
            try await store.look(scope) { try $0.get(note, id("a")) }
        }
        await #expect(throws: StoreError.behindMark) { try await write("c", store, scope) }
        #expect(marked.cell.alarmed.contains(.behindMark))
        // Another tenant is not touched by it.
        try await write("a", store, marked.cell.scope("cswc"))
        await store.close()

        try marked.putBack(new)
        store = try marked.open()
        #expect(try await store.look(scope) { try $0.get(note, id("b")) } != nil)
        await store.close()
    }

    @Test("One place of two is enough, and a place that has missed some is told them")
    func places() async throws {
        let marked = try MarkedCell(.sqlite)
        let scope = marked.cell.scope("ctse")
        var store = try marked.open()
        try await write("a", store, scope)
        await store.close()
        let old = try marked.copy()
        store = try marked.open()
        try await write("b", store, scope)
        await store.close()

        try marked.putBack(old)
        try FileManager.default.removeItem(atPath: marked.places[0])
        for places in [marked.places, [marked.places[0]]] {
            store = try marked.open(places)
            await #expect(throws: StoreError.behindMark) { try await write("c", store, scope) }
            await store.close()
        }
    }

    @Test("A tenant that is gone is not made anew")
    func gone() async throws {
        let marked = try MarkedCell(.sqlite)
        let scope = marked.cell.scope("ctse")
        var store = try marked.open()
        try await write("a", store, scope)
        await store.close()
        try marked.putBack([:])
        store = try marked.open()
        await #expect(throws: StoreError.behindMark) {
            _ = try await store.look(at: scope) { (reading) throws(StoreError) in try reading.tenantRevision }
        }
        await #expect(throws: StoreError.behindMark) { try await write("c", store, scope) }
        await store.close()
        #expect(!FileManager.default.fileExists(atPath: marked.cell.file("ctse")))
        // Until an operator says so.
        let changes = try MarkAcceptance(marked.configuration(), engine: marked.cell.makeEngine())
            .accept(scope.tenant)
        #expect(changes == nil)
        store = try marked.open()
        try await write("c", store, scope)
        await store.close()
    }

    @Test("What a restore has put back is the newest from then on")
    func restored() async throws {
        let backups = try BackupCell()
        let marked = MarkedCell(backups.cell)
        let scope = backups.cell.scope("ctse")
        func backup() throws -> StoreBackup {
            try StoreBackup(
                marked.configuration(), service: "family", key: backups.keyFile,
                engine: backups.cell.makeEngine())
        }
        var store = try marked.open()
        try await write("a", store, scope)
        // Beside a service, which has the marks.
        _ = try backup().backUp(scope.tenant, to: backups.directory)
        try await write("b", store, scope)
        await store.close()
        try marked.putBack([:])
        #expect(try backup().restore(scope.tenant, from: backups.directory)?.records == 1)
        store = try marked.open()
        #expect(try await store.look(scope) { try $0.get(note, id("a")) } != nil)
        try await write("c", store, scope)
        await store.close()
    }

    @Test("An operator may take an old copy for the newest")
    func accepted() async throws {
        let marked = try MarkedCell(.sqlite)
        let scope = marked.cell.scope("ctse")
        var store = try marked.open()
        try await write("a", store, scope)
        await store.close()
        let old = try marked.copy()
        store = try marked.open()
        try await write("b", store, scope)
        await store.close()
        try marked.putBack(old)
        do {
            let acceptance = try MarkAcceptance(marked.configuration(), engine: marked.cell.makeEngine())
            #expect(acceptance.tenants == [scope.tenant])
            #expect(try acceptance.accept(scope.tenant) == 1)
        }
        store = try marked.open()
        try await write("c", store, scope)
        await store.close()
    }

    @Test("As many rows of another history are not the newest", arguments: TestEngine.allCases)
    func fork(_ engine: TestEngine) async throws {
        let marked = try MarkedCell(engine)
        let cell = marked.cell
        let scope = cell.scope("ctse")
        var store = try marked.open()
        try await write("a", store, scope)
        await store.close()
        // As if by a store that had not seen it: the same place in the log, under another nonce.
        let keys = try CountryKey(KeyFile.read(cell.keyFile, rootReadsAll: true), country: cell.country)
        var head = TenantHead()
        head.changeSequence = 1
        head.events.append(leaf: bytes("another event"))
        let place = TenantPlace(scope.tenant)
        let marks = try HighWaterMarks(marked.places, of: cell.country.code) { _ in }
        let connection = try cell.makeEngine().open(place, for: .writing) { () throws(StoreError) in
            throw .notFound
        }
        try connection.begin(.reading)
        let own = try keys.open(connection.first(.readTenant, [.bytes(place.name)])!.bytes(0), for: place)
        try marks.accept(head, place, own)
        #expect(throws: StoreError.behindMark) { try marks.head(connection, own) }
        connection.rollback()
        // And where the log has gone on since.
        store = try cell.open()
        try await write("b", store, scope)
        await store.close()
        try connection.begin(.reading)
        #expect(throws: StoreError.behindMark) { try marks.head(connection, own) }
        connection.rollback()
        connection.close()
    }

    @Test("A server that has fallen behind is noticed by the next transaction, a read among them")
    func switchedServer() async throws {
        let marked = try MarkedCell(.postgresql)
        let cell = marked.cell
        let scope = cell.scope("ctse")
        let store = try marked.open()
        let name = try #require(cell.database)
        let server = try PrivateServer.shared.get()
        try await write("a", store, scope)
        // A standby as it is now, which answers in the other's place later.
        try server.endConnections(name)
        try server.run("CREATE DATABASE \(name)_old TEMPLATE \(name) STRATEGY file_copy")
        try server.run("GRANT CONNECT ON DATABASE \(name)_old TO pegase_app")
        try await again { try await write("b", store, scope) }
        for (from, to) in [(name, "\(name)_new"), ("\(name)_old", name)] {
            try server.endConnections(from)
            try server.run("ALTER DATABASE \(from) RENAME TO \(to)")
        }
        await #expect(throws: StoreError.behindMark) {
            try await again { try await store.look(scope) { _ = try $0.get(note, id("a")) } }
        }
        await #expect(throws: StoreError.behindMark) {
            try await again { try await write("c", store, scope) }
        }
        for (from, to) in [(name, "\(name)_old"), ("\(name)_new", name)] {
            try server.endConnections(from)
            try server.run("ALTER DATABASE \(from) RENAME TO \(to)")
        }
        try await again {
            let found = try await store.look(scope) { try $0.get(note, id("b")) }
            #expect(found != nil)
        }
        await store.close()
    }

    /// Until no connection is left that the server has ended: the store has as many as threads.
    private func again(_ body: () async throws -> Void) async throws {
        for _ in 0..<8 {
            do { return try await body() } catch StoreError.ioFailure { continue }
        }
        try await body()
    }

    @Test("What a power cut has torn off the marks is left out, and what was before it counts")
    func torn() async throws {
        let marked = try MarkedCell(.sqlite)
        let scope = marked.cell.scope("ctse")
        var store = try marked.open()
        try await write("a", store, scope)
        await store.close()
        let path = "\(marked.places[0])/marks"
        let whole = try Data(contentsOf: URL(filePath: path))
        for length in [whole.count - 1, whole.count - 40] {
            try (whole + whole.suffix(60).prefix(50)).write(to: URL(filePath: path))
            #expect(try MarkFile(marked.places[0], of: "vn").marks.count == 1)
            try whole.prefix(length).write(to: URL(filePath: path))
            #expect(try MarkFile(marked.places[0], of: "vn").marks.isEmpty)
        }
        try whole.write(to: URL(filePath: path))
        store = try marked.open()
        try await write("b", store, scope)
        await store.close()
    }

    @Test(
        "A place that cannot be read is told by name, and the other one counts",
        arguments: ["header", "empty", "pipe", "large", "content", "file"])
    func damaged(_ how: String) async throws {
        let marked = try MarkedCell(.sqlite)
        let scope = marked.cell.scope("ctse")
        var store = try marked.open()
        try await write("a", store, scope)
        await store.close()
        let old = try marked.copy()
        store = try marked.open()
        try await write("b", store, scope)
        await store.close()
        try marked.putBack(old)
        try spoil(marked.places[0], how)

        let faults = Mutex<[StoreFault]>([])
        var configuration = marked.configuration()
        configuration.fault = { fault in faults.withLock { $0.append(fault) } }
        store = try Store(configuration, engine: marked.cell.makeEngine())
        #expect(faults.withLock { $0.map(\.kind) } == [.marksUnusable])
        #expect(faults.withLock { $0.map(\.place) } == [marked.places[0]])
        await #expect(throws: StoreError.behindMark) { try await write("c", store, scope) }
        try await write("a", store, marked.cell.scope("cswc"))
        await store.close()
        // The marks of the whole place are kept on.
        #expect(try MarkFile(marked.places[1], of: "vn").marks.count == 2)

        // Alone, or beside one that remembers nothing yet, it is not left out.
        for places in [[marked.places[0]], [marked.places[0], "\(marked.cell.directory)/new"]] {
            #expect(throws: StoreError.self) { try marked.open(places) }
        }
    }

    private func spoil(_ place: String, _ how: String) throws {
        let path = "\(place)/marks"
        let whole = try Data(contentsOf: URL(filePath: path))
        switch how {
        case "header": try (Data([0]) + whole.dropFirst()).write(to: URL(filePath: path))
        case "empty": try Data().write(to: URL(filePath: path))
        case "pipe":
            try FileManager.default.removeItem(atPath: path)
            try TestCell.makePipe(path, mode: 0o600)
        case "large":
            let file = try FileHandle(forWritingTo: URL(filePath: path))
            try file.truncate(atOffset: UInt64(StoreLimits.markFileReadBytes + 1))
            try file.close()
        case "content":
            // Whole by its hash, and no mark.
            let content: [UInt8] = [1, 2, 3]
            try (whole + Data([0, 0, 0, 3]) + Data(Digest(content).bytes(8)) + Data(content))
                .write(to: URL(filePath: path))
        default:
            try FileManager.default.removeItem(atPath: place)
            try whole.write(to: URL(filePath: place))
        }
    }

    @Test("A damaged mark among others is told, and costs no other one")
    func damagedEntry() async throws {
        let marked = try MarkedCell(.sqlite)
        let store = try marked.open()
        for partner in ["ctse", "cswc", "pedro"] {
            try await write("a", store, marked.cell.scope(partner))
        }
        await store.close()
        let path = "\(marked.places[0])/marks"
        var bytes = try Data(contentsOf: URL(filePath: path))
        bytes[60] ^= 1
        try bytes.write(to: URL(filePath: path))
        var told: [StoreFault] = []
        let marks = try HighWaterMarks([marked.places[0]], of: "vn", fault: { told.append($0) }) { _ in }
        #expect(marks.tenants.count == 2)
        #expect(told.map(\.kind) == [.marksDamaged])
        #expect(told.first?.place == marked.places[0])
        marks.close()
        told = []
        try HighWaterMarks(marked.places, of: "vn", fault: { told.append($0) }) { _ in }.close()
        #expect(told.isEmpty, "it was written anew, with what the other place has")
        #expect(try MarkFile(marked.places[0], of: "vn").marks.count == 3)
    }

    @Test("Two stores do not keep their marks in one place, nor is one's taken for another's")
    func foreign() throws {
        let marked = try MarkedCell(.sqlite)
        let place = marked.places[0]
        do {
            let first = try MarkFile(place, of: "vn")
            #expect(throws: StoreError.configuration("another process keeps its marks in \(place)")) {
                _ = try MarkFile(place, of: "vn").marks
            }
            _ = first.marks
        }
        #expect(throws: StoreError.configuration("\(place)/marks is not the marks of this store")) {
            _ = try MarkFile(place, of: "kh").marks
        }
    }
}

extension PrivateServer {
    fileprivate func run(_ statement: String) throws { try admin().send(.text(statement)) }

    fileprivate func endConnections(_ database: String) throws {
        let ended =
            "SELECT pg_terminate_backend(pid, 5000) FROM pg_stat_activity WHERE datname = '\(database)'"
        try run(ended)
    }
}
