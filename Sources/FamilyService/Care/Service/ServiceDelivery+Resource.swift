public import ServiceRuntime
public import Store
public import Tenancy
public import WireProto

extension FamilyV1.ServiceDelivery: CaseRecord {
    public static let recordKind = RecordKind(number: 35, name: "service")
    public static let resourceType = ResourceType.service
    public static let field = "service"

    public var subjects: [SubjectName] { .caseAbove(self) }
    public func visibility(for viewer: Viewer) -> Visibility { .asSubjects }
}
