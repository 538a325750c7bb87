import Foundation
import Program
import ServiceSupport
import Store
import Tenancy
import TestSupport
import Testing
import WireProto

@testable import FamilyService
@testable import ServiceRuntime

/// What stands in the files of a store for whoever has them and no key.
@Suite("Where a child sleeps and when it was born stand nowhere in clear")
struct AtRestTests {
    @Test("No file of the store has the site of a placement, a name or a note, and no index the month")
    func canaries() async throws {
        var deployment = try PlacementFixture()
        let home = try deployment.open()
        let child = try await deployment.child {
            $0.person = CommonV1.PersonName(family: "Canarywords", given: "Zebrafinch")
            $0.birth = FamilyV1.BirthDate(date: CommonV1.Date(2012, 3, 19), precision: .day)
            $0.note = "planted-note-of-a-child"
        }
        let placed = try await deployment.approve(
            try await deployment.propose(child, deployment.bed(in: home)))
        #expect(try await deployment.read(child).agesOut != nil)
        #expect(try await deployment.occupancy(of: home) == 1)
        try await deployment.end(placed)
        #expect(try await deployment.occupancy(of: home) == 0)
        _ = try await deployment.approve(try await deployment.propose(child, deployment.bed(in: home)))
        _ = try await deployment.propose(try await deployment.child(), deployment.bed(in: home, .emergency))
        let family = try await deployment.cell.addFamily().meta?.name ?? ""
        try await deployment.cell.bare.insert(
            FamilyV1.Assessment(kind: .familySuitability, state: .approved, family: family), under: child.name
        )

        let planted = [
            home, String(home.split(separator: "/").last ?? ""), "Canarywords", "canarywords",
            "Zebrafinch", "zebrafinch", "planted-note-of-a-child",
        ]
        for (path, data) in try files(of: deployment.cell.bare) {
            for word in planted {
                #expect(data.range(of: Data(word.utf8)) == nil, "\(word) stands in \(path)")
            }
        }
        #expect(try await inClear(deployment.cell.bare) == [0, 0, 0, 0])
        try await deployment.cell.bare.close()
    }

    @Test(
        "No text of an identifying or special field stands in a file, whatever the record",
        arguments: FamilyResources.resources.indices)
    func everyField(number: Int) async throws {
        let world = try CaseCell()
        func plant<N: Resource>(_ resource: N.Type) async throws -> [String] {
            let type = N.resourceType
            let above: ResourceName? =
                switch type.parent {
                case nil: nil
                case .family:
                    ResourceName(
                        parsing: try await world.cell.addFamily().meta?.name ?? "", as: .family)
                default: ResourceName(parsing: try await world.identify().named, as: .childCase)
                }
            let name = above?.child(.random(), as: type) ?? world.fresh(type)
            var facts = HiddenFacts(seed: 7, canary: "planted\(number)x")
            try await world.put(try facts.drawn(for: N.filled), name)
            return facts.texts
        }
        let planted = try await plant(FamilyResources.resources[number])
        for (path, data) in try files(of: world.cell.bare) {
            for word in planted {
                #expect(data.range(of: Data(word.utf8)) == nil, "\(word) stands in \(path)")
            }
        }
        try await world.cell.bare.close()
    }

    @Test("What stood in clear is found until it is written anew, and is gone then")
    func before() async throws {
        var deployment = try PlacementFixture()
        let home = try deployment.open()
        let (bare, today) = (deployment.cell.bare, deployment.today)
        let child = try await deployment.child()
        let parent = try #require(ResourceName(parsing: child.name, as: .childCase))
        let month = today.adding(months: -1)
        let scope = TenantScope.job(JobName("test"), in: bare.tenant("ctse"))
        // As the program before wrote them.
        try await bare.insert(
            FamilyV1.Placement(site: home, type: .temporary, from: CommonV1.Date(today), state: .active),
            under: child.name,
            indexes: [
                IndexEntry(
                    FamilyV1.Placement.Index.ofSiteInClear,
                    .plain(FamilyV1.Placement.inClear(home, .active).prefix.adding(Int32(0)).bytes))
            ])
        let ended = UnixTime(milliseconds: bare.clock.now.milliseconds - 86_400_000)
        try await bare.insert(
            FamilyV1.Placement(
                type: .emergency, state: .active, escalateTime: GoogleProtobuf.Timestamp(ended)),
            under: child.name,
            indexes: [
                IndexEntry(
                    FamilyV1.Placement.Index.escalatingInClear, .plain(ListKey().adding(ended).bytes))
            ])
        let suitability = FamilyV1.Assessment.suitability(
            of: "partners/ctse/families/1", for: parent.recordID?.text ?? "")
        try await bare.insert(
            FamilyV1.Assessment(
                kind: .familySuitability, state: .approved, family: "partners/ctse/families/1",
                suitable: true),
            under: child.name,
            indexes: [
                IndexEntry(
                    FamilyV1.Assessment.Index.suitabilityInClear, .plain(suitability.adding(ended).bytes))
            ])
        try await bare.store.write(in: scope) { (writing: inout Writing) throws(RPCStatus) in
            let old = try writing.get(FamilyV1.ChildCase.recordKind, parent.recordID!)!
            var resource = FamilyV1.ChildCase()
            do { resource = try FamilyV1.ChildCase(decoding: old.body) } catch {
                throw RPCStatus(.corrupt("\(error)"))
            }
            resource.agesOut = CommonV1.Date(year: Int32(month.year), month: Int32(month.month), day: 1)
            var bytes: [UInt8] = []
            do { bytes = try resource.encoded() } catch { throw RPCStatus(.corrupt("\(error)")) }
            try writing.update(
                old.kind, old.id, expecting: .revision(old.revision), bytes,
                indexes: [
                    IndexEntry(
                        FamilyV1.ChildCase.Index.byAgeOutInClear,
                        .plain(
                            CaseNarrowing.everything.keyOfOpen
                                .adding(day: CalendarDate(year: month.year, month: month.month, day: 1)!)
                                .bytes))
                ])
        }
        func found() async throws -> [Int] {
            let overdue = try await deployment.client().listOverdue(
                FamilyV1.ListOverdueRequest(parent: "partners/ctse"))
            return [
                Int(
                    try await deployment.client(deployment.first).getSiteOccupancy(
                        FamilyV1.GetSiteOccupancyRequest(name: home)
                    ).occupied),
                Int(try await deployment.occupancy(of: home)),
                overdue.items.count { $0.kind == .ageOut && $0.name == child.name },
                overdue.items.count { $0.kind == .emergencyPlacement },
                try await isSuitable(bare, child.name, "partners/ctse/families/1") ? 1 : 0,
            ]
        }
        #expect(try await found() == [1, 1, 1, 1, 1])
        #expect(try await inClear(bare) == [1, 1, 1, 1])
        // The program of now opens the store of before, reads its records and finds them in clear.
        let opened = try newest(bare)
        let known = try await opened.read(in: scope) { (reading: inout Reading) throws(RPCStatus) in
            let child = try reading.require(FamilyV1.ChildCase.self, parent, at: bare.clock.now)
            return [
                try PlacementLists.countResidents(of: home, reading),
                try PlacementLists.residents(of: home, reading).count,
                try CaseFacts.isSuitable("partners/ctse/families/1", for: child, reading) ? 1 : 0,
            ]
        }
        #expect(known == [1, 1, 1])
        await opened.close()
        try await RewriteJob(FamilyServer.resources, tenants: []).run(
            ServiceConfiguration(
                country: bare.country, store: "\(bare.directory)/store", keys: bare.directory,
                bodies: try BodyMigrations(FamilyServer.bodies), log: .silent,
                clock: { [clock = bare.clock] in clock.now }))

        // By the program that wrote them anew: the one before refuses what is marked so.
        let after = try newest(bare)
        let counts = try await after.read(in: scope) { (reading: inout Reading) throws(RPCStatus) in
            [
                try PlacementLists.countResidents(of: home, reading),
                try reading.ids(
                    FamilyV1.ChildCase.recordKind, FamilyV1.ChildCase.Index.byAgeOutMonth,
                    keyed: CaseNarrowing.everything.ageOut(
                        in: CalendarDate(year: month.year, month: month.month, day: 1)!), limit: 9
                ).count,
                try reading.ids(
                    FamilyV1.Placement.recordKind, FamilyV1.Placement.Index.escalating,
                    keyed: FamilyV1.Placement.everyEmergency, limit: 9
                ).count,
                try reading.ids(
                    FamilyV1.Assessment.recordKind, FamilyV1.Assessment.Index.suitability,
                    keyed: suitability, limit: 9
                ).count,
            ]
        }
        #expect(counts == [1, 1, 1, 1])
        await after.close()
        #expect(try await inClear(bare) == [0, 0, 0, 0])
        try await bare.close()
    }

    @Test("There is no way back to a program that would not find who lives in a site")
    func oneWay() throws {
        let newest = try BodyMigrations(FamilyServer.bodies)
        #expect(newest.target == 4)
        for target in 1...3 {
            #expect(throws: StoreError.self) { try BodyMigrations(FamilyServer.bodies, target: target) }
        }
    }

    /// The store as the program of now opens it.
    private func newest(_ bare: BareStore) throws -> Store {
        try Store(
            StoreConfiguration(
                directory: "\(bare.directory)/store", country: bare.country,
                countryKey: "\(bare.directory)/country.key", bodies: try BodyMigrations(FamilyServer.bodies),
                clock: { [clock = bare.clock] in clock.now }, alarm: { _ in }))
    }

    /// Entries of the indexes that had the site and the month in clear.
    private func inClear(_ bare: BareStore) async throws -> [Int] {
        let scope = TenantScope.job(JobName("test"), in: bare.tenant("ctse"))
        return try await bare.store.read(in: scope) {
            (reading: inout TenantReading<StoreError>) throws(StoreError) in
            [
                try reading.listIDs(
                    FamilyV1.Placement.recordKind, FamilyV1.Placement.Index.ofSiteInClear, limit: 9
                ).count,
                try reading.listIDs(
                    FamilyV1.ChildCase.recordKind, FamilyV1.ChildCase.Index.byAgeOutInClear, limit: 9
                ).count,
                try reading.listIDs(
                    FamilyV1.Placement.recordKind, FamilyV1.Placement.Index.escalatingInClear, limit: 9
                ).count,
                try reading.listIDs(
                    FamilyV1.Assessment.recordKind, FamilyV1.Assessment.Index.suitabilityInClear, limit: 9
                ).count,
            ]
        }
    }

    private func isSuitable(_ bare: BareStore, _ child: String, _ family: String) async throws -> Bool {
        let scope = TenantScope.job(JobName("test"), in: bare.tenant("ctse"))
        return try await bare.store.read(in: scope) { (reading: inout Reading) throws(RPCStatus) in
            let child = try reading.require(
                FamilyV1.ChildCase.self, ResourceName(parsing: child, as: .childCase), at: bare.clock.now)
            return try CaseFacts.isSuitable(family, for: child, reading)
        }
    }

    private func files(of bare: BareStore) throws -> [(String, Data)] {
        let root = "\(bare.directory)/store"
        let found = FileManager.default.enumerator(atPath: root)?.compactMap { $0 as? String } ?? []
        #expect(!found.isEmpty)
        return try found.compactMap { path in
            var isFolder: ObjCBool = false
            let whole = "\(root)/\(path)"
            guard unsafe FileManager.default.fileExists(atPath: whole, isDirectory: &isFolder),
                !isFolder.boolValue
            else { return nil }
            return (path, try Data(contentsOf: URL(fileURLWithPath: whole)))
        }
    }
}

extension BareStore {
    /// Puts a record under a case, in the indexes of today or in others.
    fileprivate func insert<N: Resource>(
        _ resource: N, under child: String, indexes: [IndexEntry]? = nil
    ) async throws {
        let scope = TenantScope.job(JobName("test"), in: tenant("ctse"))
        try await store.write(in: scope) { (writing: inout Writing) throws(RPCStatus) in
            let parent = ResourceName(parsing: child, as: .childCase)
            guard let name = parent?.child(.random(), as: N.resourceType), let id = name.recordID else {
                throw .absent
            }
            guard let indexes else {
                _ = try writing.insert(Draft(name, resource))
                return
            }
            var resource = resource
            resource.meta = CommonV1.Meta(name: name.text)
            do {
                try writing.insert(N.recordKind, id, resource.encoded(), indexes: indexes)
            } catch {
                throw .unreadable
            }
        }
    }
}

extension Resource {
    /// A record in a state in which it stands in all its indexes, as far as states go.
    fileprivate static var filled: Self {
        switch Self.self {
        case is FamilyV1.Placement.Type:
            FamilyV1.Placement(state: .active) as? Self ?? Self()
        case is FamilyV1.Assessment.Type:
            FamilyV1.Assessment(kind: .familySuitability, state: .approved) as? Self ?? Self()
        case is FamilyV1.ChildCase.Type: FamilyV1.ChildCase(state: .identified) as? Self ?? Self()
        case is FamilyV1.SchoolEnrolment.Type:
            FamilyV1.SchoolEnrolment(state: .enrolled) as? Self ?? Self()
        default: Self()
        }
    }
}
