public import ServiceRuntime
public import Store
public import Tenancy
public import WireProto

extension FamilyV1.Approval: Resource {
    enum Index {
        /// What waits, by its last day.
        static let waiting = IndexID(number: 1)
        /// What waits for one staff member, by its last day.
        static let waitingFor = IndexID(number: 2)
        /// What one staff member asked for.
        static let askedBy = IndexID(number: 3)
    }

    static let everyWaiting = ListOrder(Index.waiting, under: ListKey(), descending: true)

    static func waiting(for staff: String) -> ListOrder {
        ListOrder(Index.waitingFor, under: ListKey().adding(staff), descending: true)
    }

    static func asked(by staff: String) -> ListOrder {
        ListOrder(Index.askedBy, under: ListKey().adding(staff), descending: true)
    }

    public var subjects: [SubjectName] { Subject(childCase: childCase, family: family).names }
    public func visibility(for viewer: Viewer) -> Visibility { .asSubjects }

    public func indexEntries(created: UnixTime, updated: UnixTime) -> [IndexEntry] {
        let asked = ListKey().adding(askedBy).adding(created)
        var entries = [IndexEntry(Index.askedBy, .plain(asked.bytes))]
        guard state == .waiting, let last = validUntil?.wholeDay else { return entries }
        let day = Int32(clamping: last.dayNumber)
        entries.append(IndexEntry(Index.waiting, .plain(ListKey().adding(day).adding(created).bytes)))
        entries.append(
            IndexEntry(
                Index.waitingFor, .plain(ListKey().adding(askedOf).adding(day).adding(created).bytes)))
        return entries
    }
}
