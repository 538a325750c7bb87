import Glibc

/// Who of a program's threads goes first.
public enum ThreadPriority {
    /// How far a thread stands back for the others of its program (``lower()``): beside one of
    /// them it gets a tenth of a processor. Linux goes to 19.
    static let low: Int32 = 10

    /// Lets every thread of the program that has work go before the calling one: the kernel takes the processor from it as
    /// soon as one of them wakes. It cannot be taken back.
    public static func lower() {
        // Of the thread: Linux has none of a process.
        _ = setpriority(Int32(PRIO_PROCESS.rawValue), 0, low)
    }

    /// The calling thread's niceness: 0 for most, more for those that others go before.
    public static func niceness() -> Int { Int(getpriority(Int32(PRIO_PROCESS.rawValue), 0)) }
}
