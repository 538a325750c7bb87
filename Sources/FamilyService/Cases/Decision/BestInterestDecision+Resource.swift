public import ServiceRuntime
public import Store
public import Tenancy
public import WireProto

extension FamilyV1.BestInterestDecision: CaseRecord {
    public var subjects: [SubjectName] { .caseAbove(self) }
    public func visibility(for viewer: Viewer) -> Visibility { .asSubjects }

    enum Index {
        /// Those that were asked for about a return to a family, under keyed hashes.
        static let waitingOfFamily = IndexID(number: 2)
    }

    public func indexEntries(created: UnixTime, updated: UnixTime) -> [IndexEntry] {
        guard isWaiting, !family.isEmpty else { return [placeInCase(created)] }
        return [
            placeInCase(created), IndexEntry(Index.waitingOfFamily, .keyed(ListKey().adding(family).bytes)),
        ]
    }
}
