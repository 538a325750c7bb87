import Logging

/// swift-log's events as lines of JSON on the ``LogSink``.
struct JSONLogHandler: LogHandler {
    var metadata: Logger.Metadata = [:]
    var logLevel: Logger.Level
    private let sink: LogSink
    private let clock: Clock

    init(_ sink: LogSink, level: Logger.Level, clock: Clock) {
        self.sink = sink
        self.clock = clock
        logLevel = level
    }

    subscript(metadataKey key: String) -> Logger.Metadata.Value? {
        get { metadata[key] }
        set { metadata[key] = newValue }
    }

    func log(event: LogEvent) {
        var line = JSONLine(clock.world(), level: event.level.rawValue, message: "\(event.message)")
        let all = event.metadata.map { metadata.merging($0) { _, later in later } } ?? metadata
        for (key, value) in all.sorted(by: { $0.key < $1.key }) { line.add(key, "\(value)") }
        if let error = event.error { line.add("error", "\(error)") }
        sink.write(line.closed())
    }
}
