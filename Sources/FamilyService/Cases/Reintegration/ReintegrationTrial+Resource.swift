public import ServiceRuntime
public import Store
public import Tenancy
public import WireProto

extension FamilyV1.ReintegrationTrial: CaseRecord {
    public static let recordKind = RecordKind(number: 39, name: "trial")
    public static let resourceType = ResourceType.trial
    public static let field = "trial"

    public var subjects: [SubjectName] { .caseAbove(self) }
    public func visibility(for viewer: Viewer) -> Visibility { .asSubjects }
}
