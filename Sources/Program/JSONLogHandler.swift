public import Kernel
public import Logging
public import Tenancy

/// swift-log's events as lines of JSON on a ``LogSink``.
///
/// The keys `time`, `level`, `program` and `message` come first; metadata follows under its own keys. Callers
/// put no name, no body and no other tenant into either.
public struct JSONLogHandler: LogHandler {
    public var metadata: Logger.Metadata = [:]
    public var logLevel: Logger.Level
    private let sink: LogSink
    private let program: String
    private let now: @Sendable () -> UnixTime

    public init(
        _ sink: LogSink, program: String, level: Logger.Level,
        now: @escaping @Sendable () -> UnixTime = UnixTime.now
    ) {
        self.sink = sink
        self.program = program
        self.now = now
        logLevel = level
    }

    public subscript(metadataKey key: String) -> Logger.Metadata.Value? {
        get { metadata[key] }
        set { metadata[key] = newValue }
    }

    public func log(event: LogEvent) {
        var line = JSONLine(now(), level: event.level.rawValue, program: program, message: "\(event.message)")
        let all = event.metadata.map { metadata.merging($0) { _, later in later } } ?? metadata
        for (key, value) in all.sorted(by: { $0.key < $1.key }) { line.add(key, "\(value)") }
        if let error = event.error { line.add("error", "\(error)") }
        sink.write(line.closed())
    }
}
