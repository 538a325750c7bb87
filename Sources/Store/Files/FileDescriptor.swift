import Glibc

/// The store's own few file operations: small files read whole, made whole and made durable.
///
/// The fence around the system's calls; SQLite does its own.
@safe struct FileDescriptor: ~Copyable {
    private let raw: Int32  // Owned: closed in `deinit`.

    /// - Returns: `nil` when the file does not exist. A symbolic link is an error, never followed.
    static func open(_ path: String, _ flags: Int32, mode: mode_t = 0) throws(StoreError) -> FileDescriptor? {
        let raw = unsafe Glibc.open(path, flags | O_CLOEXEC | O_NOFOLLOW, mode)
        if raw >= 0 { return FileDescriptor(raw: raw) }
        if errno == ENOENT { return nil }
        throw systemError(path)
    }

    private init(raw: Int32) {
        self.raw = raw
    }

    deinit {
        close(raw)
    }

    struct Facts {
        let isRegular: Bool
        let permissions: mode_t
        let owner: uid_t
        let size: Int
    }

    func facts(_ path: String) throws(StoreError) -> Facts {
        var status = stat()
        guard unsafe fstat(raw, &status) == 0 else { throw systemError(path) }
        return Facts(
            isRegular: status.st_mode & S_IFMT == S_IFREG, permissions: status.st_mode & 0o7777,
            owner: status.st_uid, size: Int(status.st_size))
    }

    /// Reads from the start until the end of the file or `limit` bytes.
    func read(limit: Int, _ path: String) throws(StoreError) -> [UInt8] {
        var bytes = [UInt8](repeating: 0, count: limit)
        var filled = 0
        while filled < limit {
            let count = unsafe bytes.withUnsafeMutableBytes {
                unsafe pread(raw, $0.baseAddress! + filled, limit - filled, off_t(filled))
            }
            if count == 0 { break }
            if count > 0 {
                filled += count
            } else if errno != EINTR {
                throw systemError(path)
            }
        }
        return Array(bytes[..<filled])
    }

    /// Writes everything and waits until it is on the disk.
    func writeDurably(_ bytes: [UInt8], _ path: String) throws(StoreError) {
        var written = 0
        while written < bytes.count {
            let count = unsafe bytes.withUnsafeBytes {
                unsafe write(raw, $0.baseAddress! + written, bytes.count - written)
            }
            if count > 0 {
                written += count
            } else if errno != EINTR {
                throw systemError(path)
            }
        }
        try sync(path)
    }

    func sync(_ path: String) throws(StoreError) {
        guard fsync(raw) == 0 else { throw systemError(path) }
    }
}

/// What the last failed system call means, naming the file it was about.
func systemError(_ path: String) -> StoreError {
    let code = errno
    if code == ENOSPC || code == EDQUOT { return .diskFull }
    return unsafe .configuration("\(path): \(String(cString: strerror(code)))")
}
