import Crypto
import Glibc

/// Writes one archive under a temporary name, which only ``keep(_:in:)`` makes the real one: what is there under
/// its own name is whole and on the disk.
///
/// An archive is the header, then frames: a length of four bytes, and so many sealed bytes.
final class ArchiveWriter {
    let path: String
    private let draft: String
    private let file: FileDescriptor
    private let frames: ArchiveFrames
    private var number = 0

    /// What an archive is called until it is kept.
    static func draft(of path: String) -> String { path + ".partial" }

    /// Begins an archive; what an earlier run left under the temporary name is written over.
    init(_ path: String, _ header: ArchiveHeader, _ key: ArchiveKey) throws(StoreError) {
        self.path = path
        draft = Self.draft(of: path)
        guard let file = try FileDescriptor.open(draft, O_WRONLY | O_CREAT | O_TRUNC, mode: 0o600) else {
            throw .configuration("\(draft) cannot be made")
        }
        frames = key.frames(of: header)
        try file.write(header.encoded(), draft)
        self.file = file
    }

    func add(_ plain: [UInt8], isLast: Bool = false) throws(StoreError) {
        var frame = ByteEncoder(reserving: plain.count + 64)
        frame.counted(frames.close(plain, number: number, isLast: isLast))
        try file.write(frame.bytes, draft)
        number += 1
    }

    /// Waits until all of it is on the disk. It still has its temporary name.
    func sync() throws(StoreError) {
        try file.sync(draft)
    }

    /// Gives a synced archive its name, for good.
    static func keep(_ path: String, in directory: String) throws(StoreError) {
        guard unsafe rename(draft(of: path), path) == 0 else { throw systemError(path) }
        try StoreDirectory.sync(directory)
    }
}
