internal import Glibc

/// Where a command prints its results. Each line is written before the call returns.
public enum StandardOutput {
    /// Writes one line. Ends the process when the line cannot be kept, because a command whose results are lost
    /// has not done its work:
    ///
    /// - with 141 and no word when the reader has gone, as shells report a program that SIGPIPE ended;
    /// - with 2 and one sentence on standard error when the file or device takes no more.
    public static func line(_ text: String) {
        write(text + "\n")
    }

    private static func write(_ text: String) {
        let bytes = Array(text.utf8)
        var written = 0
        while written < bytes.count {
            let count = unsafe bytes.withUnsafeBytes {
                unsafe Glibc.write(STDOUT_FILENO, $0.baseAddress! + written, $0.count - written)
            }
            if count > 0 {
                written += count
                continue
            }
            let problem = errno
            if problem == EINTR { continue }
            if problem == EAGAIN {
                var output = pollfd(fd: STDOUT_FILENO, events: Int16(POLLOUT), revents: 0)
                unsafe poll(&output, 1, -1)
                continue
            }
            if problem == EPIPE { exit(141) }
            StandardError.writeLine("cannot write the results: \(unsafe String(cString: strerror(problem)))")
            exit(2)
        }
    }
}
