import TestSupport
import Testing
import WireProto
import WireTransport

@Suite("Shares of connections, in virtual time")
struct ConnectionShareTests {
    /// A gateway whose callers say by their certificate's name whose they are.
    private func world(perOwner: Int, connections: Int = 100) -> EchoWorld {
        var limits = TransportLimits()
        limits.connections.connections = connections
        limits.connections.perOwner = perOwner
        let world = EchoWorld(gated: [EchoMethods.unary], gatewayLimits: limits)
        world.policy.admitting { peer in RelayAdmission(share: ConnectionShare(of: peer.uris.first ?? "")) }
        return world
    }

    private func client(_ world: EchoWorld, _ owner: String) -> RPCClient {
        world.network.client(of: world.gateway, as: Peer(uris: [owner], isEncrypted: true))
    }

    @Test("A partner's next connection takes the place of its own that runs no call")
    func oldestIdle() {
        let world = world(perOwner: 2)
        let busy = world.call(client(world, "ctse"), EchoMethods.unary, [1])
        world.network.run()
        let idle = world.call(client(world, "ctse"), EchoMethods.write, [2])
        world.network.run()
        #expect(idle.outcome == .success([2]))
        let next = world.call(client(world, "ctse"), EchoMethods.write, [3])
        world.network.run()
        #expect(next.outcome == .success([3]))
        // The first line is the gateway's own, to the service.
        let open = (0..<world.network.connectionCount).filter(world.network.isOpen)
        #expect(open.count == 3, "the service's, the busy one and the newest: \(open)")
        world.gate.open()
        world.network.run()
        #expect(busy.outcome == .success([1]))
    }

    @Test("A partner whose connections all run calls is told why it gets no other; its neighbour gets one")
    func refused() {
        let world = world(perOwner: 2)
        let running = (0..<2).map { _ in world.call(client(world, "ctse"), EchoMethods.unary) }
        world.network.run()
        let refused = world.call(client(world, "ctse"), EchoMethods.write)
        let neighbour = world.call(client(world, "sen"), EchoMethods.write, [7])
        world.network.run()
        #expect(neighbour.outcome == .success([7]))
        #expect(refused.failure?.code == .resourceExhausted)
        #expect(refused.failure?.reason?.rawValue == "TOO_MANY_CONNECTIONS")
        #expect(refused.failure?.message.contains("2 connections are open already") == true)
        world.gate.open()
        world.network.run()
        #expect(running.allSatisfy { $0.outcome == .success([]) }, "its calls go on")
    }

    @Test("A connection that was refused is closed after a second, read or not")
    func refusedConnection() {
        let world = world(perOwner: 1)
        _ = world.call(client(world, "ctse"), EchoMethods.unary)
        world.network.run()
        _ = world.call(client(world, "ctse"), EchoMethods.write)
        world.network.run()
        let refused = world.network.connectionCount - 1
        world.network.advance(by: .seconds(1))
        #expect(!world.network.isOpen(refused))
    }

    @Test("When all places are taken, one of whom has most ends, and its calls are told to come again")
    func cutOff() {
        let world = world(perOwner: 100, connections: 3)
        let running = (0..<3).map { _ in world.call(client(world, "ctse"), EchoMethods.unary) }
        world.network.run()
        let newcomer = world.call(client(world, "sen"), EchoMethods.write, [7])
        world.network.run()
        #expect(newcomer.outcome == .success([7]))
        let cut = running.compactMap(\.failure)
        #expect(cut.map(\.reason?.rawValue) == ["TOO_MANY_CONNECTIONS"])
        #expect(cut.first?.details == [.retry(after: .seconds(1))])
    }
}
