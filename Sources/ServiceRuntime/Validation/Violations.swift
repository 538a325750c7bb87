public import WireProto

/// What is wrong with the fields of a request: all of it, so that a caller mends a request once.
///
/// A description says what a field must be. It never repeats what was sent.
public struct Violations: Equatable, Sendable {
    public private(set) var fields: [FieldViolation] = []
    /// Of the first violation that has one of its own.
    private var reason: Reason?

    public init() {}

    public var isEmpty: Bool { fields.isEmpty }

    /// - Parameters:
    ///   - field: From the request's root, as in `family.monthly_income.currency`.
    ///   - description: Reads on from the field's name: "must be a real date".
    public mutating func add(_ field: String, _ description: String, _ reason: Reason? = nil) {
        self.reason = self.reason ?? reason
        guard fields.count < RuntimeLimits.toldViolations else { return }
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
