/// A partner organisation's code: `ctse`. Set once, part of every name and of its systems' certificates.
public struct PartnerID: Hashable, Sendable {
    public let text: String

    /// - Returns: `nil` unless `text` is two to 32 of a-z, 0-9 and inner dashes.
    public init?(_ text: String) {
        guard Slug.isValid(text) else { return nil }
        self.text = text
    }

    private init(reserved text: String) {
        self.text = text
    }

    /// The partner of the directory tenant. Its underscore is outside the grammar, so that no name,
    /// certificate or scope can ever spell it.
    static let directory = PartnerID(reserved: "_directory")

    /// The partner of the tenant in which a store tries whether a commit ends. No name can spell it either.
    static let probe = PartnerID(reserved: "_probe")
}

extension PartnerID: CustomStringConvertible {
    public var description: String { text }
}
