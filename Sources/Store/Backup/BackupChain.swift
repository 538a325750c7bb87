import Tenancy

/// The archives of one tenant in one directory: the newest chain of them, each continuing the one before.
///
/// A file is called `0002-0005.backup`: the fifth archive of the second chain.
struct BackupChain {
    /// In order; empty before the first backup.
    let archives: [Archive]
    private let directory: String
    private let number: Int

    struct Archive: Equatable {
        let path: String
        let header: ArchiveHeader
        let opening: BackupOpening
    }

    /// How far the tenant is backed up.
    var end: BackupPosition { archives.last?.opening.to ?? .start }

    /// What had been removed when its first archive was made: what is left begins there.
    var removals: Removals { archives.first?.opening.removals ?? Removals() }

    /// Whether the chain holds what has been removed since, or the tenant has lost lines that the chain lacks.
    func holds(what removals: Removals) -> Bool {
        guard let last = archives.last else { return false }
        return removals.purges != last.opening.removals.purges
            || removals.events.count >= max(1, last.opening.to.log.count)
    }

    /// Reads the beginnings of the newest chain's archives and sees that they belong together.
    ///
    /// - Throws: ``ArchiveError/foreign(file:of:wanted:)`` for another owner's archive,
    ///   ``ArchiveError/brokenChain(file:)`` where one is missing or another.
    init(_ directory: String, of owner: ArchiveOwner, _ key: ArchiveKey) throws(ArchiveError) {
        self.directory = directory
        let names = try Self.names(in: directory)
        number = names.map(\.chain).max() ?? 0
        var archives: [Archive] = []
        for archive in names.filter({ [number] in $0.chain == number }).map(\.archive).sorted() {
            let path = Self.path(directory, number, archive)
            let (header, opening) = try BackupArchive.opening(path, key, of: owner)
            if let before = archives.last {
                let digest = try ArchiveError.storing { () throws(StoreError) in
                    try ArchiveReader.digest(before.path)
                }
                guard header.chain == before.header.chain, header.previous == digest,
                    header.number == before.header.number + 1, opening.from == before.opening.to,
                    opening.wrappedKey == before.opening.wrappedKey
                else { throw .brokenChain(file: path) }
            } else if header.number != 1 || opening.from != .start {
                throw .brokenChain(file: path)
            }
            archives.append(Archive(path: path, header: header, opening: opening))
        }
        self.archives = archives
    }

    /// What a new chain comes after: the others' archives are not opened.
    init(after directory: String) throws(ArchiveError) {
        let number = try ArchiveError.storing { () throws(StoreError) in try Self.number(in: directory) }
        self.init(archives: [], directory: directory, number: number)
    }

    /// The number of the newest chain in a directory; 0 when there is none.
    static func number(in directory: String) throws(StoreError) -> Int {
        try StoreDirectory.names(in: directory).compactMap(numbers).map(\.chain).max() ?? 0
    }

    /// The chain with an archive that has no name yet.
    func adding(_ archive: Archive, startsChain: Bool) -> BackupChain {
        BackupChain(
            archives: (startsChain ? [] : archives) + [archive], directory: directory, number: number)
    }

    private init(archives: [Archive], directory: String, number: Int) {
        self.archives = archives
        self.directory = directory
        self.number = number
    }

    /// The path and the header of the archive that comes next.
    ///
    /// - Parameter startsChain: Whether it begins a chain of its own.
    func next(
        startsChain: Bool, of owner: ArchiveOwner, time: UnixTime
    ) throws(ArchiveError) -> (path: String, header: ArchiveHeader) {
        guard !startsChain, let last = archives.last else {
            return (
                Self.path(directory, number + 1, 1),
                ArchiveHeader(.backup, of: owner.place, service: owner.service, time: time)
            )
        }
        let digest = try ArchiveError.storing { () throws(StoreError) in try ArchiveReader.digest(last.path) }
        return (
            Self.path(directory, number, archives.count + 1), last.header.next(digest: digest, time: time)
        )
    }

    private static func path(_ directory: String, _ chain: Int, _ archive: Int) -> String {
        "\(directory)/\(digits(chain))-\(digits(archive)).backup"
    }

    private static func digits(_ number: Int) -> String {
        let text = String(number)
        return String(repeating: "0", count: max(0, 4 - text.count)) + text
    }

    private static func numbers(_ name: String) -> (chain: Int, archive: Int)? {
        guard name.hasSuffix(".backup") else { return nil }
        let parts = name.dropLast(7).split(separator: "-", omittingEmptySubsequences: false)
        guard parts.count == 2, let chain = Int(parts[0]), let archive = Int(parts[1]),
            "\(digits(chain))-\(digits(archive)).backup" == name
        else { return nil }
        return (chain, archive)
    }

    private static func names(in directory: String) throws(ArchiveError) -> [(chain: Int, archive: Int)] {
        try ArchiveError.storing { () throws(StoreError) in
            try StoreDirectory.names(in: directory).compactMap(numbers)
        }
    }
}

/// Whose backups they are.
struct ArchiveOwner: Equatable {
    let place: TenantPlace
    let service: String

    var tenant: String { "\(place.tenant)" }
    var text: String { "\(service) \(tenant)" }
}

extension BackupArchive {
    /// As ``opening(_:_:)``, of that owner's archive alone.
    static func opening(
        _ path: String, _ key: ArchiveKey, of owner: ArchiveOwner
    ) throws(ArchiveError) -> (ArchiveHeader, BackupOpening) {
        // The owner is looked at first: whose an archive is can be said without its key.
        let reader = try ArchiveReader(path, key)
        let header = reader.header
        guard header.country == owner.place.tenant.country, header.service == owner.service,
            header.tenant == owner.tenant
        else { throw .foreign(file: path, of: header.owner, wanted: owner.text) }
        return try opening(path, key)
    }
}
