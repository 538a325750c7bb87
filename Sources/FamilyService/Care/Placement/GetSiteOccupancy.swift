import ServiceRuntime
import Store
import Tenancy
import WireProto

extension FamilyProvider {
    /// Says how many children are in a site of the partner today.
    func getSiteOccupancy(
        _ request: FamilyV1.GetSiteOccupancyRequest, _ call: ScopedCall
    ) async throws(RPCStatus) -> Disclosed<FamilyV1.GetSiteOccupancyResponse> {
        try Violations(requiring: request).check()

        let own = try call.own()
        let (site, revision) = try registry.site(named: request.name, of: own.tenant.partner)
        return try await call.answer(in: own, showing: call.scope.classes) { reading throws(RPCStatus) in
            let occupied = try PlacementLists.countResidents(of: request.name, seenBy: call, reading)
            guard let site else { throw .absent }
            return Disclosure(
                try Disclosed(
                    operational: FamilyV1.GetSiteOccupancyResponse(
                        occupied: Int32(clamping: occupied), capacity: site.capacity,
                        directoryRevision: revision)),
                of: [site.name], count: occupied)
        }
    }
}

extension PlacementLists {
    /// How many children are in a site of whom the caller may know where they are. Who may know it of all is told of all;
    /// for others one more or fewer would say where a child is whose case is restricted or sealed.
    fileprivate static func countResidents<Reader: RecordReader<RPCStatus> & ~Copyable>(
        of site: String, seenBy call: ScopedCall, _ reader: borrowing Reader
    ) throws(RPCStatus) -> Int {
        if call.isManager { return try countResidents(of: site, reader) }
        var (checker, count) = (call.checker, 0)
        for placement in try residents(of: site, reader)
        where try checker.visibility(of: placement.resource, reader).isWhole {
            count += 1
        }
        return count
    }
}
