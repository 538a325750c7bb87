import Store
public import Tenancy
public import WireProto

/// Makes an access event of each refusal durable before its answer.
///
/// Only calls whose scope opens are remembered: without one there is no tenant to remember them in. What fails for
/// reasons of ours (overload, cancellation, a deadline) is no refusal.
public struct RefusalRecorder: RPCInterceptor {
    private let gate: ScopeGate

    public init(_ gate: ScopeGate) {
        self.gate = gate
    }

    public func begin(_ context: RPCContext) -> UnixTime { gate.now() }

    /// - Throws: When the event cannot be made durable: then that is the answer.
    public func end(
        _ start: UnixTime, _ context: RPCContext, _ refusal: RPCStatus?
    ) async throws(RPCStatus) {
        guard let refusal, refusal.code.isRefusal else { return }
        let call: ScopedCall
        do { call = try gate.admit(context, at: start) } catch { return }  // Refused at the door.
        try await call.record(refusal)
    }
}

extension ScopedCall {
    /// Makes the access event of a refusal durable. What fails for reasons of ours leaves none.
    ///
    /// - Throws: When it cannot be made durable: then that is the answer.
    public func record(_ refusal: RPCStatus) async throws(RPCStatus) {
        guard refusal.code.isRefusal else { return }
        let event = AccessEvent(resources: [], classes: [], result: refusal.code.rawValue)
        try await note(event, in: scope.log(of: try home()))
    }
}

extension RPCCode {
    /// Whether a service says no by it, rather than that it cannot now.
    public var isRefusal: Bool {
        switch self {
        case .invalidArgument, .notFound, .alreadyExists, .permissionDenied, .failedPrecondition, .aborted,
            .outOfRange, .unauthenticated:
            true
        case .ok, .cancelled, .unknown, .deadlineExceeded, .resourceExhausted, .unimplemented, .internalError,
            .unavailable, .dataLoss:
            false
        }
    }
}
