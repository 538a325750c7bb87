public import WireProto

/// What is wrong with the fields of a request: all of it, so that a caller mends a request once.
///
/// A description says what a field must be. It never repeats what was sent.
public struct Violations: Equatable, Sendable {
    public private(set) var fields: [FieldViolation] = []
    /// Of the first violation that has one of its own.
    private var reason: Reason?
    /// Fields that were not given. Each is told once, whatever else it would have to be.
    private var absent: Set<String> = []

    public init() {}

    /// What a request lacks of all that the contract requires, and whether its id is one.
    public init<Request: MutatingRequest>(_ request: Request) {
        self.init(requiring: request)
        requestID(request.requestID)
    }

    /// What a message lacks of all that the contract requires.
    ///
    /// - Parameter field: Where the message is in the request; nothing for the request itself.
    public init<Message: WireMessage>(requiring message: Message, at field: String = "") {
        require(message, at: field)
    }

    /// - Throws: INVALID_ARGUMENT with what a request lacks that has nothing else to be checked.
    public static func check<Request: MutatingRequest>(_ request: Request) throws(RPCStatus) {
        try Violations(request).check()
    }

    /// Adds what a message lacks of all that the contract requires.
    public mutating func require<Message: WireMessage>(_ message: Message, at field: String) {
        for path in message.missingFields { require(field.isEmpty ? path : "\(field).\(path)") }
    }

    private mutating func require(_ field: String) {
        switch field {
        case "request_id": requestID("")
        case "etag": etag("etag", "")
        case "update_mask": add(field, "must name at least one field", .updateMaskInvalid)
        default: add(field, "must be given")
        }
        absent.insert(field)
    }

    public var isEmpty: Bool { fields.isEmpty }

    /// - Parameters:
    ///   - field: From the request's root, as in `family.monthly_income.currency`.
    ///   - description: Reads on from the field's name: "must be a real date".
    public mutating func add(_ field: String, _ description: String, _ reason: Reason? = nil) {
        self.reason = self.reason ?? reason
        guard !absent.contains(field), fields.count < RuntimeLimits.toldViolations else { return }
        fields.append(FieldViolation(field, description))
    }

    /// - Throws: INVALID_ARGUMENT with every violation, when there is one.
    public func check() throws(RPCStatus) {
        guard let first = fields.first else { return }
        let sentence =
            fields.count == 1
            ? "\(first.field) \(first.description)"
            : "\(fields.count) fields are wrong; \(first.field) \(first.description)"
        throw RPCStatus(.invalidArgument, reason ?? .fieldInvalid, sentence, [.fields(fields)])
    }
}
