import Kernel
public import Tenancy

/// Backs up the tenants of one service's store and restores them, beside a service that runs or in the place
/// of one that does not. Blocks; for a program of its own.
///
/// A directory of backups has a directory for each cell, service and tenant, and in it the chain of archives:
/// `vn/family/ctse/0001-0001.backup`. An archive has its name once it was restored into a scratch store, and
/// checked there.
public struct StoreBackup: Sendable {
    private let engine: any Engine
    let countryKey: CountryKey
    private let country: Country
    private let key: ArchiveKey
    private let marks: StoreMarks?
    private let fault: @Sendable (StoreFault) -> Void
    let service: String
    let clock: @Sendable () -> UnixTime

    /// - Parameters:
    ///   - service: `family`: a store's archives are not taken for another's.
    ///   - key: Path of the key that seals the archives; see ``KeyFile``.
    public init(
        _ configuration: StoreConfiguration, service: String, key: String
    ) throws(StoreError) {
        let engine: any Engine
        if let database = configuration.database {
            let connections = try KeyFile.use(database.sealKey) { sealKey in
                PostgreSQLEngine(
                    dsn: database.dsn, sealKey: sealKey, connections: 1,
                    standbys: database.synchronousStandbys)
            }
            try connections.check()
            engine = connections
        } else {
            engine = SQLiteEngine(
                directory: try StoreDirectory.prepare(
                    configuration.directory, country: configuration.country))
        }
        try self.init(configuration, service: service, key: key, engine: engine)
    }

    init(
        _ configuration: StoreConfiguration, service: String, key: String, engine: any Engine
    ) throws(StoreError) {
        self.engine = engine
        self.service = service
        country = configuration.country
        marks = configuration.marks
        fault = configuration.fault
        clock = configuration.clock
        countryKey = try CountryKey(
            file: configuration.countryKey, country: configuration.country, bodies: configuration.bodies)
        self.key = try ArchiveKey(key)
    }

    /// What came of one tenant.
    public struct Report: Equatable, Sendable {
        public let tenant: TenantID
        /// The archive that was made, or the last one that was restored; `nil` when nothing had changed.
        public let file: String?
        /// Records that the check found in the restored tenant.
        public let records: Int64
        public let versions: Int64
        public let events: Int64
        /// Records were removed since the chain before began, which holds them still: it is the operator's to take away.
        public let isOvertaken: Bool
    }

    /// Adds to a tenant's chain what has changed since its last archive, and checks all of it.
    ///
    /// - Parameter startsChain: Begins a chain that needs no earlier archive.
    /// - Throws: ``ArchiveError``; the archives that were there are as they were.
    public func backUp(
        _ tenant: TenantID, to directory: String, startsChain: Bool = false
    ) throws(ArchiveError) -> Report {
        let owner = ArchiveOwner(place: TenantPlace(tenant), service: service)
        let directory = try own(directory, owner)
        let lock = try DirectoryLock(directory)
        defer { withExtendedLifetime(lock) {} }
        // A new chain needs nothing of the old ones, which may be damaged.
        let all = startsChain ? try BackupChain(after: directory) : try BackupChain(directory, of: owner, key)
        let connection = try ArchiveError.storing { () throws(StoreError) in try open(owner.place) }
        defer { connection.close() }
        let copy = TenantCopy(connection: connection, place: owner.place)
        let removals = try ArchiveError.storing { () throws(StoreError) in try copy.removals(countryKey) }
        let isOvertaken = all.holds(what: removals)
        let startsChain = startsChain || isOvertaken || all.archives.count >= StoreLimits.archivesPerChain
        let chain = startsChain ? nil : all
        let from = chain?.end ?? .start
        let opening = try ArchiveError.storing { () throws(StoreError) in
            try copy.opening(countryKey, from: from)
        }
        let continues = try ArchiveError.storing { () throws(StoreError) in try copy.continues(from) }
        let known = chain?.archives.last?.opening.wrappedKey ?? opening.wrappedKey
        guard continues, known == opening.wrappedKey else { throw .diverged(tenant: owner.tenant) }
        if from == opening.to, !startsChain, !all.archives.isEmpty {
            return report(tenant, nil, try check(all, owner, in: directory), opening.to)
        }
        let (path, header) = try all.next(startsChain: startsChain, of: owner, time: clock())
        _ = try ArchiveError.storing { () throws(StoreError) in
            try BackupArchive.write(path, header, key, opening, copy)
        }
        // What was removed while it was copied may be in it.
        let after = try ArchiveError.storing { () throws(StoreError) in try copy.removals(countryKey) }
        guard after.purges == opening.removals.purges else { throw .removedMeanwhile(tenant: owner.tenant) }
        let made = BackupChain.Archive(path: ArchiveWriter.draft(of: path), header: header, opening: opening)
        let records = try check(all.adding(made, startsChain: startsChain), owner, in: directory)
        try ArchiveError.storing { () throws(StoreError) in try ArchiveWriter.keep(path, in: directory) }
        return report(tenant, path, records, opening.to, isOvertaken: isOvertaken)
    }

    /// Puts a tenant back from its newest chain, as it was at its last backup or at an earlier moment.
    ///
    /// - Returns: `nil` for a tenant that did not exist yet at that moment.
    /// - Throws: ``ArchiveError/alreadyThere(tenant:)`` when the tenant has anything.
    public func restore(
        _ tenant: TenantID, from directory: String, upTo time: UnixTime? = nil
    ) throws(ArchiveError) -> Report? {
        let owner = ArchiveOwner(place: TenantPlace(tenant), service: service)
        let directory = "\(directory)/\(country.code)/\(service)/\(tenant.partner.text)"
        let chain = try BackupChain(directory, of: owner, key)
        guard let last = chain.archives.last else {
            throw .nothing(directory: directory, tenant: owner.text)
        }
        let marks = try ArchiveError.storing { () throws(StoreError) in
            try self.marks?.open(country, fault: fault)
        }
        if let time, time.milliseconds < last.opening.createTime {
            try ArchiveError.storing { () throws(StoreError) in try marks?.accept(nil, owner.place, nil) }
            return nil
        }
        let restored = try RestoredTenant(chain, key, countryKey, owner).make(in: engine, upTo: time) {
            head, keys throws(StoreError) in
            try marks?.accept(head, owner.place, keys)
        }
        return Report(
            tenant: tenant, file: last.path, records: restored.records, versions: restored.point.changes,
            events: restored.point.events, isOvertaken: false)
    }

    /// The tenants of whom a directory of backups holds an archive of this store.
    public func tenants(in directory: String) throws(StoreError) -> [TenantID] {
        let own = "\(directory)/\(country.code)/\(service)"
        var found: [TenantID] = []
        for name in try StoreDirectory.names(in: own).sorted() {
            guard let tenant = TenantID(country, named: name), StoreDirectory.isDirectory("\(own)/\(name)")
            else { continue }
            do throws(StoreError) {
                if try BackupChain.number(in: "\(own)/\(name)") > 0 { found.append(tenant) }
            } catch {
                found.append(tenant)  // Restoring it says what is wrong, and the others are restored.
            }
        }
        return found
    }

    /// Makes the store this process's own for as long as the claim lives, where only one may write: whoever serves the records
    /// would not see what is put under them.
    ///
    /// - Throws: ``StoreError/configuration(_:)`` while a service serves them.
    public func claim() throws(StoreError) -> StoreClaim? {
        try engine.claim()
    }

    /// The tenants whose files a store has.
    public static func tenants(
        ofStore directory: String, _ country: Country
    ) throws(StoreError) -> [TenantID] {
        try StoreDirectory.names(in: "\(directory)/tenants").filter { $0.hasSuffix(".db") }.sorted()
            .compactMap { TenantID(country, named: String($0.dropLast(3))) }
    }

    private func report(
        _ tenant: TenantID, _ file: String?, _ records: Int64, _ end: BackupPosition,
        isOvertaken: Bool = false
    ) -> Report {
        Report(
            tenant: tenant, file: file, records: records, versions: end.changes, events: end.log.count,
            isOvertaken: isOvertaken)
    }

    /// Restores a chain into a store of its own, beside the archives, and takes that away again.
    private func check(
        _ chain: BackupChain, _ owner: ArchiveOwner, in directory: String
    ) throws(ArchiveError) -> Int64 {
        let scratch = "\(directory)/scratch"
        StoreDirectory.remove(scratch)
        defer { StoreDirectory.remove(scratch) }
        try ArchiveError.storing { () throws(StoreError) in try StoreDirectory.makeDirectory(scratch) }
        return try RestoredTenant(chain, key, countryKey, owner)
            .make(in: SQLiteEngine(directory: scratch), upTo: nil).records
    }

    /// A reading connection to a tenant that is there, brought to this version of the store where no service has yet.
    func open(_ place: TenantPlace) throws(StoreError) -> any EngineConnection {
        let reader = try engine.open(place, for: .reading) { () throws(StoreError) in throw .notFound }
        do throws(StoreError) {
            let keys = try TenantCopy(connection: reader, place: place).keys(countryKey)
            guard try !StateBuild(connection: reader, keys: keys).isWhole else { return reader }
            let writer = try engine.open(place, for: .writing) { () throws(StoreError) in throw .notFound }
            defer { writer.close() }
            try StateBuild(connection: writer, keys: keys).run()
            return reader
        } catch {
            reader.close()
            throw error
        }
    }

    /// The directory of one tenant's archives, made when it is not there.
    private func own(_ directory: String, _ owner: ArchiveOwner) throws(ArchiveError) -> String {
        try ArchiveError.storing { () throws(StoreError) in
            var path = directory
            try StoreDirectory.makeDirectory(path)
            for part in [country.code, service, owner.place.tenant.partner.text] {
                path += "/\(part)"
                try StoreDirectory.makeDirectory(path)
                try StoreDirectory.sync(path + "/..")
            }
            return path
        }
    }
}

extension TenantID {
    /// - Parameter name: As ``TenantPlace/name``: `vn/ctse`.
    init?(_ country: Country, inPlace name: [UInt8]) {
        let text = String(decoding: name, as: UTF8.self)
        guard text.hasPrefix("\(country.code)/") else { return nil }
        self.init(country, named: String(text.dropFirst(country.code.count + 1)))
    }

    /// - Parameter name: `ctse`, or what stands for the directory in paths.
    public init?(_ country: Country, named name: String) {
        let directory = TenantID.directory(country)
        if name == directory.partner.text {
            self = directory
        } else if let partner = PartnerID(name) {
            self.init(country: country, partner: partner)
        } else {
            return nil
        }
    }
}
