public import ServiceRuntime
public import Store
public import Tenancy
public import WireProto

extension FamilyV1.ReintegrationTrial: CaseRecord {
    public var subjects: [SubjectName] { .caseAbove(self) }
    public func visibility(for viewer: Viewer) -> Visibility { .asSubjects }

    enum Index {
        /// Those of a follow-up, under keyed hashes: its name says in which family the child is.
        static let ofFollowUp = IndexID(number: 2)
    }

    public func indexEntries(created: UnixTime, updated: UnixTime) -> [IndexEntry] {
        guard !followUp.isEmpty else { return [placeInCase(created)] }
        return [
            placeInCase(created), IndexEntry(Index.ofFollowUp, .keyed(ListKey().adding(followUp).bytes)),
        ]
    }
}
