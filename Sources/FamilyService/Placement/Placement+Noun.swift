public import ServiceRuntime
public import Store
public import Tenancy
public import WireProto

extension FamilyV1.Placement: Noun {
    public static let recordKind = RecordKind(number: 49, name: "placement")
    public static let resourceType = ResourceType.placement
    public static let field = "placement"
    public static let outputOnly: Set = [
        "sibling_group", "state", "escalate_time", "proposed_by", "approved_by", "directory_revision",
        "policy",
        "proposal",
    ]
    public static let setOnce: Set<String> = []

    enum Index {
        static let ofCase = IndexID(number: 1)
        /// Who lives, or lived, in a site: by state, then by the day of leaving; 0 for those who are there.
        static let ofSite = IndexID(number: 2)
        static let ofProposal = IndexID(number: 3)
        /// Emergencies in force, by when they must have become another placement.
        static let escalating = IndexID(number: 4)
    }

    /// A case's placements, in the order they were made.
    static func of(_ childCase: String) -> ListOrder {
        ListOrder(Index.ofCase, under: ListKey().adding(childCase))
    }

    static func at(_ site: String, _ state: FamilyV1.PlacementState) -> ListKey {
        ListKey().adding(site).adding(state.rawValue)
    }

    public var subjects: [SubjectName] { .caseAbove(self) }

    public func indexEntries(created: UnixTime, updated: UnixTime) -> [IndexEntry] {
        let child = meta.flatMap { ResourceName(parsing: $0.name, as: .placement) }?.parentID ?? ""
        var entries = [
            IndexEntry(Index.ofCase, .plain(ListKey().adding(child).adding(created).bytes)),
            IndexEntry(Index.ofProposal, .plain(ListKey().adding(proposal).bytes)),
        ]
        if !site.isEmpty {
            let left = state == .ended ? to?.wholeDay?.dayNumber ?? 0 : 0
            entries.append(
                IndexEntry(Index.ofSite, .plain(Self.at(site, state).adding(Int32(left)).bytes)))
        }
        if state == .active, let escalateTime {
            entries.append(
                IndexEntry(Index.escalating, .plain(ListKey().adding(UnixTime(escalateTime)).bytes)))
        }
        return entries
    }
}
