import FamilyService
package import ServiceRuntime
import Store
package import Tenancy
import TestSupport
package import WireProto

/// CTSE with sites and three managers, for stories of children who are placed. The worker of the cell proposes.
package struct PlacementFixture {
    package let cell: FamilyCell
    package let first: StaffID
    package let second: StaffID
    package let third: StaffID
    package private(set) var revision: Int64 = 42

    package init() throws {
        cell = try FamilyCell()
        (first, second, third) = (.random(), .random(), .random())
        try hear(
            PartnerV1.WatchDirectoryResponse(
                staff: [first, second, third].map {
                    PartnerV1.AccessStaff(name: cell.name("ctse", $0), state: .active, roles: [.manager])
                }))
    }

    /// The registry says something more.
    package mutating func hear(_ message: PartnerV1.WatchDirectoryResponse) throws {
        var message = message
        revision += 1
        (message.complete, message.revision) = (true, 1_000 + revision)
        message.partners.append(
            PartnerV1.AccessPartner(name: "partners/ctse", state: .active, revision: revision))
        try cell.follower.apply(message)
    }

    /// A site of CTSE; the same name again changes it.
    @discardableResult
    package mutating func open(
        _ site: PartnerV1.DirectorySite = .home, named name: String = newSite()
    ) throws -> String {
        var site = site
        site.name = name
        try hear(PartnerV1.WatchDirectoryResponse(sites: [site]))
        return name
    }

    package static func newSite() -> String { "partners/ctse/sites/\(RecordID.random().text)" }

    package var today: CalendarDate {
        CalendarDate(cell.bare.clock.now, secondsFromGreenwich: cell.bare.country.secondsFromGreenwich)
    }

    /// The worker, when nobody is named.
    package func client(_ staff: StaffID? = nil) -> FamilyServiceClient<BareCaller> {
        FamilyServiceClient(
            BareCaller(
                router: cell.router, sealer: cell.bare.sealer(.gateway, .family), clock: cell.bare.clock,
                principal: .system(cell.bare.tenant("ctse"), .main), staff: staff ?? cell.worker,
                roles: staff == nil ? .socialWorker : .manager, purpose: .care))
    }

    // Children.

    package func child(
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

    package func group(_ children: [FamilyV1.ChildCase]) async throws -> FamilyV1.SiblingGroup {
        try await client().createSiblingGroup(
            FamilyV1.CreateSiblingGroupRequest(
                parent: "partners/ctse",
                siblingGroup: FamilyV1.SiblingGroup(cases: children.map(\.name)),
                requestID: RecordID.random().text))
    }

    package func read(_ child: FamilyV1.ChildCase) async throws(RPCStatus) -> FamilyV1.ChildCase {
        try await client().getCase(FamilyV1.GetCaseRequest(name: child.name))
    }

    // Placements.

    package func bed(
        in site: String, _ type: FamilyV1.PlacementType = .temporary,
        _ change: (inout FamilyV1.Placement) -> Void = { _ in }
    ) -> FamilyV1.Placement {
        var placement = FamilyV1.Placement(
            site: site, type: type, from: CommonV1.Date(today), lastResortReason: "nobody else can",
            authorityInformed: type == .emergency)
        change(&placement)
        return placement
    }

    package func propose(
        _ child: FamilyV1.ChildCase, _ placement: FamilyV1.Placement
    ) async throws(RPCStatus) -> FamilyV1.Placement {
        try await client().createPlacement(
            FamilyV1.CreatePlacementRequest(
                parent: child.name, placement: placement, requestID: RecordID.random().text))
    }

    package func propose(
        _ group: FamilyV1.SiblingGroup, _ placement: FamilyV1.Placement
    ) async throws(RPCStatus) -> [FamilyV1.Placement] {
        try await client().placeSiblingGroup(
            FamilyV1.PlaceSiblingGroupRequest(
                name: group.meta?.name ?? "", etag: group.meta?.etag ?? "", placement: placement,
                requestID: RecordID.random().text)
        ).placements
    }

    @discardableResult
    package func approve(
        _ placement: FamilyV1.Placement, by staff: StaffID? = nil
    ) async throws(RPCStatus) -> FamilyV1.Placement {
        try await client(staff ?? first).approvePlacement(
            FamilyV1.ApprovePlacementRequest(
                name: placement.meta?.name ?? "", etag: placement.meta?.etag ?? "",
                requestID: RecordID.random().text))
    }

    @discardableResult
    package func end(
        _ placement: FamilyV1.Placement, on day: CalendarDate? = nil
    ) async throws(RPCStatus) -> FamilyV1.Placement {
        let read = try await client().getPlacement(
            FamilyV1.GetPlacementRequest(name: placement.meta?.name ?? ""))
        return try await client().endPlacement(
            FamilyV1.EndPlacementRequest(
                name: read.meta?.name ?? "", etag: read.meta?.etag ?? "", to: CommonV1.Date(day ?? today),
                reason: "it is over", requestID: RecordID.random().text))
    }

    package func occupancy(of site: String) async throws -> Int32 {
        try await client().getSiteOccupancy(FamilyV1.GetSiteOccupancyRequest(name: site)).occupied
    }

    // Exceptions.

    package func requestException(
        for child: FamilyV1.ChildCase, in group: FamilyV1.SiblingGroup, days: Int = 30
    ) async throws(RPCStatus) -> FamilyV1.SiblingGroup {
        let read = try await client().getSiblingGroup(
            FamilyV1.GetSiblingGroupRequest(name: group.meta?.name ?? ""))
        return try await client().requestSeparationException(
            FamilyV1.RequestSeparationExceptionRequest(
                name: read.meta?.name ?? "", etag: read.meta?.etag ?? "",
                exception: FamilyV1.SeparationException(
                    childCase: child.name, reason: .medical, explanation: "a hospital is near",
                    from: CommonV1.Date(today), until: CommonV1.Date(today.adding(days: days)),
                    contactDays: CommonV1.IntValue(value: 7)),
                requestID: RecordID.random().text))
    }

    package func approveException(
        _ group: FamilyV1.SiblingGroup, by staff: StaffID
    ) async throws(RPCStatus) -> FamilyV1.SiblingGroup {
        try await client(staff).approveSeparationException(
            FamilyV1.ApproveSeparationExceptionRequest(
                name: group.meta?.name ?? "", etag: group.meta?.etag ?? "",
                number: group.exceptions.last?.number ?? 0, requestID: RecordID.random().text))
    }

    // What other RPCs of the service do, done to the records.

    /// Changes a record behind the service's back: what another RPC would have come to.
    package func change<N: Resource>(
        _ resource: N.Type, _ name: String, _ change: @escaping @Sendable (inout N) -> Void
    ) async throws {
        let tenant = cell.bare.tenant("ctse")
        try await cell.bare.store.write(in: TenantScope.job(JobName("test"), in: tenant)) {
            (writing: inout Writing) throws(RPCStatus) in
            let name = ResourceName(parsing: name, as: N.resourceType)
            let stored = try writing.require(N.self, name, at: writing.now)
            var next = stored.resource
            change(&next)
            _ = try writing.replace(stored, with: next)
        }
    }

    /// A recorded decision of a panel that agrees to the child's separation.
    package func decision(for child: FamilyV1.ChildCase) async throws -> String {
        let tenant = cell.bare.tenant("ctse")
        let parent = ResourceName(parsing: child.name, as: .childCase)!
        let name = parent.child(.random(), as: .bestInterestDecision)!
        try await cell.bare.store.write(in: TenantScope.job(JobName("test"), in: tenant)) {
            (writing: inout Writing) throws(RPCStatus) in
            _ = try writing.insert(Draft(name, FamilyV1.BestInterestDecision.agreed))
        }
        return name.text
    }
}

extension FamilyV1.ChildCase {
    package var name: String { meta?.name ?? "" }
}

extension PartnerV1.DirectorySite {
    /// A home for a hundred and ten street children of 6 to 16.
    package static let home = PartnerV1.DirectorySite(
        state: .open, kind: .residentialHome, capacity: CommonV1.IntValue(value: 110),
        minAge: CommonV1.IntValue(value: 6), maxAge: CommonV1.IntValue(value: 16),
        audiences: [.streetChildren])

    /// A shelter for girls that takes their brothers along; how many it holds nobody says.
    package static let shelter = PartnerV1.DirectorySite(
        state: .open, kind: .shelter, audiences: [.girlsTortured, .girlsRaped, .girlsAbandoned],
        siblingsAdmitted: true)

    package func holding(_ capacity: Int32) -> PartnerV1.DirectorySite {
        var site = self
        site.capacity = CommonV1.IntValue(value: capacity)
        return site
    }
}

extension FamilyV1.BirthDate {
    package static func year(_ year: Int32) -> FamilyV1.BirthDate {
        FamilyV1.BirthDate(date: CommonV1.Date(year: year, month: 0, day: 0), precision: .year)
    }
}

extension FamilyV1.BestInterestDecision {
    package static let agreed = FamilyV1.BestInterestDecision(
        kind: .separation, decision: .agreed, state: .recorded)
}
