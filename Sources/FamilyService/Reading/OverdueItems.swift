import ServiceRuntime
import Store
import Tenancy
import WireProto

/// What is overdue in a partner, of one staff member where one is named.
struct OverdueItems: PagedList {
    let parent: Target
    let staff: String
    let ends: EndedInRegistry
    let clock: OverdueClock
    let checker: VisibilityChecker
    let permitted: FieldClassSet

    /// What the viewer may not see is passed over. The token tells of what was shown alone, so it says nothing of it.
    func page(
        _ reading: borrowing Reading, after place: [UInt8]?, limit: Int
    ) throws(RPCStatus) -> Disclosure<Page<FamilyV1.OverdueItem>> {
        try parent.requireName()
        let lists = OverdueList.all(of: staff, ends)
        var places = OverduePlaces(lists: lists.count)
        if let place {
            guard let told = OverduePlaces(place, lists: lists.count) else {
                throw RPCStatus(.malformedToken)
            }
            places = told
        }
        var lookUp = OverdueLookUp(checker: checker, permitted: permitted, now: clock.now)
        var merge = OverdueMerge(after: places)
        var (items, looked, next) = ([Disclosed<FamilyV1.OverdueItem>](), 0, OverduePlaces?.none)
        while next == nil {
            let found = try merge.next { list, cursor throws(RPCStatus) in
                try entries(lists[list], after: cursor, reading)
            }
            guard let item = found else { break }
            looked += 1
            // A page that has passed over so many goes on from there: see RuntimeLimits.passedOver.
            let isWorn = looked >= RuntimeLimits.passedOver
            if let shown = try shown(item, lists[item.list], &lookUp, reading) {
                if items.count == limit {
                    next = places
                    break
                }
                items.append(shown)
                places.cursors[item.list] = item.entry.cursor
            }
            if isWorn {
                places.cursors[item.list] = item.entry.cursor
                next = places
            }
        }
        return Disclosure(Page(items, next: next?.encoded), of: items.map(\.message.name))
    }

    /// The next overdue entries of a list.
    private func entries(
        _ list: OverdueList, after cursor: [UInt8], _ reading: borrowing Reading
    ) throws(RPCStatus) -> [OverdueEntry] {
        switch list.source {
        case .months(let narrowing): return try agingOut(narrowing, after: cursor, reading)
        case .emergencies:
            return try emergencies(
                FamilyV1.Placement.Index.escalating, \.escalateTime, after: cursor, reading)
        case .unreviewed:
            return try emergencies(FamilyV1.Placement.Index.unreviewed, \.reviewTime, after: cursor, reading)
        case .alerts(let narrowing): return try alerts(narrowing, after: cursor, reading)
        case .ended(let parts): return try hanging(on: parts, list.record, after: cursor, reading)
        case .range(let order):
            var entries: [OverdueEntry] = []
            for entry in try reading.ids(
                list.record, order, after: cursor.isEmpty ? nil : cursor, limit: Limits.recordsPerRead)
            {
                let due = list.due(entry, clock)
                guard due.isOverdue else { break }
                entries.append(OverdueEntry(id: entry.id, due: due.day, cursor: entry.cursor))
            }
            return entries
        }
    }

    /// The overdue emergency placements, all at once: a partner has few of them in force, or to be reviewed, at a time.
    private func emergencies(
        _ index: IndexID, _ time: KeyPath<FamilyV1.Placement, GoogleProtobuf.Timestamp?>,
        after cursor: [UInt8], _ reading: borrowing Reading
    ) throws(RPCStatus) -> [OverdueEntry] {
        typealias Placement = FamilyV1.Placement
        let inForce: [Stored<Placement>] = try reading.all(
            index, keyed: Placement.everyEmergency)
        var entries: [OverdueEntry] = []
        for placement in inForce {
            guard let time = placement.resource[keyPath: time].map({ UnixTime($0) }) else { continue }
            let (due, id) = (clock.due(at: time), placement.record.id)
            let place = ListKey().adding(time).bytes + Array(id.text.utf8)
            guard due.isOverdue else { continue }
            entries.append(OverdueEntry(id: id, due: due.day, cursor: place))
        }
        return entries.following(cursor)
    }

    /// The children of whom something has changed that protects them, all at once: they are to be few. They are overdue
    /// from the day on which it was recorded.
    private func alerts(
        _ narrowing: CaseNarrowing, after cursor: [UInt8], _ reading: borrowing Reading
    ) throws(RPCStatus) -> [OverdueEntry] {
        typealias Case = FamilyV1.ChildCase
        let alarming: [Stored<Case>] = try reading.all(Case.Index.byAlert, keyed: narrowing.alerts)
        var entries: [OverdueEntry] = []
        for child in alarming {
            let days = child.resource.protectionAlerts.compactMap { $0.since?.wholeDay }
            guard let since = days.min() else { continue }
            let place = ListKey().adding(day: since).bytes + Array(child.record.id.text.utf8)
            entries.append(OverdueEntry(id: child.record.id, due: since, cursor: place))
        }
        return entries.following(cursor)
    }

    /// What hangs on parts of the registry that have ended, by its ids. Since when is not known here: since yesterday.
    private func hanging(
        on parts: [EndedPart], _ record: RecordKind, after cursor: [UInt8], _ reading: borrowing Reading
    ) throws(RPCStatus) -> [OverdueEntry] {
        var ids: [RecordID] = []
        for part in parts { ids += try part.ids(record, reading) }
        let due = clock.today.adding(days: -1)
        return ids.map { OverdueEntry(id: $0, due: due, cursor: Array($0.text.utf8)) }
            .following(cursor).prefix(Limits.recordsPerRead).map(\.self)
    }

    /// The next children who grow out of their site and for whom nobody has planned, month by month.
    private func agingOut(
        _ narrowing: CaseNarrowing, after cursor: [UInt8], _ reading: borrowing Reading
    ) throws(RPCStatus) -> [OverdueEntry] {
        typealias Index = FamilyV1.ChildCase.Index
        guard var place = AgeOutPlace(cursor) ?? AgeOutPlace(from: clock.today) else { return [] }
        var known: (year: Int, isEmpty: Bool)?
        while true {
            let due = clock.due(ageOut: place.month)
            guard due.isOverdue else { return [] }
            if known?.year != place.month.year {
                let someone = try reading.ids(
                    FamilyV1.ChildCase.recordKind, Index.byAgeOutYear,
                    keyed: narrowing.ageOut(in: place.month.year), limit: 1)
                known = (place.month.year, someone.isEmpty)
            }
            guard known?.isEmpty == false else {
                place = AgeOutPlace(place.month.adding(months: 13 - place.month.month))
                continue
            }
            let found = try reading.ids(
                FamilyV1.ChildCase.recordKind, Index.byAgeOutMonth, keyed: narrowing.ageOut(in: place.month),
                after: place.after, limit: Limits.recordsPerRead)
            if !found.isEmpty {
                return found.map { entry in
                    OverdueEntry(
                        id: entry.id, due: due.day, cursor: AgeOutPlace(place.month, entry.cursor).bytes)
                }
            }
            place = AgeOutPlace(place.month.adding(months: 1))
        }
    }

    /// - Returns: `nil` for what is gone or archived with its family, for what is another's than was asked for, and for
    ///   what the viewer may not see: of a case that it may not see whole, that it is overdue is operational, and not how
    ///   old the child is or where it sleeps.
    private func shown(
        _ item: OverdueMerge.Item, _ list: OverdueList, _ lookUp: inout OverdueLookUp,
        _ reading: borrowing Reading
    ) throws(RPCStatus) -> Disclosed<FamilyV1.OverdueItem>? {
        let (id, due, kind) = (item.entry.id, item.entry.due, list.kind)
        let found: OverdueLookUp.Found? =
            switch list.record {
            case FamilyV1.ChildCase.recordKind:
                try lookUp.childCase(
                    // What is operational of a case: its next step, who answers for it, how long it is kept.
                    id, needsWhole: ![.caseDeadline, .staffGone, .retentionEnded].contains(kind), reading)
            case FamilyV1.Placement.recordKind:
                try lookUp.under(FamilyV1.Placement.self, id, of: staff, reading)
            case FamilyV1.SchoolEnrolment.recordKind:
                try lookUp.under(FamilyV1.SchoolEnrolment.self, id, of: staff, reading)
            case FamilyV1.Family.recordKind: try lookUp.family(id, reading)
            default: try lookUp.followUp(id, reading)
            }
        guard let found else { return nil }
        return try Disclosed(
            FamilyV1.OverdueItem(
                name: found.name, kind: kind, due: CommonV1.Date(due),
                days: Int32(clamping: clock.today.dayNumber - due.dayNumber), responsibleStaff: found.staff),
            showing: found.visible)
    }
}

extension [OverdueEntry] {
    /// Those of a list that was read whole which come after a place, in the list's order.
    fileprivate func following(_ cursor: [UInt8]) -> [OverdueEntry] {
        filter { cursor.lexicographicallyPrecedes($0.cursor) }
            .sorted { $0.cursor.lexicographicallyPrecedes($1.cursor) }
    }
}

/// Looks up what is overdue, and what of it may be seen.
private struct OverdueLookUp {
    struct Found {
        var name: String
        let staff: String
        let visible: VisiblePart
    }

    var checker: VisibilityChecker
    let permitted: FieldClassSet
    let now: UnixTime

    mutating func childCase(
        _ id: RecordID, needsWhole: Bool, _ reading: borrowing Reading
    ) throws(RPCStatus) -> Found? {
        guard let child = try reading.opened(FamilyV1.ChildCase.self, id, at: now),
            let name = child.resource.meta?.name,
            let visible = try checker.visiblePart(ifAnyOf: child, within: permitted, reading),
            visible.isWhole || !needsWhole
        else { return nil }
        return Found(name: name, staff: child.resource.responsibleStaff, visible: visible)
    }

    mutating func followUp(
        _ id: RecordID, _ reading: borrowing Reading
    ) throws(RPCStatus) -> Found? {
        guard let followUp = try reading.opened(FamilyV1.FamilyFollowUp.self, id, at: now),
            let name = followUp.resource.meta?.name,
            let family = ResourceName(parsing: name, as: .followUp)?.parent,
            try reading.find(FamilyV1.Family.self, family, at: now)?.resource.isArchived == false,
            let visible = try checker.visiblePart(ifAnyOf: followUp, within: permitted, reading)
        else { return nil }
        return Found(name: name, staff: followUp.resource.responsibleStaff, visible: visible)
    }

    mutating func family(_ id: RecordID, _ reading: borrowing Reading) throws(RPCStatus) -> Found? {
        guard let family = try reading.opened(FamilyV1.Family.self, id, at: now),
            let name = family.resource.meta?.name,
            let visible = try checker.visiblePart(ifAnyOf: family, within: permitted, reading)
        else { return nil }
        return Found(name: name, staff: family.resource.responsibleStaff, visible: visible)
    }

    /// What lies under a case does not say who answers for the child; the case does.
    mutating func under<N: Resource>(
        _ resource: N.Type, _ id: RecordID, of wanted: String, _ reading: borrowing Reading
    ) throws(RPCStatus) -> Found? {
        guard let record = try reading.opened(resource, id, at: now),
            let name = record.resource.meta?.name,
            let child = ResourceName(parsing: name, as: N.resourceType)?.parent?.recordID,
            var found = try childCase(child, needsWhole: true, reading),
            wanted.isEmpty || found.staff == wanted
        else { return nil }
        found.name = name
        return found
    }
}

/// How far a list of months was read.
private struct AgeOutPlace {
    let month: CalendarDate
    /// The last entry of the month that was read; `nil` for none.
    let after: [UInt8]?

    init(_ month: CalendarDate, _ after: [UInt8]? = nil) {
        self.month = month
        self.after = after
    }

    /// The first month in which a child can have grown out of a site and still be in an open case.
    init?(from today: CalendarDate) {
        guard let month = CalendarDate(year: today.year - Limits.ageOutYears, month: 1, day: 1) else {
            return nil
        }
        self.init(month)
    }

    /// - Returns: `nil` for no bytes: the list begins.
    init?(_ bytes: [UInt8]) {
        guard bytes.count > 4,
            let month = CalendarDate(
                year: Int(bytes[0]) << 8 | Int(bytes[1]), month: Int(bytes[2]), day: 1)
        else { return nil }
        self.init(month, Array(bytes.dropFirst(3)))
    }

    var bytes: [UInt8] {
        [
            UInt8(truncatingIfNeeded: month.year >> 8), UInt8(truncatingIfNeeded: month.year),
            UInt8(month.month),
        ]
            + (after ?? [])
    }
}
