import ServiceRuntime
import Store
import Tenancy
import WireProto

/// Look-ups in indexes.
extension RecordReader<RPCStatus> where Self: ~Copyable {
    /// The entries of a list, without opening a record.
    func ids(
        _ kind: RecordKind, _ order: ListOrder, after: [UInt8]? = nil, limit: Int
    ) throws(RPCStatus) -> [IndexedID] {
        try listIDs(
            kind, order.index, prefix: order.prefix.bytes, after: after, limit: limit,
            descending: order.descending)
    }

    /// The entries with one value in a keyed index, without opening a record.
    func ids(
        _ kind: RecordKind, _ index: IndexID, keyed value: ListKey, after: [UInt8]? = nil, limit: Int
    ) throws(RPCStatus) -> [IndexedID] {
        try listIDs(kind, index, keyed: value.bytes, after: after, limit: limit)
    }

    /// The first records of a list.
    func first<N: Resource>(
        _ limit: Int, of resource: N.Type, _ order: ListOrder
    ) throws(RPCStatus) -> [Stored<N>] {
        let found = try list(
            N.recordKind, order.index, prefix: order.prefix.bytes, limit: limit, descending: order.descending)
        var records: [Stored<N>] = []
        for item in found { records.append(try Stored<N>(item.record)) }
        return records
    }

    /// The record of an id that an index or another record gave; `nil` where it is not to be shown any more.
    func opened<N: Resource>(
        _ resource: N.Type, _ id: RecordID, at now: UnixTime
    ) throws(RPCStatus) -> Stored<N>? {
        let record = try get(N.recordKind, id)
        guard let record else { return nil }
        let stored = try Stored<N>(record)
        return try isGone(stored.resource, at: now) ? nil : stored
    }

    /// The record that a field refers to.
    ///
    /// - Returns: `nil` for an empty field, and, with a violation, for a name that leads nowhere: absent and
    ///   another partner's are one.
    func referred<N: Resource>(
        _ resource: N.Type, _ field: String, _ text: String, at now: UnixTime, _ violations: inout Violations
    ) throws(RPCStatus) -> Stored<N>? {
        guard !text.isEmpty else { return nil }
        let stored = try named(resource, text, at: now)
        if stored == nil { violations.add(field, "must name a record of the partner", .referenceInvalid) }
        return stored
    }
}

extension ScopedCall {
    /// The partner that calls.
    var partner: PartnerID {
        get throws(RPCStatus) { try own().tenant.partner }
    }

    /// Whether the call is made in the name of somebody who may decide what a social worker may not.
    var isManager: Bool { scope.roles.contains(.manager) }
}
