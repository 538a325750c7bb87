internal import Glibc
public import Tenancy

/// What the programs ask of the kernel: the clocks and standard error. The only place that does.
public enum Kernel {
    /// The wall clock. Everything below the programs takes time as a parameter.
    public static func now() -> UnixTime {
        var time = timespec()
        unsafe clock_gettime(CLOCK_REALTIME, &time)
        return UnixTime(milliseconds: Int64(time.tv_sec) * 1000 + Int64(time.tv_nsec) / 1_000_000)
    }

    /// A clock that only goes forward.
    public static func monotonicNow() -> MonotonicTime {
        var time = timespec()
        unsafe clock_gettime(CLOCK_MONOTONIC, &time)
        return MonotonicTime(nanoseconds: UInt64(time.tv_sec) * 1_000_000_000 + UInt64(time.tv_nsec))
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
