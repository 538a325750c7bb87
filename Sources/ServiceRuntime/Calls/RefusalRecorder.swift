import Store
import Tenancy
public import WireProto

extension ScopeGate {
    /// The same router, with an access event of each refusal durable before its answer.
    ///
    /// Only calls whose scope opens are remembered: without one there is no tenant to remember them in. What
    /// fails for reasons of ours (overload, cancellation, a deadline) is no refusal.
    public func recordingRefusals(_ router: RPCRouter) -> RPCRouter {
        var recording = router
        for method in router.methods.all {
            switch router[method.id] {
            case nil: break
            case .unary(let answer)?:
                recording.handle(
                    method,
                    .unary { message, context throws(RPCStatus) in
                        let start = now()
                        do throws(RPCStatus) {
                            return try await answer(message, context)
                        } catch {
                            try await record(error, context, at: start)
                            throw error
                        }
                    })
            case .stream(let serve)?:
                recording.handle(
                    method,
                    .stream { stream, context throws(RPCStatus) in
                        let start = now()
                        do throws(RPCStatus) {
                            try await serve(stream, context)
                        } catch {
                            try await record(error, context, at: start)
                            throw error
                        }
                    })
            }
        }
        return recording
    }

    /// - Throws: When the event cannot be made durable: then that is the answer.
    private func record(
        _ refusal: RPCStatus, _ context: RPCContext, at start: UnixTime
    ) async throws(RPCStatus) {
        guard refusal.code.isRefusal else { return }
        let call: ScopedCall
        do { call = try admit(context, at: start) } catch { return }  // Refused at the door.
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
