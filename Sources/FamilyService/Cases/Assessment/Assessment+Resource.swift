public import ServiceRuntime
public import Store
public import Tenancy
public import WireProto

extension FamilyV1.Assessment: CaseRecord {
    public var subjects: [SubjectName] { .caseAbove(self) }
    public func visibility(for viewer: Viewer) -> Visibility { .asSubjects }

    enum Index {
        /// Those of the child's well-being that wait for approval.
        static let waiting = IndexID(number: 2)
        /// Approved ones of a family's suitability, by family, then by their last change.
        /// In clear: records from before ``suitability`` are still in it; nothing is added.
        static let suitabilityInClear = IndexID(number: 3)
        /// Which family was looked at for which child, under keyed hashes: it tells where the child may sleep.
        static let suitability = IndexID(number: 4)
    }

    static func waiting(_ childCase: String) -> ListOrder {
        ListOrder(Index.waiting, under: ListKey().adding(childCase))
    }

    /// The value under which the approved looks at a family for a child are found.
    static func suitability(of family: String, for childCase: String) -> ListKey {
        ListKey().adding(childCase).adding(family)
    }

    public func indexEntries(created: UnixTime, updated: UnixTime) -> [IndexEntry] {
        var entries = [placeInCase(created)]
        if isWaiting && kind.isOfWellBeing {
            let key = Self.waiting(caseID).prefix.adding(created)
            entries.append(IndexEntry(Index.waiting, .plain(key.bytes)))
        }
        if state == .approved && kind == .familySuitability {
            let key = Self.suitability(of: family, for: caseID)
            entries.append(IndexEntry(Index.suitability, .keyed(key.bytes)))
        }
        return entries
    }
}

extension FamilyV1.AssessmentKind {
    /// Whether it looks at all twelve factors, and the plan of care follows from it.
    var isOfWellBeing: Bool { self == .comprehensive || self == .reassessment }
}
