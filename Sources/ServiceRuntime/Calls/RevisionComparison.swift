public import Store
import Tenancy
public import WireProto

/// Two revisions of a record side by side, as far as their reader may see them.
public struct RevisionComparison<N: Resource> {
    private let classes: FieldSchema.Classes
    private var checker: VisibilityChecker

    /// - Parameter visible: What may be seen of the record as it is today: what is sealed now was not always.
    public init(_ resource: N.Type, showing visible: VisiblePart, to checker: VisibilityChecker) {
        // The two layers count the classes alike: by the numbers of `pegase.options.v1.FieldClass`.
        classes = FieldSchema.Classes(rawValue: visible.classes.rawValue)
        self.checker = checker
    }

    /// The record as it was, without what its reader may not see.
    public mutating func json(
        _ record: StoredRecord, _ reading: borrowing Reading
    ) throws(RPCStatus) -> DisclosedPart<String> {
        let visible = try visible(record, reading)
        do {
            return DisclosedPart(value: try WireFields.json(visible, N.schema, indented: false))
        } catch {
            throw .unreadable
        }
    }

    /// What stood at each path that differs, and what stands there now.
    public mutating func changes(
        _ before: StoredRecord, _ after: StoredRecord, _ reading: borrowing Reading
    ) throws(RPCStatus) -> [Disclosed<FamilyV1.FieldChange>] {
        let (past, present) = (try visible(before, reading), try visible(after, reading))
        var changes: [Disclosed<FamilyV1.FieldChange>] = []
        for path in try paths(past, present) {
            do {
                changes.append(
                    Disclosed(
                        masked: FamilyV1.FieldChange(
                            path: path, before: try WireFields.json(at: path, of: past, N.schema) ?? "",
                            after: try WireFields.json(at: path, of: present, N.schema) ?? "")))
            } catch {
                throw .unreadable
            }
        }
        return changes
    }

    public mutating func revision(
        _ record: StoredRecord, after before: StoredRecord?, _ reading: borrowing Reading
    ) throws(RPCStatus) -> Disclosed<FamilyV1.Revision> {
        let past = try before.map { before throws(RPCStatus) in try visible(before, reading) }
        return Disclosed(
            masked: FamilyV1.Revision(
                number: record.revision, time: GoogleProtobuf.Timestamp(record.updateTime),
                by: CommonV1.Actor(record.updatedBy),
                changedPaths: try paths(past ?? [], visible(record, reading))))
    }

    /// The paths that differ, but for those of `meta`, which every revision changes.
    private func paths(_ before: [UInt8], _ after: [UInt8]) throws(RPCStatus) -> [String] {
        do {
            let paths = try WireFields.differingPaths(before, after, N.schema)
            return Array(
                paths.filter { $0 != "meta" && !$0.hasPrefix("meta.") }.prefix(RuntimeLimits.toldPaths))
        } catch {
            throw .unreadable
        }
    }

    private mutating func visible(
        _ record: StoredRecord, _ reading: borrowing Reading
    ) throws(RPCStatus) -> [UInt8] {
        let resource = try Stored<N>(record).resource
        let hidden = try checker.hidden(in: resource, reading)
        do {
            let body = hidden.isEmpty ? record.body : try resource.without(hidden).encoded()
            return try WireFields.keeping(classes, of: body, N.schema)
        } catch {
            throw .unreadable
        }
    }
}
