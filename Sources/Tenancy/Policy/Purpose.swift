/// Why a call is made; kept with the access event, so that the log can say why.
///
/// Numbers are those of `pegase.options.v1.Purpose`.
public enum Purpose: UInt8, CaseIterable, Sendable {
    case care = 1
    case supervision = 2
    case referral = 3
    case authorityDuty = 4
    case reporting = 5
    case audit = 6
    case subjectRequest = 7
    case breakGlass = 8
    case maintenance = 9

    /// The word in metadata `pegase-purpose`: the contract's name without its prefix.
    public var word: String {
        switch self {
        case .care: "CARE"
        case .supervision: "SUPERVISION"
        case .referral: "REFERRAL"
        case .authorityDuty: "AUTHORITY_DUTY"
        case .reporting: "REPORTING"
        case .audit: "AUDIT"
        case .subjectRequest: "SUBJECT_REQUEST"
        case .breakGlass: "BREAK_GLASS"
        case .maintenance: "MAINTENANCE"
        }
    }

    /// Reads the value of metadata `pegase-purpose`: exactly one of the words, nothing folded or trimmed.
    public init?(word: String) {
        guard let purpose = Self.allCases.first(where: { $0.word.utf8.elementsEqual(word.utf8) }) else {
            return nil
        }
        self = purpose
    }
}

/// Purposes as a bit mask: bit n is the purpose of number n.
public struct PurposeSet: OptionSet, Hashable, Sendable {
    public let rawValue: UInt16

    public init(rawValue: UInt16) {
        self.rawValue = rawValue
    }

    public init(_ purpose: Purpose) {
        rawValue = 1 << purpose.rawValue
    }

    public static let care = PurposeSet(.care)
    public static let supervision = PurposeSet(.supervision)
    public static let referral = PurposeSet(.referral)
    public static let authorityDuty = PurposeSet(.authorityDuty)
    public static let reporting = PurposeSet(.reporting)
    public static let audit = PurposeSet(.audit)
    public static let subjectRequest = PurposeSet(.subjectRequest)
    public static let breakGlass = PurposeSet(.breakGlass)
    public static let maintenance = PurposeSet(.maintenance)

    /// The one purpose in the set; `nil` when there are none or several.
    public var only: Purpose? {
        rawValue.nonzeroBitCount == 1 ? Purpose(rawValue: UInt8(rawValue.trailingZeroBitCount)) : nil
    }
}
