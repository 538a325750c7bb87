/// A staff member of a partner: 128 random bits, spelled in 26 characters.
public struct StaffID: Hashable, Sendable {
    let drawn: DrawnID

    init(drawn: DrawnID) {
        self.drawn = drawn
    }

    /// - Returns: `nil` unless `text` is the one spelling of a drawn id.
    public init?(_ text: String) {
        guard let drawn = DrawnID(text.utf8.span) else { return nil }
        self.drawn = drawn
    }

    public var text: String { drawn.text }
}

extension StaffID: CustomStringConvertible {
    public var description: String { text }
}
