/// Which service of the cell serves an RPC, and for which one a scope is sealed.
///
/// Numbers are those of `pegase.options.v1.Audience`.
public enum Audience: UInt8, CaseIterable, Sendable {
    case partner = 1
    case family = 2
    /// Served by each program for itself; no scope is sealed for it.
    case any = 3

    /// The word in metadata `pegase-service`: the contract's name without its prefix. A caller cannot name ``any``.
    public var word: String {
        switch self {
        case .partner: "PARTNER"
        case .family: "FAMILY"
        case .any: "ANY"
        }
    }
}

/// Services as a bit mask: bit n is the audience of number n. The empty set is served by nobody.
public struct AudienceSet: OptionSet, Hashable, Sendable {
    public let rawValue: UInt8

    public init(rawValue: UInt8) {
        self.rawValue = rawValue
    }

    public init(_ audience: Audience) {
        rawValue = 1 << audience.rawValue
    }

    public static let partner = AudienceSet(.partner)
    public static let family = AudienceSet(.family)
    public static let any = AudienceSet(.any)

    public func contains(_ audience: Audience) -> Bool {
        contains(AudienceSet(audience))
    }

    /// The one service in the set; `nil` when there are none or several.
    public var only: Audience? {
        rawValue.nonzeroBitCount == 1 ? Audience(rawValue: UInt8(rawValue.trailingZeroBitCount)) : nil
    }
}

/// What metadata says of the service that a call is for.
public enum NamedService: Hashable, Sendable {
    case none
    /// A word that is no service's, or more than one.
    case unknown
    case named(Audience)

    /// Reads the value of metadata `pegase-service`: exactly one of the words, nothing folded or trimmed.
    public init(word: String) {
        let services: [Audience] = [.partner, .family]
        self = services.first { $0.word.utf8.elementsEqual(word.utf8) }.map { .named($0) } ?? .unknown
    }
}

extension MethodPolicy {
    /// Which service a call goes to that ``decide(_:)`` permits. Each service has records and a log of its own, so one
    /// that several serve is not the same call at each, and nobody chooses for the caller.
    ///
    /// - Returns: ``Audience/any`` for what each program serves for itself, whatever is named.
    public func service(_ named: NamedService) -> Result<Audience, Refusal> {
        if audience == .any { return .success(.any) }
        return switch named {
        case .unknown: .failure(.serviceUnknown)
        case .named(let service) where audience.contains(service): .success(service)
        case .named: .failure(.serviceNotAllowed)
        case .none: audience.only.map { .success($0) } ?? .failure(.serviceRequired)
        }
    }
}
