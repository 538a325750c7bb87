public import ServiceRuntime
import Store
import Tenancy
public import WireProto

extension FamilyV1.ListPossibleDuplicatesRequest: PagedRequest {}

extension FamilyProvider {
    /// Reads a page of pairs of cases that may be of one child: of one case, or of all that are open. Only cases that the
    /// caller may see whole are in it.
    func listPossibleDuplicates(
        _ request: FamilyV1.ListPossibleDuplicatesRequest, _ call: ScopedCall
    ) async throws(RPCStatus) -> Disclosed<FamilyV1.ListPossibleDuplicatesResponse> {
        let parent = try call.parent(request.parent, of: .childCase)
        var violations = Violations(requiring: request)
        violations.page(request)
        try violations.check()
        let pairs = PossibleDuplicates(
            parent: parent, childCase: request.childCase, call: call,
            policy: try registry.numbers(on: call.today))
        return try await call.page(pairs, request, \.duplicates, \.nextPageToken)
    }
}

/// The pairs, case by case in the order in which the cases were made.
private struct PossibleDuplicates: PagedList {
    let parent: Target
    /// Empty for all open cases.
    let childCase: String
    let call: ScopedCall
    let policy: ProgrammeNumbers

    /// Where a page ends: after a case of the list, or within the pairs of the next one.
    private struct Place {
        /// The case of the list before the one whose pairs are shown; empty at the beginning.
        var cursor: [UInt8] = []
        /// How many of its pairs were shown.
        var shown: UInt16 = 0

        init() {}

        init?(_ bytes: [UInt8]) {
            guard bytes.count >= 2 else { return nil }
            (shown, cursor) = (UInt16(bytes[0]) << 8 | UInt16(bytes[1]), Array(bytes[2...]))
        }

        var encoded: [UInt8] { [UInt8(shown >> 8), UInt8(shown & 0xff)] + cursor }
    }

    func page(
        _ reading: borrowing Reading, after bytes: [UInt8]?, limit: Int
    ) throws(RPCStatus) -> Disclosure<Page<FamilyV1.PossibleDuplicate>> {
        try parent.requireName()
        var place = Place()
        if let bytes {
            guard let told = Place(bytes) else { throw RPCStatus(.malformedToken) }
            place = told
        }
        var search = DuplicateSearch(call, by: policy)
        var items: [Disclosed<FamilyV1.PossibleDuplicate>] = []
        for (child, cursor) in try children(reading, after: place.cursor) {
            let pairs = try pairs(of: child, &search, reading)
            for pair in pairs.dropFirst(Int(place.shown)) {
                if items.count == limit { return page(items, next: place) }
                items.append(pair)
                place.shown += 1
            }
            (place.cursor, place.shown) = (cursor, 0)
        }
        var isMore = false
        if childCase.isEmpty { isMore = try !children(reading, after: place.cursor).isEmpty }
        return page(items, next: isMore ? place : nil)
    }

    private func page(
        _ items: [Disclosed<FamilyV1.PossibleDuplicate>], next: Place?
    ) -> Disclosure<Page<FamilyV1.PossibleDuplicate>> {
        Disclosure(
            Page(items, next: next?.encoded),
            of: items.flatMap { [$0.message.childCase, $0.message.otherCase] })
    }

    /// The cases whose pairs a page may show, each with its place in the list.
    private func children(
        _ reading: borrowing Reading, after cursor: [UInt8]
    ) throws(RPCStatus) -> [(Stored<FamilyV1.ChildCase>, [UInt8])] {
        typealias Case = FamilyV1.ChildCase
        guard childCase.isEmpty else {
            var violations = Violations()
            let found = try reading.referred(Case.self, "child_case", childCase, at: call.now, &violations)
            try violations.check()
            return found.map { [($0, [])] } ?? []
        }
        let found = try reading.list(
            Case.recordKind, Case.Index.byCreation, prefix: CaseNarrowing.everything.keyOfOpen.bytes,
            after: cursor.isEmpty ? nil : cursor, limit: Limits.duplicatePageCases)
        var children: [(Stored<Case>, [UInt8])] = []
        for item in found { children.append((try Stored<Case>(item.record), item.cursor)) }
        return children
    }

    /// The pairs of a case. Among those of all open cases each pair stands once: with the one that was made later.
    private func pairs(
        of child: Stored<FamilyV1.ChildCase>, _ search: inout DuplicateSearch, _ reading: borrowing Reading
    ) throws(RPCStatus) -> [Disclosed<FamilyV1.PossibleDuplicate>] {
        let visible = try search.visiblePart(of: child, within: parent.classes, reading)
        guard let visible, visible.isWhole else { return [] }
        return try search.pairs(of: child, reading).filter { match in
            !childCase.isEmpty || !match.other.resource.state.isOpen || match.other.isBefore(child)
        }.map { match throws(RPCStatus) in
            let isEarlier = child.isBefore(match.other)
            let (earlier, later) = isEarlier ? (child, match.other) : (match.other, child)
            return try Disclosed(
                FamilyV1.PossibleDuplicate(
                    childCase: earlier.resource.meta?.name ?? "", otherCase: later.resource.meta?.name ?? "",
                    signs: match.signs), showing: visible)
        }
    }
}

extension Stored<FamilyV1.ChildCase> {
    /// Whether it was made before another one.
    fileprivate func isBefore(_ other: Self) -> Bool {
        (record.createTime.milliseconds, record.id.text) < (
            other.record.createTime.milliseconds, other.record.id.text
        )
    }
}

extension DuplicateSearch {
    /// What its caller may see of a case; `nil` for nothing.
    fileprivate mutating func visiblePart(
        of child: Stored<FamilyV1.ChildCase>, within classes: FieldClassSet, _ reading: borrowing Reading
    ) throws(RPCStatus) -> VisiblePart? {
        try checker.visiblePart(ifAnyOf: child, within: classes, reading)
    }
}
