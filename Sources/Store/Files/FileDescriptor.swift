import Glibc

/// The store's own few file operations: small files read whole, made whole and made durable.
///
/// The fence around the system's calls; SQLite does its own.
@safe struct FileDescriptor: ~Copyable {
    private let raw: Int32  // Owned: closed in `deinit`.

    /// Never waits: a pipe in the place of a file would hold its opener for as long as nobody writes to it.
    ///
    /// - Returns: `nil` when the file does not exist. A symbolic link is an error, never followed, and so is what is no
    ///   regular file, or no directory where one is asked for.
    static func open(_ path: String, _ flags: Int32, mode: mode_t = 0) throws(StoreError) -> FileDescriptor? {
        let raw = unsafe Glibc.open(path, flags | O_CLOEXEC | O_NOFOLLOW | O_NONBLOCK, mode)
        if raw >= 0 {
            let file = FileDescriptor(raw: raw)
            let isRegular = try file.facts(path).isRegular
            guard flags & O_DIRECTORY != 0 || isRegular else {
                throw .configuration("\(path) is not a regular file")
            }
            return file
        }
        if errno == ENOENT { return nil }
        // A pipe that nobody reads.
        if errno == ENXIO { throw .configuration("\(path) is not a regular file") }
        throw systemError(path)
    }

    /// Opens a file to read it.
    static func existing(_ path: String) throws(StoreError) -> FileDescriptor {
        guard let file = try open(path, O_RDONLY) else { throw .configuration("\(path) does not exist") }
        return file
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

    /// Keeps the file for this process alone, until it is closed.
    ///
    /// - Returns: `false` when another descriptor has it.
    func lock(_ path: String) throws(StoreError) -> Bool {
        if flock(raw, LOCK_EX | LOCK_NB) == 0 { return true }
        guard errno == EWOULDBLOCK else { throw systemError(path) }
        return false
    }

    /// Gives the file room on the disk, zeros where nothing was written, and waits until it has it.
    func allocate(_ bytes: Int, _ path: String) throws(StoreError) {
        guard try facts(path).size < bytes else { return }
        let code = posix_fallocate(raw, 0, off_t(bytes))
        guard code == 0 else {
            errno = code
            throw systemError(path)
        }
        try sync(path)
    }

    /// - Returns: Zeros behind the end of the file.
    func read(from place: Int, count: Int, _ path: String) throws(StoreError) -> [UInt8] {
        var bytes = [UInt8](repeating: 0, count: count)
        let done = unsafe bytes.withUnsafeMutableBytes {
            unsafe pread(raw, $0.baseAddress, count, off_t(place))
        }
        guard done >= 0 else { throw systemError(path) }
        return bytes
    }

    /// Writes into room that the file has, and waits until it is on the disk.
    func overwrite(_ bytes: [UInt8], at place: Int, _ path: String) throws(StoreError) {
        let done = unsafe bytes.withUnsafeBytes { unsafe pwrite(raw, $0.baseAddress, $0.count, off_t(place)) }
        guard done == bytes.count else { throw done < 0 ? systemError(path) : .diskFull }
        guard fdatasync(raw) == 0 else { throw systemError(path) }
    }

    /// Reads from the start until the end of the file or `limit` bytes.
    func read(limit: Int, _ path: String) throws(StoreError) -> [UInt8] {
        try read(limit, at: 0, path)
    }

    /// Reads `count` bytes from a place in the file, or as many as there are.
    func read(_ count: Int, at place: Int, _ path: String) throws(StoreError) -> [UInt8] {
        var bytes = [UInt8](repeating: 0, count: count)
        var filled = 0
        while filled < count {
            let got = unsafe bytes.withUnsafeMutableBytes {
                unsafe pread(raw, $0.baseAddress! + filled, count - filled, off_t(place + filled))
            }
            if got == 0 { break }
            if got > 0 {
                filled += got
            } else if errno != EINTR {
                throw systemError(path)
            }
        }
        return Array(bytes[..<filled])
    }

    /// Writes everything and waits until it is on the disk.
    func writeDurably(_ bytes: [UInt8], _ path: String) throws(StoreError) {
        try write(bytes, path)
        try sync(path)
    }

    /// Writes everything behind what was written before.
    func write(_ bytes: [UInt8], _ path: String) throws(StoreError) {
        var written = 0
        while written < bytes.count {
            let count = unsafe bytes.withUnsafeBytes {
                unsafe Glibc.write(raw, $0.baseAddress! + written, bytes.count - written)
            }
            if count > 0 {
                written += count
            } else if errno != EINTR {
                throw systemError(path)
            }
        }
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
