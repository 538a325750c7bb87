/// One of a partner's systems: the last part of its certificate's URI, `main`.
public struct SystemID: Hashable, Sendable {
    public let text: String

    /// - Returns: `nil` unless `text` is two to 32 of a-z, 0-9 and inner dashes.
    public init?(_ text: String) {
        guard Slug.isValid(text) else { return nil }
        self.text = text
    }
}

extension SystemID: CustomStringConvertible {
    public var description: String { text }
}

/// A service of a cell, as its certificate and its scopes name it.
public enum ServiceName: UInt8, CaseIterable, Sendable {
    case gateway = 1
    case partner = 2
    case family = 3

    public var text: String {
        switch self {
        case .gateway: "gateway"
        case .partner: "partner"
        case .family: "family"
        }
    }

    public init?(_ text: String) {
        guard let name = Self.allCases.first(where: { $0.text.utf8.elementsEqual(text.utf8) }) else {
            return nil
        }
        self = name
    }
}
