import CProcess

/// What a crash of this process would leave: its memory, which holds keys.
public enum CoreDumps {
    /// Keeps its memory from core files and from other processes of the same user: to be called before any key is read.
    ///
    /// - Throws: ``StartupError`` where the system does not allow it.
    public static func forbid() throws(StartupError) {
        guard pegase_forbid_dumps() == 1 else {
            throw StartupError("the system does not let core dumps be forbidden")
        }
    }
}
