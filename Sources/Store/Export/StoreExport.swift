import Crypto
public import Tenancy

/// Hands out what a tenant has, or one subject's file of it: every revision, opened, and the access log's
/// lines about it, sealed for whoever has the export's key.
extension StoreBackup {
    /// Writes an export.
    ///
    /// - Parameters:
    ///   - path: Where; nothing may be there.
    ///   - key: Seals this export; the receiver's, not the backups'.
    ///   - subject: The name of the record it is about; `nil` for the whole tenant.
    ///   - names: The names in a record; `nil` for one of a kind that the program does not know, which is
    ///     never part of a subject's file.
    /// - Throws: ``ArchiveError/store(_:)`` with ``StoreError/notFound`` for a subject that is not there.
    public func export(
        _ tenant: TenantID, to path: String, key: ArchiveKey, subject: String?,
        names: (StoredRecord) -> SubjectFile.Names?
    ) throws(ArchiveError) -> ExportManifest {
        try ArchiveError.storing { () throws(StoreError) in
            guard try FileDescriptor.open(path, 0) == nil else {
                throw .configuration("\(path) is there already: choose another name")
            }
            let place = TenantPlace(tenant)
            let connection = try open(place)
            defer { connection.close() }
            let copy = TenantCopy(connection: connection, place: place)
            let (keys, end) = try copy.end(countryKey)
            let file = try subject.map { subject throws(StoreError) in
                try self.file(of: subject, connection, keys, names)
            }
            let header = ArchiveHeader(.export, of: place, service: service, time: clock())
            let writer = try ArchiveWriter(path, header, key)
            var manifest = ExportManifest()
            var leftOut = Set(file?.leftOut ?? [])
            var hasher = SHA256()
            var frame: [UInt8] = []
            func add(_ item: ExportItem) throws(StoreError) {
                let bytes = item.encoded()
                hasher.update(data: bytes)
                frame += bytes
                if frame.count >= StoreLimits.frameBytes {
                    try writer.add(frame)
                    frame = []
                }
            }
            try copy.each(from: .start, to: end) { row throws(StoreError) in
                switch row {
                case .version(_, let kind, let id, let revision, let body):
                    let envelope = try keys.open(body, kind, id, revision: revision)
                    guard !envelope.isRemoved else { return }
                    let record = try keys.record(kind, id, revision: revision, envelope)
                    if let file {
                        guard let found = names(record) else { return }
                        guard file.names.contains(found.own), file.isAlone(found) else {
                            if file.concerns(found) { leftOut.insert(found.own) }
                            return
                        }
                    }
                    manifest.records += 1
                    try add(.record(record))
                case .event(let sequence, let body):
                    let event = try keys.open(body, at: sequence)
                    guard let shown = file.map({ event.showing($0.names(of: event.event)) }) ?? event else {
                        return
                    }
                    manifest.events += 1
                    try add(.event(shown))
                case .reply: break
                }
            }
            if !frame.isEmpty { try writer.add(frame) }
            manifest.digest = Array(hasher.finalize())
            manifest.leftOut = leftOut.sorted()
            let told = manifest.encoded()
            guard told.count <= ArchiveReader.longestPlain else {
                throw .tooLarge("the list of what is left out")
            }
            try writer.add(told, isLast: true)
            try writer.sync()
            try ArchiveWriter.keep(path, in: path.directory)
            return manifest
        }
    }

    /// Reads an export back; when this returns, all of it was whole.
    public static func readExport(
        _ path: String, key: ArchiveKey, _ body: (ExportItem) throws(StoreError) -> Void
    ) throws(ArchiveError) -> ExportManifest {
        let reader = try ArchiveReader(path, key)
        guard reader.header.use == .export else { throw .notAnArchive(file: path) }
        var (hasher, counted) = (SHA256(), ExportManifest())
        while let (bytes, isLast) = try reader.next() {
            if isLast {
                let said = try ArchiveError.storing { () throws(StoreError) in try ExportManifest(bytes) }
                counted.digest = Array(hasher.finalize())
                counted.leftOut = said.leftOut
                guard said == counted else {
                    throw .inconsistent(file: path, "it is not what its manifest says")
                }
                return said
            }
            try ArchiveError.storing { () throws(StoreError) in
                var decoder = ByteDecoder(bytes)
                while !decoder.isAtEnd {
                    let item = try ExportItem(from: &decoder)
                    hasher.update(data: item.encoded())
                    switch item {
                    case .record: counted.records += 1
                    case .event: counted.events += 1
                    }
                    try body(item)
                }
            }
        }
        throw .endsEarly(file: path)
    }

    private func file(
        of subject: String, _ connection: any EngineConnection, _ keys: TenantKeys,
        _ names: (StoredRecord) -> SubjectFile.Names?
    ) throws(StoreError) -> SubjectFile {
        try connection.begin(.reading)
        defer { connection.rollback() }
        var all: [SubjectFile.Names] = []
        try StoredTenant(connection, keys).eachRecord { record throws(StoreError) in
            let stored = try keys.record(record.kind, record.id, revision: record.revision, record.envelope)
            if let found = names(stored) { all.append(found) }
        }
        let file = SubjectFile(of: subject, among: all)
        guard file.names.contains(subject) else { throw .notFound }
        return file
    }
}

extension StoredAccessEvent {
    /// The line with these of its names alone; `nil` for none of them.
    fileprivate func showing(_ names: [String]) -> StoredAccessEvent? {
        guard !names.isEmpty else { return nil }
        var event = event
        event.resources = names
        return StoredAccessEvent(
            sequence: sequence, time: time, actor: actor, method: method, purpose: purpose, callID: callID,
            event: event, isReplay: isReplay)
    }
}

extension TenantKeys {
    fileprivate func record(
        _ kind: UInt16, _ id: [UInt8], revision: Int64, _ envelope: RecordEnvelope
    ) throws(StoreError) -> StoredRecord {
        guard let text = String(validating: id, as: UTF8.self), let id = RecordID(text) else {
            throw .corrupt("an id is not one")
        }
        return envelope.record(RecordKind(number: kind, name: ""), id, revision: revision)
    }
}

extension String {
    /// The directory that a path is in.
    fileprivate var directory: String {
        lastIndex(of: "/").map { $0 == startIndex ? "/" : String(self[..<$0]) } ?? "."
    }
}
