/// By which field a list is ordered, as AIP-132 writes it: a name, and ` desc` where the last comes first.
public struct ListSorting: Equatable, Sendable {
    public var field: String
    public var descending: Bool

    public init(by field: String, descending: Bool = false) {
        self.field = field
        self.descending = descending
    }

    /// - Returns: `nil` for anything but one of the fields: lists are ordered by one.
    public init?(_ words: String, of fields: [String]) {
        let parts = words.split(separator: " ")
        guard let field = parts.first, fields.contains(String(field)),
            parts.count == 1 || parts.count == 2 && parts[1] == "desc"
        else { return nil }
        self.init(by: String(field), descending: parts.count == 2)
    }
}

extension Violations {
    /// Reads `order_by`.
    ///
    /// - Parameter fallback: The order where nothing is said.
    public mutating func sorting(
        _ words: String, by fields: [String], otherwise fallback: ListSorting
    ) -> ListSorting {
        if words.allSatisfy({ $0 == " " }) { return fallback }
        if let sorting = ListSorting(words, of: fields) { return sorting }
        add(
            "order_by",
            "must be \(fields.joined(separator: " or ")), with desc behind it where the last comes first")
        return fallback
    }
}
