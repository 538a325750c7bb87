import NIOCore
public import NIOPosix
public import WireProto

/// Calls one service over one multiplexed connection to each of its addresses, made when a call needs it and again
/// whenever it was lost.
///
/// Safe to use from any task. Cancelling a task that waits for an answer resets its call.
public final class RPCClient: RPCCaller {
    private let eventLoop: any EventLoop
    private let pool: NIOLoopBoundBox<UpstreamPool>

    /// - Throws: When the TLS files cannot be used.
    public convenience init(
        target: RPCAddress, tls: TLSFiles? = nil, methods: MethodTable, group: MultiThreadedEventLoopGroup,
        limits: TransportLimits = .internalHop, retry: RetryPolicy = .off
    ) throws {
        try self.init(
            targets: [target], tls: tls, methods: methods, group: group, limits: limits, retry: retry)
    }

    /// - Parameter targets: Where the service is, at least one address; each call goes to the next that is reachable.
    /// - Throws: When the TLS files cannot be used.
    public init(
        targets: [RPCAddress], tls: TLSFiles? = nil, methods: MethodTable, group: MultiThreadedEventLoopGroup,
        limits: TransportLimits = .internalHop, retry: RetryPolicy = .off
    ) throws {
        let connectors = try targets.map { try SocketConnector(RPCTarget($0, tls: tls), methods) }
        eventLoop = group.next()
        let loop = ConnectionLoop(eventLoop)
        pool = NIOLoopBoundBox.makeBoxSendingValue(
            UpstreamPool(connectors.map { Upstream($0, on: loop, limits: limits) }, retry: retry),
            eventLoop: eventLoop)
    }

    /// On a loop that others share; to be called there.
    package init(_ pool: UpstreamPool) {
        eventLoop = pool.loop.eventLoop
        self.pool = NIOLoopBoundBox(pool, eventLoop: eventLoop)
    }

    public func call(
        _ method: RPCMethod, _ message: [UInt8], _ options: CallOptions
    ) async throws(RPCStatus) -> [UInt8] {
        let call = OutgoingUnaryCall(method, message, options)
        let pool = pool
        eventLoop.runHere { call.begin(on: pool.value) }
        let outcome = await call.answer.wait { [eventLoop] in
            eventLoop.runHere { call.abandon() }
        }
        guard let outcome else { throw .cancelled }
        return try outcome.get()
    }

    public func open(
        _ method: RPCMethod, _ options: CallOptions
    ) async throws(RPCStatus) -> any RPCClientStream {
        let call = OutgoingStreamCall(method, options)
        let pool = pool
        eventLoop.runHere { call.begin(on: pool.value) }
        return ClientStream(call, eventLoop)
    }

    /// Refuses calls from here on, lets those that run finish within the grace, and closes the connection.
    public func close() async {
        await withCheckedContinuation { continuation in
            let pool = pool
            eventLoop.runHere {
                pool.value.close { continuation.resume() }
            }
        }
    }
}
