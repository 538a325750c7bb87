import Notation
import Store
import Tenancy
public import WireProto

/// What a record has in a field that a list filters by.
public enum FilterValue: Sendable, Equatable {
    /// Nothing: the field is not set.
    case none
    case text(String)
    /// A repeated field.
    case texts([String])
    /// A choice, a day, an instant in milliseconds, or a flag.
    case number(Int64)
}

/// A field that a list filters by. A resource has a list of them.
public struct FilterField<N: Resource>: Sendable {
    /// How its values are written.
    enum Kind: Sendable {
        case text
        case texts
        /// By name, with or without what all names of the enum begin with: `HIGH`, `RISK_LEVEL_HIGH`.
        case choice(EnumSchema)
        case day
        /// An instant, or a day: all of it, as it is where the cell is.
        case instant
        case flag
    }

    /// As callers know it: `next_deadline.due`.
    public let name: String
    let kind: Kind
    /// Of all that the value is made of: who may not see them does not filter by it.
    let classes: FieldClassSet
    /// The comparisons that a list has for it; by default all that say something of such a value.
    private(set) var comparisons: [FilterSyntax.Comparison]
    let read: @Sendable (Stored<N>) -> FilterValue

    private init(
        name: String, kind: Kind, classes: FieldClassSet,
        _ read: @escaping @Sendable (Stored<N>) -> FilterValue
    ) {
        (self.name, self.kind, self.classes, self.read) = (name, kind, classes, read)
        comparisons = kind.comparisons
    }

    /// The field where a list can only be of one value.
    public var ofOneValue: Self {
        var field = self
        field.comparisons = [.equal]
        return field
    }

    public static func text(_ path: String, _ read: @escaping @Sendable (N) -> String) -> Self {
        Self(name: path, kind: .text, classes: classes(of: path)) { stored in
            let text = read(stored.resource)
            return text.isEmpty ? .none : .text(text)
        }
    }

    public static func texts(_ path: String, _ read: @escaping @Sendable (N) -> [String]) -> Self {
        Self(name: path, kind: .texts, classes: classes(of: path)) { .texts(read($0.resource)) }
    }

    /// An enum; its value 0 is nothing.
    public static func choice<Choice: WireEnum>(
        _ path: String, _ read: @escaping @Sendable (N) -> Choice?
    ) -> Self {
        Self(name: path, kind: .choice(Choice.schema), classes: classes(of: path)) { stored in
            guard let number = read(stored.resource)?.rawValue, number != 0 else { return .none }
            return .number(Int64(number))
        }
    }

    /// A date; of one that is not known in full the first day that it can be.
    public static func day(_ path: String, _ read: @escaping @Sendable (N) -> CommonV1.Date?) -> Self {
        Self(name: path, kind: .day, classes: classes(of: path)) { stored in
            read(stored.resource)?.span.map { .number(Int64($0.lowerBound.dayNumber)) } ?? .none
        }
    }

    public static func instant(
        _ path: String, _ read: @escaping @Sendable (N) -> GoogleProtobuf.Timestamp?
    ) -> Self {
        Self(name: path, kind: .instant, classes: classes(of: path)) { stored in
            read(stored.resource).map { .number(UnixTime($0).milliseconds) } ?? .none
        }
    }

    /// What is worked out of fields of the record.
    public static func flag(
        _ name: String, from paths: [String], _ read: @escaping @Sendable (N) -> Bool
    ) -> Self {
        let all = paths.reduce(into: FieldClassSet()) { $0.formUnion(classes(of: $1)) }
        return Self(name: name, kind: .flag, classes: all) { .number(read($0.resource) ? 1 : 0) }
    }

    /// When the record was made.
    public static var createTime: Self {
        Self(name: "create_time", kind: .instant, classes: classes(of: "meta.create_time")) {
            .number($0.record.createTime.milliseconds)
        }
    }

    /// When it was changed last.
    public static var updateTime: Self {
        Self(name: "update_time", kind: .instant, classes: classes(of: "meta.update_time")) {
            .number($0.record.updateTime.milliseconds)
        }
    }

    /// The classes of a field and of what it lies in, as `proto/` declares them.
    private static func classes(of path: String) -> FieldClassSet {
        var (schema, classes) = (MessageSchema?.some(N.schema), FieldClassSet())
        for part in path.split(separator: ".") {
            guard let field = schema?.fields.first(where: { $0.name == part }) else {
                preconditionFailure("\(N.schema.fullName) has no field \(path)")
            }
            classes.insert(FieldClassSet(rawValue: 1 << field.fieldClass.rawValue))
            schema = field.message
        }
        return classes
    }
}

extension FilterField.Kind {
    /// The comparisons that say something of such a value.
    var comparisons: [FilterSyntax.Comparison] {
        switch self {
        case .text, .choice: [.equal, .notEqual, .has]
        case .texts: [.has]
        case .flag: [.equal]
        case .day, .instant: [.equal, .notEqual, .less, .atMost, .greater, .atLeast, .has]
        }
    }
}
