// Written by scripts/generate from proto/pegase/partner/v1/partner.proto. Do not edit: change the proto.

/// What the programs of a cell follow. Each stream opens with the whole table, then carries
/// changes, and a heartbeat each second when there is none.
public protocol WatchServiceProvider: Sendable {
    /// What the server knows of an admitted call.
    associatedtype Call: Sendable

    /// Identities and staff roles, for gateways.
    func watchAccess(
        _ request: PartnerV1.WatchAccessRequest, _ call: Call,
        _ send: RPCSender<PartnerV1.WatchAccessResponse>) async throws(RPCStatus)

    /// Partners, sites, staff and policy numbers, for FamilyService.
    func watchDirectory(
        _ request: PartnerV1.WatchDirectoryRequest, _ call: Call,
        _ send: RPCSender<PartnerV1.WatchDirectoryResponse>) async throws(RPCStatus)
}

extension RPCRouter {
    /// Answers the methods of pegase.partner.v1.WatchService.
    ///
    /// - Parameter admit: Called first for each call, before its message is decoded.
    public mutating func add<P: WatchServiceProvider>(
        _ provider: P, admit: @escaping @Sendable (RPCContext) throws(RPCStatus) -> P.Call
    ) {
        handleServerStream(Methods.watchAccess, admit, provider.watchAccess)
        handleServerStream(Methods.watchDirectory, admit, provider.watchDirectory)
    }
}

/// Calls pegase.partner.v1.WatchService.
public struct WatchServiceClient<Caller: RPCCaller>: Sendable {
    public let caller: Caller

    public init(_ caller: Caller) {
        self.caller = caller
    }

    /// Identities and staff roles, for gateways.
    public func watchAccess(
        _ request: PartnerV1.WatchAccessRequest, _ options: CallOptions = CallOptions()
    ) async throws(RPCStatus) -> RPCResponses<PartnerV1.WatchAccessResponse> {
        try await caller.serverStream(Methods.watchAccess, request, options)
    }

    /// Partners, sites, staff and policy numbers, for FamilyService.
    public func watchDirectory(
        _ request: PartnerV1.WatchDirectoryRequest, _ options: CallOptions = CallOptions()
    ) async throws(RPCStatus) -> RPCResponses<PartnerV1.WatchDirectoryResponse> {
        try await caller.serverStream(Methods.watchDirectory, request, options)
    }
}
