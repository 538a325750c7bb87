public import ServiceRuntime
public import Store
public import Tenancy
public import WireProto

extension FamilyV1.FamilyFollowUp: Noun {
    public static let recordKind = RecordKind(number: 64, name: "follow-up")
    public static let resourceType = ResourceType.followUp
    public static let field = "follow_up"
    public static let outputOnly: Set<String> = []
    public static let setOnce: Set<String> = []
    public func indexEntries(created: UnixTime, updated: UnixTime) -> [IndexEntry] { [] }
}
extension FamilyV1.SchoolEnrolment: CaseRecord {
    public static let recordKind = RecordKind(number: 66, name: "enrolment")
    public static let resourceType = ResourceType.enrolment
    public static let field = "enrolment"
    public func indexEntries(created: UnixTime, updated: UnixTime) -> [IndexEntry] {
        let place = [placeInCase(created)]
        guard state == .enrolled else { return place }
        return place + [IndexEntry(IndexID(number: 2), .plain(ListKey().adding(caseID).bytes))]
    }
}
