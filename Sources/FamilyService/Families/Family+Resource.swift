public import ServiceRuntime
public import Store
public import Tenancy
public import WireProto

extension FamilyV1.Family: Resource {
    public static let isPurgedWithTime = true

    /// One index for each filter and order that a list may have: its keys begin with what is filtered by and
    /// end with what is ordered by, so a page is one range.
    enum Index {
        static let byCreation = IndexID(number: 1)
        static let byUpdate = IndexID(number: 2)
        static let ofStaffByCreation = IndexID(number: 3)
        static let ofStaffByUpdate = IndexID(number: 4)
        static let byCaseCode = IndexID(number: 5)
        /// Archived ones, by the time from which nothing shows them.
        static let byPurge = IndexID(number: 6)
    }

    public var subjects: [SubjectName] { [] }
    public func visibility(for viewer: Viewer) -> Visibility { .everybodyOfPartner }

    public var references: [SubjectName] { linkedCases.asCases }

    public func without(_ names: Set<String>) -> Self {
        var family = self
        family.linkedCases.removeAll(where: names.contains)
        return family
    }

    public func indexEntries(created: UnixTime, updated: UnixTime) -> [IndexEntry] {
        let inState = ListKey().adding(state.rawValue)
        let ofStaff = inState.adding(responsibleStaff)
        let purge = meta?.purgeTime.map { ListKey().adding(UnixTime($0)).bytes }
        return [
            IndexEntry(Index.byCreation, .plain(inState.adding(created).bytes)),
            IndexEntry(Index.byUpdate, .plain(inState.adding(updated).bytes)),
            IndexEntry(Index.ofStaffByCreation, .plain(ofStaff.adding(created).bytes)),
            IndexEntry(Index.ofStaffByUpdate, .plain(ofStaff.adding(updated).bytes)),
            IndexEntry(Index.byCaseCode, .plain(ListKey().adding(caseCode).bytes)),
        ] + (purge.map { [IndexEntry(Index.byPurge, .plain($0))] } ?? [])
    }
}
