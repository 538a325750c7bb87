public import ServiceRuntime
public import Store
public import Tenancy
import WireProto

/// A record that lies under a child's case, and is listed there in the order of its making.
public protocol CaseRecord: ListedResource {}

extension CaseRecord {
    public static func of(_ childCase: String) -> ListOrder {
        ListOrder(IndexID(number: 1), under: ListKey().adding(childCase))
    }

    /// The id of the case.
    var caseID: String {
        meta.flatMap { ResourceName(parsing: $0.name, as: Self.resourceType) }?.parentID ?? ""
    }

    func placeInCase(_ created: UnixTime) -> IndexEntry {
        let order = Self.of(caseID)
        return IndexEntry(order.index, .plain(order.prefix.adding(created).bytes))
    }

    public func indexEntries(created: UnixTime, updated: UnixTime) -> [IndexEntry] { [placeInCase(created)] }
}

extension [SubjectName] {
    /// The case that a record lies under.
    static func caseAbove<N: Resource>(_ record: N) -> [SubjectName] {
        let name = record.meta.flatMap { ResourceName(parsing: $0.name, as: N.resourceType) }
        return [SubjectName(FamilyV1.ChildCase.self, name?.parent?.text ?? "")]
    }
}

extension RecordReader<RPCStatus> where Self: ~Copyable {
    /// The record that a field names, where it lies under that case or family; `nil` for any other.
    func named<N: Resource>(
        _ resource: N.Type, _ text: String, under parent: String, at now: UnixTime
    ) throws(RPCStatus) -> Stored<N>? {
        // A name under another record, or of another partner's, leads to the same look-up of nothing.
        let name = ResourceName(parsing: text, as: N.resourceType)
        return try find(resource, name?.parent?.text == parent ? name : nil, at: now)
    }

    /// The record that a field names; `nil` for an empty one, and for what is absent or another's.
    func named<N: Resource>(
        _ resource: N.Type, _ text: String, at now: UnixTime
    ) throws(RPCStatus) -> Stored<N>? {
        try find(resource, ResourceName(parsing: text, as: N.resourceType), at: now)
    }
}
