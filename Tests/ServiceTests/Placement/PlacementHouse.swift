import Store
import Tenancy
import Testing
import WireProto

@testable import FamilyService
@testable import ServiceRuntime

/// CTSE with sites and three managers, for stories of children who are placed. The worker of the cell proposes.
struct PlacementHouse {
    let cell: FamilyCell
    let first: StaffID
    let second: StaffID
    let third: StaffID
    private(set) var revision: Int64 = 42

    init() throws {
        cell = try FamilyCell()
        first = try #require(StaffID(RecordID.random().text))
        second = try #require(StaffID(RecordID.random().text))
        third = try #require(StaffID(RecordID.random().text))
        try hear(
            PartnerV1.WatchDirectoryResponse(
                staff: [first, second, third].map {
                    PartnerV1.AccessStaff(name: cell.name("ctse", $0), state: .active, roles: [.manager])
                }))
    }

    /// The registry says something more.
    mutating func hear(_ message: PartnerV1.WatchDirectoryResponse) throws {
        var message = message
        revision += 1
        (message.complete, message.revision) = (true, revision)
        try cell.follower.apply(message)
    }

    /// A site of CTSE; the same name again changes it.
    @discardableResult
    mutating func open(
        _ site: PartnerV1.DirectorySite = .home, named name: String = newSite()
    ) throws -> String {
        var site = site
        site.name = name
        try hear(PartnerV1.WatchDirectoryResponse(sites: [site]))
        return name
    }

    static func newSite() -> String { "partners/ctse/sites/\(RecordID.random().text)" }

    var today: CalendarDate {
        CalendarDate(cell.bare.clock.now, secondsFromGreenwich: cell.bare.country.secondsFromGreenwich)
    }

    /// The worker, when nobody is named.
    func client(_ staff: StaffID? = nil) throws -> FamilyServiceClient<BareCaller> {
        let id = try #require(SystemID("main"))
        return FamilyServiceClient(
            BareCaller(
                router: cell.router, sealer: try cell.bare.sealer(.gateway, .family), clock: cell.bare.clock,
                principal: .system(try cell.bare.tenant("ctse"), id), staff: staff ?? cell.worker,
                roles: staff == nil ? .socialWorker : .manager, purpose: .care))
    }

    // Children.

    func child(
        _ change: (inout FamilyV1.ChildCase) -> Void = { _ in }
    ) async throws -> FamilyV1.ChildCase {
        var child = FamilyV1.ChildCase(
            sex: .female, birth: .year(Int32(today.year - 10)), source: .streetOutreach,
            area: CommonV1.AdminArea(name: "Gò Vấp"), identifiedOn: CommonV1.Date(today),
            responsibleStaff: cell.name("ctse", cell.worker))
        change(&child)
        return try await client().identifyChild(
            FamilyV1.IdentifyChildRequest(
                parent: "partners/ctse", childCase: child, requestID: RecordID.random().text))
    }

    func group(_ children: [FamilyV1.ChildCase]) async throws -> FamilyV1.SiblingGroup {
        try await client().createSiblingGroup(
            FamilyV1.CreateSiblingGroupRequest(
                parent: "partners/ctse",
                siblingGroup: FamilyV1.SiblingGroup(cases: children.map(\.name)),
                requestID: RecordID.random().text))
    }

    func read(_ child: FamilyV1.ChildCase) async throws(RPCStatus) -> FamilyV1.ChildCase {
        try await anyClient().getCase(FamilyV1.GetCaseRequest(name: child.name))
    }

    private func anyClient() throws(RPCStatus) -> FamilyServiceClient<BareCaller> {
        do { return try client() } catch { throw RPCStatus(.internalError, nil, "no client") }
    }

    // Placements.

    func bed(
        in site: String, _ type: FamilyV1.PlacementType = .temporary,
        _ change: (inout FamilyV1.Placement) -> Void = { _ in }
    ) -> FamilyV1.Placement {
        var placement = FamilyV1.Placement(
            site: site, type: type, from: CommonV1.Date(today), lastResortReason: "nobody else can",
            authorityInformed: type == .emergency)
        change(&placement)
        return placement
    }

    func propose(
        _ child: FamilyV1.ChildCase, _ placement: FamilyV1.Placement
    ) async throws(RPCStatus) -> FamilyV1.Placement {
        try await anyClient().createPlacement(
            FamilyV1.CreatePlacementRequest(
                parent: child.name, placement: placement, requestID: RecordID.random().text))
    }

    func propose(
        _ group: FamilyV1.SiblingGroup, _ placement: FamilyV1.Placement
    ) async throws(RPCStatus) -> [FamilyV1.Placement] {
        try await anyClient().placeSiblingGroup(
            FamilyV1.PlaceSiblingGroupRequest(
                name: group.meta?.name ?? "", etag: group.meta?.etag ?? "", placement: placement,
                requestID: RecordID.random().text)
        ).placements
    }

    @discardableResult
    func approve(
        _ placement: FamilyV1.Placement, by staff: StaffID? = nil
    ) async throws(RPCStatus) -> FamilyV1.Placement {
        let client: FamilyServiceClient<BareCaller>
        do { client = try self.client(staff ?? first) } catch {
            throw RPCStatus(.internalError, nil, "no client")
        }
        return try await client.approvePlacement(
            FamilyV1.ApprovePlacementRequest(
                name: placement.meta?.name ?? "", etag: placement.meta?.etag ?? "",
                requestID: RecordID.random().text))
    }

    @discardableResult
    func end(
        _ placement: FamilyV1.Placement, on day: CalendarDate? = nil
    ) async throws(RPCStatus) -> FamilyV1.Placement {
        let read = try await anyClient().getPlacement(
            FamilyV1.GetPlacementRequest(name: placement.meta?.name ?? ""))
        return try await anyClient().endPlacement(
            FamilyV1.EndPlacementRequest(
                name: read.meta?.name ?? "", etag: read.meta?.etag ?? "", to: CommonV1.Date(day ?? today),
                reason: "it is over", requestID: RecordID.random().text))
    }

    func occupancy(of site: String) async throws -> Int32 {
        try await client().getSiteOccupancy(FamilyV1.GetSiteOccupancyRequest(name: site)).occupied
    }

    // Exceptions.

    func requestException(
        for child: FamilyV1.ChildCase, in group: FamilyV1.SiblingGroup, days: Int = 30
    ) async throws(RPCStatus) -> FamilyV1.SiblingGroup {
        let read = try await anyClient().getSiblingGroup(
            FamilyV1.GetSiblingGroupRequest(name: group.meta?.name ?? ""))
        return try await anyClient().requestSeparationException(
            FamilyV1.RequestSeparationExceptionRequest(
                name: read.meta?.name ?? "", etag: read.meta?.etag ?? "",
                exception: FamilyV1.SeparationException(
                    childCase: child.name, reason: .medical, explanation: "a hospital is near",
                    from: CommonV1.Date(today), until: CommonV1.Date(today.adding(days: days)),
                    contactDays: CommonV1.IntValue(value: 7)),
                requestID: RecordID.random().text))
    }

    func approveException(
        _ group: FamilyV1.SiblingGroup, by staff: StaffID
    ) async throws(RPCStatus) -> FamilyV1.SiblingGroup {
        let client: FamilyServiceClient<BareCaller>
        do { client = try self.client(staff) } catch { throw RPCStatus(.internalError, nil, "no client") }
        return try await client.approveSeparationException(
            FamilyV1.ApproveSeparationExceptionRequest(
                name: group.meta?.name ?? "", etag: group.meta?.etag ?? "",
                number: group.exceptions.last?.number ?? 0, requestID: RecordID.random().text))
    }

    // What other RPCs of the service do, done to the records.

    /// Changes a record behind the service's back: what another RPC would have come to.
    func change<N: Noun>(
        _ noun: N.Type, _ name: String, _ change: @escaping @Sendable (inout N) -> Void
    ) async throws {
        let tenant = try cell.bare.tenant("ctse")
        try await cell.bare.store.write(in: TenantScope.job(JobName("test"), in: tenant)) {
            (writing: inout Writing) throws(RPCStatus) in
            let name = ResourceName(parsing: name, as: N.resourceType)
            let stored = try writing.require(N.self, name, at: writing.now)
            var next = stored.noun
            change(&next)
            _ = try writing.replace(stored, with: next)
        }
    }

    /// A recorded decision of a panel that agrees to the child's separation.
    func decision(for child: FamilyV1.ChildCase) async throws -> String {
        let tenant = try cell.bare.tenant("ctse")
        let parent = try #require(ResourceName(parsing: child.name, as: .childCase))
        let name = try #require(parent.child(.random(), as: .bestInterestDecision))
        try await cell.bare.store.write(in: TenantScope.job(JobName("test"), in: tenant)) {
            (writing: inout Writing) throws(RPCStatus) in
            _ = try writing.insert(Draft(name, FamilyV1.BestInterestDecision.agreed))
        }
        return name.text
    }
}

extension FamilyV1.ChildCase {
    var name: String { meta?.name ?? "" }
}

extension PartnerV1.DirectorySite {
    /// A home for a hundred and ten street children of 6 to 16.
    static let home = PartnerV1.DirectorySite(
        state: .open, kind: .residentialHome, capacity: CommonV1.IntValue(value: 110),
        minAge: CommonV1.IntValue(value: 6), maxAge: CommonV1.IntValue(value: 16),
        audiences: [.streetChildren])

    /// A shelter for girls that takes their brothers along; how many it holds nobody says.
    static let shelter = PartnerV1.DirectorySite(
        state: .open, kind: .shelter, audiences: [.girlsTortured, .girlsRaped, .girlsAbandoned],
        siblingsAdmitted: true)

    func holding(_ capacity: Int32) -> PartnerV1.DirectorySite {
        var site = self
        site.capacity = CommonV1.IntValue(value: capacity)
        return site
    }
}
