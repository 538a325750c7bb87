public import ServiceRuntime
public import Store
public import Tenancy
public import WireProto

extension FamilyV1.Visit: Resource {
    enum Index {
        static let ofCase = IndexID(number: 1)
        static let ofFollowUp = IndexID(number: 2)
        /// Of each staff member who went.
        static let ofStaff = IndexID(number: 65)
    }

    public var subjects: [SubjectName] {
        let family = ResourceName(parsing: followUp, as: .followUp)?.parent?.text ?? ""
        return [SubjectName(FamilyV1.Family.self, family), SubjectName(FamilyV1.ChildCase.self, childCase)]
    }

    public func visibility(for viewer: Viewer) -> Visibility { .asSubjects }

    public func indexEntries(created: UnixTime, updated: UnixTime) -> [IndexEntry] {
        let began = startTime.map { UnixTime($0) } ?? created
        let lists =
            [(Index.ofCase, childCase), (Index.ofFollowUp, followUp)] + Set(staff).map { (Index.ofStaff, $0) }
        return lists.compactMap { index, name in
            name.isEmpty ? nil : IndexEntry(index, .plain(ListKey().adding(name).adding(began).bytes))
        }
    }
}
