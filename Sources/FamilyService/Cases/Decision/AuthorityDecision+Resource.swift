public import ServiceRuntime
public import Store
public import Tenancy
public import WireProto

extension FamilyV1.AuthorityDecision: CaseRecord {
    public static let recordKind = RecordKind(number: 38, name: "authority-decision")
    public static let resourceType = ResourceType.authorityDecision
    public static let field = "decision"

    public var subjects: [SubjectName] { .caseAbove(self) }
    public func visibility(for viewer: Viewer) -> Visibility { .asSubjects }
}
