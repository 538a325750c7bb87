import ServiceRuntime
import Store
import Tenancy
import WireProto

/// What copies are made from.
extension Reading {
    func mark(of sequence: Int64) throws(RPCStatus) -> [UInt8] {
        try mark(ofChange: sequence) ?? SyncCursor.noMark
    }

    /// The record that changed, when this was its last change.
    func current<N: Resource>(_ resource: N.Type, _ change: RecordChange) throws(RPCStatus) -> Stored<N>? {
        let record = try get(N.recordKind, change.id)
        guard let record, record.revision == change.revision else { return nil }
        return try Stored<N>(record)
    }

    func members(of family: RecordID, after place: [UInt8]) throws(RPCStatus) -> [IndexedRecord] {
        let order = FamilyV1.Member.of(family.text)
        return try list(
            FamilyV1.Member.recordKind, order.index, prefix: order.prefix.bytes,
            after: place.isEmpty ? nil : place, limit: Limits.members)
    }

    /// Families whose purge time came after an instant and is not after another, in its order; at most
    /// ``StoreLimits/pageRecords``.
    func purged(after start: UnixTime, until end: UnixTime) throws(RPCStatus) -> [IndexedID] {
        let last = ListKey().adding(end).bytes
        let from = ListKey().adding(UnixTime(milliseconds: start.milliseconds + 1)).bytes
        return try listIDs(
            FamilyV1.Family.recordKind, FamilyV1.Family.Index.byPurge, from: from,
            limit: StoreLimits.pageRecords
        ).filter { !last.lexicographicallyPrecedes($0.key) }
    }

    func purgeTime(of family: RecordID) throws(RPCStatus) -> UnixTime? {
        let record = try get(FamilyV1.Family.recordKind, family)
        return try record.flatMap { record throws(RPCStatus) in
            try Stored<FamilyV1.Family>(record).resource.meta?.purgeTime.map(UnixTime.init)
        }
    }

    /// Records that a copy holds, counted no further than just beyond `limit`.
    func countSynced(_ view: SyncView, at now: UnixTime, limit: Int) throws(RPCStatus) -> Int {
        typealias Index = FamilyV1.Family.Index
        let active = ListKey().adding(FamilyV1.FamilyState.active.rawValue)
        let archived = ListKey().adding(FamilyV1.FamilyState.archived.rawValue)
        let yetToCome = ListKey().adding(UnixTime(milliseconds: now.milliseconds + 1))
        var families: Set<RecordID> = []
        func note(_ page: [IndexedID]) -> Bool {
            families.formUnion(page.map(\.id))
            return families.count <= limit
        }
        if view.isFiltered {
            let (open, closed) = (active.adding(view.responsible), archived.adding(view.responsible))
            try each(FamilyV1.Family.recordKind, Index.ofStaffByCreation, prefix: open.bytes, note)
            var old: Set<RecordID> = []
            try each(FamilyV1.Family.recordKind, Index.ofStaffByCreation, prefix: closed.bytes) { page in
                old.formUnion(page.map(\.id))
                return true
            }
            // That index has those, too, whose purge time has come.
            try each(FamilyV1.Family.recordKind, Index.byPurge, from: yetToCome.bytes) { page in
                note(page.filter { old.contains($0.id) })
            }
        } else {
            try each(FamilyV1.Family.recordKind, Index.byCreation, prefix: active.bytes, note)
            try each(FamilyV1.Family.recordKind, Index.byPurge, from: yetToCome.bytes, note)
        }
        return try families.count + countMembers(of: families, view, limit: limit - families.count)
    }

    private func countMembers(
        of families: Set<RecordID>, _ view: SyncView, limit: Int
    ) throws(RPCStatus) -> Int {
        var count = 0
        if view.isFiltered {
            for family in families where count <= limit {
                let order = FamilyV1.Member.of(family.text)
                try each(FamilyV1.Member.recordKind, order.index, prefix: order.prefix.bytes) { page in
                    count += page.count
                    return count <= limit
                }
            }
            return count
        }
        let present = ListKey().adding(FamilyV1.MemberState.present.rawValue).bytes
        try each(FamilyV1.Member.recordKind, FamilyV1.Member.Index.ofFamily) { page in
            count += page.count { item in
                // Family, zero, state, instant: see the index.
                let family = item.key.prefix { $0 != 0 }
                return item.key.dropFirst(family.count + 1).starts(with: present)
                    && String(validating: family, as: UTF8.self).flatMap(RecordID.init).map(families.contains)
                        ?? false
            }
            return count <= limit
        }
        return count
    }

    /// All entries of a range, page by page, until `body` has seen enough.
    private func each(
        _ kind: RecordKind, _ index: IndexID, prefix: [UInt8] = [], from: [UInt8] = [],
        _ body: ([IndexedID]) -> Bool
    ) throws(RPCStatus) {
        var after: [UInt8]?
        while true {
            let page = try listIDs(
                kind, index, prefix: prefix, from: from, after: after, limit: StoreLimits.pageRecords)
            guard body(page), page.count == StoreLimits.pageRecords, let last = page.last else { return }
            after = last.cursor
        }
    }
}

extension [IndexedID] {
    /// The first so many, and those after them that have the last one's key: a place between equal keys has no
    /// instant of its own.
    func prefixWithTies(_ count: Int) -> ArraySlice<IndexedID> {
        guard count < self.count, count > 0 else { return self[...] }
        return self[..<count] + self[count...].prefix { $0.key == self[count - 1].key }
    }
}
