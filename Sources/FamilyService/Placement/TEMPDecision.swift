public import ServiceRuntime
public import Store
public import Tenancy
public import WireProto
extension FamilyV1.BestInterestDecision: Noun {
    public static let recordKind = RecordKind(number: 37, name: "best_interest_decision")
    public static let resourceType = ResourceType.bestInterestDecision
    public static let field = "best_interest_decision"
    public static let outputOnly: Set<String> = []
    public static let setOnce: Set<String> = []
    public func indexEntries(created: UnixTime, updated: UnixTime) -> [IndexEntry] { [] }
}
