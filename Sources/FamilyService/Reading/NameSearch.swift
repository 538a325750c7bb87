import ServiceRuntime
import Store
import Tenancy
import WireProto

/// A search by name: first whoever has the words whole, then whoever has them as parts of longer ones; of each,
/// in the order of their ids, which says nothing of anybody.
///
/// Each page goes through one list of candidates, the shortest that the words asked for have, until it is full: how many
/// it passes over, because they do not fit or may not be seen, shows in nothing. Only after ``Limits/searchLooked`` of
/// them a page is short and has a next one all the same.
struct NameSearch: Sendable {
    let asked: FoldedName

    /// Where a page ended.
    struct Place: Equatable {
        var pass: Pass
        /// Which of the words, or pairs, asked for has the list that is gone through.
        var list: Int
        var cursor: [UInt8]?

        enum Pass: UInt8 {
            case whole = 1
            case parts
        }

        var encoded: [UInt8] { [pass.rawValue, UInt8(clamping: list)] + (cursor ?? []) }

        init(_ pass: Pass, list: Int, cursor: [UInt8]?) {
            self.pass = pass
            self.list = list
            self.cursor = cursor
        }

        init?(_ bytes: [UInt8]) {
            guard bytes.count >= 2, let pass = Pass(rawValue: bytes[0]) else { return nil }
            self.init(pass, list: Int(bytes[1]), cursor: bytes.count > 2 ? Array(bytes.dropFirst(2)) : nil)
        }
    }

    init(_ query: String) {
        asked = FoldedName(query)
    }

    static func check(_ query: String, _ violations: inout Violations) {
        violations.line("query", query, scalars: RuntimeLimits.nameScalars)
        let words = FoldedName(query).words.count
        if words == 0 { violations.add("query", "must hold a word of a name") }
        if words > Limits.searchWords {
            violations.add("query", "must hold at most \(Limits.searchWords) words")
        }
    }

    /// Whether a name belongs into a pass: each is found once.
    func finds(_ name: FoldedName, in pass: Place.Pass) -> Bool {
        switch pass {
        case .whole: name.hasWhole(asked)
        case .parts: name.hasParts(asked) && !name.hasWhole(asked)
        }
    }

    /// The lists that a pass can go through: whoever it finds is in each of them.
    func lists(of pass: Place.Pass) -> [(index: IndexID, value: [UInt8])] {
        let words = NameIndex.words(of: asked).map { (index: NameIndex.byWord, value: $0) }
        guard pass == .parts else { return words }
        // None for single characters alone: they are looked for as words, and the first pass has found everybody.
        return NameIndex.pairs(of: asked).map { (index: NameIndex.byPair, value: $0) }
    }
}

extension NameSearch {
    /// A page of a search among the records of one kind.
    ///
    /// - Parameters:
    ///   - most: How many candidates are looked at, in whole reads.
    ///   - show: What to show of a candidate; `nil` when it is not to be shown.
    func page<N: Resource, Item: Resource>(
        of resource: N.Type, after bytes: [UInt8]?, limit: Int, lookingAt most: Int = Limits.searchLooked,
        _ reading: borrowing Reading,
        _ show: (Stored<N>, Place.Pass) throws(RPCStatus) -> Disclosed<Item>?
    ) throws(RPCStatus) -> Disclosure<Page<Item>> {
        var place = try start(of: N.recordKind, .whole, reading)
        if let bytes {
            guard let told = Place(bytes) else { throw RPCStatus(.malformedToken) }
            place = told
        }
        var (items, looked) = ([Disclosed<Item>](), 0)
        // Where the last one shown was found: the token says nothing of what was passed over.
        var last = place
        while let here = place {
            let lists = self.lists(of: here.pass)
            guard lists.indices.contains(here.list) else { throw RPCStatus(.malformedToken) }
            let list = lists[here.list]
            let found = try reading.list(
                N.recordKind, list.index, keyed: list.value, after: here.cursor,
                limit: Limits.searchCandidates)
            for candidate in found {
                looked += 1
                place?.cursor = candidate.cursor
                guard let shown = try show(Stored<N>(candidate.record), here.pass) else { continue }
                // One more than is shown tells whether there is another page.
                if items.count == limit { return page(items, next: last) }
                items.append(shown)
                last = place
            }
            if found.count == Limits.searchCandidates {
                if looked >= most { return page(items, next: place) }
                continue
            }
            place = here.pass == .whole ? try start(of: N.recordKind, .parts, reading) : nil
        }
        return page(items, next: nil)
    }

    private func page<Item: Resource>(
        _ items: [Disclosed<Item>], next: Place?
    ) -> Disclosure<Page<Item>> {
        Disclosure(Page(items, next: next?.encoded), of: items.map { $0.message.meta?.name ?? "" })
    }

    /// Begins a pass with its shortest list, counted no further than a page looks.
    private func start(
        of kind: RecordKind, _ pass: Place.Pass, _ reading: borrowing Reading
    ) throws(RPCStatus) -> Place? {
        var shortest: (list: Int, count: Int)?
        for (list, key) in lists(of: pass).enumerated() {
            let count = try reading.listIDs(
                kind, key.index, keyed: key.value, limit: Limits.searchCandidates
            ).count
            if count < shortest?.count ?? .max { shortest = (list, count) }
        }
        return shortest.map { Place(pass, list: $0.list, cursor: nil) }
    }
}
