public import ServiceRuntime
public import Store
public import Tenancy
public import WireProto

extension FamilyV1.Member: ListedResource {
    enum Index {
        static let ofFamily = IndexID(number: 1)
        static let heads = IndexID(number: 2)
    }

    /// Those who live in a family, in the order they were added.
    public static func of(_ family: String) -> ListOrder {
        ListOrder(
            Index.ofFamily, under: ListKey().adding(family).adding(FamilyV1.MemberState.present.rawValue))
    }

    public var subjects: [SubjectName] {
        let family = meta.flatMap { ResourceName(parsing: $0.name, as: .member) }?.parent?.text ?? ""
        return [SubjectName(FamilyV1.Family.self, family), SubjectName(FamilyV1.ChildCase.self, childCase)]
    }

    public func visibility(for viewer: Viewer) -> Visibility { .asSubjects }

    /// The family goes on with a child whose case is sealed: that somebody is there is seen, and not who.
    public func visibility(by seen: Visibility, of subject: SubjectName) -> Visibility {
        subject.resource == FamilyV1.ChildCase.self ? seen.ofOnePart : seen
    }

    public var references: [SubjectName] { [childCase].asCases }

    public func without(_ names: Set<String>) -> Self {
        var member = self
        if names.contains(childCase) { member.childCase = "" }
        return member
    }

    public func indexEntries(created: UnixTime, updated: UnixTime) -> [IndexEntry] {
        let family = meta.flatMap { ResourceName(parsing: $0.name, as: .member) }?.parentID ?? ""
        let inFamily = ListKey().adding(family)
        var entries = [
            IndexEntry(Index.ofFamily, .plain(inFamily.adding(state.rawValue).adding(created).bytes))
        ]
        if isPresent && relationToHead == .head {
            entries.append(IndexEntry(Index.heads, .plain(inFamily.bytes)))
        }
        // Who has left the family is not found any more.
        return isPresent ? entries + NameIndex.entries(FoldedName(self)) : entries
    }
}

extension RecordReader<RPCStatus> where Self: ~Copyable {
    /// Those who live in a family; nobody for a name that is none.
    func members(ofFamily name: String) throws(RPCStatus) -> [FamilyV1.Member] {
        guard let id = ResourceName(parsing: name, as: .family)?.id else { return [] }
        return try first(Limits.members, of: FamilyV1.Member.self, FamilyV1.Member.of(id)).map(\.resource)
    }
}
