import ServiceSupport
import Store
import Tenancy
import Testing
import WireProto

@testable import FamilyService
@testable import ServiceRuntime

@Suite("Lists that filters narrow")
struct CaseFilterTests {
    /// The names on all pages of a list.
    func names(
        _ client: FamilyServiceClient<BareCaller>, _ filter: String, by order: String = "",
        pageSize: Int32 = 2,
        _ change: (inout FamilyV1.ListCasesRequest) -> Void = { _ in }
    ) async throws(RPCStatus) -> [String] {
        try await pages(client, filter, by: order, pageSize: pageSize, change).flatMap(\.self)
    }

    func pages(
        _ client: FamilyServiceClient<BareCaller>, _ filter: String, by order: String = "",
        pageSize: Int32 = 2,
        _ change: (inout FamilyV1.ListCasesRequest) -> Void = { _ in }
    ) async throws(RPCStatus) -> [[String]] {
        var request = FamilyV1.ListCasesRequest(
            parent: "partners/ctse", pageSize: pageSize, filter: filter, orderBy: order)
        change(&request)
        var pages: [[String]] = []
        repeat {
            let page = try await client.listCases(request)
            pages.append(page.cases.map(\.named))
            request.pageToken = page.nextPageToken
        } while !request.pageToken.isEmpty && pages.count < 100
        return pages
    }

    @Test(
        "Conditions combine, in every order and with any page, and the request's own fields are conditions like them"
    )
    func combined() async throws {
        let world = try CaseCell()
        var all: [FamilyV1.ChildCase] = []
        let sites = [world.site, "partners/ctse/sites/\(RecordID.random().text)"]
        // Each of the eight combinations of site, risk and worker once.
        for number in 0..<8 {
            let child = try await world.identify { $0.project = number < 6 ? "school" : "" }
            try await world.change(child) {
                $0.sourceSite = sites[number & 1]
                $0.riskLevel = number & 2 == 0 ? .high : .low
                $0.responsibleStaff = number & 4 == 0 ? world.name(world.worker) : world.name(world.second)
            }
            all.append(child)
            try world.advance(seconds: 1)
        }
        let (worker, client) = (world.name(world.worker), world.asManager)
        func named(_ numbers: [Int]) -> [String] { numbers.map { all[$0].named } }
        #expect(try await names(client, "") == all.map(\.named))
        #expect(try await names(client, "risk_level = HIGH") == named([0, 1, 4, 5]))
        #expect(
            try await names(client, "risk_level = HIGH AND responsible_staff = \(worker)") == named([0, 1]))
        #expect(
            try await names(
                client,
                "source_site = \"\(sites[1])\" AND risk_level = RISK_LEVEL_LOW AND responsible_staff != \(worker)"
            )
                == named([7]))
        #expect(try await names(client, "risk_level != HIGH AND project = school") == named([2, 3]))
        #expect(try await names(client, "project:* AND responsible_staff != \(worker)") == named([4, 5]))
        #expect(try await names(client, "project = \"\"") == [], "what is not there equals nothing")
        #expect(
            try await names(client, "project = school", by: "create_time desc") {
                $0.sourceSite = sites[0]
                $0.riskLevel = .high
            } == named([4, 0]))
        #expect(
            try await names(client, "state = IDENTIFIED", by: "update_time desc") {
                $0.responsibleStaff = worker
            }
                == named([3, 2, 1, 0]))
        #expect(try await names(client, "state = REGISTERED") == [])
        #expect(try await names(client, "case_code = \(all[3].caseCode) AND state:*") == named([3]))
        #expect(try await names(client, "responsible_staff = \(worker) AND responsible_staff = a") == [])
        #expect(try await names(client, "responsible_staff = partners/cswc/staff/a") == [])
        try await world.cell.bare.close()
    }

    @Test("What was updated since comes in the order of updates, and times bound every list")
    func times() async throws {
        let world = try CaseCell()
        var all: [String] = []
        for _ in 0..<5 {
            all.append(try await world.identify().named)
            try world.advance(days: 1)
        }
        let later = world.day
        try await world.change(try await world.read(all[1])) { $0.note = "seen" }
        try world.advance(seconds: 1)
        try await world.change(try await world.read(all[0])) { $0.note = "seen" }
        let client = world.asWorker
        func day(_ days: Int) -> String {
            let day = later.adding(days: days)
            func two(_ number: Int) -> String { (number < 10 ? "0" : "") + "\(number)" }
            return "\(day.year)-\(two(day.month))-\(two(day.day))"
        }
        #expect(try await names(client, "update_time >= \(day(0))") == [all[1], all[0]])
        #expect(try await names(client, "update_time >= \(day(-1))") == [all[4], all[1], all[0]])
        #expect(
            try await names(client, "update_time >= \(day(-1))", by: "update_time desc")
                == [all[0], all[1], all[4]])
        #expect(
            try await names(client, "update_time >= \(day(0))", by: "create_time") == [all[0], all[1]])
        #expect(try await names(client, "create_time = \(day(-2))") == [all[3]])
        #expect(
            try await names(
                client, "create_time > \(day(-4)) AND create_time <= \(day(-2))", by: "create_time desc")
                == [all[3], all[2]])
        #expect(
            try await names(client, "update_time < \(day(0))", by: "update_time") == [all[2], all[3], all[4]])
        #expect(try await names(client, "update_time > \(day(1))") == [])
        try await world.cell.bare.close()
    }

    @Test("Closed cases are listed where the filter says so, and a family has all of its own")
    func closed() async throws {
        let world = try CaseCell()
        let family = try await world.cell.addFamily().meta?.name ?? ""
        let open = try await world.identify { $0.family = family }
        try world.advance(seconds: 1)
        let closed = try await world.identify { $0.family = family }
        try await world.change(closed) { $0.state = .closed }
        try world.advance(seconds: 1)
        let other = try await world.identify()
        let client = world.asWorker
        #expect(try await names(client, "") == [open.named, other.named])
        #expect(try await names(client, "state:*") == [open.named, closed.named, other.named])
        #expect(try await names(client, "open = false") == [closed.named])
        #expect(try await names(client, "state != IDENTIFIED") == [closed.named])
        #expect(try await names(client, "state = CLOSED AND open = true") == [])
        #expect(try await names(client, "family = \(family)") == [open.named])
        #expect(try await names(client, "family = \(family) AND state:*") == [open.named, closed.named])
        #expect(
            try await names(client, "state:* AND family:*", by: "update_time") == [open.named, closed.named])
        try await world.cell.bare.close()
    }

    @Test("What is overdue combines with the rest; deadlines order only cases that have one")
    func overdue() async throws {
        let world = try CaseCell()
        let (first, second) = (try await world.identify(), try await world.identify())
        try await world.change(first) { $0.riskLevel = .high }
        try world.advance(days: 2)
        let third = try await world.identify()
        let client = world.asWorker
        #expect(try await names(client, "overdue = true") == [])
        #expect(Set(try await names(client, "overdue = false")) == [first.named, second.named, third.named])
        try world.advance(days: 3)
        #expect(Set(try await names(client, "overdue = true")) == [first.named, second.named])
        #expect(try await names(client, "overdue = true AND risk_level = HIGH") == [first.named])
        #expect(try await names(client, "risk_level = HIGH") { $0.overdue = true } == [first.named])
        #expect(try await names(client, "state = REGISTERED") { $0.overdue = true } == [])
        #expect(
            try await names(client, "next_deadline.due < 2999-01-01", by: "next_deadline.due desc").first
                == third.named)
        let refused = await whyRefused { () async throws(RPCStatus) in
            try await client.listCases(
                FamilyV1.ListCasesRequest(parent: "partners/ctse", orderBy: "next_deadline.due"))
        }
        #expect(refused.wrongFields == ["order_by"])
        try await world.cell.bare.close()
    }

    @Test("A wrong filter or order is refused with what to write, and a token serves its own filter alone")
    func refused() async throws {
        let world = try CaseCell()
        for _ in 0..<3 { _ = try await world.identify() }
        let client = world.asWorker
        for (filter, order, field) in [
            ("risk = HIGH", "", "filter"), ("risk_level = HIGH OR overdue = true", "", "filter"),
            ("person.given = Lan", "", "filter"), ("", "risk_level", "order_by"),
            ("", "create_time, update_time", "order_by"),
        ] {
            let refused = await whyRefused { () async throws(RPCStatus) in
                try await client.listCases(
                    FamilyV1.ListCasesRequest(parent: "partners/ctse", filter: filter, orderBy: order))
            }
            #expect(refused.code == .invalidArgument && refused.wrongFields == [field], "\(filter) \(order)")
            #expect(!refused.message.contains("Lan"), "a value is never repeated")
        }
        var request = FamilyV1.ListCasesRequest(parent: "partners/ctse", pageSize: 1, filter: "state:*")
        request.pageToken = try await client.listCases(request).nextPageToken
        request.filter = "state != CLOSED"
        let other = await whyRefused { () async throws(RPCStatus) in try await client.listCases(request) }
        #expect(other.reason == .pageTokenMismatch)
        try await world.cell.bare.close()
    }

    @Test("A field that is masked is not there for a filter: nobody finds out by asking what it does not see")
    func masked() async throws {
        let world = try CaseCell()
        var names: [String] = []
        for visibility in [FamilyV1.Visibility.normal, .restricted, .sealed] {
            let child = try await world.identify { $0.sex = .female }
            try await world.change(child) { $0.visibility = visibility }
            names.append(child.named)
            try world.advance(seconds: 1)
        }
        let colleague = world.client(world.cell.colleague, .socialWorker)
        #expect(try await self.names(colleague, "") == [names[0], names[1]])
        #expect(try await self.names(colleague, "sex = FEMALE") == [names[0]])
        #expect(try await self.names(colleague, "sex = MALE") == [])
        #expect(try await self.names(colleague, "sex:*") == [names[0]])
        // Of the restricted one nothing is known: it differs from all.
        #expect(try await self.names(colleague, "sex != FEMALE") == [names[1]])
        #expect(try await self.names(colleague, "sex != MALE") == [names[0], names[1]])
        #expect(try await self.names(colleague, "victim_status != SUSPECTED") == [names[0], names[1]])
        #expect(try await self.names(world.asWorker, "sex = FEMALE") == names)
        try await world.cell.bare.close()
    }

    @Test("A page that finds nothing is short, and where it stops says nothing of hidden cases")
    func bounded() async throws {
        // As many visible cases in both worlds, and in the second some hidden ones between them.
        var cuts: [[Int]] = []
        for hidden in [0, 400] {
            let world = try CaseCell()
            let (count, name) = (2 * RuntimeLimits.filteredOut + 10, world.name(world.worker))
            let scope = TenantScope.job(JobName("test"), in: world.cell.bare.tenant("ctse"))
            for part in 0..<2 {
                try await world.cell.bare.store.write(in: scope) {
                    (writing: inout Writing) throws(RPCStatus) in
                    for number in 0..<(count + hidden) / 2 {
                        let isHidden = number < hidden / 2
                        _ = try writing.insert(
                            Draft(
                                world.fresh(.childCase),
                                FamilyV1.ChildCase(
                                    state: .identified, responsibleStaff: name,
                                    visibility: isHidden ? .sealed : .normal)))
                    }
                }
                try world.advance(seconds: Int64(part + 1))
            }
            let colleague = world.client(world.cell.colleague, .socialWorker)
            let wanted = try await world.identify { $0.project = "school" }
            let pages = try await pages(colleague, "project = school", pageSize: 10)
            #expect(pages.flatMap(\.self) == [wanted.named])
            cuts.append(pages.map(\.count))
            var counts: [Int32] = []
            var request = FamilyV1.CountCasesRequest(parent: "partners/ctse")
            repeat {
                let answer = try await colleague.countCases(request)
                counts += answer.counts.map(\.count)
                request.pageToken = answer.nextPageToken
            } while !request.pageToken.isEmpty && counts.count < 100
            #expect(counts == [1_000, 1_000, 11])
            try await world.cell.bare.close()
        }
        #expect(cuts == [[0, 0, 1], [0, 0, 1]])
    }

    @Test("Counts are of what the caller may see, by state, risk, worker or site")
    func counts() async throws {
        let world = try CaseCell()
        for number in 0..<7 {
            let child = try await world.identify()
            try await world.change(child) {
                $0.riskLevel = [.high, .low, .unspecified][number % 3]
                if number == 5 { $0.visibility = .sealed }
                if number == 6 { $0.state = .closed }
            }
        }
        func counts(
            _ group: String, _ filter: String = "", by client: FamilyServiceClient<BareCaller>
        ) async throws -> [String: Int32] {
            let answer = try await client.countCases(
                FamilyV1.CountCasesRequest(parent: "partners/ctse", filter: filter, groupBy: group))
            #expect(answer.nextPageToken.isEmpty)
            return Dictionary(uniqueKeysWithValues: answer.counts.map { ($0.value, $0.count) })
        }
        let (manager, colleague) = (world.asManager, world.client(world.cell.colleague, .socialWorker))
        #expect(try await counts("", by: manager) == ["": 6])
        #expect(try await counts("", by: colleague) == ["": 5])
        #expect(try await counts("", "risk_level = MEDIUM", by: manager) == ["": 0])
        #expect(try await counts("risk_level", by: manager) == ["HIGH": 2, "LOW": 2, "": 2])
        #expect(try await counts("risk_level", by: colleague) == ["HIGH": 2, "LOW": 2, "": 1])
        #expect(try await counts("state", "state:*", by: manager) == ["IDENTIFIED": 6, "CLOSED": 1])
        #expect(try await counts("responsible_staff", by: manager) == [world.name(world.worker): 6])
        #expect(try await counts("source_site", "risk_level = HIGH", by: manager) == [world.site: 2])
        let refused = await whyRefused { () async throws(RPCStatus) in
            try await manager.countCases(
                FamilyV1.CountCasesRequest(parent: "partners/ctse", groupBy: "victim_status"))
        }
        #expect(refused.wrongFields == ["group_by"])
        try await world.cell.bare.close()
    }

    @Test("Of several long ranges the first is read, of short ones the shortest")
    func ranges() throws {
        let today = CalendarDate(year: 2027, month: 3, day: 1)!
        let fields = FamilyV1.ChildCase.filterFields(on: today)
        func plan(_ text: String, by order: String? = nil) throws -> CaseListPlan? {
            let filter = try RecordFilter(text, by: fields, permitted: .all, offset: 0).ofOpen(by: fields)
            let sorting = order.map { ListSorting(by: $0) } ?? CaseListPlan.order(of: filter)
            return CaseListPlan(filter, by: sorting, on: today)
        }
        typealias Index = FamilyV1.ChildCase.Index
        func created(_ narrowing: CaseNarrowing, _ scope: CaseScope) -> ListOrder {
            ListOrder(Index.byCreation, under: narrowing.key(scope))
        }
        #expect(try plan("")?.ranges == [created(.everything, .open)])
        #expect(try plan("state = CLOSED")?.ranges == [created(.everything, .state(.closed))])
        #expect(try plan("state != CLOSED AND risk_level = HIGH")?.ranges == [created(.risk(.high), .all)])
        #expect(
            try plan("risk_level = HIGH AND source_site = a AND responsible_staff = b")?.ranges
                == [created(.staff("b"), .open), created(.site("a"), .open), created(.risk(.high), .open)])
        #expect(
            try plan("family = f AND responsible_staff = b")?.ranges
                == [ListOrder(Index.ofFamily, under: FamilyV1.ChildCase.of(family: "f"))])
        let since = ListKey(milliseconds: 1_803_859_200_000)
        #expect(
            try plan("update_time >= 2027-03-01 AND responsible_staff = b")?.ranges
                == [ListOrder(Index.byUpdate, from: since)])
        #expect(
            try plan("update_time >= 2027-03-01 AND family = f")?.ranges.first?.index == Index.ofFamily)
        #expect(
            try plan("overdue = true AND responsible_staff = b")?.ranges
                == [
                    ListOrder(
                        Index.byDeadline, under: CaseNarrowing.staff("b").keyOfOpen,
                        to: ListKey(dayNumber: Int64(today.dayNumber)))
                ])
        #expect(try plan("", by: "next_deadline.due") == nil)
    }
}
