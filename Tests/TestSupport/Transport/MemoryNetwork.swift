import NIOCore
import NIOEmbedded
public import WireProto
package import WireTransport

/// Connections of memory on one embedded loop whose clock stands still until a test moves it.
///
/// Everything runs on the test's own thread and in one order, so a test that passes once passes always.
public final class MemoryNetwork {
    let eventLoop = EmbeddedEventLoop()
    package let loop: ConnectionLoop
    private let mail = Mail()
    fileprivate var lines: [Line] = []

    /// The two ends of one connection. A direction that is held keeps its bytes.
    final class Line {
        let client: EmbeddedChannel
        let server: EmbeddedChannel
        var holdsRequests = false
        var holdsResponses = false

        init(_ client: EmbeddedChannel, _ server: EmbeddedChannel) {
            self.client = client
            self.server = server
        }
    }

    public init() {
        let bound = NIOLoopBound(eventLoop, eventLoop: eventLoop)
        loop = ConnectionLoop(
            eventLoop,
            executor: LoopExecutor { [mail] job in
                if mail.isHome { bound.value.assumeIsolated().execute(job) } else { mail.post(job) }
            })
    }

    /// A client of `shard`, on this network.
    ///
    /// - Parameter peer: Who the server is told it is.
    package func client(
        of shard: ServerShard, as peer: Peer? = nil, limits: TransportLimits = .internalHop
    ) -> RPCClient {
        RPCClient(
            UpstreamPool([Upstream(MemoryConnector(to: shard, on: self, as: peer), on: loop, limits: limits)])
        )
    }

    /// A client of one service that each of `shards` offers.
    package func client(ofAny shards: [ServerShard], retry: RetryPolicy = .off) -> RPCClient {
        RPCClient(UpstreamPool(shards.map { upstream(to: $0) }, retry: retry))
    }

    /// A connection kept to `shard`, as a relay has it.
    package func upstream(to shard: ServerShard, limits: TransportLimits = .internalHop) -> Upstream {
        Upstream(MemoryConnector(to: shard, on: self), on: loop, limits: limits)
    }

    /// While false, nothing can be connected.
    public var isReachable = true

    /// Starts a task on the loop; what it returns is in the box once ``run()`` has brought it there.
    public func start<Value: Sendable>(
        _ body: @escaping @Sendable () async throws(RPCStatus) -> Value
    ) -> Started<Value> {
        let started = Started<Value>()
        started.task = Task.immediate(executorPreference: loop.executor) {
            do throws(RPCStatus) {
                started.outcome = .success(try await body())
            } catch {
                started.outcome = .failure(error)
            }
        }
        return started
    }

    /// Moves bytes and runs tasks until nothing moves any more. Time stands still.
    public func run() {
        while true {
            mail.deliver()
            eventLoop.run()
            var moved = mail.hasMore
            for line in lines {
                if !line.holdsRequests { moved = move(from: line.client, to: line.server) || moved }
                if !line.holdsResponses { moved = move(from: line.server, to: line.client) || moved }
            }
            if !moved { return }
        }
    }

    /// Runs until something is there that other threads may have to bring, as a store's do.
    ///
    /// - Returns: False when nobody brought anything for 300 seconds of the world's time.
    public func run(until isThere: () -> Bool) -> Bool {
        while true {
            run()
            if isThere() { return true }
            guard mail.wait(seconds: 300) else { return false }
        }
    }

    /// Lets time pass, and everything that happens in it.
    public func advance(by time: Duration) {
        let (seconds, attoseconds) = time.components
        var left = seconds * 1_000_000_000 + attoseconds / 1_000_000_000
        // In steps, so that what a timer sends is answered before the next timer fires.
        repeat {
            let step = min(left, 5_000_000_000)
            eventLoop.advanceTime(by: .nanoseconds(step))
            run()
            left -= step
        } while left > 0
    }

    /// What the servers send on the connections that there are stays on the way: a client that does not read.
    public func holdResponses(_ holds: Bool) {
        for line in lines { line.holdsResponses = holds }
    }

    /// What the clients send on the connections that there are stays on the way; one made later is not held.
    public func holdRequests(_ holds: Bool) {
        for line in lines { line.holdsRequests = holds }
    }

    /// What the client sends on the connection that was made as number `index` stays on the way.
    public func holdRequests(_ holds: Bool, on index: Int) {
        lines[index].holdsRequests = holds
    }

    /// Cuts the connection that was made as number `index`.
    public func cut(_ index: Int) {
        cutSoon(index)
        run()
    }

    /// Cuts it in this turn of the loop, before anything that is still to be written.
    public func cutSoon(_ index: Int) {
        let line = lines[index]
        eventLoop.assumeIsolated().execute {
            line.client.close(promise: nil)
            line.server.close(promise: nil)
        }
    }

    /// Opens a connection whose client end says nothing at all.
    package func connectSilently(to shard: ServerShard, isEncrypted: Bool = false) -> Int {
        let line = Line(EmbeddedChannel(loop: eventLoop), EmbeddedChannel(loop: eventLoop))
        line.client.connect(to: .memory, promise: nil)
        if let serverEnd = shard.accept(isEncrypted: isEncrypted) { add(serverEnd, to: line.server) }
        lines.append(line)
        return lines.count - 1
    }

    /// Bytes as a client may send them that does not care for the protocol.
    public func send(_ bytes: [UInt8], on index: Int) {
        write(bytes, to: lines[index].server)
    }

    /// Bytes as a server may send them, beside what the one at the other end sends.
    public func answer(_ bytes: [UInt8], on index: Int) {
        write(bytes, to: lines[index].client)
    }

    private func write(_ bytes: [UInt8], to channel: EmbeddedChannel) {
        do {
            try channel.writeInbound(ByteBuffer(bytes: bytes))
        } catch {
            preconditionFailure("an embedded channel failed: \(error)")
        }
    }

    /// Nothing that the server of a connection writes is taken any more, as by a socket whose buffer is full.
    public func stallWrites(of index: Int) {
        lines[index].server.isWritable = false
        lines[index].server.pipeline.fireChannelWritabilityChanged()
    }

    /// Starts to drain a server; what it comes to is known once ``run()`` has brought it there.
    package func drain(_ shard: ServerShard) -> Drained {
        let drained = Drained()
        shard.drain { drained.isDone = true }
        return drained
    }

    package final class Drained {
        package fileprivate(set) var isDone = false
    }

    /// How often any end of any connection has written.
    public private(set) var writes = 0
    public var connectionCount: Int { lines.count }
    public func isOpen(_ index: Int) -> Bool { lines[index].client.isActive && lines[index].server.isActive }

    private func move(from source: EmbeddedChannel, to target: EmbeddedChannel) -> Bool {
        var moved = false
        do {
            while let bytes = try source.readOutbound(as: ByteBuffer.self) {
                moved = true
                writes += 1
                if target.isActive { try target.writeInbound(bytes) }
            }
        } catch {
            preconditionFailure("an embedded channel failed: \(error)")
        }
        if !source.isActive, target.isActive {
            target.close(promise: nil)
            moved = true
        }
        return moved
    }

    fileprivate func connect(_ clientEnd: ConnectionHandler, to shard: ServerShard, as peer: Peer?) {
        guard isReachable, let serverEnd = shard.accept(isEncrypted: false, uncertified: peer) else {
            return clientEnd.neverConnected()
        }
        let line = Line(EmbeddedChannel(loop: eventLoop), EmbeddedChannel(loop: eventLoop))
        lines.append(line)
        add(clientEnd, to: line.client)
        add(serverEnd, to: line.server)
    }

    private func add(_ handler: ConnectionHandler, to channel: EmbeddedChannel) {
        do {
            try channel.pipeline.syncOperations.addHandler(handler)
        } catch {
            preconditionFailure("an embedded channel failed: \(error)")
        }
        channel.connect(to: .memory, promise: nil)
    }
}

extension SocketAddress {
    /// Any address will do: an embedded channel does not look at it.
    fileprivate static var memory: SocketAddress {
        do {
            return try SocketAddress(ipAddress: "127.0.0.1", port: 1)
        } catch {
            preconditionFailure("not an address: \(error)")
        }
    }
}

/// What a started task has come to.
public final class Started<Value: Sendable>: @unchecked Sendable {
    public fileprivate(set) var outcome: Result<Value, RPCStatus>?
    fileprivate var task: Task<Void, Never>?

    public var failure: RPCStatus? {
        if case .failure(let status)? = outcome { status } else { nil }
    }

    public func cancel() { task?.cancel() }
}

/// Connects clients to a shard on the same network.
final class MemoryConnector: Connector {
    private let network: NIOLoopBound<MemoryNetwork>
    private let shard: NIOLoopBound<ServerShard>
    private let peer: Peer?

    init(to shard: ServerShard, on network: MemoryNetwork, as peer: Peer? = nil) {
        self.peer = peer
        self.network = NIOLoopBound(network, eventLoop: network.eventLoop)
        self.shard = NIOLoopBound(shard, eventLoop: network.eventLoop)
    }

    func connect(_ connection: ClientConnection, for upstream: Upstream) {
        let (network, shard) = (network.value, shard.value)
        let clientEnd = upstream.open(connection, shard.methods, authority: "memory", isEncrypted: false)
        network.eventLoop.assumeIsolated().execute {
            network.connect(clientEnd, to: shard, as: self.peer)
        }
    }
}
