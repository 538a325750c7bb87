internal import Glibc

/// A file that says that a program serves: it holds the process id, and is there from `ready` to the first step of the
/// end. Whoever supervises programs looks for it, because logs are rotated and cut while programs run.
public struct ReadyFile: Sendable {
    private let path: String

    /// - Parameter path: Of the file. Its directory must be there.
    public init(_ path: String) {
        self.path = path
    }

    /// Writes the file, whole or not at all: the process id on the first line.
    ///
    /// - Parameter refused: What the program refuses while it is ready, each on a line of its own behind the first.
    /// - Throws: ``StartupError`` when the file cannot be written.
    public func announce(refusing refused: [String] = []) throws(StartupError) {
        let draft = path + ".new"
        unsafe unlink(draft)
        let file = unsafe open(draft, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC | O_NOFOLLOW, 0o644)
        guard file >= 0 else { throw problem() }
        let bytes = Array((["\(getpid())"] + refused).map { $0 + "\n" }.joined().utf8)
        let count = unsafe bytes.withUnsafeBytes { unsafe write(file, $0.baseAddress, $0.count) }
        guard close(file) == 0, count == bytes.count, unsafe rename(draft, path) == 0 else { throw problem() }
    }

    /// Takes the file away: the program drains.
    public func withdraw() {
        unsafe unlink(path)
    }

    private func problem() -> StartupError {
        StartupError("cannot write the ready file \(path): \(unsafe String(cString: strerror(errno)))")
    }
}
