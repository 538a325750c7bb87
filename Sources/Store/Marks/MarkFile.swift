import Glibc
import Tenancy

/// The marks of a store's tenants in one directory: a log of them, of which each tenant's last one counts.
///
/// Each is behind its length and a hash of itself: one that was damaged, or that a power cut has torn, is none, and told.
/// The file is written anew when it is opened, and when most of it is out of date.
///
/// Used by one thread at a time.
final class MarkFile {
    /// By the tenants' names.
    private(set) var marks: [[UInt8]: Entry] = [:]
    private let path: String
    private let directory: String
    private let header: [UInt8]
    /// There was a file with marks before.
    private(set) var wasFound = false
    /// What was among the marks and is none.
    private(set) var damage: StoreError?
    /// Why no marks can be kept here. What could be read counts all the same.
    private(set) var problem: StoreError?
    /// Held as long as the file is used: nobody else writes marks here.
    private var lock: FileDescriptor?
    private var file: FileDescriptor?
    private var bytes = 0

    struct Entry: Equatable, Sendable {
        var mark: TenantMark
        var code: [UInt8]
    }

    private static let hashBytes = 8
    /// What the file of any store begins with.
    private static let magic = Array("pegase marks ".utf8)

    /// Takes up what is there, in a directory that is made when it is absent.
    ///
    /// - Throws: ``StoreError/configuration(_:)`` when the directory is another store's or another process's. One that
    ///   cannot be used has a ``problem``.
    init(_ directory: String, of store: String) throws(StoreError) {
        self.directory = directory
        path = "\(directory)/marks"
        header = Self.magic + Array("1 \(store)\n".utf8)
        var refusal: StoreError?
        do throws(StoreError) {
            try StoreDirectory.makeDirectory(directory)
            try StoreDirectory.sync(directory + "/..")
            lock = try FileDescriptor.open("\(directory)/lock", O_RDWR | O_CREAT, mode: 0o600)
            if try lock?.lock(directory) ?? false {
                refusal = try take()
                if refusal == nil { try rewrite() }
            } else {
                refusal = .configuration("another process keeps its marks in \(directory)")
            }
        } catch {
            problem = error
        }
        if let refusal { throw refusal }
    }

    /// Takes up what is there.
    ///
    /// - Returns: Why it is not this store's.
    private func take() throws(StoreError) -> StoreError? {
        guard let found = try FileDescriptor.open(path, O_RDONLY) else { return nil }
        let size = try found.facts(path).size
        guard size <= StoreLimits.markFileReadBytes else {
            throw .configuration("\(path) has \(size) bytes, more than marks can have")
        }
        let all = try found.read(limit: size, path)
        guard all.starts(with: header) else {
            guard all.starts(with: Self.magic) else {
                throw .configuration("\(path) is damaged: it does not begin as marks do")
            }
            return .configuration("\(path) is not the marks of this store")
        }
        let lost: Int
        (marks, lost) = try Self.entries(all[header.count...])
        wasFound = true
        if lost > 0 { damage = .corrupt("\(lost) bytes of \(path) are no marks") }
        return nil
    }

    /// Makes marks durable.
    func add(_ new: [(tenant: [UInt8], entry: Entry)]) throws(StoreError) {
        var more: [UInt8] = []
        for (tenant, entry) in new {
            marks[tenant] = entry
            more += Self.framed(tenant, entry)
        }
        guard bytes + more.count <= Swift.max(StoreLimits.markFileBytes, 4 * liveBytes) else {
            return try rewrite()
        }
        do throws(StoreError) {
            guard try append(more) else { return try rewrite() }
        } catch {
            file = nil  // Half of a mark may be in it; the next ones would stand behind that.
            throw error
        }
    }

    private func append(_ more: [UInt8]) throws(StoreError) -> Bool {
        guard let open = file.take() else { return false }
        try open.writeDurably(more, path)
        file = consume open
        bytes += more.count
        return true
    }

    /// All that counts, under another name and then under its own.
    private func rewrite() throws(StoreError) {
        let draft = path + ".new"
        file = nil
        guard let new = try FileDescriptor.open(draft, O_WRONLY | O_CREAT | O_TRUNC, mode: 0o600) else {
            throw .configuration("\(draft) cannot be made")
        }
        var all = header
        for (tenant, entry) in marks { all += Self.framed(tenant, entry) }
        try new.writeDurably(all, draft)
        guard unsafe rename(draft, path) == 0 else { throw systemError(path) }
        try StoreDirectory.sync(directory)
        bytes = all.count
        file = consume new
    }

    private var liveBytes: Int { marks.count * 256 }

    private static func framed(_ tenant: [UInt8], _ entry: Entry) -> [UInt8] {
        let content = entry.mark.encoded(of: tenant, code: entry.code)
        var encoder = ByteEncoder(reserving: content.count + 16)
        encoder.integer(UInt32(content.count))
        encoder.raw(Digest(content).bytes(hashBytes))
        encoder.raw(content)
        return encoder.bytes
    }

    /// - Returns: Also how many bytes are no marks.
    private static func entries(
        _ bytes: ArraySlice<UInt8>
    ) throws(StoreError) -> (marks: [[UInt8]: Entry], lost: Int) {
        var found: [[UInt8]: Entry] = [:]
        var lost = 0
        var place = bytes.startIndex
        while bytes.endIndex - place >= 4 + hashBytes {
            var decoder = ByteDecoder(bytes[place...])
            let count = Int(try decoder.integer(UInt32.self))
            let hash = try decoder.raw(hashBytes)
            let start = place + 4 + hashBytes
            guard count > 0, count <= bytes.endIndex - start else { break }
            let content = Array(bytes[start..<start + count])
            place = start + count
            guard Array(hash) == Digest(content).bytes(hashBytes) else {
                lost += 4 + hashBytes + count  // Those behind it still count.
                continue
            }
            let (tenant, mark, code) = try TenantMark.decoded(content)
            found[tenant] = Entry(mark: mark, code: code)
        }
        return (found, lost + bytes.endIndex - place)
    }
}
