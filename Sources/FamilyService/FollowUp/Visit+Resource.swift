public import ServiceRuntime
public import Store
public import Tenancy
public import WireProto

extension FamilyV1.Visit: Resource {
    enum Index {
        static let ofCase = IndexID(number: 1)
        static let ofFollowUp = IndexID(number: 2)
    }

    /// The visits to a child, or those of a follow-up, the latest first.
    static func latest(ofCase childCase: String, orFollowUp followUp: String) -> ListOrder {
        let name = childCase.isEmpty ? followUp : childCase
        return ListOrder(
            childCase.isEmpty ? Index.ofFollowUp : Index.ofCase, under: ListKey().adding(name),
            descending: true)
    }

    public var subjects: [SubjectName] {
        let family = ResourceName(parsing: followUp, as: .followUp)?.parent?.text ?? ""
        return [SubjectName(FamilyV1.Family.self, family), SubjectName(FamilyV1.ChildCase.self, childCase)]
    }

    public func visibility(for viewer: Viewer) -> Visibility { .asSubjects }

    public func indexEntries(created: UnixTime, updated: UnixTime) -> [IndexEntry] {
        let began = startTime.map { UnixTime($0) } ?? created
        return [(Index.ofCase, childCase), (Index.ofFollowUp, followUp)].compactMap { index, name in
            name.isEmpty ? nil : IndexEntry(index, .plain(ListKey().adding(name).adding(began).bytes))
        }
    }
}
