public import ServiceRuntime
import Store
import Tenancy
public import WireProto

extension FamilyV1.ListResidentsRequest: PagedRequest {}

extension FamilyProvider {
    /// Reads a page of the children in a site of the partner, today or on a day.
    func listResidents(
        _ request: FamilyV1.ListResidentsRequest, _ call: ScopedCall
    ) async throws(RPCStatus) -> Disclosed<FamilyV1.ListResidentsResponse> {
        var violations = Violations(requiring: request)
        violations.page(request)
        violations.day("day", request.day)
        let day = CalendarDate(request.day) ?? call.today
        if day > call.today { violations.add("day", "must not lie in the future") }
        try violations.check()

        let own = try call.own()
        let (site, _) = try registry.site(named: request.parent, of: own.tenant.partner)
        let parent = Target(
            name: site.flatMap { ResourceName(parsing: $0.name, as: .site) }, tenant: own,
            classes: call.scope.classes)
        let residents = Residents(
            parent: parent, roster: Roster(site: request.parent, day: day, today: call.today), now: call.now,
            checker: call.checker)
        return try await call.page(residents, request, \.residents, \.nextPageToken)
    }
}

/// Who was in a site on a day: where to look, and who it was.
struct Roster: Equatable, Sendable {
    let site: String
    let day: CalendarDate
    let today: CalendarDate

    /// One list of placements after the other: of those who are there, and of those who have left since, by the month in
    /// which they left. Page tokens count by it; it is the same for a day as long as the month is.
    var lists: [ListKey] {
        var lists = [FamilyV1.Placement.at(site)]
        var month = day
        while (month.year, month.month) <= (today.year, today.month) {
            lists.append(FamilyV1.Placement.left(site, inMonthOf: month))
            month = month.adding(months: 1)
        }
        return lists
    }

    /// Whether the child of a placement was there. On the day on which it leaves it is not there any more: its bed is free.
    func has(_ placement: FamilyV1.Placement) -> Bool {
        guard placement.site == site, let stay = Stay(placement) else { return false }
        return stay.from <= day && stay.to.map { day < $0 } ?? true
    }
}

/// The children of a roster, each with its case and the placement by which it is there.
///
/// Where a child sleeps is P3: who may not see the whole of its case does not learn it by the roster, and is not told how
/// many it leaves out.
struct Residents: PagedList {
    let parent: Target
    let roster: Roster
    let now: UnixTime
    let checker: VisibilityChecker

    func check(_ reading: borrowing Reading) throws(RPCStatus) { try parent.requireName() }

    func page(
        _ reading: borrowing Reading, after place: [UInt8]?, limit: Int
    ) throws(RPCStatus) -> Disclosure<Page<FamilyV1.Resident>> {
        let lists = roster.lists
        var here = Place(list: 0, cursor: nil)
        if let place {
            guard let told = Place(place), lists.indices.contains(told.list) else {
                throw RPCStatus(.malformedToken)
            }
            here = told
        }
        var checker = checker
        var (residents, names, last, next) = ([Disclosed<FamilyV1.Resident>](), [String](), here, Place?.none)
        var (others, hidden) = (0, 0)
        lists: while here.list < lists.count {
            let found = try reading.list(
                FamilyV1.Placement.recordKind, FamilyV1.Placement.Index.ofSite, keyed: lists[here.list].bytes,
                after: here.cursor, limit: Limits.recordsPerRead)
            for item in found {
                here.cursor = item.cursor
                let placement = try Stored<FamilyV1.Placement>(item.record)
                guard let child = try child(of: placement.resource, &checker, reading) else {
                    hidden += 1
                    if hidden < RuntimeLimits.passedOver { continue }
                    next = here
                    break lists
                }
                guard roster.has(placement.resource) else {
                    others += 1
                    if others < RuntimeLimits.filteredOut { continue }
                    next = here
                    break lists
                }
                guard residents.count < limit else {
                    next = last
                    break lists
                }
                residents.append(
                    Disclosed<FamilyV1.Resident>.empty
                        .with(\.childCase, try checker.disclosed(child, of: parent.classes, reading))
                        .with(\.placement, try checker.disclosed(placement, of: parent.classes, reading)))
                names += [child.resource.meta?.name, placement.resource.meta?.name].compactMap(\.self)
                last = here
            }
            if found.count < Limits.recordsPerRead { here = Place(list: here.list + 1, cursor: nil) }
        }
        return Disclosure(Page(residents, next: next?.encoded), of: names, count: residents.count)
    }

    /// - Returns: `nil` for a child whose case the caller may not see whole.
    private func child(
        of placement: FamilyV1.Placement, _ checker: inout VisibilityChecker, _ reading: borrowing Reading
    ) throws(RPCStatus) -> Stored<FamilyV1.ChildCase>? {
        guard let child = try reading.named(FamilyV1.ChildCase.self, placement.childCase, at: now),
            try checker.visibility(of: child.resource, reading).isWhole
        else { return nil }
        return child
    }

    /// Where a page ended.
    struct Place: Equatable {
        var list: Int
        var cursor: [UInt8]?

        init(list: Int, cursor: [UInt8]?) {
            (self.list, self.cursor) = (list, cursor)
        }

        init?(_ bytes: [UInt8]) {
            guard bytes.count >= 2 else { return nil }
            list = Int(bytes[0]) << 8 | Int(bytes[1])
            cursor = bytes.count > 2 ? Array(bytes.dropFirst(2)) : nil
        }

        var encoded: [UInt8] {
            let number = UInt16(clamping: list)
            return [UInt8(number >> 8), UInt8(truncatingIfNeeded: number)] + (cursor ?? [])
        }
    }
}
