/// What `google.api.field_behavior` in `proto/` says of a field, and the services hold callers to.
extension FieldSchema {
    public struct Behavior: OptionSet, Hashable, Sendable {
        public let rawValue: UInt8

        public init(rawValue: UInt8) {
            self.rawValue = rawValue
        }

        /// A request without it is refused.
        public static let required = Behavior(rawValue: 1 << 0)
        /// The service alone sets it.
        public static let outputOnly = Behavior(rawValue: 1 << 1)
        /// Set when the record is made and never again.
        public static let immutable = Behavior(rawValue: 1 << 2)
        /// Says which record it is. The service draws it.
        public static let identifier = Behavior(rawValue: 1 << 3)
    }
}

/// A message of which there are records.
public protocol ResourceFields: WireMessage {
    /// Paths that only the service sets, `meta` among them.
    static var outputOnly: Set<String> { get }
    /// Paths that are set when the record is made and never again.
    static var setOnce: Set<String> { get }

    var meta: CommonV1.Meta? { get set }
}

/// A request that changes a record.
public protocol MutatingRequest: WireMessage {
    /// Drawn by the caller, once for each change it means to make.
    var requestID: String { get }
}

extension WireMessage {
    public var missingFields: [String] { [] }
    public mutating func clearOutput() {}

    /// What a caller sent, without anything that only the service sets.
    ///
    /// - Parameter sent: `nil` is an empty one.
    public init(sent: Self?) {
        self = sent ?? Self()
        clearOutput()
    }
}

extension [String] {
    /// Adds what a field's message lacks.
    mutating func add(_ field: String, _ missing: [String]) {
        for path in missing { append("\(field).\(path)") }
    }

    mutating func add<Message: WireMessage>(_ field: String, eachOf elements: [Message]) {
        for (index, element) in elements.enumerated() { add("\(field)[\(index)]", element.missingFields) }
    }
}

extension String {
    /// Whether there is nothing to read in it.
    var isBlankText: Bool { unicodeScalars.allSatisfy(\.properties.isWhitespace) }
}
