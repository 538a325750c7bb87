import ServiceRuntime
import Store
import Tenancy
import WireProto

/// Two revisions of a record side by side, as far as their reader may see them.
struct RevisionComparison {
    private let schema: MessageSchema
    private let classes: FieldSchema.Classes

    init<N: Noun>(_ noun: N.Type, showing classes: FieldClassSet) {
        schema = N.schema
        // The two layers count the classes alike: by the numbers of `pegase.options.v1.FieldClass`.
        self.classes = FieldSchema.Classes(rawValue: classes.rawValue)
    }

    /// The record as it was, without what its reader may not see.
    func json(_ record: StoredRecord) throws(RPCStatus) -> String {
        do { return try WireFields.json(visible(record), schema, indented: false) } catch { throw .damaged }
    }

    /// The paths that differ, but for those of `meta`, which every revision changes.
    func paths(_ before: StoredRecord?, _ after: StoredRecord) throws(RPCStatus) -> [String] {
        do {
            let paths = try WireFields.differingPaths(before.map(visible) ?? [], visible(after), schema)
            return Array(
                paths.filter { $0 != "meta" && !$0.hasPrefix("meta.") }.prefix(RuntimeLimits.toldPaths))
        } catch {
            throw .damaged
        }
    }

    /// What stood at each path that differs, and what stands there now.
    func changes(_ before: StoredRecord, _ after: StoredRecord) throws(RPCStatus) -> [FamilyV1.FieldChange] {
        var changes: [FamilyV1.FieldChange] = []
        for path in try paths(before, after) {
            do {
                changes.append(
                    FamilyV1.FieldChange(
                        path: path, before: try WireFields.json(at: path, of: visible(before), schema) ?? "",
                        after: try WireFields.json(at: path, of: visible(after), schema) ?? ""))
            } catch {
                throw .damaged
            }
        }
        return changes
    }

    func revision(_ record: StoredRecord, after before: StoredRecord?) throws(RPCStatus) -> FamilyV1.Revision
    {
        FamilyV1.Revision(
            number: record.revision, time: GoogleProtobuf.Timestamp(record.updateTime),
            by: CommonV1.Actor(record.updatedBy), changedPaths: try paths(before, record))
    }

    private func visible(_ record: StoredRecord) throws(MessageError) -> [UInt8] {
        try WireFields.keeping(classes, of: record.body, schema)
    }
}

extension RPCStatus {
    /// What is on disk is no message: a fault of ours.
    fileprivate static let damaged = RPCStatus(.internalError, nil, "the record cannot be shown")
}
