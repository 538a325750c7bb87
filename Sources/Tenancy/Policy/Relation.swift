/// What the caller must be to the tenant whose records the RPC touches.
///
/// Numbers are those of `pegase.options.v1.Relation`.
public enum Relation: UInt8, CaseIterable, Sendable {
    /// The caller's own tenant.
    case own = 1
    /// A letter in force that names the caller.
    case exchange = 2
    /// P0 fields of partners and sites of the caller's cell.
    case directory = 3
    /// An operator of the cell: registry RPCs, nothing with a child in it.
    case `operator` = 4
    /// Another service of the cell.
    case service = 5
    /// Health and reflection: every authenticated caller, no tenant data.
    case infrastructure = 6
    /// Every caller whom the registry lets in, no tenant data.
    case registered = 7
}

/// Relations, any one of which is enough. The empty set refuses everybody.
public struct RelationSet: OptionSet, Hashable, Sendable {
    public let rawValue: UInt8

    public init(rawValue: UInt8) {
        self.rawValue = rawValue
    }

    public init(_ relation: Relation) {
        rawValue = 1 << relation.rawValue
    }

    public static let own = RelationSet(.own)
    public static let exchange = RelationSet(.exchange)
    public static let directory = RelationSet(.directory)
    public static let `operator` = RelationSet(.operator)
    public static let service = RelationSet(.service)
    public static let infrastructure = RelationSet(.infrastructure)
    public static let registered = RelationSet(.registered)

    /// What a partner's system may be to a tenant; the other three are other kinds of caller.
    public static let partners: RelationSet = [.own, .exchange, .directory]

    /// Those by which no record is reached: a call by them has no purpose and gets no scope.
    public static let withoutRecords: RelationSet = [.infrastructure, .registered]

    /// Every relation that has a name here.
    public static let all: RelationSet = [
        .own, .exchange, .directory, .operator, .service, .infrastructure, .registered,
    ]
}
