internal import CoreFoundation  // Its headers declare `stat` first.
internal import Glibc

/// What the programs write to standard error, and the file behind it. The only place that does.
public enum StandardError {
    /// Sets a log's file aside as `.1`, in the place of the one before, and goes on in a new one of its name: while the
    /// program runs, so that nobody fills the disk by what is logged of them. What is no file with a name is left alone,
    /// and so is one that cannot be moved: the log goes on in it.
    static func setAside(_ descriptor: Int32, longerThan longest: Int) {
        var found = stat()
        guard unsafe fstat(descriptor, &found) == 0, found.st_mode & S_IFMT == S_IFREG,
            Int(found.st_size) > longest, let path = path(of: descriptor)
        else { return }
        // A file that was moved or removed by others is not found under its name: theirs is the turn.
        var named = stat()
        guard unsafe stat(path, &named) == 0, named.st_ino == found.st_ino, named.st_dev == found.st_dev,
            unsafe rename(path, path + ".1") == 0
        else { return }
        let flags = O_WRONLY | O_CREAT | O_APPEND | O_CLOEXEC | O_NOFOLLOW
        let new = unsafe open(path, flags, found.st_mode & 0o777)
        guard new >= 0 else { return }
        _ = dup2(new, descriptor)
        close(new)
    }

    private static func path(of descriptor: Int32) -> String? {
        var bytes = [CChar](repeating: 0, count: Int(PATH_MAX))
        let count = unsafe readlink("/proc/self/fd/\(descriptor)", &bytes, bytes.count - 1)
        guard count > 0 else { return nil }
        let path = String(decoding: bytes[..<count].map { UInt8(bitPattern: $0) }, as: UTF8.self)
        return path.hasPrefix("/") ? path : nil
    }

    /// Writes one whole line to standard error, before the end of a program that has no log yet. Blocks.
    public static func writeLine(_ line: String) {
        write(line + "\n")
    }

    /// Writes to standard error. Blocks; what nobody reads any more is dropped.
    public static func write(_ text: String) {
        let bytes = Array(text.utf8)
        var written = 0
        while written < bytes.count {
            let count = unsafe bytes.withUnsafeBytes {
                unsafe Glibc.write(STDERR_FILENO, $0.baseAddress! + written, $0.count - written)
            }
            // Nobody reads the log any more; there is nowhere to say so.
            guard count > 0 else { return }
            written += count
        }
    }
}
