import Crypto

/// One row of a tenant as a backup carries it: the columns as the tables hold them, without the tenant.
///
/// Records and index entries are not carried. A record is where its last version is, and the entries stand in
/// that version's sealed envelope: so a restore to any moment makes them for that moment.
enum BackupRow: Equatable, Sendable {
    case version(sequence: Int64, kind: UInt16, id: [UInt8], revision: Int64, body: [UInt8])
    case reply(sequence: Int64, request: [UInt8], digest: [UInt8], keepUntil: Int64, body: [UInt8])
    case event(sequence: Int64, body: [UInt8])

    var section: Section {
        switch self {
        case .version: .versions
        case .reply: .replies
        case .event: .events
        }
    }

    /// In this order they stand in an archive.
    enum Section: UInt8, CaseIterable {
        case versions = 1
        case replies = 2
        case events = 3
    }

    func encoded() -> [UInt8] {
        var encoder = ByteEncoder(reserving: 512)
        encoder.integer(section.rawValue)
        switch self {
        case .version(let sequence, let kind, let id, let revision, let body):
            encoder.integer(sequence)
            encoder.integer(kind)
            encoder.counted(id)
            encoder.integer(revision)
            encoder.counted(body)
        case .reply(let sequence, let request, let digest, let keepUntil, let body):
            encoder.integer(sequence)
            encoder.counted(request)
            encoder.counted(digest)
            encoder.integer(keepUntil)
            encoder.counted(body)
        case .event(let sequence, let body):
            encoder.integer(sequence)
            encoder.counted(body)
        }
        return encoder.bytes
    }

    init(from decoder: inout ByteDecoder) throws(StoreError) {
        switch Section(rawValue: try decoder.integer(UInt8.self)) {
        case .versions:
            self = .version(
                sequence: try decoder.integer(Int64.self), kind: try decoder.integer(UInt16.self),
                id: try decoder.counted(), revision: try decoder.integer(Int64.self),
                body: try decoder.counted())
        case .replies:
            self = .reply(
                sequence: try decoder.integer(Int64.self), request: try decoder.counted(),
                digest: try decoder.counted(), keepUntil: try decoder.integer(Int64.self),
                body: try decoder.counted())
        case .events:
            self = .event(sequence: try decoder.integer(Int64.self), body: try decoder.counted())
        case nil:
            throw .corrupt("a row of no table")
        }
    }
}

/// What an archive says at its end of what is in it: how many rows of each table, and a hash over them.
struct BackupManifest: Equatable {
    private(set) var counts: [Int64]
    private(set) var hashes: [[UInt8]]

    func count(_ section: BackupRow.Section) -> Int64 { counts[Int(section.rawValue) - 1] }

    func encoded() -> [UInt8] {
        var encoder = ByteEncoder(reserving: 256)
        for (count, hash) in zip(counts, hashes) {
            encoder.integer(count)
            encoder.raw(hash)
        }
        return encoder.bytes
    }

    init(_ encoded: [UInt8]) throws(StoreError) {
        var decoder = ByteDecoder(encoded)
        (counts, hashes) = ([], [])
        for _ in BackupRow.Section.allCases {
            counts.append(try decoder.integer(Int64.self))
            hashes.append(Array(try decoder.raw(ArchiveHeader.digestLength)))
        }
        try decoder.finish()
    }

    /// Adds the manifest up while rows go by.
    struct Tally {
        private var counts = BackupRow.Section.allCases.map { _ in Int64(0) }
        private var hashers = BackupRow.Section.allCases.map { _ in SHA256() }

        mutating func add(_ row: [UInt8], _ section: BackupRow.Section) {
            let place = Int(section.rawValue) - 1
            counts[place] += 1
            hashers[place].update(data: row)
        }

        var manifest: BackupManifest {
            BackupManifest(counts: counts, hashes: hashers.map { Array($0.finalize()) })
        }
    }

    private init(counts: [Int64], hashes: [[UInt8]]) {
        self.counts = counts
        self.hashes = hashes
    }
}
