public import ServiceRuntime
public import Store
public import Tenancy
public import WireProto

extension FamilyV1.BestInterestDecision: CaseRecord {
    public static let recordKind = RecordKind(number: 37, name: "best_interest_decision")
    public static let resourceType = ResourceType.bestInterestDecision
    public static let field = "decision"

    public var subjects: [SubjectName] { .caseAbove(self) }
    public func visibility(for viewer: Viewer) -> Visibility { .asSubjects }
}
