/// The bounds of what all programs share.
enum Limits {
    /// Bytes of log that wait for standard error; lines beyond are dropped and counted.
    static let logBuffer = 1 << 20
    /// Bytes of a log's file before it is set aside as `.1` and begun anew; with that, twice as many stay. Source:
    /// docs/security.md.
    static let logFile = 64 << 20

    /// Bytes of a request for metrics, and connections that ask at once.
    static let metricsRequest = 8_192
    static let metricsConnections = 16

    /// Between two attempts to open a stream that is followed, first and longest: a program that starts again is found
    /// well within the five seconds after which a table is stale.
    static let pauseFirst = Duration.milliseconds(50)
    static let pauseLongest = Duration.milliseconds(500)

    /// Between two lines on failures of one kind; those in between are counted.
    static let failureLines = Duration.seconds(10)

    /// Kinds of failure that are told apart; what is beyond goes under one.
    static let failureKinds = 256
}
