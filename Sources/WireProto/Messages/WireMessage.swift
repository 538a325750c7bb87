/// A message of the contract, as a value. Equal values may have different encodings; unknown fields are dropped.
public protocol WireMessage: Sendable, Equatable {
    /// Every field at its default.
    init()

    static var schema: MessageSchema { get }

    /// Reads an encoded message, checked before anything is built from it. In a list of messages whose `malformed` can
    /// say so, an element that is malformed is an empty one that does.
    ///
    /// - Throws: ``MessageError`` with the path of the first thing that is wrong.
    init(decoding bytes: [UInt8]) throws(MessageError)

    /// - Throws: ``MessageError`` for a NUL in a text or more elements than a field may have.
    func encoded() throws(MessageError) -> [UInt8]

    /// The paths of what must be given (REQUIRED in `proto/`) and is not, in the order of the fields.
    var missingFields: [String] { get }

    /// Drops what only the service sets (OUTPUT_ONLY and IDENTIFIER in `proto/`), outside of lists.
    mutating func clearOutput()
}

/// A value of an enum of the contract; numbers this build does not know are kept as they are.
public protocol WireEnum: RawRepresentable, Hashable, Sendable where RawValue == Int32 {
    init(rawValue: Int32)

    static var schema: EnumSchema { get }
}

extension WireEnum {
    /// Every value that `proto/` names, in its order.
    public static var allKnown: [Self] { schema.values.map { Self(rawValue: $0.number) } }

    /// The name in `proto/` without the enum's prefix, `GRANDPARENT`; `nil` for an unknown number.
    public var name: String? { Self.schema.shortName(rawValue) }
}
