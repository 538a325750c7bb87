import ServiceRuntime
import Store
import Tenancy
import WireProto

extension FamilyProvider {
    /// Says how many children are in a site of the partner today.
    func getSiteOccupancy(
        _ request: FamilyV1.GetSiteOccupancyRequest, _ call: ScopedCall
    ) async throws(RPCStatus) -> FamilyV1.GetSiteOccupancyResponse {
        var violations = Violations()
        violations.given("name", request.name)
        try violations.check()

        let own = try call.own()
        let (site, revision) = try directory.decide { directory in
            (
                directory.site(named: request.name, of: own.tenant.partner),
                directory.revision(for: own.tenant.partner)
            )
        }
        return try await call.read(in: own, showing: call.scope.classes) { reading throws(RPCStatus) in
            let occupied = try reading.count(
                FamilyV1.Placement.self,
                ListOrder(
                    FamilyV1.Placement.Index.ofSite, under: FamilyV1.Placement.at(request.name, .active)))
            guard let site else { throw .absent }
            return Shown(
                FamilyV1.GetSiteOccupancyResponse(
                    occupied: Int32(clamping: occupied), capacity: site.capacity, directoryRevision: revision),
                resources: [site.name], count: occupied)
        }
    }
}
