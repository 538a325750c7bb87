extension Violations {
    /// A text without which nothing can be done: a resource name.
    public mutating func given(_ field: String, _ text: String) {
        if text.isEmpty { add(field, "must be given") }
    }

    /// A line of text: a name, an address. Empty is for the caller to refuse where it matters.
    public mutating func line(_ field: String, _ text: String, scalars limit: Int) {
        if text.unicodeScalars.count > limit {
            add(field, "must have at most \(limit) characters")
        } else if text.unicodeScalars.contains(where: { $0.properties.generalCategory == .control }) {
            add(field, "must be one line without control characters")
        }
    }

    /// Free text: lines and tabs are welcome, other control characters are not.
    public mutating func prose(
        _ field: String, _ text: String, scalars limit: Int = RuntimeLimits.noteScalars
    ) {
        if text.unicodeScalars.count > limit {
            add(field, "must have at most \(limit) characters")
        } else if text.unicodeScalars.contains(where: {
            $0.properties.generalCategory == .control && $0 != "\n" && $0 != "\t"
        }) {
            add(field, "must hold no control characters but line ends and tabs")
        }
    }

    /// A number that may not be negative, where it is given.
    public mutating func notNegative(_ field: String, _ number: Int32?) {
        if let number, number < 0 { add(field, "must not be negative") }
    }
}

extension String {
    /// Whether there is anything to read in it.
    public var isBlank: Bool { unicodeScalars.allSatisfy(\.properties.isWhitespace) }
}
