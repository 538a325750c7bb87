public import ServiceRuntime
public import Store
public import Tenancy
public import WireProto

extension FamilyV1.FamilyFollowUp: ListedResource {
    enum Index {
        static let ofFamily = IndexID(number: 1)
        /// Those that run, by the day of the next visit: of all, and of each staff member.
        static let byNextVisit = IndexID(number: 2)
        /// Those that run, by the day on which they are to end.
        static let byEnd = IndexID(number: 3)
        /// Those that run, by the last day on which the family agrees to it.
        static let byConsentEnd = IndexID(number: 4)
    }

    /// The follow-ups that run, by a day on which something is due.
    ///
    /// - Parameter staff: Only those this staff member answers for; empty for all.
    static func due(_ index: IndexID, of staff: String) -> ListOrder {
        ListOrder(index, under: ListKey().adding(staff))
    }

    /// The follow-ups of a family, in the order they were started.
    public static func of(_ family: String) -> ListOrder {
        ListOrder(Index.ofFamily, under: ListKey().adding(family))
    }

    public var subjects: [SubjectName] {
        let family = meta.flatMap { ResourceName(parsing: $0.name, as: .followUp) }?.parent?.text ?? ""
        return [SubjectName(FamilyV1.Family.self, family)]
    }

    public func visibility(for viewer: Viewer) -> Visibility { .asSubjects }

    public func indexEntries(created: UnixTime, updated: UnixTime) -> [IndexEntry] {
        let family = meta.flatMap { ResourceName(parsing: $0.name, as: .followUp) }?.parentID ?? ""
        let place = IndexEntry(Index.ofFamily, .plain(ListKey().adding(family).adding(created).bytes))
        guard isRunning else { return [place] }
        return [place] + entries(Index.byNextVisit, nextVisitBy) + entries(Index.byEnd, plannedEnd)
            + entries(Index.byConsentEnd, consentUntil)
    }

    private func entries(_ index: IndexID, _ due: CommonV1.Date?) -> [IndexEntry] {
        guard let day = CalendarDate(due) else { return [] }
        return ["", responsibleStaff].map { staff in
            IndexEntry(index, .plain(Self.due(index, of: staff).prefix.adding(day: day).bytes))
        }
    }
}
