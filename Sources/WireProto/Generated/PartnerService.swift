// Written by scripts/generate from proto/pegase/partner/v1/partner.proto. Do not edit: change the proto.

/// The registry of a cell: who takes part, and who may call.
public protocol PartnerServiceProvider: Sendable {
    /// What the server knows of an admitted call.
    associatedtype Call: DisclosingCall

    /// Adds a partner.
    func createPartner(
        _ request: PartnerV1.CreatePartnerRequest,
        _ call: Call
    ) async throws(RPCStatus) -> RPCAnswer<PartnerV1.Partner, Call>

    /// Reads one partner.
    func getPartner(
        _ request: PartnerV1.GetPartnerRequest,
        _ call: Call
    ) async throws(RPCStatus) -> RPCAnswer<PartnerV1.Partner, Call>

    /// Reads a page of partners, in the order they were made.
    func listPartners(
        _ request: PartnerV1.ListPartnersRequest,
        _ call: Call
    ) async throws(RPCStatus) -> RPCAnswer<PartnerV1.ListPartnersResponse, Call>

    /// Changes the fields of a partner that `update_mask` names.
    func updatePartner(
        _ request: PartnerV1.UpdatePartnerRequest,
        _ call: Call
    ) async throws(RPCStatus) -> RPCAnswer<PartnerV1.Partner, Call>

    /// Adds a site.
    func createSite(
        _ request: PartnerV1.CreateSiteRequest,
        _ call: Call
    ) async throws(RPCStatus) -> RPCAnswer<PartnerV1.Site, Call>

    /// Reads one site.
    func getSite(
        _ request: PartnerV1.GetSiteRequest,
        _ call: Call
    ) async throws(RPCStatus) -> RPCAnswer<PartnerV1.Site, Call>

    /// Reads a page of sites, in the order they were made.
    func listSites(
        _ request: PartnerV1.ListSitesRequest,
        _ call: Call
    ) async throws(RPCStatus) -> RPCAnswer<PartnerV1.ListSitesResponse, Call>

    /// Changes the fields of a site that `update_mask` names.
    func updateSite(
        _ request: PartnerV1.UpdateSiteRequest,
        _ call: Call
    ) async throws(RPCStatus) -> RPCAnswer<PartnerV1.Site, Call>

    /// Adds a staff member.
    func createStaff(
        _ request: PartnerV1.CreateStaffRequest,
        _ call: Call
    ) async throws(RPCStatus) -> RPCAnswer<PartnerV1.Staff, Call>

    /// Reads one staff member.
    func getStaff(
        _ request: PartnerV1.GetStaffRequest,
        _ call: Call
    ) async throws(RPCStatus) -> RPCAnswer<PartnerV1.Staff, Call>

    /// Reads a page of staff members, in the order they were made.
    func listStaff(
        _ request: PartnerV1.ListStaffRequest,
        _ call: Call
    ) async throws(RPCStatus) -> RPCAnswer<PartnerV1.ListStaffResponse, Call>

    /// Changes the fields of a staff member that `update_mask` names.
    func updateStaff(
        _ request: PartnerV1.UpdateStaffRequest,
        _ call: Call
    ) async throws(RPCStatus) -> RPCAnswer<PartnerV1.Staff, Call>

    /// Binds the identity in a certificate to a partner: from then on its calls are accepted.
    func registerSystem(
        _ request: PartnerV1.RegisterSystemRequest,
        _ call: Call
    ) async throws(RPCStatus) -> RPCAnswer<PartnerV1.System, Call>

    /// Reads one system.
    func getSystem(
        _ request: PartnerV1.GetSystemRequest,
        _ call: Call
    ) async throws(RPCStatus) -> RPCAnswer<PartnerV1.System, Call>

    /// Reads a page of systems, in the order they were registered.
    func listSystems(
        _ request: PartnerV1.ListSystemsRequest,
        _ call: Call
    ) async throws(RPCStatus) -> RPCAnswer<PartnerV1.ListSystemsResponse, Call>

    /// Refuses a system from now on, on open connections too, within five seconds.
    func revokeSystem(
        _ request: PartnerV1.RevokeSystemRequest,
        _ call: Call
    ) async throws(RPCStatus) -> RPCAnswer<PartnerV1.System, Call>

    /// Says which numbers hold from a day on. A record is never changed, so that what was decided by it stays
    /// explained: a later one takes its place.
    func createPolicy(
        _ request: PartnerV1.CreatePolicyRequest,
        _ call: Call
    ) async throws(RPCStatus) -> RPCAnswer<PartnerV1.Policy, Call>

    /// Reads one record of policy numbers.
    func getPolicy(
        _ request: PartnerV1.GetPolicyRequest,
        _ call: Call
    ) async throws(RPCStatus) -> RPCAnswer<PartnerV1.Policy, Call>

    /// Reads a page of the records of policy numbers that a programme owner made, in the order they were made.
    func listPolicies(
        _ request: PartnerV1.ListPoliciesRequest,
        _ call: Call
    ) async throws(RPCStatus) -> RPCAnswer<PartnerV1.ListPoliciesResponse, Call>

    /// Asks for an account of the cell: an operator, or one of our own programs. It works once another operator
    /// has approved it.
    func registerAccount(
        _ request: PartnerV1.RegisterAccountRequest,
        _ call: Call
    ) async throws(RPCStatus) -> RPCAnswer<PartnerV1.Account, Call>

    /// Lets a registered or reinstated account in. Never by the operator who asked for it.
    func approveAccount(
        _ request: PartnerV1.ApproveAccountRequest,
        _ call: Call
    ) async throws(RPCStatus) -> RPCAnswer<PartnerV1.Account, Call>

    /// Reads one account.
    func getAccount(
        _ request: PartnerV1.GetAccountRequest,
        _ call: Call
    ) async throws(RPCStatus) -> RPCAnswer<PartnerV1.Account, Call>

    /// Reads a page of accounts, in the order they were registered.
    func listAccounts(
        _ request: PartnerV1.ListAccountsRequest,
        _ call: Call
    ) async throws(RPCStatus) -> RPCAnswer<PartnerV1.ListAccountsResponse, Call>

    /// Refuses an account from now on, on open connections too, within five seconds. One operator is enough.
    func revokeAccount(
        _ request: PartnerV1.RevokeAccountRequest,
        _ call: Call
    ) async throws(RPCStatus) -> RPCAnswer<PartnerV1.Account, Call>

    /// Asks for a revoked account again. It works once another operator has approved it.
    func reinstateAccount(
        _ request: PartnerV1.ReinstateAccountRequest,
        _ call: Call
    ) async throws(RPCStatus) -> RPCAnswer<PartnerV1.Account, Call>

    /// Remembers a certificate that the authority has issued, so that its end is seen and it can be revoked.
    func recordCertificate(
        _ request: PartnerV1.RecordCertificateRequest,
        _ call: Call
    ) async throws(RPCStatus) -> RPCAnswer<PartnerV1.Certificate, Call>

    /// Reads one certificate.
    func getCertificate(
        _ request: PartnerV1.GetCertificateRequest,
        _ call: Call
    ) async throws(RPCStatus) -> RPCAnswer<PartnerV1.Certificate, Call>

    /// Reads a page of certificates, the one that ends first before the others.
    func listCertificates(
        _ request: PartnerV1.ListCertificatesRequest,
        _ call: Call
    ) async throws(RPCStatus) -> RPCAnswer<PartnerV1.ListCertificatesResponse, Call>

    /// Refuses one certificate from now on, on open connections too, within five seconds. Its holder is let in
    /// with another one.
    func revokeCertificate(
        _ request: PartnerV1.RevokeCertificateRequest,
        _ call: Call
    ) async throws(RPCStatus) -> RPCAnswer<PartnerV1.Certificate, Call>
}

extension RPCRouter {
    /// Answers the methods of pegase.partner.v1.PartnerService.
    ///
    /// - Parameter admit: Called first for each call, before its message is decoded.
    public mutating func add<P: PartnerServiceProvider>(
        _ provider: P, admit: @escaping @Sendable (RPCContext) throws(RPCStatus) -> P.Call
    ) {
        handle(
            Methods.createPartner,
            .unary { (message, context) async throws(RPCStatus) -> [UInt8] in
                let call = try admit(context)
                let request = try RPCMessages.request(PartnerV1.CreatePartnerRequest.self, message)
                return try RPCMessages.answer(try await provider.createPartner(request, call).message)
            })
        handle(
            Methods.getPartner,
            .unary { (message, context) async throws(RPCStatus) -> [UInt8] in
                let call = try admit(context)
                let request = try RPCMessages.request(PartnerV1.GetPartnerRequest.self, message)
                return try RPCMessages.answer(try await provider.getPartner(request, call).message)
            })
        handle(
            Methods.listPartners,
            .unary { (message, context) async throws(RPCStatus) -> [UInt8] in
                let call = try admit(context)
                let request = try RPCMessages.request(PartnerV1.ListPartnersRequest.self, message)
                return try RPCMessages.answer(try await provider.listPartners(request, call).message)
            })
        handle(
            Methods.updatePartner,
            .unary { (message, context) async throws(RPCStatus) -> [UInt8] in
                let call = try admit(context)
                let request = try RPCMessages.request(PartnerV1.UpdatePartnerRequest.self, message)
                return try RPCMessages.answer(try await provider.updatePartner(request, call).message)
            })
        handle(
            Methods.createSite,
            .unary { (message, context) async throws(RPCStatus) -> [UInt8] in
                let call = try admit(context)
                let request = try RPCMessages.request(PartnerV1.CreateSiteRequest.self, message)
                return try RPCMessages.answer(try await provider.createSite(request, call).message)
            })
        handle(
            Methods.getSite,
            .unary { (message, context) async throws(RPCStatus) -> [UInt8] in
                let call = try admit(context)
                let request = try RPCMessages.request(PartnerV1.GetSiteRequest.self, message)
                return try RPCMessages.answer(try await provider.getSite(request, call).message)
            })
        handle(
            Methods.listSites,
            .unary { (message, context) async throws(RPCStatus) -> [UInt8] in
                let call = try admit(context)
                let request = try RPCMessages.request(PartnerV1.ListSitesRequest.self, message)
                return try RPCMessages.answer(try await provider.listSites(request, call).message)
            })
        handle(
            Methods.updateSite,
            .unary { (message, context) async throws(RPCStatus) -> [UInt8] in
                let call = try admit(context)
                let request = try RPCMessages.request(PartnerV1.UpdateSiteRequest.self, message)
                return try RPCMessages.answer(try await provider.updateSite(request, call).message)
            })
        handle(
            Methods.createStaff,
            .unary { (message, context) async throws(RPCStatus) -> [UInt8] in
                let call = try admit(context)
                let request = try RPCMessages.request(PartnerV1.CreateStaffRequest.self, message)
                return try RPCMessages.answer(try await provider.createStaff(request, call).message)
            })
        handle(
            Methods.getStaff,
            .unary { (message, context) async throws(RPCStatus) -> [UInt8] in
                let call = try admit(context)
                let request = try RPCMessages.request(PartnerV1.GetStaffRequest.self, message)
                return try RPCMessages.answer(try await provider.getStaff(request, call).message)
            })
        handle(
            Methods.listStaff,
            .unary { (message, context) async throws(RPCStatus) -> [UInt8] in
                let call = try admit(context)
                let request = try RPCMessages.request(PartnerV1.ListStaffRequest.self, message)
                return try RPCMessages.answer(try await provider.listStaff(request, call).message)
            })
        handle(
            Methods.updateStaff,
            .unary { (message, context) async throws(RPCStatus) -> [UInt8] in
                let call = try admit(context)
                let request = try RPCMessages.request(PartnerV1.UpdateStaffRequest.self, message)
                return try RPCMessages.answer(try await provider.updateStaff(request, call).message)
            })
        handle(
            Methods.registerSystem,
            .unary { (message, context) async throws(RPCStatus) -> [UInt8] in
                let call = try admit(context)
                let request = try RPCMessages.request(PartnerV1.RegisterSystemRequest.self, message)
                return try RPCMessages.answer(try await provider.registerSystem(request, call).message)
            })
        handle(
            Methods.getSystem,
            .unary { (message, context) async throws(RPCStatus) -> [UInt8] in
                let call = try admit(context)
                let request = try RPCMessages.request(PartnerV1.GetSystemRequest.self, message)
                return try RPCMessages.answer(try await provider.getSystem(request, call).message)
            })
        handle(
            Methods.listSystems,
            .unary { (message, context) async throws(RPCStatus) -> [UInt8] in
                let call = try admit(context)
                let request = try RPCMessages.request(PartnerV1.ListSystemsRequest.self, message)
                return try RPCMessages.answer(try await provider.listSystems(request, call).message)
            })
        handle(
            Methods.revokeSystem,
            .unary { (message, context) async throws(RPCStatus) -> [UInt8] in
                let call = try admit(context)
                let request = try RPCMessages.request(PartnerV1.RevokeSystemRequest.self, message)
                return try RPCMessages.answer(try await provider.revokeSystem(request, call).message)
            })
        handle(
            Methods.createPolicy,
            .unary { (message, context) async throws(RPCStatus) -> [UInt8] in
                let call = try admit(context)
                let request = try RPCMessages.request(PartnerV1.CreatePolicyRequest.self, message)
                return try RPCMessages.answer(try await provider.createPolicy(request, call).message)
            })
        handle(
            Methods.getPolicy,
            .unary { (message, context) async throws(RPCStatus) -> [UInt8] in
                let call = try admit(context)
                let request = try RPCMessages.request(PartnerV1.GetPolicyRequest.self, message)
                return try RPCMessages.answer(try await provider.getPolicy(request, call).message)
            })
        handle(
            Methods.listPolicies,
            .unary { (message, context) async throws(RPCStatus) -> [UInt8] in
                let call = try admit(context)
                let request = try RPCMessages.request(PartnerV1.ListPoliciesRequest.self, message)
                return try RPCMessages.answer(try await provider.listPolicies(request, call).message)
            })
        handle(
            Methods.registerAccount,
            .unary { (message, context) async throws(RPCStatus) -> [UInt8] in
                let call = try admit(context)
                let request = try RPCMessages.request(PartnerV1.RegisterAccountRequest.self, message)
                return try RPCMessages.answer(try await provider.registerAccount(request, call).message)
            })
        handle(
            Methods.approveAccount,
            .unary { (message, context) async throws(RPCStatus) -> [UInt8] in
                let call = try admit(context)
                let request = try RPCMessages.request(PartnerV1.ApproveAccountRequest.self, message)
                return try RPCMessages.answer(try await provider.approveAccount(request, call).message)
            })
        handle(
            Methods.getAccount,
            .unary { (message, context) async throws(RPCStatus) -> [UInt8] in
                let call = try admit(context)
                let request = try RPCMessages.request(PartnerV1.GetAccountRequest.self, message)
                return try RPCMessages.answer(try await provider.getAccount(request, call).message)
            })
        handle(
            Methods.listAccounts,
            .unary { (message, context) async throws(RPCStatus) -> [UInt8] in
                let call = try admit(context)
                let request = try RPCMessages.request(PartnerV1.ListAccountsRequest.self, message)
                return try RPCMessages.answer(try await provider.listAccounts(request, call).message)
            })
        handle(
            Methods.revokeAccount,
            .unary { (message, context) async throws(RPCStatus) -> [UInt8] in
                let call = try admit(context)
                let request = try RPCMessages.request(PartnerV1.RevokeAccountRequest.self, message)
                return try RPCMessages.answer(try await provider.revokeAccount(request, call).message)
            })
        handle(
            Methods.reinstateAccount,
            .unary { (message, context) async throws(RPCStatus) -> [UInt8] in
                let call = try admit(context)
                let request = try RPCMessages.request(PartnerV1.ReinstateAccountRequest.self, message)
                return try RPCMessages.answer(try await provider.reinstateAccount(request, call).message)
            })
        handle(
            Methods.recordCertificate,
            .unary { (message, context) async throws(RPCStatus) -> [UInt8] in
                let call = try admit(context)
                let request = try RPCMessages.request(PartnerV1.RecordCertificateRequest.self, message)
                return try RPCMessages.answer(try await provider.recordCertificate(request, call).message)
            })
        handle(
            Methods.getCertificate,
            .unary { (message, context) async throws(RPCStatus) -> [UInt8] in
                let call = try admit(context)
                let request = try RPCMessages.request(PartnerV1.GetCertificateRequest.self, message)
                return try RPCMessages.answer(try await provider.getCertificate(request, call).message)
            })
        handle(
            Methods.listCertificates,
            .unary { (message, context) async throws(RPCStatus) -> [UInt8] in
                let call = try admit(context)
                let request = try RPCMessages.request(PartnerV1.ListCertificatesRequest.self, message)
                return try RPCMessages.answer(try await provider.listCertificates(request, call).message)
            })
        handle(
            Methods.revokeCertificate,
            .unary { (message, context) async throws(RPCStatus) -> [UInt8] in
                let call = try admit(context)
                let request = try RPCMessages.request(PartnerV1.RevokeCertificateRequest.self, message)
                return try RPCMessages.answer(try await provider.revokeCertificate(request, call).message)
            })
    }
}

/// Calls pegase.partner.v1.PartnerService.
public struct PartnerServiceClient<Caller: RPCCaller>: Sendable {
    public let caller: Caller

    public init(_ caller: Caller) {
        self.caller = caller
    }

    /// Adds a partner.
    public func createPartner(
        _ request: PartnerV1.CreatePartnerRequest, _ options: CallOptions = CallOptions()
    ) async throws(RPCStatus) -> PartnerV1.Partner {
        try await caller.unary(Methods.createPartner, request, options)
    }

    /// Reads one partner.
    public func getPartner(
        _ request: PartnerV1.GetPartnerRequest, _ options: CallOptions = CallOptions()
    ) async throws(RPCStatus) -> PartnerV1.Partner {
        try await caller.unary(Methods.getPartner, request, options)
    }

    /// Reads a page of partners, in the order they were made.
    public func listPartners(
        _ request: PartnerV1.ListPartnersRequest, _ options: CallOptions = CallOptions()
    ) async throws(RPCStatus) -> PartnerV1.ListPartnersResponse {
        try await caller.unary(Methods.listPartners, request, options)
    }

    /// Changes the fields of a partner that `update_mask` names.
    public func updatePartner(
        _ request: PartnerV1.UpdatePartnerRequest, _ options: CallOptions = CallOptions()
    ) async throws(RPCStatus) -> PartnerV1.Partner {
        try await caller.unary(Methods.updatePartner, request, options)
    }

    /// Adds a site.
    public func createSite(
        _ request: PartnerV1.CreateSiteRequest, _ options: CallOptions = CallOptions()
    ) async throws(RPCStatus) -> PartnerV1.Site {
        try await caller.unary(Methods.createSite, request, options)
    }

    /// Reads one site.
    public func getSite(
        _ request: PartnerV1.GetSiteRequest, _ options: CallOptions = CallOptions()
    ) async throws(RPCStatus) -> PartnerV1.Site {
        try await caller.unary(Methods.getSite, request, options)
    }

    /// Reads a page of sites, in the order they were made.
    public func listSites(
        _ request: PartnerV1.ListSitesRequest, _ options: CallOptions = CallOptions()
    ) async throws(RPCStatus) -> PartnerV1.ListSitesResponse {
        try await caller.unary(Methods.listSites, request, options)
    }

    /// Changes the fields of a site that `update_mask` names.
    public func updateSite(
        _ request: PartnerV1.UpdateSiteRequest, _ options: CallOptions = CallOptions()
    ) async throws(RPCStatus) -> PartnerV1.Site {
        try await caller.unary(Methods.updateSite, request, options)
    }

    /// Adds a staff member.
    public func createStaff(
        _ request: PartnerV1.CreateStaffRequest, _ options: CallOptions = CallOptions()
    ) async throws(RPCStatus) -> PartnerV1.Staff {
        try await caller.unary(Methods.createStaff, request, options)
    }

    /// Reads one staff member.
    public func getStaff(
        _ request: PartnerV1.GetStaffRequest, _ options: CallOptions = CallOptions()
    ) async throws(RPCStatus) -> PartnerV1.Staff {
        try await caller.unary(Methods.getStaff, request, options)
    }

    /// Reads a page of staff members, in the order they were made.
    public func listStaff(
        _ request: PartnerV1.ListStaffRequest, _ options: CallOptions = CallOptions()
    ) async throws(RPCStatus) -> PartnerV1.ListStaffResponse {
        try await caller.unary(Methods.listStaff, request, options)
    }

    /// Changes the fields of a staff member that `update_mask` names.
    public func updateStaff(
        _ request: PartnerV1.UpdateStaffRequest, _ options: CallOptions = CallOptions()
    ) async throws(RPCStatus) -> PartnerV1.Staff {
        try await caller.unary(Methods.updateStaff, request, options)
    }

    /// Binds the identity in a certificate to a partner: from then on its calls are accepted.
    public func registerSystem(
        _ request: PartnerV1.RegisterSystemRequest, _ options: CallOptions = CallOptions()
    ) async throws(RPCStatus) -> PartnerV1.System {
        try await caller.unary(Methods.registerSystem, request, options)
    }

    /// Reads one system.
    public func getSystem(
        _ request: PartnerV1.GetSystemRequest, _ options: CallOptions = CallOptions()
    ) async throws(RPCStatus) -> PartnerV1.System {
        try await caller.unary(Methods.getSystem, request, options)
    }

    /// Reads a page of systems, in the order they were registered.
    public func listSystems(
        _ request: PartnerV1.ListSystemsRequest, _ options: CallOptions = CallOptions()
    ) async throws(RPCStatus) -> PartnerV1.ListSystemsResponse {
        try await caller.unary(Methods.listSystems, request, options)
    }

    /// Refuses a system from now on, on open connections too, within five seconds.
    public func revokeSystem(
        _ request: PartnerV1.RevokeSystemRequest, _ options: CallOptions = CallOptions()
    ) async throws(RPCStatus) -> PartnerV1.System {
        try await caller.unary(Methods.revokeSystem, request, options)
    }

    /// Says which numbers hold from a day on. A record is never changed, so that what was decided by it stays
    /// explained: a later one takes its place.
    public func createPolicy(
        _ request: PartnerV1.CreatePolicyRequest, _ options: CallOptions = CallOptions()
    ) async throws(RPCStatus) -> PartnerV1.Policy {
        try await caller.unary(Methods.createPolicy, request, options)
    }

    /// Reads one record of policy numbers.
    public func getPolicy(
        _ request: PartnerV1.GetPolicyRequest, _ options: CallOptions = CallOptions()
    ) async throws(RPCStatus) -> PartnerV1.Policy {
        try await caller.unary(Methods.getPolicy, request, options)
    }

    /// Reads a page of the records of policy numbers that a programme owner made, in the order they were made.
    public func listPolicies(
        _ request: PartnerV1.ListPoliciesRequest, _ options: CallOptions = CallOptions()
    ) async throws(RPCStatus) -> PartnerV1.ListPoliciesResponse {
        try await caller.unary(Methods.listPolicies, request, options)
    }

    /// Asks for an account of the cell: an operator, or one of our own programs. It works once another operator
    /// has approved it.
    public func registerAccount(
        _ request: PartnerV1.RegisterAccountRequest, _ options: CallOptions = CallOptions()
    ) async throws(RPCStatus) -> PartnerV1.Account {
        try await caller.unary(Methods.registerAccount, request, options)
    }

    /// Lets a registered or reinstated account in. Never by the operator who asked for it.
    public func approveAccount(
        _ request: PartnerV1.ApproveAccountRequest, _ options: CallOptions = CallOptions()
    ) async throws(RPCStatus) -> PartnerV1.Account {
        try await caller.unary(Methods.approveAccount, request, options)
    }

    /// Reads one account.
    public func getAccount(
        _ request: PartnerV1.GetAccountRequest, _ options: CallOptions = CallOptions()
    ) async throws(RPCStatus) -> PartnerV1.Account {
        try await caller.unary(Methods.getAccount, request, options)
    }

    /// Reads a page of accounts, in the order they were registered.
    public func listAccounts(
        _ request: PartnerV1.ListAccountsRequest, _ options: CallOptions = CallOptions()
    ) async throws(RPCStatus) -> PartnerV1.ListAccountsResponse {
        try await caller.unary(Methods.listAccounts, request, options)
    }

    /// Refuses an account from now on, on open connections too, within five seconds. One operator is enough.
    public func revokeAccount(
        _ request: PartnerV1.RevokeAccountRequest, _ options: CallOptions = CallOptions()
    ) async throws(RPCStatus) -> PartnerV1.Account {
        try await caller.unary(Methods.revokeAccount, request, options)
    }

    /// Asks for a revoked account again. It works once another operator has approved it.
    public func reinstateAccount(
        _ request: PartnerV1.ReinstateAccountRequest, _ options: CallOptions = CallOptions()
    ) async throws(RPCStatus) -> PartnerV1.Account {
        try await caller.unary(Methods.reinstateAccount, request, options)
    }

    /// Remembers a certificate that the authority has issued, so that its end is seen and it can be revoked.
    public func recordCertificate(
        _ request: PartnerV1.RecordCertificateRequest, _ options: CallOptions = CallOptions()
    ) async throws(RPCStatus) -> PartnerV1.Certificate {
        try await caller.unary(Methods.recordCertificate, request, options)
    }

    /// Reads one certificate.
    public func getCertificate(
        _ request: PartnerV1.GetCertificateRequest, _ options: CallOptions = CallOptions()
    ) async throws(RPCStatus) -> PartnerV1.Certificate {
        try await caller.unary(Methods.getCertificate, request, options)
    }

    /// Reads a page of certificates, the one that ends first before the others.
    public func listCertificates(
        _ request: PartnerV1.ListCertificatesRequest, _ options: CallOptions = CallOptions()
    ) async throws(RPCStatus) -> PartnerV1.ListCertificatesResponse {
        try await caller.unary(Methods.listCertificates, request, options)
    }

    /// Refuses one certificate from now on, on open connections too, within five seconds. Its holder is let in
    /// with another one.
    public func revokeCertificate(
        _ request: PartnerV1.RevokeCertificateRequest, _ options: CallOptions = CallOptions()
    ) async throws(RPCStatus) -> PartnerV1.Certificate {
        try await caller.unary(Methods.revokeCertificate, request, options)
    }
}
