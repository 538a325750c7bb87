import ServiceSupport
import Store
import Tenancy
import TestSupport
import Testing
import WireProto

@testable import FamilyService
@testable import ServiceRuntime

/// What somebody learns of a child whose case it may not see: by what is put together for it, and by what it can count.
@Suite("A hidden child shows in nothing")
struct HiddenChildTests {
    @Test("Pages are filled with what may be seen, and there is no token when nothing more may be")
    func pages() async throws {
        let world = try CaseCell()
        var seen: [String] = []
        for isSealed in [true, false, true, true, false, true, false, true, true] {
            let child = try await world.identify()
            try world.advance(seconds: 1)
            if isSealed {
                try await world.change(child) { $0.visibility = .sealed }
            } else {
                seen.append(child.named)
            }
        }
        let colleague = world.client(world.cell.colleague, .socialWorker)
        for size in [1, 2, 3, 4] {
            var (token, pages) = ("", [[String]]())
            repeat {
                let page = try await colleague.listCases(
                    FamilyV1.ListCasesRequest(
                        parent: "partners/ctse", pageSize: Int32(size), pageToken: token))
                pages.append(page.cases.map(\.named))
                token = page.nextPageToken
            } while !token.isEmpty && pages.count < 20
            #expect(pages.flatMap(\.self) == seen)
            #expect(pages.count == (seen.count + size - 1) / size, "of \(size): \(pages.map(\.count))")
            #expect(pages.dropLast().allSatisfy { $0.count == size })
        }
        let all = try await world.asManager.listCases(FamilyV1.ListCasesRequest(parent: "partners/ctse"))
        #expect(all.cases.count == 9)
        try await world.cell.bare.close()
    }

    @Test("A page passes over a bounded number of hidden records, and says where to go on")
    func bounded() async throws {
        let world = try CaseCell()
        let (name, count) = (world.name(world.worker), RuntimeLimits.passedOver + 1)
        let scope = TenantScope.job(JobName("test"), in: world.cell.bare.tenant("ctse"))
        let day = world.today
        try await world.cell.bare.store.write(in: scope) { (writing: inout Writing) throws(RPCStatus) in
            for _ in 0..<count {
                guard let fresh = ResourceName.record(.random(), as: .childCase, of: PartnerID("ctse")!)
                else {
                    throw .absent
                }
                _ = try writing.insert(
                    Draft(
                        fresh,
                        FamilyV1.ChildCase(
                            state: .identified, responsibleStaff: name, visibility: .sealed,
                            nextDeadline: FamilyV1.Deadline(kind: .screening, due: day))))
            }
        }
        try world.advance(days: 1)
        let open = try await world.identify()
        try world.advance(days: 60)
        let colleague = world.client(world.cell.colleague, .socialWorker)
        var request = FamilyV1.ListCasesRequest(parent: "partners/ctse", pageSize: 1)
        let first = try await colleague.listCases(request)
        #expect(first.cases.isEmpty && !first.nextPageToken.isEmpty)
        request.pageToken = first.nextPageToken
        let second = try await colleague.listCases(request)
        #expect(second.cases.map(\.named) == [open.named] && second.nextPageToken.isEmpty)

        var overdue = FamilyV1.ListOverdueRequest(parent: "partners/ctse", pageSize: 1)
        let none = try await colleague.listOverdue(overdue)
        #expect(none.items.isEmpty && !none.nextPageToken.isEmpty)
        overdue.pageToken = none.nextPageToken
        let late = try await colleague.listOverdue(overdue)
        #expect(late.items.map(\.name) == [open.named] && late.nextPageToken.isEmpty)
        try await world.cell.bare.close()
    }

    @Test("What is overdue is paged so, too")
    func overduePages() async throws {
        let world = try CaseCell()
        for isSealed in [true, false, true, false, true] {
            let child = try await world.identify()
            if isSealed { try await world.change(child) { $0.visibility = .sealed } }
        }
        try world.advance(days: 60)
        let colleague = world.client(world.cell.colleague, .socialWorker)
        var (token, counts) = ("", [Int]())
        repeat {
            let page = try await colleague.listOverdue(
                FamilyV1.ListOverdueRequest(parent: "partners/ctse", pageSize: 1, pageToken: token))
            counts.append(page.items.count)
            token = page.nextPageToken
        } while !token.isEmpty && counts.count < 20
        #expect(counts == [1, 1])
        let overdue = try await colleague.listCases(
            FamilyV1.ListCasesRequest(parent: "partners/ctse", pageSize: 2, overdue: true))
        #expect(overdue.cases.count == 2 && overdue.nextPageToken.isEmpty)
        try await world.cell.bare.close()
    }

    @Test("A search that finds a hidden child has the pages of one that finds nobody")
    func search() async throws {
        let world = try CaseCell()
        for index in 0..<5 {
            let child = try await world.identify { $0.person = CommonV1.PersonName(given: "Lan") }
            if index > 0 { try await world.change(child) { $0.visibility = .restricted } }
        }
        let colleague = world.client(world.cell.colleague, .socialWorker)
        let page = try await colleague.searchCases(
            FamilyV1.SearchCasesRequest(parent: "partners/ctse", query: "Lan", pageSize: 1))
        #expect(page.cases.count == 1 && page.nextPageToken.isEmpty)
        try await world.cell.bare.close()
    }

    @Test("Where a child sleeps and how old it is are not told by what is overdue, nor by a site's occupancy")
    func overdueAndOccupancy() async throws {
        var deployment = try PlacementFixture()
        let leaves = deployment.today.adding(months: 7)
        let home = try deployment.open()
        var names: [String] = []
        for isHidden in [false, true] {
            let child = try await deployment.child {
                $0.birth = FamilyV1.BirthDate(
                    date: CommonV1.Date(leaves.adding(months: -17 * 12)), precision: .day, official: true)
            }
            // One waits for approval and is the place later; an emergency is at once.
            _ = try await deployment.propose(child, deployment.bed(in: home, .emergency))
            if isHidden {
                try await deployment.change(FamilyV1.ChildCase.self, child.name) {
                    $0.visibility = .restricted
                }
            }
            names.append(child.name)
        }
        let colleague = deployment.caller(deployment.cell.colleague, .socialWorker)
        let request = FamilyV1.GetSiteOccupancyRequest(name: home)
        #expect(try await colleague.getSiteOccupancy(request).occupied == 1)
        #expect(try await deployment.client().getSiteOccupancy(request).occupied == 2, "who answers for both")
        #expect(
            try await deployment.client(deployment.first).getSiteOccupancy(request).occupied == 2, "a manager"
        )

        let placements = try await colleague.listPlacements(
            FamilyV1.ListPlacementsRequest(parent: names[1])
        ).placements
        #expect(placements.count == 1 && placements[0].site.isEmpty && placements[0].state == .active)
        let hidden = try await colleague.getCase(FamilyV1.GetCaseRequest(name: names[1]))
        #expect(hidden.placement.isEmpty && hidden.agesOut == nil && hidden.state == .identified)

        try deployment.cell.pass(days: 60)
        func kinds(_ client: FamilyServiceClient<BareCaller>, _ name: String) async throws -> Set<Int32> {
            let answer = try await client.listOverdue(FamilyV1.ListOverdueRequest(parent: "partners/ctse"))
            return Set(answer.items.filter { $0.name.hasPrefix(name) }.map(\.kind.rawValue))
        }
        typealias Kind = FamilyV1.OverdueKind
        let all: Set = [
            Kind.caseDeadline.rawValue, Kind.ageOut.rawValue, Kind.emergencyPlacement.rawValue,
        ]
        #expect(try await kinds(deployment.client(), names[1]) == all)
        #expect(try await kinds(deployment.client(deployment.first), names[1]) == all)
        #expect(try await kinds(colleague, names[0]) == all)
        #expect(try await kinds(colleague, names[1]) == [Kind.caseDeadline.rawValue])
        try await deployment.cell.bare.close()
    }

    @Test("Nothing that was found out from a restricted case is told to who may not see all of it")
    func consideration() async throws {
        let world = try CaseCell()
        let child = try await world.identify { $0.visibility = .restricted }
        let colleague = world.client(world.cell.colleague, .socialWorker)
        let steps = FamilyV1.ExplainTransitionRequest(name: child.named)
        let consent = FamilyV1.CheckConsentRequest(name: child.named, purpose: .care)
        for client in [world.asWorker, world.asManager] {
            #expect(try await !client.explainTransition(steps).steps.isEmpty)
            #expect(try await client.checkConsent(consent).reason == "CONSENT_MISSING")
        }
        let refused = await #expect(throws: RPCStatus.self) { try await colleague.explainTransition(steps) }
        #expect(refused?.reason == .recordRestricted)
        let unsaid = await #expect(throws: RPCStatus.self) { try await colleague.checkConsent(consent) }
        #expect(unsaid?.reason == .recordRestricted)
        try await world.cell.bare.close()
    }

    @Test("No record names a sealed case to who may not see it, and none of its revisions does")
    func references() async throws {
        let world = try CaseCell()
        let family = try await world.cell.addFamily()
        let member = try await world.cell.addMember(to: family)
        let child = try await world.identify {
            $0.family = family.meta?.name ?? ""
            $0.member = member.meta?.name ?? ""
        }
        let sibling = try await world.identify()
        let group = try await world.group([child.named, sibling.named])
        let alone = try await world.group([try await world.identify().named])
        for name in [child.named, alone.cases[0]] {
            try await world.change(try await world.read(name)) { $0.visibility = .sealed }
        }
        let colleague = world.client(world.cell.colleague, .socialWorker)
        for client in [world.asWorker, world.asManager, colleague] {
            let isHidden = client.caller.staff == world.cell.colleague
            let wanted = isHidden ? [] : [child.named]
            let seen = try await client.getFamily(
                FamilyV1.GetFamilyRequest(name: family.meta?.name ?? ""))
            #expect(seen.linkedCases == wanted)
            let list = try await client.listFamilies(FamilyV1.ListFamiliesRequest(parent: "partners/ctse"))
            #expect(list.families.map(\.linkedCases) == [wanted])
            let someone = try await client.getMember(
                FamilyV1.GetMemberRequest(name: member.meta?.name ?? ""))
            #expect(someone.childCase == wanted.first ?? "")
            let siblings = try await client.getSiblingGroup(
                FamilyV1.GetSiblingGroupRequest(name: group.meta?.name ?? ""))
            #expect(siblings.cases == wanted + [sibling.named])
            // A group of sealed children alone is not there.
            let groups = try await client.listSiblingGroups(
                FamilyV1.ListSiblingGroupsRequest(parent: "partners/ctse"))
            #expect(groups.siblingGroups.count == (isHidden ? 1 : 2))
            let request = FamilyV1.GetSiblingGroupRequest(name: alone.meta?.name ?? "")
            if isHidden {
                let refused = await #expect(throws: RPCStatus.self) {
                    try await client.getSiblingGroup(request)
                }
                #expect(refused?.reason == .sealed)
            } else {
                #expect(try await client.getSiblingGroup(request).cases == alone.cases)
            }
            for name in [family.meta?.name, member.meta?.name, group.meta?.name] {
                let revision = try await client.getRevision(
                    FamilyV1.GetRevisionRequest(name: name ?? ""))
                #expect(revision.recordJson.contains(child.named) == !isHidden)
                let past = try await client.listRevisions(
                    FamilyV1.ListRevisionsRequest(name: name ?? ""))
                #expect(past.revisions.allSatisfy { !isHidden || !$0.changedPaths.contains("linked_cases") })
            }
        }
        try await world.cell.bare.close()
    }

    @Test("A request sent again is answered by what may be seen by then, and by who sends it")
    func repeated() async throws {
        let world = try CaseCell()
        let child = try await world.identify()
        let colleague = world.client(world.cell.colleague, .socialWorker)
        let request = FamilyV1.CreateNoteRequest(
            parent: "partners/ctse", note: FamilyV1.Note(childCase: child.named, text: "she ran away"),
            requestID: CaseCell.id())
        let first = try await colleague.createNote(request)
        #expect(first.text == "she ran away")
        #expect(try await colleague.createNote(request) == first)
        try await world.change(child) { $0.visibility = .restricted }
        let again = try await colleague.createNote(request)
        #expect(again.text.isEmpty && again.meta?.name == first.meta?.name)
        #expect(try await world.asWorker.createNote(request) == first)
        try await world.change(child) { $0.visibility = .sealed }
        let sealed = try await colleague.createNote(request)
        #expect(sealed.childCase.isEmpty && sealed.meta?.name == first.meta?.name)
        try await world.cell.bare.close()
    }

    @Test("What changes in a case that is hidden brings its member no second time, and what hides it does")
    func copiedMember() async throws {
        let world = try CaseCell()
        let family = try await world.cell.addFamily()
        let member = try await world.cell.addMember(to: family)
        let child = try await world.identify {
            $0.family = family.meta?.name ?? ""
            $0.member = member.meta?.name ?? ""
        }
        let device = SyncServiceClient(world.client(world.cell.colleague, .socialWorker).caller)
        var cursor = try await device.pull().last?.cursor ?? ""
        for (change, count) in [(0, 1), (1, 0), (2, 0), (3, 1), (4, 0)] {
            try await world.change(child) { child in
                switch change {
                case 0: child.visibility = .sealed
                case 3: child.visibility = .normal
                default: child.note = "change \(change)"
                }
            }
            let batches = try await device.pull(cursor)
            #expect(batches.flatMap(\.changes).count == count, "change \(change)")
            cursor = batches.last?.cursor ?? ""
        }
        try await world.cell.bare.close()
    }

    @Test("A copy says nothing of how much it does not show: no batch is empty, none is short")
    func copies() async throws {
        var limits = SyncLimits()
        (limits.batchChanges, limits.batchScan) = (2, 3)
        let cell = try FamilyCell(limits: limits)
        for _ in 0..<4 { try await cell.addFamily() }
        let family = try await cell.addFamily()
        // What a copy does not hold: nine changes between two of its own.
        for _ in 0..<9 {
            _ = try await cell.client().createNote(
                FamilyV1.CreateNoteRequest(
                    parent: "partners/ctse",
                    note: FamilyV1.Note(family: family.meta?.name ?? "", text: "she ran away"),
                    requestID: RecordID.random().text))
        }
        try await cell.addFamily()
        let batches = try await cell.device().pull()
        #expect(batches.map(\.changes.count) == [2, 2, 2])
        #expect(batches.map(\.complete) == [false, false, true] || batches.last?.complete == true)
        try await cell.bare.close()
    }
}

extension CaseCell {
    func advance(seconds: Int64) throws {
        clock.advance(seconds: seconds)
        try hear()
    }

    /// A group of cases and of somebody outside.
    fileprivate func group(_ cases: [String]) async throws -> FamilyV1.SiblingGroup {
        try await asWorker.createSiblingGroup(
            FamilyV1.CreateSiblingGroupRequest(
                parent: "partners/ctse",
                siblingGroup: FamilyV1.SiblingGroup(
                    cases: cases,
                    outside: [
                        FamilyV1.ExternalSibling(person: CommonV1.PersonName(given: "An", script: "Latn"))
                    ]), requestID: CaseCell.id()))
    }

    /// Changes a case behind the service's back.
    func change(
        _ child: FamilyV1.ChildCase, _ change: @escaping @Sendable (inout FamilyV1.ChildCase) -> Void
    ) async throws {
        let scope = TenantScope.job(JobName("test"), in: cell.bare.tenant("ctse"))
        let name = child.named
        try await cell.bare.store.write(in: scope) { (writing: inout Writing) throws(RPCStatus) in
            let stored = try writing.require(
                FamilyV1.ChildCase.self, ResourceName(parsing: name, as: .childCase), at: writing.now)
            var next = stored.resource
            change(&next)
            _ = try writing.replace(stored, with: next)
        }
    }
}

extension PlacementFixture {
    func caller(_ staff: StaffID, _ roles: RoleSet) -> FamilyServiceClient<BareCaller> {
        FamilyServiceClient(
            BareCaller(
                router: cell.router, sealer: cell.bare.sealer(.gateway, .family), clock: cell.bare.clock,
                principal: .system(cell.bare.tenant("ctse"), .main), staff: staff, roles: roles,
                purpose: .care))
    }
}
