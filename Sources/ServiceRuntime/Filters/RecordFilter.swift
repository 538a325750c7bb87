public import Tenancy
public import WireProto

/// What a list shows: the records for which all conditions hold.
///
/// A condition holds of a record as its caller sees it, so what is masked is not there for a filter either: a caller cannot
/// find out a field by asking for it.
public struct RecordFilter<N: Resource>: Sendable {
    struct Condition: Sendable {
        let field: FilterField<N>
        let comparison: FilterSyntax.Comparison
        let operand: FilterOperand
    }

    private(set) var conditions: [Condition]

    /// What a record must be shown of for the conditions to be asked of it as it is.
    private var classes: FieldClassSet {
        conditions.reduce(into: FieldClassSet()) { $0.formUnion($1.field.classes) }
    }

    /// - Parameters:
    ///   - text: As AIP-160 writes it; nothing lets all records through.
    ///   - fields: What the list filters by.
    ///   - permitted: What the caller may see of such records at all. There are no other fields for it.
    init(
        _ text: String, by fields: [FilterField<N>], permitted: FieldClassSet, offset: Int64
    ) throws(FilterProblem) {
        let known = fields.filter { permitted.isSuperset(of: $0.classes) }
        conditions = []
        for written in try FilterSyntax(text).conditions {
            guard let field = known.first(where: { $0.name == written.field }) else {
                throw .unknownField(nearest: written.field.nearest(among: known.map(\.name)))
            }
            guard field.comparisons.contains(written.comparison) else {
                throw .comparison(field: field.name, offered: field.comparisons)
            }
            conditions.append(
                Condition(
                    field: field, comparison: written.comparison,
                    operand: try FilterOperand(written, for: field, offset: offset)))
        }
    }

    func matches(_ stored: Stored<N>) -> Bool {
        conditions.allSatisfy { $0.operand.holds($0.comparison, for: $0.field.read(stored)) }
    }

    /// - Parameter visible: The classes of the record that the caller sees.
    func matches(_ stored: Stored<N>, showing visible: FieldClassSet) throws(RPCStatus) -> Bool {
        if visible.isSuperset(of: classes) { return matches(stored) }
        return matches(try stored.showing(visible))
    }
}

/// What a list can know of a filter to choose where it looks.
extension RecordFilter {
    public var isEmpty: Bool { conditions.isEmpty }

    /// Whether anything is said of the field.
    public func names(_ field: String) -> Bool { conditions.contains { $0.field.name == field } }

    /// The text that a field must have; `nil` where it may have several.
    public func text(of field: String) -> String? {
        for condition in conditions
        where condition.field.name == field && [.equal, .has].contains(condition.comparison) {
            if case .text(let text) = condition.operand { return text }
        }
        return nil
    }

    /// The number that a choice or a flag must have.
    public func number(of field: String) -> Int32? {
        for condition in conditions
        where condition.field.name == field && [.equal, .has].contains(condition.comparison) {
            if case .numbers(let numbers) = condition.operand { return Int32(clamping: numbers.lowerBound) }
        }
        return nil
    }

    /// The least number that a day or an instant can have, and what it is less than; `nil` for no bound.
    public func bounds(of field: String) -> (from: Int64?, to: Int64?) {
        var (from, to) = (Int64?.none, Int64?.none)
        for condition in conditions where condition.field.name == field {
            guard case .numbers(let numbers) = condition.operand else { continue }
            switch condition.comparison {
            case .equal, .has:
                from = max(from ?? .min, numbers.lowerBound)
                to = min(to ?? .max, numbers.upperBound)
            case .less: to = min(to ?? .max, numbers.lowerBound)
            case .atMost: to = min(to ?? .max, numbers.upperBound)
            case .greater: from = max(from ?? .min, numbers.upperBound)
            case .atLeast: from = max(from ?? .min, numbers.lowerBound)
            case .notEqual: break
            }
        }
        return (from, to)
    }

    /// The filter with another condition: a field of the request that says the same.
    ///
    /// - Parameter name: One of `fields` that its caller may filter by.
    public mutating func require(_ name: String, is value: String, by fields: [FilterField<N>]) {
        guard !value.isEmpty, let field = fields.first(where: { $0.name == name }) else { return }
        conditions.append(Condition(field: field, comparison: .equal, operand: .text(value)))
    }

    public mutating func require(_ name: String, is number: Int32, by fields: [FilterField<N>]) {
        guard number != 0, let field = fields.first(where: { $0.name == name }) else { return }
        let numbers = Int64(number)..<Int64(number) + 1
        conditions.append(Condition(field: field, comparison: .equal, operand: .numbers(numbers)))
    }
}

extension ScopedCall {
    /// Reads the filter of a request.
    ///
    /// - Parameter permitted: What the caller may see of the records at all.
    /// - Returns: One that lets all through, with a violation, where it is none.
    public func filter<N: Resource>(
        _ text: String, by fields: [FilterField<N>], permitted: FieldClassSet, _ violations: inout Violations
    ) throws(RPCStatus) -> RecordFilter<N> {
        let offset = scope.country.secondsFromGreenwich
        do throws(FilterProblem) {
            return try RecordFilter(text, by: fields, permitted: permitted, offset: offset)
        } catch {
            violations.add("filter", error.description)
        }
        return RecordFilter()
    }
}

extension RecordFilter {
    /// One that lets all records through.
    public init() { conditions = [] }
}
