import Glibc
import Synchronization
import Tenancy

/// Room for access events while the disk is full, so that those who must read can still be remembered.
///
/// One file for the store, whose blocks are allocated while there is room: to write inside it takes none. An event in
/// it is as durable as one in the log, and is taken into the tenant's log by its next commit, before what that commit
/// says itself. Rejected: pages kept free in each tenant's file, which SQLite would give to whatever comes first, and a
/// file to delete, whose room anybody on the disk may take. A tenant's share is bounded, so that it uses up nobody
/// else's.
///
/// The file begins with 16 drawn bytes. Each entry is under a hash of these and of itself: what is behind the last
/// entry, left from an earlier use or torn by a power cut, is none.
final class EventReserve: Sendable {
    struct Entry: Sendable {
        let id: [UInt8]
        /// The event, sealed for the reserve and for this id.
        let sealed: [UInt8]
    }

    private struct State: ~Copyable {
        var isClosed = false
        var file: FileDescriptor?
        var header: [UInt8] = []
        /// Where the next entry goes.
        var end = 0
        var waiting: [[UInt8]: [Entry]] = [:]
        var bytes: [[UInt8]: Int] = [:]
        /// When the disk last had no room.
        var full: UnixTime?
    }

    private let directory: String
    private let path: String
    private let state = Mutex(State())

    private static let headerBytes = 16
    private static let hashBytes = 32

    /// Takes up what an earlier process left, in a directory that is made when it is absent. A reserve that cannot be
    /// made now, because the disk is full or another process holds it, is made when it is asked for.
    ///
    /// - Parameter fault: Told of one that cannot be made now.
    init(directory: String, fault: (StoreFault) -> Void = { _ in }) {
        self.directory = directory
        path = "\(directory)/reserve"
        let problem = state.withLock { state -> StoreError? in
            do throws(StoreError) { try open(&state) } catch { return error }
            return state.file == nil ? .configuration("another process has it") : nil
        }
        if let problem { fault(StoreFault(kind: .reserveUnusable, place: path, problem: problem)) }
    }

    /// Makes events durable, the first ones when there is not room for all.
    ///
    /// - Returns: How many.
    func keep(_ events: [[UInt8]], of tenant: [UInt8], _ keys: TenantKeys) throws(StoreError) -> Int {
        let kept = state.withLock { state -> Result<Int, StoreError> in
            do throws(StoreError) {
                if state.file == nil { try open(&state) }
                return .success(try keep(events, of: tenant, keys, &state))
            } catch {
                return .failure(error)
            }
        }
        return try kept.get()
    }

    private func keep(
        _ events: [[UInt8]], of tenant: [UInt8], _ keys: TenantKeys, _ state: inout State
    ) throws(StoreError) -> Int {
        guard state.file != nil else { return 0 }
        var entries: [Entry] = []
        var encoded: [UInt8] = []
        try keys.seals.check()
        let used = state.bytes[tenant] ?? 0
        for event in events {
            let id = Self.draw()
            let entry = Entry(id: id, sealed: keys.reserve.close(event, at: keys.bindingOfReserved(id)))
            let bytes = Self.encode(entry, of: tenant, state.header)
            // No more of one than is left for the others.
            let share = min(
                StoreLimits.reserveBytesPerTenant, StoreLimits.reserveBytes - state.end - encoded.count)
            guard used + encoded.count + bytes.count <= share else { break }
            entries.append(entry)
            encoded += bytes
        }
        guard !entries.isEmpty else { return 0 }
        try state.file?.overwrite(encoded, at: state.end, path)
        state.end += encoded.count
        state.bytes[tenant] = used + encoded.count
        state.waiting[tenant, default: []] += entries
        return entries.count
    }

    /// The disk was asked at this moment and had no room.
    func sawFull(at now: UnixTime) {
        state.withLock { $0.full = now }
    }

    /// The disk took a commit.
    func sawRoom() {
        state.withLock { $0.full = nil }
    }

    /// Whether the disk had no room so shortly ago that an event need not ask it again: each asking takes all that
    /// waits for the log along.
    func wasFull(just now: UnixTime) -> Bool {
        state.withLock { state in
            guard let full = state.full else { return false }
            return (.zero..<StoreLimits.fullDiskPause).contains(now.since(full))
        }
    }

    /// What waits to be taken into the tenant's log, oldest first.
    func waiting(_ tenant: [UInt8]) -> [Entry] {
        state.withLock { $0.waiting[tenant] ?? [] }
    }

    /// The entries are in the tenant's log. The file is used from its beginning again when none is left in it.
    func forget(_ entries: [Entry], of tenant: [UInt8]) {
        let gone = Set(entries.map(\.id))
        state.withLock { state in
            state.waiting[tenant]?.removeAll { gone.contains($0.id) }
            guard state.waiting[tenant]?.isEmpty ?? true else { return }
            state.waiting[tenant] = nil
            // What it has used of the file stays its share until all of the file is used anew.
            guard state.waiting.isEmpty else { return }
            do throws(StoreError) { try begin(&state) } catch {
                // Opened anew when it is asked for.
            }
        }
    }

    /// Gives the file up, with what waits in it, to whoever opens it next.
    func close() {
        state.withLock { $0 = State(isClosed: true) }
    }

    // MARK: The file

    private func open(_ state: inout State) throws(StoreError) {
        guard !state.isClosed else { return }
        try StoreDirectory.makeDirectory(directory)
        guard let file = try FileDescriptor.open(path, O_RDWR | O_CREAT, mode: 0o600), try file.lock(path)
        else {
            return
        }
        try file.allocate(StoreLimits.reserveBytes, path)
        state.header = try file.read(from: 0, count: Self.headerBytes, path)
        state.end = Self.headerBytes
        while let (entry, tenant, length) = try Self.decode(file, at: state.end, state.header, path) {
            state.end += length
            state.waiting[tenant, default: []].append(entry)
            state.bytes[tenant, default: 0] += length
        }
        state.file = consume file
        if state.waiting.isEmpty { try begin(&state) }
    }

    /// - Throws: What the disk refused; the file is given up then: entries under a header that is not in it would be
    ///   none to who opens it.
    private func begin(_ state: inout State) throws(StoreError) {
        let file = state.file.take()
        state.header = Self.draw()
        state.end = Self.headerBytes
        state.bytes = [:]
        try file?.overwrite(state.header, at: 0, path)
        state.file = consume file
    }

    private static func draw() -> [UInt8] {
        var generator = SystemRandomNumberGenerator()
        var bytes = ByteEncoder(reserving: headerBytes)
        for _ in 0..<2 { bytes.integer(generator.next() as UInt64) }
        return bytes.bytes
    }

    private static func encode(_ entry: Entry, of tenant: [UInt8], _ header: [UInt8]) -> [UInt8] {
        var content = ByteEncoder(reserving: entry.sealed.count + 64)
        content.counted(tenant)
        content.counted(entry.id)
        content.counted(entry.sealed)
        var encoder = ByteEncoder(reserving: content.bytes.count + 40)
        encoder.integer(UInt32(content.bytes.count))
        encoder.raw(Digest(header + content.bytes).bytes())
        encoder.raw(content.bytes)
        return encoder.bytes
    }

    /// - Returns: `nil` behind the last entry.
    private static func decode(
        _ file: borrowing FileDescriptor, at place: Int, _ header: [UInt8], _ path: String
    ) throws(StoreError) -> (Entry, tenant: [UInt8], length: Int)? {
        var head = ByteDecoder(try file.read(from: place, count: 4 + hashBytes, path))
        guard place + 4 + hashBytes <= StoreLimits.reserveBytes else { return nil }
        let count = Int(try head.integer(UInt32.self))
        guard count > 0, place + 4 + hashBytes + count <= StoreLimits.reserveBytes else { return nil }
        let content = try file.read(from: place + 4 + hashBytes, count: count, path)
        guard try Array(head.raw(hashBytes)) == Digest(header + content).bytes() else { return nil }
        var decoder = ByteDecoder(content)
        let (tenant, id) = (try decoder.counted(), try decoder.counted())
        let entry = Entry(id: id, sealed: try decoder.counted())
        return (entry, tenant, 4 + hashBytes + count)
    }
}
