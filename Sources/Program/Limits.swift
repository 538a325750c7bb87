/// The bounds of what all programs share.
enum Limits {
    /// Bytes of log that wait for standard error; lines beyond are dropped and counted.
    static let logBuffer = 1 << 20
}
