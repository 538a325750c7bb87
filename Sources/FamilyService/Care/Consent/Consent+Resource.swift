public import ServiceRuntime
public import Store
public import Tenancy
public import WireProto

extension FamilyV1.Consent: Resource {
    enum Index {
        static let ofCase = IndexID(number: 1)
        static let ofFamily = IndexID(number: 2)
        /// By the member who gave it, under keyed hashes.
        static let ofGiver = IndexID(number: 3)
    }

    /// What was agreed about a child, in the order it was recorded.
    static func of(case name: String) -> ListOrder {
        ListOrder(Index.ofCase, under: ListKey().adding(name))
    }

    static func of(family name: String) -> ListOrder {
        ListOrder(Index.ofFamily, under: ListKey().adding(name))
    }

    /// The value under which those are found that a member gave.
    static func by(giver member: String) -> ListKey { ListKey().adding(member) }

    public var subjects: [SubjectName] { Subject(childCase: childCase, family: family).names }
    public func visibility(for viewer: Viewer) -> Visibility { .asSubjects }

    public func indexEntries(created: UnixTime, updated: UnixTime) -> [IndexEntry] {
        var entries: [IndexEntry] = []
        if !childCase.isEmpty {
            entries.append(
                IndexEntry(Index.ofCase, .plain(ListKey().adding(childCase).adding(created).bytes)))
        }
        if !family.isEmpty {
            entries.append(
                IndexEntry(Index.ofFamily, .plain(ListKey().adding(family).adding(created).bytes)))
        }
        if !giverMember.isEmpty {
            entries.append(IndexEntry(Index.ofGiver, .keyed(Self.by(giver: giverMember).bytes)))
        }
        return entries
    }
}

extension FamilyV1.Consent {
    /// As it stands on a day: its state by its dates, and whether it waits for a missing child.
    func standing(on day: CalendarDate, isMissing: Bool) -> FamilyV1.Consent {
        var standing = self
        if state == .active, let until = validUntil?.wholeDay, until < day { standing.state = .expired }
        standing.frozen = frozen || isMissing
        return standing
    }

    /// Whether it lets anything be done on that day.
    func isInForce(on day: CalendarDate, isMissing: Bool) -> Bool {
        let standing = standing(on: day, isMissing: isMissing)
        return standing.state == .active && !standing.frozen && (validFrom?.wholeDay ?? day) <= day
    }
}
