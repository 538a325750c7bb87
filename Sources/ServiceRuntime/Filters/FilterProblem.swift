/// What is wrong with a filter. Its sentence says what to write instead and never repeats a value.
enum FilterProblem: Error, Equatable {
    case tooLong
    case tooMany
    /// - Parameter place: The character, the first being 1.
    case syntax(Syntax, at: Int)
    /// No such field, or none that the caller may see; and the nearest that it may filter by.
    case unknownField(nearest: String)
    case comparison(field: String, offered: [FilterSyntax.Comparison])
    /// - Parameter must: Reads on from the field's name: "be a day".
    case value(field: String, must: String)

    enum Syntax: Equatable {
        case or
        case not
        case parenthesis
        case function
        case joined
        case condition
        case comparison
        case value
        case quote
    }

    private static let understood =
        "a filter is conditions that must all hold, joined by AND: state = IN_SUPPORT AND risk_level = HIGH"

    /// Reads on from `filter`.
    var description: String {
        switch self {
        case .tooLong: "must have at most \(RuntimeLimits.filterScalars) characters"
        case .tooMany: "must have at most \(RuntimeLimits.filterConditions) conditions"
        case .syntax(let syntax, let place):
            "\(syntax.description) at character \(place); \(Self.understood)"
        case .unknownField(let nearest):
            "must not name a field that the list does not filter by for you; the nearest is \(nearest)"
        case .comparison(let field, let offered):
            "must compare \(field) by one of \(offered.map(\.rawValue).joined(separator: " "))"
        case .value(let field, let must): "must give \(field) a value that can be: \(must)"
        }
    }
}

extension FilterProblem.Syntax {
    fileprivate var description: String {
        switch self {
        case .or: "must not have OR: ask once for each"
        case .not: "must not have NOT or -: write !="
        case .parenthesis: "must not have parentheses"
        case .function: "must not call a function"
        case .joined: "must have AND between two conditions"
        case .condition: "must have a condition"
        case .comparison: "must have one of = != < <= > >= : after a field"
        case .value: "must have a value after a comparison"
        case .quote: "must close the quote"
        }
    }
}
