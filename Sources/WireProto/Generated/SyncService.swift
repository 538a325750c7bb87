// Written by scripts/generate from proto/pegase/family/v1/sync.proto. Do not edit: change the proto.

/// A system that calls for nobody cannot hold a copy: its certificate carries no role of a case, so a call names a
/// social worker or a manager.
public protocol SyncServiceProvider: Sendable {
    /// What the server knows of an admitted call.
    associatedtype Call: DisclosingCall

    /// Reads what has changed since a cursor, or everything, in batches; ends when the copy stands where the records
    /// stand. It ends with UNAVAILABLE before that when the staff member's roles have changed: go on with another from the
    /// last cursor.
    func syncPull(
        _ request: FamilyV1.SyncPullRequest, _ call: Call,
        _ send: RPCAnswerSender<FamilyV1.SyncBatch, Call>) async throws(RPCStatus)

    /// Brings changes that were made without a connection. Each is decided by itself, as if its own method had been
    /// called alone, by that method's own policy; the answer has an outcome for each.
    func syncPush(
        _ request: FamilyV1.SyncPushRequest,
        _ call: Call
    ) async throws(RPCStatus) -> RPCAnswer<FamilyV1.SyncPushResponse, Call>

    /// As SyncPush, for more than one push can hold: each message is one, done when those before it are, and answered by
    /// one message. What was answered stays done whatever becomes of the stream; send the rest in another.
    func syncImport(
        _ requests: RPCRequests<FamilyV1.SyncPushRequest>, _ call: Call,
        _ send: RPCAnswerSender<FamilyV1.SyncPushResponse, Call>) async throws(RPCStatus)

    /// As SyncPull, and goes on with what changes from then on. A batch without changes every 10 s says that there is
    /// nothing new. It ends with UNAVAILABLE when the service drains, or when the staff member's roles have changed:
    /// open another with the last cursor.
    func watchChanges(
        _ request: FamilyV1.WatchChangesRequest, _ call: Call,
        _ send: RPCAnswerSender<FamilyV1.SyncBatch, Call>) async throws(RPCStatus)
}

extension RPCRouter {
    /// Answers the methods of pegase.family.v1.SyncService.
    ///
    /// - Parameter admit: Called first for each call, before its message is decoded.
    public mutating func add<P: SyncServiceProvider>(
        _ provider: P, admit: @escaping @Sendable (RPCContext) throws(RPCStatus) -> P.Call
    ) {
        handleServerStream(Methods.syncPull, admit, provider.syncPull)
        handle(
            Methods.syncPush,
            .unary { (message, context) async throws(RPCStatus) -> [UInt8] in
                let call = try admit(context)
                let request = try RPCMessages.request(FamilyV1.SyncPushRequest.self, message)
                return try RPCMessages.answer(try await provider.syncPush(request, call).message)
            })
        handleBidirectional(Methods.syncImport, admit, provider.syncImport)
        handleServerStream(Methods.watchChanges, admit, provider.watchChanges)
    }
}

/// Calls pegase.family.v1.SyncService.
public struct SyncServiceClient<Caller: RPCCaller>: Sendable {
    public let caller: Caller

    public init(_ caller: Caller) {
        self.caller = caller
    }

    /// Reads what has changed since a cursor, or everything, in batches; ends when the copy stands where the records
    /// stand. It ends with UNAVAILABLE before that when the staff member's roles have changed: go on with another from the
    /// last cursor.
    public func syncPull(
        _ request: FamilyV1.SyncPullRequest, _ options: CallOptions = CallOptions()
    ) async throws(RPCStatus) -> RPCResponses<FamilyV1.SyncBatch> {
        try await caller.serverStream(Methods.syncPull, request, options)
    }

    /// Brings changes that were made without a connection. Each is decided by itself, as if its own method had been
    /// called alone, by that method's own policy; the answer has an outcome for each.
    public func syncPush(
        _ request: FamilyV1.SyncPushRequest, _ options: CallOptions = CallOptions()
    ) async throws(RPCStatus) -> FamilyV1.SyncPushResponse {
        try await caller.unary(Methods.syncPush, request, options)
    }

    /// As SyncPush, for more than one push can hold: each message is one, done when those before it are, and answered by
    /// one message. What was answered stays done whatever becomes of the stream; send the rest in another.
    public func syncImport(
        _ options: CallOptions = CallOptions()
    ) async throws(RPCStatus) -> RPCExchange<FamilyV1.SyncPushRequest, FamilyV1.SyncPushResponse> {
        try await caller.bidirectional(Methods.syncImport, options)
    }

    /// As SyncPull, and goes on with what changes from then on. A batch without changes every 10 s says that there is
    /// nothing new. It ends with UNAVAILABLE when the service drains, or when the staff member's roles have changed:
    /// open another with the last cursor.
    public func watchChanges(
        _ request: FamilyV1.WatchChangesRequest, _ options: CallOptions = CallOptions()
    ) async throws(RPCStatus) -> RPCResponses<FamilyV1.SyncBatch> {
        try await caller.serverStream(Methods.watchChanges, request, options)
    }
}
