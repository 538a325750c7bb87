// Written by scripts/generate from the standard reads of resources in proto/. Do not edit: change the proto.

public import ServiceRuntime
public import WireProto

extension PartnerV1.ListPartnersRequest: PagedRequest {}
extension PartnerV1.ListSitesRequest: PagedRequest {}
extension PartnerV1.ListSystemsRequest: PagedRequest {}
extension PartnerV1.ListPoliciesRequest: PagedRequest {}
extension PartnerV1.ListAccountsRequest: PagedRequest {}

extension PartnerProvider {
    /// Reads one partner.
    func getPartner(
        _ request: PartnerV1.GetPartnerRequest, _ call: ScopedCall
    ) async throws(RPCStatus) -> Disclosed<PartnerV1.Partner> {
        try await call.get(PartnerV1.Partner.self, request.name)
    }

    /// Reads a page of partners, in the order they were made.
    func listPartners(
        _ request: PartnerV1.ListPartnersRequest, _ call: ScopedCall
    ) async throws(RPCStatus) -> Disclosed<PartnerV1.ListPartnersResponse> {
        let records = try RecordList(PartnerV1.Partner.self, request, for: call)
        return try await call.page(records, request, \.partners, \.nextPageToken)
    }
}

extension PartnerProvider {
    /// Reads one site.
    func getSite(
        _ request: PartnerV1.GetSiteRequest, _ call: ScopedCall
    ) async throws(RPCStatus) -> Disclosed<PartnerV1.Site> {
        try await call.get(PartnerV1.Site.self, request.name)
    }

    /// Reads a page of sites, in the order they were made.
    func listSites(
        _ request: PartnerV1.ListSitesRequest, _ call: ScopedCall
    ) async throws(RPCStatus) -> Disclosed<PartnerV1.ListSitesResponse> {
        let records = try RecordList(
            PartnerV1.Site.self, ofPartner: PartnerV1.Partner.self, request.parent, request, for: call)
        return try await call.page(records, request, \.sites, \.nextPageToken)
    }
}

extension PartnerProvider {
    /// Reads one system.
    func getSystem(
        _ request: PartnerV1.GetSystemRequest, _ call: ScopedCall
    ) async throws(RPCStatus) -> Disclosed<PartnerV1.System> {
        try await call.get(PartnerV1.System.self, request.name)
    }

    /// Reads a page of systems, in the order they were registered.
    func listSystems(
        _ request: PartnerV1.ListSystemsRequest, _ call: ScopedCall
    ) async throws(RPCStatus) -> Disclosed<PartnerV1.ListSystemsResponse> {
        let records = try RecordList(
            PartnerV1.System.self, ofPartner: PartnerV1.Partner.self, request.parent, request, for: call)
        return try await call.page(records, request, \.systems, \.nextPageToken)
    }
}

extension PartnerProvider {
    /// Reads one record of policy numbers.
    func getPolicy(
        _ request: PartnerV1.GetPolicyRequest, _ call: ScopedCall
    ) async throws(RPCStatus) -> Disclosed<PartnerV1.Policy> {
        try await call.get(PartnerV1.Policy.self, request.name)
    }

    /// Reads a page of the records of policy numbers that a programme owner made, in the order they were made.
    func listPolicies(
        _ request: PartnerV1.ListPoliciesRequest, _ call: ScopedCall
    ) async throws(RPCStatus) -> Disclosed<PartnerV1.ListPoliciesResponse> {
        let records = try RecordList(
            PartnerV1.Policy.self, ofPartner: PartnerV1.Partner.self, request.parent, request, for: call)
        return try await call.page(records, request, \.policies, \.nextPageToken)
    }
}

extension PartnerProvider {
    /// Reads one account.
    func getAccount(
        _ request: PartnerV1.GetAccountRequest, _ call: ScopedCall
    ) async throws(RPCStatus) -> Disclosed<PartnerV1.Account> {
        try await call.get(PartnerV1.Account.self, request.name)
    }

    /// Reads a page of accounts, in the order they were registered.
    func listAccounts(
        _ request: PartnerV1.ListAccountsRequest, _ call: ScopedCall
    ) async throws(RPCStatus) -> Disclosed<PartnerV1.ListAccountsResponse> {
        let records = try RecordList(PartnerV1.Account.self, request, for: call)
        return try await call.page(records, request, \.accounts, \.nextPageToken)
    }
}

extension PartnerProvider {
    /// Reads one certificate.
    func getCertificate(
        _ request: PartnerV1.GetCertificateRequest, _ call: ScopedCall
    ) async throws(RPCStatus) -> Disclosed<PartnerV1.Certificate> {
        try await call.get(PartnerV1.Certificate.self, request.name)
    }
}
