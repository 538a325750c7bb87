public import ServiceRuntime
public import Store
public import Tenancy
public import WireProto

extension FamilyV1.Placement: ListedResource {
    enum Index {
        static let ofCase = IndexID(number: 1)
        /// Who lives, or lived, in a site: by state, then by the day of leaving; 0 for those who are there. In clear:
        /// records from before ``ofSite`` are still in it; nothing is added.
        static let ofSiteInClear = IndexID(number: 2)
        static let ofProposal = IndexID(number: 3)
        /// Emergencies in force, by when they must have become another placement. In clear: records from before
        /// ``escalating`` are still in it; nothing is added.
        static let escalatingInClear = IndexID(number: 4)
        /// Who lives in a site, and who left it in a month, under keyed hashes: no file tells where a child sleeps.
        static let ofSite = IndexID(number: 5)
        /// Emergencies in force, all under one keyed hash.
        static let escalating = IndexID(number: 6)
        /// Those in a family that wait for approval or are in force, under keyed hashes: no file tells who lives with
        /// whom.
        static let ofFamily = IndexID(number: 7)
        /// Emergencies that a manager must look at, all under one keyed hash.
        static let unreviewed = IndexID(number: 8)
        /// Those in force that part brothers and sisters by a leave, by its last day.
        static let apart = IndexID(number: 9)
    }

    /// A case's placements, in the order they were made.
    public static func of(_ childCase: String) -> ListOrder {
        ListOrder(Index.ofCase, under: ListKey().adding(childCase))
    }

    static func inClear(_ site: String, _ state: FamilyV1.PlacementState) -> ListOrder {
        ListOrder(
            Index.ofSiteInClear, under: ListKey().adding(site).adding(state.rawValue),
            descending: state == .ended)
    }

    /// The value under which those are found who live in a site.
    static func at(_ site: String) -> ListKey {
        ListKey().adding(site).adding(FamilyV1.PlacementState.active.rawValue)
    }

    /// The value under which those are found who left a site in the month of a day.
    static func left(_ site: String, inMonthOf day: CalendarDate) -> ListKey {
        ListKey().adding(site).adding(FamilyV1.PlacementState.ended.rawValue)
            .adding(Int32(clamping: 12 * day.year + day.month))
    }

    /// The value under which those are found who live in a family by a placement, or shall.
    static func inFamily(_ family: String) -> ListKey { ListKey().adding(family) }

    /// The value under which the emergencies in force are found.
    static let everyEmergency = ListKey().adding(FamilyV1.PlacementType.emergency.rawValue)

    /// The name of the case that it lies under.
    var childCase: String {
        meta.flatMap { ResourceName(parsing: $0.name, as: .placement) }?.parent?.text ?? ""
    }

    public var subjects: [SubjectName] { .caseAbove(self) }
    public func visibility(for viewer: Viewer) -> Visibility { .asSubjects }

    public func indexEntries(created: UnixTime, updated: UnixTime) -> [IndexEntry] {
        let child = meta.flatMap { ResourceName(parsing: $0.name, as: .placement) }?.parentID ?? ""
        var entries = [
            IndexEntry(Index.ofCase, .plain(ListKey().adding(child).adding(created).bytes)),
            IndexEntry(Index.ofProposal, .plain(ListKey().adding(proposal).bytes)),
        ]
        switch state {
        case .active where !site.isEmpty:
            entries.append(IndexEntry(Index.ofSite, .keyed(Self.at(site).bytes)))
        case .ended where !site.isEmpty:
            guard let left = to?.wholeDay else { break }
            entries.append(IndexEntry(Index.ofSite, .keyed(Self.left(site, inMonthOf: left).bytes)))
        default: break
        }
        if isOngoing, !family.isEmpty {
            entries.append(IndexEntry(Index.ofFamily, .keyed(Self.inFamily(family).bytes)))
        }
        if isInForce, escalateTime != nil {
            entries.append(IndexEntry(Index.escalating, .keyed(Self.everyEmergency.bytes)))
        }
        if reviewTime != nil {
            entries.append(IndexEntry(Index.unreviewed, .keyed(Self.everyEmergency.bytes)))
        }
        if isInForce, let last = apartUntil?.wholeDay {
            entries.append(IndexEntry(Index.apart, .plain(ListKey().adding(day: last).bytes)))
        }
        return entries
    }
}
