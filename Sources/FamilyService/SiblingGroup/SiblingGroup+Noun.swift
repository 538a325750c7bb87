public import ServiceRuntime
public import Store
public import Tenancy
public import WireProto

extension FamilyV1.SiblingGroup: Noun {
    public static let recordKind = RecordKind(number: 48, name: "sibling_group")
    public static let resourceType = ResourceType.siblingGroup
    public static let field = "sibling_group"
    public static let outputOnly: Set = ["state", "exceptions"]
    public static let setOnce: Set<String> = []

    /// All of the partner's, in the order they were made.
    static let byCreation = ListOrder(IndexID(number: 1))

    public func indexEntries(created: UnixTime, updated: UnixTime) -> [IndexEntry] {
        [IndexEntry(Self.byCreation.index, .plain(ListKey().adding(created).bytes))]
    }
}
