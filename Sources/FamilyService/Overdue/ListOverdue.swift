public import ServiceRuntime
import Store
import Tenancy
public import WireProto

extension FamilyV1.ListOverdueRequest: PagedRequest {}

extension FamilyProvider {
    /// Reads what is overdue, the longest first: steps of cases, visits and ends of follow-ups, emergency
    /// placements, and plans for children who grow out of their site.
    func listOverdue(
        _ request: FamilyV1.ListOverdueRequest, _ call: ScopedCall
    ) async throws(RPCStatus) -> FamilyV1.ListOverdueResponse {
        let parent = try call.parent(request.parent, of: .family)
        var violations = Violations()
        violations.given("parent", request.parent)
        violations.page(request)
        try violations.check()

        let clock = OverdueClock(
            now: call.now, offset: call.scope.country.secondsFromGreenwich, viewer: call.viewer,
            ageOutAlertMonths: try policy(on: call.today).ageOutAlertMonths)
        let page = try await call.page(in: parent, request) { reading, place, limit throws(RPCStatus) in
            if parent.name == nil { throw .absent }
            return try reading.overdue(of: request.responsibleStaff, after: place, limit: limit, clock)
        }
        return FamilyV1.ListOverdueResponse(items: page.items, nextPageToken: page.nextPageToken)
    }
}

extension Reading {
    fileprivate func overdue(
        of staff: String, after place: [UInt8]?, limit: Int, _ clock: OverdueClock
    ) throws(RPCStatus) -> Stretch<FamilyV1.OverdueItem> {
        let lanes = OverdueLane.all(of: staff)
        var places = OverduePlaces(lanes: lanes.count)
        if let place {
            guard let told = OverduePlaces(place, lanes: lanes.count) else {
                throw RPCStatus(.malformedToken)
            }
            places = told
        }
        var found: [[OverdueMerge.Item]] = []
        for (index, lane) in lanes.enumerated() {
            found.append(try items(lane, index, of: staff, after: places.cursors[index], limit: limit, clock))
        }
        var merge = OverdueMerge(found, after: places)
        var (items, looked) = ([FamilyV1.OverdueItem](), 0)
        while looked < limit, let item = merge.next() {
            looked += 1
            if let shown = try shown(item, lanes[item.lane].kind, clock) { items.append(shown) }
        }
        let names = items.map(\.name)
        return Stretch(items, names: names, next: merge.isAtEnd ? nil : merge.places.encoded)
    }

    /// What of a lane is overdue, one more than the page shows at most.
    private func items(
        _ lane: OverdueLane, _ index: Int, of staff: String, after cursor: [UInt8], limit: Int,
        _ clock: OverdueClock
    ) throws(RPCStatus) -> [OverdueMerge.Item] {
        // A placement does not say who answers for the child; its case does.
        let isScanned = lane.kind == .emergencyPlacement && !staff.isEmpty
        var items: [OverdueMerge.Item] = []
        for entry in try ids(
            lane.record, lane.order, after: cursor.isEmpty ? nil : cursor,
            limit: isScanned ? Limits.overdueScan : limit + 1)
        {
            let due = lane.due(entry, clock)
            guard due.isOverdue, items.count <= limit else { break }
            if isScanned, try placement(entry.id, clock).staff != staff { continue }
            items.append(OverdueMerge.Item(lane: index, entry: entry, due: due.day))
        }
        return items
    }

    /// - Returns: `nil` for what is gone, set aside with its family, or sealed for who looks.
    private func shown(
        _ item: OverdueMerge.Item, _ kind: FamilyV1.OverdueKind, _ clock: OverdueClock
    ) throws(RPCStatus) -> FamilyV1.OverdueItem? {
        let (name, staff) =
            switch kind {
            case .caseDeadline, .ageOut: try childCase(item.entry.id, clock)
            case .emergencyPlacement: try placement(item.entry.id, clock)
            default: try followUp(item.entry.id, clock)
            }
        if name.isEmpty { return nil }
        return FamilyV1.OverdueItem(
            name: name, kind: kind, due: CommonV1.Date(item.due),
            days: Int32(clamping: clock.today.dayNumber - item.due.dayNumber), responsibleStaff: staff)
    }

    private func childCase(
        _ id: RecordID, _ clock: OverdueClock
    ) throws(RPCStatus) -> (name: String, staff: String) {
        let child = try opened(FamilyV1.ChildCase.self, id, at: clock.now)?.noun
        if case .nothing? = child?.sight(for: clock.viewer) { return ("", "") }
        return (child?.meta?.name ?? "", child?.responsibleStaff ?? "")
    }

    private func followUp(
        _ id: RecordID, _ clock: OverdueClock
    ) throws(RPCStatus) -> (name: String, staff: String) {
        guard let followUp = try opened(FamilyV1.FamilyFollowUp.self, id, at: clock.now)?.noun,
            let name = followUp.meta?.name,
            let family = ResourceName(parsing: name, as: .followUp)?.parent,
            let state = try find(FamilyV1.Family.self, family, at: clock.now)?.noun.state,
            state != .archived
        else { return ("", "") }
        return (name, followUp.responsibleStaff)
    }

    private func placement(
        _ id: RecordID, _ clock: OverdueClock
    ) throws(RPCStatus) -> (name: String, staff: String) {
        let name = try opened(FamilyV1.Placement.self, id, at: clock.now)?.noun.meta?.name ?? ""
        guard let child = ResourceName(parsing: name, as: .placement)?.parent?.recordID else {
            return (name, "")
        }
        let (known, staff) = try childCase(child, clock)
        return (known.isEmpty ? "" : name, staff)
    }
}
