public import ServiceRuntime
public import Store
public import Tenancy
public import WireProto

extension FamilyV1.SiblingGroup: ListedResource {
    /// All of the partner's, in the order they were made.
    static let byCreation = ListOrder(IndexID(number: 1))
    public static func of(_ partner: String) -> ListOrder { byCreation }

    public var subjects: [SubjectName] { cases.asCases }
    public func visibility(for viewer: Viewer) -> Visibility { .asSubjects }
    public func visibility(by seen: Visibility, of subject: SubjectName) -> Visibility { seen.ofOnePart }

    public static var isThereByReferences: Bool { true }
    public var references: [SubjectName] { cases.asCases }

    public func without(_ names: Set<String>) -> Self {
        var group = self
        group.cases.removeAll(where: names.contains)
        group.exceptions.removeAll { names.contains($0.childCase) }
        return group
    }

    public func indexEntries(created: UnixTime, updated: UnixTime) -> [IndexEntry] {
        [IndexEntry(Self.byCreation.index, .plain(ListKey().adding(created).bytes))]
    }
}
