import ServiceRuntime
import Store
import Tenancy
import WireProto

/// The records that are found by a name, or the one whose case code is asked for. Who may not see a name does not
/// learn by it that somebody is here. A code says nothing of anybody: by it a record is found as a list shows it.
///
/// `Candidate` are the records that have the names, `Found` those that are shown.
struct FoundByName<Candidate: Resource & Named, Found: Coded>: PagedList {
    /// The record to show for a candidate whose name fits and may be seen; `nil` for none.
    typealias Choice =
        @Sendable (
            borrowing Reading, Stored<Candidate>, NameSearch, NameSearch.Place.Pass, inout VisibilityChecker
        ) throws(RPCStatus) -> Stored<Found>?

    let parent: Target
    private let search: NameSearch
    private let query: String
    private let now: UnixTime
    private let checker: VisibilityChecker
    private let choice: Choice

    /// - Parameters:
    ///   - query: As in the request's field `query`.
    ///   - parent: As in the request's field `parent`.
    init<Request: PagedRequest>(
        _ candidates: Candidate.Type, for query: String, in parent: String, _ request: Request,
        _ call: ScopedCall, choice: @escaping Choice
    ) throws(RPCStatus) {
        let target = try call.parent(parent, of: Found.resourceType)
        var violations = Violations()
        violations.given("parent", parent)
        violations.page(request)
        NameSearch.check(query, &violations)
        try violations.check()

        self.parent = target
        search = NameSearch(query)
        self.query = query
        now = call.now
        checker = call.checker
        self.choice = choice
    }

    func page(
        _ reading: borrowing Reading, after place: [UInt8]?, limit: Int
    ) throws(RPCStatus) -> Disclosure<Page<Found>> {
        try parent.requireName()
        var checker = checker
        // Only a search for names has a second page.
        if place == nil, let record = try reading.coded(Found.self, query, at: now),
            let shown = try checker.disclosed(record, of: parent.classes, reading)
        {
            return Disclosure(Page([shown], next: nil), of: [shown.message.meta?.name ?? ""])
        }
        return try search.page(of: Candidate.self, after: place, limit: limit, reading) {
            candidate, pass throws(RPCStatus) -> Disclosed<Found>? in
            guard search.finds(FoldedName(candidate.resource), in: pass),
                case .whole = try checker.visibility(of: candidate.resource, reading),
                let record = try choice(reading, candidate, search, pass, &checker)
            else { return nil }
            return try checker.disclosed(record, of: parent.classes, reading)
        }
    }
}
