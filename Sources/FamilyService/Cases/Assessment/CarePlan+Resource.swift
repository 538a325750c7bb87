public import ServiceRuntime
public import Store
public import Tenancy
public import WireProto

extension FamilyV1.CarePlan: CaseRecord {
    public static let recordKind = RecordKind(number: 34, name: "care-plan")
    public static let resourceType = ResourceType.carePlan
    public static let field = "care_plan"

    public var subjects: [SubjectName] { .caseAbove(self) }
    public func visibility(for viewer: Viewer) -> Visibility { .asSubjects }
}
