/// One archive of a backup: written from a tenant, and read back row by row.
enum BackupArchive {
    /// Writes an archive under its temporary name and waits until it is on the disk.
    static func write(
        _ path: String, _ header: ArchiveHeader, _ key: ArchiveKey, _ opening: BackupOpening,
        _ copy: TenantCopy
    ) throws(StoreError) -> BackupManifest {
        let writer = try ArchiveWriter(path, header, key)
        try writer.add(opening.encoded())
        var tally = BackupManifest.Tally()
        var frame: [UInt8] = []
        try copy.each(from: opening.from, to: opening.to) { row throws(StoreError) in
            let bytes = row.encoded()
            tally.add(bytes, row.section)
            frame += bytes
            if frame.count >= StoreLimits.frameBytes {
                try writer.add(frame)
                frame.removeAll(keepingCapacity: true)
            }
        }
        if !frame.isEmpty { try writer.add(frame) }
        let manifest = tally.manifest
        try writer.add(manifest.encoded(), isLast: true)
        try writer.sync()
        return manifest
    }

    /// What an archive says of itself at its beginning.
    static func opening(
        _ path: String, _ key: ArchiveKey
    ) throws(ArchiveError) -> (ArchiveHeader, BackupOpening) {
        let reader = try ArchiveReader(path, key)
        return (reader.header, try opening(of: reader, path))
    }

    /// Hands over every row. When this returns, the archive was whole.
    @discardableResult
    static func read(
        _ path: String, _ key: ArchiveKey, _ row: (BackupRow) throws(StoreError) -> Void
    ) throws(ArchiveError) -> BackupManifest {
        let reader = try ArchiveReader(path, key)
        _ = try opening(of: reader, path)
        var tally = BackupManifest.Tally()
        while let (bytes, isLast) = try reader.next() {
            if isLast {
                let said = try whole(path) { () throws(StoreError) in try BackupManifest(bytes) }
                guard said == tally.manifest else {
                    throw .inconsistent(file: path, "its rows are not the manifest's")
                }
                return said
            }
            var decoder = ByteDecoder(bytes)
            while !decoder.isAtEnd {
                let next = try whole(path) { () throws(StoreError) in try BackupRow(from: &decoder) }
                tally.add(next.encoded(), next.section)
                try ArchiveError.storing { () throws(StoreError) in try row(next) }
            }
        }
        throw .endsEarly(file: path)
    }

    private static func opening(
        of reader: ArchiveReader, _ path: String
    ) throws(ArchiveError) -> BackupOpening {
        guard reader.header.use == .backup else { throw .notAnArchive(file: path) }
        guard let (bytes, isLast) = try reader.next(), !isLast else {
            throw .inconsistent(file: path, "it has no rows and no manifest")
        }
        return try whole(path) { () throws(StoreError) in try BackupOpening(bytes) }
    }

    /// What opened is what this program sealed; that it cannot be read is said of the file.
    private static func whole<Value>(
        _ path: String, _ work: () throws(StoreError) -> Value
    ) throws(ArchiveError) -> Value {
        do {
            return try work()
        } catch {
            throw .inconsistent(file: path, "\(error)")
        }
    }
}
