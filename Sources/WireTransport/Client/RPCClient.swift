import NIOCore
public import NIOPosix
public import WireProto

/// Calls one service over one multiplexed connection, made with the first call and again whenever it was lost.
///
/// Safe to use from any task. Cancelling a task that waits for an answer resets its call.
public final class RPCClient: RPCCaller {
    private let eventLoop: any EventLoop
    private let upstream: NIOLoopBoundBox<Upstream>

    /// - Throws: When the TLS files cannot be used.
    public convenience init(
        target: RPCAddress, tls: TLSFiles? = nil, methods: MethodTable, group: MultiThreadedEventLoopGroup,
        limits: TransportLimits = .internalHop
    ) throws {
        try self.init(SocketConnector(RPCTarget(target, tls: tls), methods), on: group.next(), limits: limits)
    }

    init(_ connector: any Connector, on eventLoop: any EventLoop, limits: TransportLimits) {
        self.eventLoop = eventLoop
        upstream = NIOLoopBoundBox.makeBoxSendingValue(
            Upstream(connector, on: ConnectionLoop(eventLoop), limits: limits), eventLoop: eventLoop)
    }

    /// On a loop that others share; to be called there.
    package init(_ connector: any Connector, on loop: ConnectionLoop, limits: TransportLimits) {
        eventLoop = loop.eventLoop
        upstream = NIOLoopBoundBox(Upstream(connector, on: loop, limits: limits), eventLoop: loop.eventLoop)
    }

    public func call(
        _ method: RPCMethod, _ message: [UInt8], _ options: CallOptions
    ) async throws(RPCStatus) -> [UInt8] {
        let call = OutgoingUnaryCall(method, message, options)
        let upstream = upstream
        eventLoop.runHere { call.begin(on: upstream.value) }
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
        let upstream = upstream
        eventLoop.runHere { call.begin(on: upstream.value) }
        return ClientStream(call, eventLoop)
    }

    /// Refuses calls from here on, lets those that run finish within the grace, and closes the connection.
    public func close() async {
        await withCheckedContinuation { continuation in
            let upstream = upstream
            eventLoop.runHere {
                upstream.value.close { continuation.resume() }
            }
        }
    }
}
