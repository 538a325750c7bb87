import NIOCore
import NIOPosix
import Synchronization
import Testing

@testable import WireTransport

@Suite("Connections that are taken from the kernel")
struct AcceptGateTests {
    @Test("Beyond the bound a connection waits in the kernel's queue until another is closed")
    func bound() async throws {
        let group = MultiThreadedEventLoopGroup(numberOfThreads: 2)
        let (accepted, arrivals) = AsyncStream.makeStream(of: (any Channel).self)
        let events = Mutex<[String]>([])
        let server = try await ServerBootstrap(group: group)
            .serverChannelOption(.maxMessagesPerRead, value: 1)
            .serverChannelInitializer { channel in
                channel.eventLoop.makeCompletedFuture {
                    try channel.pipeline.syncOperations.addHandler(AcceptGate(most: 2))
                }
            }
            .childChannelInitializer { channel in
                events.withLock { $0.append("taken") }
                channel.closeFuture.whenComplete { _ in events.withLock { $0.append("closed") } }
                arrivals.yield(channel)
                return channel.eventLoop.makeSucceededVoidFuture()
            }
            .bind(host: "127.0.0.1", port: 0).get()
        let address = try #require(server.localAddress)
        var clients: [any Channel] = []
        for _ in 0..<3 { clients.append(try await ClientBootstrap(group: group).connect(to: address).get()) }
        var children: [any Channel] = []
        for await channel in accepted {
            children.append(channel)
            // The third has connected, as far as its peer can tell, and is taken when there is room for it.
            if children.count == 2 { try await children[0].close().get() }
            if children.count == 3 { break }
        }
        #expect(events.withLock { $0 } == ["taken", "taken", "closed", "taken"])
        for client in clients { try? await client.close().get() }
        try await server.close().get()
        try await group.shutdownGracefully()
    }
}
