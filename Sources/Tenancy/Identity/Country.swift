/// A cell: one country's own services, stores, keys and audit log.
///
/// Numbers are those of `pegase.common.v1.Country`.
public enum Country: UInt8, CaseIterable, Sendable {
    case vietnam = 1
    case cambodia = 2
    case laos = 3
    case philippines = 4

    /// ISO 3166-1 alpha-2 in lower case, as in certificates, flags and paths: `vn`.
    public var code: String {
        switch self {
        case .vietnam: "vn"
        case .cambodia: "kh"
        case .laos: "la"
        case .philippines: "ph"
        }
    }

    /// - Parameter code: Exactly one of the four codes, in lower case.
    public init?(code: some StringProtocol) {
        guard let country = Self.allCases.first(where: { $0.code.utf8.elementsEqual(code.utf8) }) else {
            return nil
        }
        self = country
    }
}
