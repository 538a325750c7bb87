import Glibc

/// Enough of a file's state to see that it was replaced or rewritten.
struct FileStamp: Equatable {
    private var inode: UInt64 = 0
    private var size: Int64 = 0
    private var changed: Int64 = 0
    private var changedNanoseconds: Int64 = 0

    /// A file that is missing has a stamp too, unlike any file's.
    init(of path: String) {
        var status = stat()
        guard unsafe stat(path, &status) == 0 else { return }
        inode = UInt64(status.st_ino)
        size = Int64(status.st_size)
        changed = Int64(status.st_ctim.tv_sec)
        changedNanoseconds = Int64(status.st_ctim.tv_nsec)
    }

    static func all(of files: TLSFiles) -> [FileStamp] {
        [files.certificate, files.key, files.roots].map { FileStamp(of: $0) }
    }
}
