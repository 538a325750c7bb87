import Crypto
import Glibc
import Tenancy

/// Reads one archive from its beginning to its end, and believes nothing in it that does not open in its
/// place.
final class ArchiveReader {
    let header: ArchiveHeader
    private let name: String
    private let file: FileDescriptor
    private let frames: ArchiveFrames
    private let size: Int
    private var position: Int
    private var number = 0
    private var hasEnded = false

    /// Bytes of a sealed frame: rows that reached ``StoreLimits/frameBytes`` with the last of them.
    private static let longestFrame = longestPlain + 1024
    /// Bytes that may be sealed as one frame.
    static let longestPlain = StoreLimits.frameBytes + Int(StoreLimits.rowBytes)

    /// - Throws: ``ArchiveError/notAnArchive(file:)`` for another file; ``ArchiveError/store(_:)`` for one
    ///   that cannot be read.
    init(_ path: String, _ key: ArchiveKey) throws(ArchiveError) {
        name = path
        let file = try ArchiveError.storing { () throws(StoreError) -> FileDescriptor in
            try FileDescriptor.existing(path)
        }
        let magic = ArchiveHeader.magic
        size = try ArchiveError.storing { () throws(StoreError) in try file.facts(path).size }
        let start = try ArchiveError.storing { () throws(StoreError) in
            try file.read(magic.count + 4 + ArchiveHeader.longest, at: 0, path)
        }
        guard start.count >= magic.count + 4, Array(start[..<magic.count]) == magic else {
            throw .notAnArchive(file: path)
        }
        let length = start[magic.count..<magic.count + 4].reduce(0) { $0 << 8 | Int($1) }
        let fields = start[(magic.count + 4)...].prefix(length)
        guard fields.count == length else { throw .notAnArchive(file: path) }
        do {
            header = try ArchiveHeader(fields: Array(fields))
        } catch {
            throw .notAnArchive(file: path)
        }
        position = magic.count + 4 + length
        frames = key.frames(of: header)
        self.file = file
    }

    /// The next frame's content, and whether it is the last; `nil` after that one.
    func next() throws(ArchiveError) -> (bytes: [UInt8], isLast: Bool)? {
        if hasEnded { return nil }
        let length = try read(4).reduce(0) { $0 << 8 | Int($1) }
        guard length <= Self.longestFrame else { throw .doesNotOpen(file: name) }
        let sealed = try read(length)
        hasEnded = position == size
        guard let bytes = frames.open(sealed, number: number, isLast: hasEnded) else {
            // A whole frame, but not the last one, where the file ends.
            if hasEnded, frames.open(sealed, number: number, isLast: false) != nil {
                throw .endsEarly(file: name)
            }
            throw .doesNotOpen(file: name)
        }
        number += 1
        return (bytes, hasEnded)
    }

    private func read(_ count: Int) throws(ArchiveError) -> [UInt8] {
        guard count <= size - position else { throw .endsEarly(file: name) }
        let bytes: [UInt8]
        do {
            bytes = try file.read(count, at: position, name)
        } catch {
            throw .store(error)
        }
        guard bytes.count == count else { throw .endsEarly(file: name) }
        position += count
        return bytes
    }

    /// SHA-256 of a whole file, which the next archive of the chain names.
    static func digest(_ path: String) throws(StoreError) -> [UInt8] {
        let file = try FileDescriptor.existing(path)
        var hasher = SHA256()
        var position = 0
        while true {
            let piece = try file.read(1 << 20, at: position, path)
            if piece.isEmpty { return Array(hasher.finalize()) }
            hasher.update(data: piece)
            position += piece.count
        }
    }
}
