/// One field of a message, as `proto/` declares it.
public struct FieldSchema: Sendable {
    public enum Kind: Sendable, Equatable {
        case bool, int32, int64, uint32, uint64, sint32, sint64, fixed32, fixed64, sfixed32, sfixed64
        case float, double, string, bytes, enumeration, message
    }

    /// How sensitive a field is; declared once in `proto/` and followed by logs, masks, redaction and exports.
    public enum Class: UInt8, Sendable, Comparable, CaseIterable {
        case p0 = 1
        case p1 = 2
        case p2 = 3
        case p3 = 4

        public static func < (left: Class, right: Class) -> Bool { left.rawValue < right.rawValue }
    }

    /// Classes as a bit mask: bit n is the class of number n.
    public struct Classes: OptionSet, Hashable, Sendable {
        public let rawValue: UInt8

        public init(rawValue: UInt8) {
            self.rawValue = rawValue
        }

        public static let p0 = Classes(rawValue: 1 << 1)
        public static let p1 = Classes(rawValue: 1 << 2)
        public static let p2 = Classes(rawValue: 1 << 3)
        public static let p3 = Classes(rawValue: 1 << 4)
        public static let all: Classes = [.p0, .p1, .p2, .p3]

        public func contains(_ fieldClass: Class) -> Bool { rawValue & (1 << fieldClass.rawValue) != 0 }
    }

    public let number: UInt32
    /// As in the `.proto` file: `monthly_income`.
    public let name: String
    public let kind: Kind
    public let isRepeated: Bool
    /// The most elements a repeated field may have; 1 for the others.
    public let maxCount: Int
    /// The oneof that the field is part of.
    public let oneof: String?
    public let fieldClass: Class
    /// The type of resource the field names, `*` for any, or `nil` when it names none.
    public let resource: String?
    /// The text is JSON, and texts in it may be names.
    public let holdsJSON: Bool
    /// What callers may do with the field.
    public let behavior: Behavior
    public let message: MessageSchema?
    public let enumeration: EnumSchema?

    public init(
        number: UInt32, name: String, kind: Kind, isRepeated: Bool = false, maxCount: Int = 1,
        oneof: String? = nil, fieldClass: Class, resource: String? = nil, holdsJSON: Bool = false,
        behavior: Behavior = [], message: MessageSchema? = nil, enumeration: EnumSchema? = nil
    ) {
        self.number = number
        self.name = name
        self.kind = kind
        self.isRepeated = isRepeated
        self.maxCount = maxCount
        self.oneof = oneof
        self.fieldClass = fieldClass
        self.resource = resource
        self.holdsJSON = holdsJSON
        self.behavior = behavior
        self.message = message
        self.enumeration = enumeration
    }
}
