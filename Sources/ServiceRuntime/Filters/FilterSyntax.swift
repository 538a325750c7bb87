/// A filter as it was written: conditions that must all hold.
///
/// A part of AIP-160: `field comparison value`, joined by AND. Values are words or quoted texts. What else AIP-160 has
/// (OR, NOT, parentheses, functions, values without a field) is refused by a sentence that says what is understood.
struct FilterSyntax: Equatable, Sendable {
    struct Condition: Equatable, Sendable {
        var field: String
        var comparison: Comparison
        var value: String
        /// A `*` without quotes: whatever the field has.
        var isAny = false
    }

    enum Comparison: String, CaseIterable, Sendable {
        // The longer ones first: `<=` begins with `<`.
        case atMost = "<="
        case atLeast = ">="
        case notEqual = "!="
        case less = "<"
        case greater = ">"
        case equal = "="
        /// A repeated field has the value; any field with `*`: it is there.
        case has = ":"
    }

    let conditions: [Condition]

    /// - Throws: What is wrong, and where.
    init(_ text: String) throws(FilterProblem) {
        guard text.unicodeScalars.count <= RuntimeLimits.filterScalars else { throw .tooLong }
        var reader = FilterReader(text)
        var conditions: [Condition] = []
        while !reader.isAtEnd {
            if !conditions.isEmpty { try reader.and() }
            guard conditions.count < RuntimeLimits.filterConditions else { throw .tooMany }
            conditions.append(try reader.condition())
        }
        self.conditions = conditions
    }
}

/// Reads a filter from its beginning to its end.
private struct FilterReader {
    private let scalars: [Unicode.Scalar]
    private var place = 0

    init(_ text: String) {
        scalars = Array(text.unicodeScalars)
        skipSpaces()
    }

    var isAtEnd: Bool { place == scalars.count }

    /// The word that joins two conditions.
    mutating func and() throws(FilterProblem) {
        let start = place
        let word = word()
        try refuse(word, at: start)
        guard word == "AND" else { throw .syntax(.joined, at: start + 1) }
        skipSpaces()
        if isAtEnd { throw .syntax(.condition, at: place + 1) }
    }

    mutating func condition() throws(FilterProblem) -> FilterSyntax.Condition {
        let start = place
        let field = word()
        try refuse(field, at: start)
        guard !field.isEmpty, field != "AND" else { throw .syntax(.condition, at: start + 1) }
        skipSpaces()
        if !isAtEnd, scalars[place] == "(" { throw .syntax(.function, at: start + 1) }
        guard let comparison = comparison() else { throw .syntax(.comparison, at: place + 1) }
        skipSpaces()
        var condition = FilterSyntax.Condition(field: field, comparison: comparison, value: "")
        guard !isAtEnd else { throw .syntax(.value, at: place + 1) }
        if scalars[place] == "\"" || scalars[place] == "'" {
            condition.value = try quoted()
        } else {
            let start = place
            condition.value = bare()
            if condition.value.isEmpty { throw .syntax(.value, at: start + 1) }
            condition.isAny = condition.value == "*"
        }
        skipSpaces()
        return condition
    }

    private func refuse(_ word: String, at start: Int) throws(FilterProblem) {
        switch word {
        case "OR": throw .syntax(.or, at: start + 1)
        case "NOT", "-": throw .syntax(.not, at: start + 1)
        default: break
        }
        guard word.isEmpty, !isAtEnd else { return }
        switch scalars[place] {
        case "(", ")": throw .syntax(.parenthesis, at: place + 1)
        case "-": throw .syntax(.not, at: place + 1)
        default: break
        }
    }

    private mutating func comparison() -> FilterSyntax.Comparison? {
        for comparison in FilterSyntax.Comparison.allCases {
            let sign = Array(comparison.rawValue.unicodeScalars)
            guard scalars[place...].starts(with: sign) else { continue }
            place += sign.count
            return comparison
        }
        return nil
    }

    /// A name of a field, or a word between conditions.
    private mutating func word() -> String {
        taken { scalar in
            ("a"..."z").contains(scalar) || ("A"..."Z").contains(scalar) || ("0"..."9").contains(scalar)
                || scalar == "_" || scalar == "."
        }
    }

    /// A value without quotes: up to the next space. Times and names of records can be written so.
    private mutating func bare() -> String {
        taken { !$0.properties.isWhitespace && !["(", ")", "\"", "'", ","].contains($0) }
    }

    private mutating func taken(while isWanted: (Unicode.Scalar) -> Bool) -> String {
        var text = ""
        while !isAtEnd, isWanted(scalars[place]) {
            text.unicodeScalars.append(scalars[place])
            place += 1
        }
        return text
    }

    /// A text in quotes of either kind; a backslash keeps the quote or backslash behind it.
    private mutating func quoted() throws(FilterProblem) -> String {
        let start = place
        let quote = scalars[place]
        place += 1
        var text = ""
        while !isAtEnd, scalars[place] != quote {
            if scalars[place] == "\\", place + 1 < scalars.count { place += 1 }
            text.unicodeScalars.append(scalars[place])
            place += 1
        }
        guard !isAtEnd else { throw .syntax(.quote, at: start + 1) }
        place += 1
        return text
    }

    private mutating func skipSpaces() {
        while !isAtEnd, scalars[place].properties.isWhitespace { place += 1 }
    }
}
