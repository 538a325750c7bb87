import ArgumentParser
import FamilyService
import ServiceRuntime
import ServiceSupport
import Store
import Tenancy
import TestSupport
import WireProto

/// Calls one RPC, again and again, for cases at random places of a filled cell, of each tenant in turn.
struct CallCommand: ParsableCommand {
    static let configuration = CommandConfiguration(commandName: "call")

    enum What: String, ExpressibleByArgument {
        case register
        case get
        case list
        case filter
        case since
        case visit
    }

    @OptionGroup var options: CellOptions
    @Option var what: What
    @Option var calls: Int
    /// Cases made to be registered, before anything is measured.
    @Option var candidates = 0

    func run() throws {
        PageCount.watch()
        let cell = try LoadedCell(options, age: 86_400)
        let caller = Caller(cell: cell, options: options, what: what)
        let (calls, candidates) = (calls, candidates)
        let (latencies, pages) = try waiting { [caller] in
            var caller = caller
            try await caller.prepare(candidates)
            // Every tenant's connections are open and its statements prepared before anything is counted.
            for _ in 0..<caller.uncounted { try await caller.call() }
            let pages = PageCount.asked
            let clock = ContinuousClock()
            var latencies: [Duration] = []
            for _ in 0..<calls {
                let began = clock.now
                try await caller.call()
                latencies.append(clock.now - began)
            }
            let asked = PageCount.asked - pages
            await cell.bare.store.close()
            return (latencies.sorted(), asked)
        }
        let median = latencies[latencies.count / 2] / .microseconds(1)
        print(#"{"calls": \#(calls), "p50": \#(median), "pages": \#(Double(pages) / Double(calls))}"#)
    }
}

private struct Caller: Sendable {
    let cell: LoadedCell
    let options: CellOptions
    let what: CallCommand.What
    private var random = Seeded(seed: 7)
    private var turn = 0
    private var candidates: [Candidate] = []
    /// Where each tenant's list goes on.
    private var tokens: [Int: String] = [:]

    struct Candidate {
        let tenant: Int
        let child: FamilyV1.ChildCase
        let consent: String
    }

    init(cell: LoadedCell, options: CellOptions, what: CallCommand.What) {
        self.cell = cell
        self.options = options
        self.what = what
    }

    /// Makes cases that wait for nothing but their registration, with ids at random places.
    mutating func prepare(_ count: Int) async throws {
        let day = CalendarDate(cell.bare.clock.now, secondsFromGreenwich: 7 * 3600)
        for place in 0..<(count == 0 ? 0 : count + uncounted) {
            let tenant = tenant(at: place % active)
            let partner = PartnerID(Example.partner(tenant))!
            let name = ResourceName.record(.random(), as: .childCase, of: partner)!
            let consent = ResourceName.record(.random(), as: .consent, of: partner)!
            try await cell.bare.store.write(in: cell.scope(tenant)) {
                (writing: inout Writing) throws(RPCStatus) in
                var child = Example.child(0, family: nil, in: tenant, on: day)
                // Of a name of its own: nobody registers a child of whom there is another case.
                child.person?.given = "An \(place)"
                child.screening = FamilyV1.Screening(result: .suspected, doneOn: CommonV1.Date(day))
                _ = try writing.insert(Draft(name, child))
                _ = try writing.insert(
                    Draft(
                        consent,
                        FamilyV1.Consent(
                            childCase: name.text, giver: .guardian, purposes: [.care],
                            validFrom: CommonV1.Date(day), state: .active, childAssent: true)))
            }
            let child = try await cell.client(tenant).getCase(FamilyV1.GetCaseRequest(name: name.text))
            candidates.append(Candidate(tenant: tenant, child: child, consent: consent.text))
        }
    }

    mutating func call() async throws {
        switch what {
        case .register: try await register()
        case .get: try await get()
        case .list: try await list(filter: Example.inSupport)
        case .filter: try await list(filter: Example.highRisk)
        case .since: try await list(filter: Example.changedSince)
        case .visit: try await visit()
        }
    }

    private mutating func register() async throws {
        let next = candidates.removeLast()
        _ = try await cell.client(next.tenant).registerCase(
            FamilyV1.RegisterCaseRequest(
                name: next.child.meta?.name ?? "", etag: next.child.meta?.etag ?? "",
                registration: FamilyV1.Registration(consent: next.consent, duplicate: .noneFound),
                requestID: RecordID.random().text))
    }

    private mutating func get() async throws {
        let (tenant, number) = draw()
        let name = Example.name(number, of: options.cases, as: .childCase, in: tenant)
        _ = try await cell.client(tenant).getCase(FamilyV1.GetCaseRequest(name: name.text))
    }

    /// The next page of a filter, fifty at a time; after the last the first.
    private mutating func list(filter: (_ tenant: Int) -> String) async throws {
        let (tenant, _) = draw()
        let page = try await cell.client(tenant).listCases(
            FamilyV1.ListCasesRequest(
                parent: "partners/\(Example.partner(tenant))", pageSize: 50, pageToken: tokens[tenant] ?? "",
                filter: filter(tenant)))
        tokens[tenant] = page.nextPageToken
    }

    private mutating func visit() async throws {
        let (tenant, number) = draw()
        let followUp = Example.followUp(number / 2, of: options.cases, in: tenant)
        _ = try await cell.client(tenant).recordVisit(
            FamilyV1.RecordVisitRequest(
                parent: "partners/\(Example.partner(tenant))",
                visit: FamilyV1.Visit(
                    followUp: followUp.text, kind: .home,
                    startTime: GoogleProtobuf.Timestamp(cell.bare.clock.now)),
                requestID: RecordID.random().text))
    }

    /// Tenants that call in the same minutes: fewer than a store keeps open.
    var active: Int { min(options.tenants, 32) }

    /// Calls before the first that counts: some for each reading connection of each tenant.
    var uncounted: Int { active * 6 }

    private func tenant(at place: Int) -> Int { place * options.tenants / active }

    private mutating func draw() -> (tenant: Int, number: Int) {
        defer { turn += 1 }
        return (tenant(at: turn % active), Int.random(in: 0..<options.cases, using: &random))
    }
}
