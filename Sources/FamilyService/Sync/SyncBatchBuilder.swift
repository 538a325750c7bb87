import ServiceRuntime
import Store
import Tenancy
import WireProto

/// Fills one batch of a copy from one snapshot of the records.
///
/// The tenant's change sequence says what has changed. A record is shown as it is now, at its last change; at the
/// changes before that it is passed over. So each is shown once, whatever its history; a member again when less or more
/// of its case may be seen.
struct SyncBatchBuilder: Sendable {
    let view: SyncView
    let limits: SyncLimits
    private var now: UnixTime
    private(set) var cursor: SyncCursor
    private(set) var changes: [Disclosed<FamilyV1.SyncChange>] = []
    /// Of the records that are shown.
    private(set) var names: [String] = []
    private var isShown: Set<String> = []
    private var size = 0
    private var checker: VisibilityChecker
    private var families: [RecordID: Stored<FamilyV1.Family>?] = [:]

    init(_ view: SyncView, after cursor: SyncCursor, limits: SyncLimits, now: UnixTime) {
        self.view = view
        self.cursor = cursor
        self.limits = limits
        self.now = now
        checker = VisibilityChecker(view.viewer, at: now)
    }

    enum Filling {
        /// The batch holds as much as one may.
        case full
        /// Enough was looked at in one snapshot.
        case unfinished
        /// The copy then stands where the records stand.
        case complete
    }

    mutating func fill(_ reading: borrowing Reading) throws(RPCStatus) -> Filling {
        guard try takePurged(reading), try takeMembers(reading) else { return .full }
        let rows = try reading.changes(after: cursor.sequence, limit: limits.batchScan)
        for row in rows {
            guard try take(row, reading) else { return .full }
            cursor.sequence = row.sequence
            guard try takeMembers(reading) else { return .full }
        }
        return rows.count < limits.batchScan ? .complete : .unfinished
    }

    /// The batch goes on in another snapshot, in which anything may have changed.
    mutating func goOn(at now: UnixTime) {
        self.now = now
        checker = VisibilityChecker(view.viewer, at: now)
        families = [:]
        isShown = []
        names = []
    }

    // Each of these returns `false` when the batch is full: then nothing of what it was about is in it.

    private mutating func take(_ row: RecordChange, _ reading: borrowing Reading) throws(RPCStatus) -> Bool {
        switch row.kind {
        case FamilyV1.Family.recordKind.number: try takeFamily(row, reading)
        case FamilyV1.Member.recordKind.number: try takeMember(row, reading)
        case FamilyV1.ChildCase.recordKind.number: try takeCase(row, reading)
        default: true
        }
    }

    private mutating func takeFamily(
        _ row: RecordChange, _ reading: borrowing Reading
    ) throws(RPCStatus) -> Bool {
        guard let family = try reading.current(FamilyV1.Family.self, row) else { return true }
        let name = family.resource.meta?.name ?? ""
        let isFirstDelivery = cursor.isFirstDelivery(row.sequence)
        if family.resource.isPurged(at: now) {
            return try isFirstDelivery ? true : addTombstone(name, .purged)
        }
        guard view.holds(family.resource) else {
            return try isFirstDelivery ? true : addTombstone(name, .outOfView)
        }
        guard try show(family, reading, isFirstDelivery: isFirstDelivery) else { return false }
        // It may have come into view just now, and its members have not changed.
        if view.isFiltered, !isFirstDelivery { cursor.members = .init(family: row.id, after: []) }
        return true
    }

    private mutating func takeMember(
        _ row: RecordChange, _ reading: borrowing Reading
    ) throws(RPCStatus) -> Bool {
        guard let member = try reading.current(FamilyV1.Member.self, row),
            let name = member.resource.meta.flatMap({ ResourceName(parsing: $0.name, as: .member) }),
            let family = name.parentID.flatMap(RecordID.init),
            // A family that is not in the copy has its own tombstone, or never was.
            try isInView(family, reading)
        else { return true }
        let isFirstDelivery = cursor.isFirstDelivery(row.sequence)
        if !member.resource.isPresent {
            return try isFirstDelivery ? true : addTombstone(name.text, .removed)
        }
        return try show(member, reading, isFirstDelivery: isFirstDelivery)
    }

    /// The case as it is now, where a change of it has changed what its viewer may see. Each other change of a case that is
    /// hidden would otherwise be counted by how often the member comes.
    ///
    /// - Returns: Also where that lies too far back to be looked at.
    private func changedVisibility(
        _ row: RecordChange, _ reading: borrowing Reading
    ) throws(RPCStatus) -> Stored<FamilyV1.ChildCase>? {
        let kind = FamilyV1.ChildCase.recordKind
        guard let now = try reading.get(kind, row.id) else { return nil }
        guard row.revision > 1, now.revision - row.revision <= limits.visibilityRevisions else {
            return try Self.stored(now)
        }
        guard let after = try reading.past(kind, row.id, revision: row.revision),
            let before = try reading.past(kind, row.id, revision: row.revision - 1)
        else { return try Self.stored(now) }
        let visibility = try Self.stored(after).resource.visibility(for: view.viewer)
        let isAlike = visibility.isAlike(try Self.stored(before).resource.visibility(for: view.viewer))
        return isAlike ? nil : try Self.stored(now)
    }

    private static func stored(
        _ record: StoredRecord
    ) throws(RPCStatus) -> Stored<FamilyV1.ChildCase> {
        do { return try Stored(record) } catch { throw RPCStatus(.corrupt("a case is none")) }
    }

    /// The child among its family's members: what may be seen of it is for the case to say, too, whose changes write
    /// nothing to the member.
    private mutating func takeCase(
        _ row: RecordChange, _ reading: borrowing Reading
    ) throws(RPCStatus) -> Bool {
        // What a copy shows at first visibility was read after these changes.
        guard !cursor.isFirstDelivery(row.sequence),
            let child = try changedVisibility(row, reading),
            let name = ResourceName(parsing: child.resource.member, as: .member),
            let family = name.parentID.flatMap(RecordID.init),
            try isInView(family, reading),
            let member = try reading.find(FamilyV1.Member.self, name, at: now),
            member.resource.isPresent
        else { return true }
        return try show(member, reading, isFirstDelivery: false)
    }

    /// The members of the family that has come into the copy.
    private mutating func takeMembers(_ reading: borrowing Reading) throws(RPCStatus) -> Bool {
        guard let place = cursor.members else { return true }
        if try isInView(place.family, reading) {
            for item in try reading.members(of: place.family, after: place.after) {
                let member = try Stored<FamilyV1.Member>(item.record)
                guard try show(member, reading, isFirstDelivery: false) else { return false }
                cursor.members?.after = item.cursor
            }
        }
        cursor.members = nil
        return true
    }

    /// Families whose purge time has come since the last batch: nothing was written then.
    private mutating func takePurged(_ reading: borrowing Reading) throws(RPCStatus) -> Bool {
        let due = try reading.purged(after: cursor.purgedUntil, until: now)
        let told = due.prefixWithTies(limits.batchChanges)
        guard let last = told.last else {
            cursor.purgedUntil = max(cursor.purgedUntil, now)
            return true
        }
        for item in told {
            if let name = ResourceName.record(item.id, as: .family, of: view.tenant.tenant.partner) {
                try add(.tombstone(name.text, .purged), size: name.text.utf8.count)
            }
        }
        let isAll = told.count == due.count && due.count < StoreLimits.pageRecords
        cursor.purgedUntil = isAll ? now : try reading.purgeTime(of: last.id) ?? now
        return isAll
    }

    private mutating func isInView(_ id: RecordID, _ reading: borrowing Reading) throws(RPCStatus) -> Bool {
        if families[id] == nil {
            let name = ResourceName.record(id, as: .family, of: view.tenant.tenant.partner)
            families[id] = .some(try reading.find(FamilyV1.Family.self, name, at: now))
        }
        guard let family = families[id] ?? nil else { return false }
        return view.holds(family.resource)
    }

    /// Shows a record as it is now for the caller. One of which nothing may be seen is taken away from a copy that may
    /// have it.
    private mutating func show<N: SyncedResource>(
        _ stored: Stored<N>, _ reading: borrowing Reading, isFirstDelivery: Bool
    ) throws(RPCStatus) -> Bool {
        let name = stored.resource.meta?.name ?? ""
        // A case and its member often change together.
        guard !isShown.contains(name) else { return true }
        guard let shown = try checker.disclosed(stored, of: view.classes, reading) else {
            return try isFirstDelivery ? true : addTombstone(name, .outOfView)
        }
        let count: Int
        do { count = try shown.message.encoded().count } catch { throw .unshowable }
        guard hasRoom(count) else { return false }
        add(shown.inside(\N.asRecord).inside(\.asChange), size: count)
        names.append(name)
        isShown.insert(name)
        return true
    }

    private mutating func addTombstone(
        _ name: String, _ reason: FamilyV1.SyncTombstoneReason
    ) throws(RPCStatus) -> Bool {
        guard hasRoom(name.utf8.count) else { return false }
        try add(.tombstone(name, reason), size: name.utf8.count)
        return true
    }

    private func hasRoom(_ count: Int) -> Bool {
        changes.isEmpty
            || changes.count < limits.batchChanges
                && size + count + Limits.changeOverhead <= limits.batchBytes
    }

    private mutating func add(_ change: Disclosed<FamilyV1.SyncChange>, size count: Int) {
        changes.append(change)
        size += count + Limits.changeOverhead
    }
}

extension RPCAnswer where Message == FamilyV1.SyncChange, Call == ScopedCall {
    fileprivate static func tombstone(
        _ name: String, _ reason: FamilyV1.SyncTombstoneReason
    ) throws(RPCStatus) -> Self {
        try Disclosed(
            operational: FamilyV1.SyncChange(
                change: .tombstone(FamilyV1.SyncTombstone(name: name, reason: reason))))
    }
}

extension RPCStatus {
    static let unshowable = RPCStatus(.internalError, nil, "the record cannot be shown")
}
