public import Logging

/// Writes each log event as one line of JSON on standard error.
///
/// The keys `time`, `level`, `program` and `message` come first; metadata follows under its own keys. Callers
/// put no name, no body and no other tenant into either.
public struct JSONLogHandler: LogHandler {
    public var metadata: Logger.Metadata = [:]
    public var logLevel: Logger.Level
    private let program: String

    public init(program: String, level: Logger.Level) {
        self.program = program
        logLevel = level
    }

    public subscript(metadataKey key: String) -> Logger.Metadata.Value? {
        get { metadata[key] }
        set { metadata[key] = newValue }
    }

    public func log(event: LogEvent) {
        var line = "{\"time\":\"\(Timestamp.text(Kernel.now()))\",\"level\":\"\(event.level)\""
        line += ",\"program\":\(Self.quoted(program)),\"message\":\(Self.quoted("\(event.message)"))"
        let all = event.metadata.map { metadata.merging($0) { _, later in later } } ?? metadata
        for (key, value) in all.sorted(by: { $0.key < $1.key }) {
            line += ",\(Self.quoted(key)):\(Self.quoted("\(value)"))"
        }
        if let error = event.error { line += ",\"error\":\(Self.quoted("\(error)"))" }
        Kernel.writeLine(line + "}")
    }

    /// A string of JSON. Source: RFC 8259, section 7.
    static func quoted(_ text: String) -> String {
        var quoted = "\""
        for scalar in text.unicodeScalars {
            switch scalar {
            case "\"": quoted += "\\\""
            case "\\": quoted += "\\\\"
            case "\n": quoted += "\\n"
            case "\t": quoted += "\\t"
            case _ where scalar.value < 0x20:
                let digits = String(scalar.value, radix: 16)
                quoted += "\\u" + String(repeating: "0", count: 4 - digits.count) + digits
            default: quoted.unicodeScalars.append(scalar)
            }
        }
        return quoted + "\""
    }
}
