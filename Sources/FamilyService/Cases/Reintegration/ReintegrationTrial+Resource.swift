public import ServiceRuntime
public import WireProto

extension FamilyV1.ReintegrationTrial: CaseRecord {
    public var subjects: [SubjectName] { .caseAbove(self) }
    public func visibility(for viewer: Viewer) -> Visibility { .asSubjects }
}
