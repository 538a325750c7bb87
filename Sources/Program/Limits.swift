/// The bounds of what all programs share.
enum Limits {
    /// Bytes of log that wait for standard error; lines beyond are dropped and counted.
    static let logBuffer = 1 << 20
    /// Bytes of a log's file before it is set aside as `.1` and begun anew; with that, twice as many stay. Source:
    /// docs/security.md.
    static let logFile = 64 << 20
}
