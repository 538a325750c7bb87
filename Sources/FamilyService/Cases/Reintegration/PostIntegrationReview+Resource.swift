public import ServiceRuntime
public import Store
public import Tenancy
public import WireProto

extension FamilyV1.PostIntegrationReview: CaseRecord {
    public static let recordKind = RecordKind(number: 40, name: "review")
    public static let resourceType = ResourceType.review
    public static let field = "review"

    public var subjects: [SubjectName] { .caseAbove(self) }
    public func visibility(for viewer: Viewer) -> Visibility { .asSubjects }
}
