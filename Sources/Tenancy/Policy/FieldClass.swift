/// How sensitive a field is. Logs, masks, redaction, exports and referrals all follow this one declaration.
///
/// Numbers are those of `pegase.options.v1.FieldClass`; a greater class is more sensitive.
public enum FieldClass: UInt8, CaseIterable, Comparable, Sendable {
    /// Programme: may be shown to every authenticated partner of the cell.
    case p0 = 1
    /// Operational: states, dates, service types, opaque ids.
    case p1 = 2
    /// Identifying: names, birth dates, addresses, phone numbers.
    case p2 = 3
    /// Special: harm, health, exploiters, a shelter's address.
    case p3 = 4

    public static func < (a: FieldClass, b: FieldClass) -> Bool {
        a.rawValue < b.rawValue
    }
}

/// Field classes as a bit mask: bit n is the class of number n.
public struct FieldClassSet: OptionSet, Hashable, Sendable {
    public let rawValue: UInt8

    public init(rawValue: UInt8) {
        self.rawValue = rawValue
    }

    public init(_ fieldClass: FieldClass) {
        rawValue = 1 << fieldClass.rawValue
    }

    /// P0 and everything up to `top`.
    public init(upTo top: FieldClass) {
        rawValue = (1 << (top.rawValue + 1)) - 2
    }

    public static let p0 = FieldClassSet(.p0)
    public static let p1 = FieldClassSet(.p1)
    public static let p2 = FieldClassSet(.p2)
    public static let p3 = FieldClassSet(.p3)
    public static let all: FieldClassSet = [.p0, .p1, .p2, .p3]

    /// Whether something identifying or special is in it: reading it leaves an access event.
    public var leavesEvent: Bool {
        !isDisjoint(with: [.p2, .p3])
    }
}
