/// Stands around the handlers of a router: sees each call begin and end. Counts, logs, traces, and what must be durable
/// before an answer.
public protocol RPCInterceptor: Sendable {
    /// What it keeps of a call until it ends.
    associatedtype Beginning: Sendable

    /// The call is about to reach its handler. Must return at once.
    func begin(_ context: RPCContext) -> Beginning

    /// The handler has stopped. A unary answer and every status go out when this returns.
    ///
    /// - Parameter refusal: What the handler threw; `nil` when it answered.
    /// - Throws: What goes out instead.
    func end(_ beginning: Beginning, _ context: RPCContext, _ refusal: RPCStatus?) async throws(RPCStatus)
}

extension RPCRouter {
    /// The same router, with the interceptor around each handler that it has. Of several the last is the outermost.
    ///
    /// Inlinable, so that a call pays for what its interceptors do and for nothing else.
    @inlinable
    public func intercepted(by interceptor: some RPCInterceptor) -> RPCRouter {
        var router = self
        for method in methods.all {
            switch self[method.id] {
            case nil: break
            case .unary(let answer)?:
                router.handle(
                    method,
                    .unary { (message, context) async throws(RPCStatus) -> [UInt8] in
                        let beginning = interceptor.begin(context)
                        let reply: [UInt8]
                        do throws(RPCStatus) {
                            reply = try await answer(message, context)
                        } catch {
                            try await interceptor.end(beginning, context, error)
                            throw error
                        }
                        try await interceptor.end(beginning, context, nil)
                        return reply
                    })
            case .stream(let serve)?:
                router.handle(
                    method,
                    .stream { (stream, context) async throws(RPCStatus) -> Void in
                        let beginning = interceptor.begin(context)
                        do throws(RPCStatus) {
                            try await serve(stream, context)
                        } catch {
                            try await interceptor.end(beginning, context, error)
                            throw error
                        }
                        try await interceptor.end(beginning, context, nil)
                    })
            }
        }
        return router
    }
}
