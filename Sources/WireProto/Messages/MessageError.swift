/// Why bytes are no message, or a value cannot become one. Holds names from `proto/` and counts, never contents.
public struct MessageError: Error, Equatable, Sendable {
    public enum Problem: Equatable, Sendable {
        /// The bytes end within a field.
        case truncated
        /// A number of more than 64 bits.
        case overlongVarint
        /// Field number 0 or above 536,870,911, or a tag of more than 32 bits.
        case badFieldNumber
        /// Another wire type than the field's, or a group.
        case wrongWireType
        /// A packed field whose length is no multiple of its elements'.
        case badLength
        case invalidUTF8
        /// U+0000 in a text: the C library would cut it there.
        case nulInText
        /// More elements than the field's declared maximum.
        case tooMany(maximum: Int)
        case tooDeep
        /// Needs more memory than a message of its size may.
        case tooLarge
        /// Nothing in the schema has this name or number.
        case unknownField
        /// No value of the field's type.
        case badValue
        /// JSON that does not parse.
        case badJSON
    }

    /// From the message's root: `family.names[2].text`. Empty for the message itself.
    public var path: String
    public var problem: Problem

    public init(_ path: String = "", _ problem: Problem) {
        self.path = path
        self.problem = problem
    }

    /// The same error seen from the message that holds `field`.
    func within(_ field: String, index: Int? = nil) -> MessageError {
        let step = index.map { "\(field)[\($0)]" } ?? field
        return MessageError(path.isEmpty ? step : "\(step).\(path)", problem)
    }
}

extension MessageError.Problem: CustomStringConvertible {
    public var description: String {
        switch self {
        case .truncated: "ends in the middle"
        case .overlongVarint: "holds a number of more than 64 bits"
        case .badFieldNumber: "holds a field with an impossible number"
        case .wrongWireType: "is encoded as another type"
        case .badLength: "has a length that does not fit its elements"
        case .invalidUTF8: "is not UTF-8"
        case .nulInText: "contains a NUL character"
        case .tooMany(let maximum): "has more than \(maximum) elements"
        case .tooDeep: "is nested too deeply"
        case .tooLarge: "needs too much memory"
        case .unknownField: "is not a field"
        case .badValue: "is not a value of this field"
        case .badJSON: "is not JSON"
        }
    }
}

extension Reason {
    /// A message that is not one; ``StatusDetail/fields(_:)`` says where.
    public static let malformedMessage = Reason(ofLibrary: "MALFORMED_MESSAGE")
    /// Our own answer could not be encoded.
    public static let unencodableMessage = Reason(ofLibrary: "UNENCODABLE_MESSAGE")
}

extension RPCStatus {
    /// For bytes that a peer sent, or a value that a caller wants sent.
    public init(_ error: MessageError) {
        self.init(
            .invalidArgument, .malformedMessage, "the message is malformed",
            [.fields([FieldViolation(error.path, error.problem.description)])])
    }

    /// For an answer that we made, or one from a server, which its caller can do nothing about.
    init(ofAnswer error: MessageError) {
        self.init(.internalError, .unencodableMessage, "the answer is malformed")
    }
}
