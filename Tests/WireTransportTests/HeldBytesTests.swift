import TestSupport
import Testing
import WireProto
import WireTransport

@Suite("Bytes that lie on the connections of one owner")
struct HeldBytesTests {
    /// An owner with room for 300 KiB, whose admissions share it.
    private final class Room: @unchecked Sendable {  // Confined to the thread that the network runs on.
        var held = 0
        var most = 0
    }

    private final class Admission: RelayAdmission {
        let room: Room
        private var held = 0

        init(_ room: Room) {
            self.room = room
            super.init()
        }

        override func holds(_ bytes: Int) -> Int {
            room.held += bytes - held
            room.most = max(room.most, room.held)
            held = bytes
            return max(0, 300 << 10 - room.held)
        }
    }

    private let room = Room()

    private func world(_ handlers: [(RPCMethod, RPCHandler)] = []) -> EchoWorld {
        let world = EchoWorld(gated: [EchoMethods.write], handlers: handlers)
        world.policy.admitting { [room] _ in Admission(room) }
        return world
    }

    private static let long = [UInt8](repeating: 7, count: 200 << 10)

    @Test("Long requests that are worked on take it; what does not fit is refused, and short ones are not")
    func requests() {
        let gate = Gate()
        let world = world([
            (
                EchoMethods.write,
                .unary { (_, _) throws(RPCStatus) in
                    try await gate.wait()
                    return [1]
                }
            )
        ])
        let clients = (0..<3).map { _ in world.client() }
        let first = world.call(clients[0], EchoMethods.write, Self.long)
        world.network.run()
        #expect(gate.arrivals == 1)
        let second = world.call(clients[1], EchoMethods.write, Self.long)
        world.network.run()
        #expect(second.failure?.code == .resourceExhausted)
        #expect(second.failure?.reason == .tooMuchBuffered)
        let short = world.call(clients[1], EchoMethods.unary, [1])
        world.network.run()
        #expect(short.outcome == .success([1]))
        gate.open()
        world.network.run()
        #expect(first.outcome == .success([1]))
        #expect(room.held == 0)
        let third = world.call(clients[2], EchoMethods.write, Self.long)
        world.network.run()
        #expect(third.outcome == .success([1]))
        #expect(room.held == 0)
    }

    @Test("Answers that are not read take it, over all connections")
    func answers() {
        let world = world([(EchoMethods.unary, .unary { _, _ in Self.long })])
        let clients = (0..<3).map { _ in world.client() }
        world.gate.open()
        for client in clients {
            _ = world.call(client, EchoMethods.write, [1])
            world.network.run()
        }
        // The connections of the clients, and between them the one to the service.
        for line in [0, 2, 3] { world.network.stallWrites(of: line) }
        for client in clients { _ = world.call(client, EchoMethods.unary) }
        world.network.run()
        #expect(world.policy.outcomes.count == 6)
        #expect((200 << 10...300 << 10).contains(room.held), "\(room.held) bytes")
        for line in [0, 2, 3] { world.network.cut(line) }
        #expect(room.held == 0)
    }

    @Test("Messages that are half here take it, too")
    func halves() {
        let world = world()
        for _ in 0..<3 {
            let line = world.network.connectSilently(to: world.gateway)
            var frames = RawFrames()
            frames.headers(stream: 1, RawFrames.request(path: "/test.Echo/Write"))
            frames.data(stream: 1, [0, 0, 3, 0x20, 0])  // A message of 200 KiB follows.
            world.network.send(frames.bytes, on: line)
            for _ in 0..<12 {
                world.network.run()
                var piece = RawFrames(preface: false)
                piece.data(stream: 1, [UInt8](repeating: 7, count: 16 << 10))
                world.network.send(piece.bytes, on: line)
            }
            world.network.run()
        }
        #expect((190 << 10...300 << 10).contains(room.held), "\(room.held) bytes")
        #expect(room.most <= 316 << 10, "\(room.most) bytes")
    }
}
