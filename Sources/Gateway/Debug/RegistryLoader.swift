import Tenancy
import WireProto
import WireTransport

/// Loads one cell's registry through its RPCs, as the operator: what is there is left alone, what is missing
/// is made.
struct RegistryLoader {
    private let service: PartnerServiceClient<RPCClient>
    private let country: Country
    private let report: (String) -> Void

    /// - Parameter report: Gets one line for each row.
    init(_ client: RPCClient, _ country: Country, report: @escaping (String) -> Void) {
        service = PartnerServiceClient(client)
        self.country = country
        self.report = report
    }

    func load(_ file: RegistryFile) async throws(RPCStatus) {
        let known = try await partners()
        // All partners first, because a row may name another as its lead.
        for row in file.partners {
            if let name = known[row.partner.code] {
                report("exists   \(name)")
            } else {
                let made = try await service.createPartner(
                    PartnerV1.CreatePartnerRequest(partner: row.partner, requestID: Self.requestID()), options
                )
                report("created  \(made.meta?.name ?? "")")
            }
        }
        for row in file.partners {
            guard let partner = PartnerID(row.partner.code) else { continue }
            let parent = ResourceName.partner(partner).text
            try await loadSites(row.sites, of: parent)
            try await loadStaff(row.staff, of: parent)
            try await loadSystems(row.systems, of: partner, parent)
        }
    }

    /// A site is known by its names.
    private func loadSites(_ rows: [PartnerV1.Site], of parent: String) async throws(RPCStatus) {
        let known = try await sites(of: parent)
        for row in rows {
            if let site = known.first(where: { $0.names == row.names }) {
                report("exists   \(site.meta?.name ?? "")")
            } else {
                let made = try await service.createSite(
                    PartnerV1.CreateSiteRequest(parent: parent, site: row, requestID: Self.requestID()),
                    options)
                report("created  \(made.meta?.name ?? "")")
            }
        }
    }

    /// A staff member is known by the person's name.
    private func loadStaff(_ rows: [PartnerV1.Staff], of parent: String) async throws(RPCStatus) {
        let known = try await staff(of: parent)
        for row in rows {
            if let member = known.first(where: { $0.person == row.person }) {
                report("exists   \(member.meta?.name ?? "")")
            } else {
                let made = try await service.createStaff(
                    PartnerV1.CreateStaffRequest(parent: parent, staff: row, requestID: Self.requestID()),
                    options)
                report("created  \(made.meta?.name ?? "")")
            }
        }
    }

    /// A system is known by its identity.
    private func loadSystems(
        _ ids: [SystemID], of partner: PartnerID, _ parent: String
    ) async throws(RPCStatus) {
        let known = try await systems(of: parent)
        for id in ids {
            let identity = Principal.system(TenantID(country: country, partner: partner), id).uri
            if let system = known.first(where: { $0.identity == identity }) {
                report("exists   \(system.meta?.name ?? "")")
            } else {
                let made = try await service.registerSystem(
                    PartnerV1.RegisterSystemRequest(
                        parent: parent, system: PartnerV1.System(identity: identity),
                        requestID: Self.requestID()),
                    options)
                report("created  \(made.meta?.name ?? "")")
            }
        }
    }

    // MARK: All pages of a list

    private func partners() async throws(RPCStatus) -> [String: String] {
        var (names, token) = ([String: String](), "")
        repeat {
            let page = try await service.listPartners(
                PartnerV1.ListPartnersRequest(pageSize: 100, pageToken: token), options)
            for partner in page.partners { names[partner.code] = partner.meta?.name ?? "" }
            token = page.nextPageToken
        } while !token.isEmpty
        return names
    }

    private func sites(of parent: String) async throws(RPCStatus) -> [PartnerV1.Site] {
        var (all, token) = ([PartnerV1.Site](), "")
        repeat {
            let page = try await service.listSites(
                PartnerV1.ListSitesRequest(parent: parent, pageSize: 100, pageToken: token), options)
            all += page.sites
            token = page.nextPageToken
        } while !token.isEmpty
        return all
    }

    private func staff(of parent: String) async throws(RPCStatus) -> [PartnerV1.Staff] {
        var (all, token) = ([PartnerV1.Staff](), "")
        repeat {
            let page = try await service.listStaff(
                PartnerV1.ListStaffRequest(parent: parent, pageSize: 100, pageToken: token), options)
            all += page.staff
            token = page.nextPageToken
        } while !token.isEmpty
        return all
    }

    private func systems(of parent: String) async throws(RPCStatus) -> [PartnerV1.System] {
        var (all, token) = ([PartnerV1.System](), "")
        repeat {
            let page = try await service.listSystems(
                PartnerV1.ListSystemsRequest(parent: parent, pageSize: 100, pageToken: token), options)
            all += page.systems
            token = page.nextPageToken
        } while !token.isEmpty
        return all
    }

    private var options: CallOptions { CallOptions(timeout: .seconds(30)) }

    /// Each change is meant once in each run: what an earlier run made is found by listing, not by its
    /// request id.
    private static func requestID() -> String {
        RecordID.random().text
    }
}
