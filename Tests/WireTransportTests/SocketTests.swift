import Foundation
import NIOPosix
import TestSupport
import Testing
import WireProto
import WireTransport

@Suite("Servers and clients on real sockets")
struct SocketTests {
    let group = MultiThreadedEventLoopGroup.singleton

    private func start(_ address: RPCAddress) async throws -> RPCServer {
        try await RPCServer.start(
            RPCServerConfiguration(address: address, methods: EchoMethods.table),
            serving: .router(EchoMethods.router), on: group)
    }

    private func client(of address: RPCAddress) throws -> RPCClient {
        try RPCClient(target: address, methods: EchoMethods.table, group: group)
    }

    @Test("TCP: the port that the kernel chose is reported, and answers")
    func tcp() async throws {
        let server = try await start(.tcp(host: "127.0.0.1", port: 0))
        guard case .tcp(_, let port) = server.address else {
            Issue.record("a TCP server listens on TCP")
            return
        }
        #expect(port != 0)
        let client = try client(of: server.address)
        #expect(try await client.call(EchoMethods.unary, [7], CallOptions()) == [7])
        await client.close()
        await server.drain()
    }

    @Test("Calls from many tasks share a client, a connection and a loop")
    func manyTasks() async throws {
        let server = try await start(.tcp(host: "127.0.0.1", port: 0))
        let client = try client(of: server.address)
        let answers = try await withThrowingTaskGroup(of: UInt8.self) { tasks in
            for number in 0..<200 {
                tasks.addTask {
                    let message = [UInt8](repeating: UInt8(number), count: number * 100)
                    let answer = try await client.call(EchoMethods.unary, message, CallOptions())
                    #expect(answer == message)
                    return UInt8(number)
                }
            }
            return try await tasks.reduce(into: Set<UInt8>()) { $0.insert($1) }
        }
        #expect(answers.count == 200)
        await client.close()
        await server.drain()
    }

    @Test("A watch over a socket, read by a task of another executor")
    func watch() async throws {
        let server = try await start(.tcp(host: "127.0.0.1", port: 0))
        let client = try client(of: server.address)
        let message = [200] + [UInt8](repeating: 1, count: 5_000)
        let stream = try await client.stream(EchoMethods.list, message, CallOptions())
        var count = 0
        while let next = try await stream.next() {
            #expect(next == message)
            count += 1
        }
        #expect(count == 200)
        await client.close()
        await server.drain()
    }

    @Test("A client that is closed while it connects is closed")
    func closedWhileConnecting() async throws {
        let server = try await start(.tcp(host: "127.0.0.1", port: 0))
        for _ in 0..<20 {
            let client = try client(of: server.address)
            try await client.open(EchoMethods.collect, CallOptions()).cancel()
            await client.close()
        }
        await server.drain()
    }

    @Test("Plain bytes do not leave the machine unless a tool says so")
    func plainNetwork() async throws {
        await #expect(throws: ListenError.plainNetwork) { try await start(.tcp(host: "0.0.0.0", port: 0)) }
        var configuration = RPCServerConfiguration(
            address: .tcp(host: "0.0.0.0", port: 0), methods: EchoMethods.table)
        configuration.allowsPlainNetwork = true
        let server = try await RPCServer.start(
            configuration, serving: .router(EchoMethods.router), on: group)
        await server.drain()
    }

    @Test("A unix socket is its owner's and its group's, and gone after the drain")
    func unixMode() async throws {
        try await withSocketPath { path in
            let server = try await start(.unix(path: path))
            let mode = try FileManager.default.attributesOfItem(atPath: path)[.posixPermissions] as? Int
            #expect(mode == 0o660)
            let client = try client(of: server.address)
            #expect(try await client.call(EchoMethods.unary, [7], CallOptions()) == [7])
            await client.close()
            await server.drain()
            #expect(!FileManager.default.fileExists(atPath: path))
        }
    }

    @Test("A unix socket that somebody answers on is not taken")
    func unixInUse() async throws {
        try await withSocketPath { path in
            let server = try await start(.unix(path: path))
            await #expect(throws: ListenError.socketInUse(path: path)) { try await start(.unix(path: path)) }
            let client = try client(of: server.address)
            #expect(
                try await client.call(EchoMethods.unary, [7], CallOptions()) == [7], "the first is unharmed")
            await client.close()
            await server.drain()
        }
    }

    @Test("A socket file that a dead process left is replaced; any other file is not")
    func unixStale() async throws {
        try await withSocketPath { path in
            try leaveSocketFile(at: path)
            let server = try await start(.unix(path: path))
            let client = try client(of: server.address)
            #expect(try await client.call(EchoMethods.unary, [7], CallOptions()) == [7])
            await client.close()
            await server.drain()

            try Data("precious".utf8).write(to: URL(fileURLWithPath: path))
            await #expect(throws: ListenError.notASocket(path: path)) { try await start(.unix(path: path)) }
        }
    }

    @Test("A client finds a server that was replaced on the same path")
    func reconnects() async throws {
        try await withSocketPath { path in
            let first = try await start(.unix(path: path))
            let client = try client(of: first.address)
            #expect(try await client.call(EchoMethods.unary, [1], CallOptions()) == [1])
            await first.drain()
            let second = try await start(.unix(path: path))
            #expect(try await client.call(EchoMethods.unary, [2], CallOptions(waitForReady: true)) == [2])
            await client.close()
            await second.drain()
        }
    }

    @Test("A relay over real sockets, unix behind and TCP before")
    func relay() async throws {
        try await withSocketPath { path in
            let service = try await start(.unix(path: path))
            let gateway = try await RPCServer.start(
                RPCServerConfiguration(address: .tcp(host: "127.0.0.1", port: 0), methods: EchoMethods.table),
                serving: .relay(RelayingPolicy(), upstreams: [RPCTarget(service.address)]), on: group)
            let client = try client(of: gateway.address)
            let message = [UInt8](repeating: 5, count: 300_000)
            #expect(try await client.call(EchoMethods.unary, message, CallOptions()) == message)
            await client.close()
            await gateway.drain()
            await service.drain()
        }
    }

    /// A socket that was bound and never unlinked, as by a process that was killed.
    private func leaveSocketFile(at path: String) throws {
        var address = sockaddr_un()
        address.sun_family = sa_family_t(AF_UNIX)
        unsafe withUnsafeMutableBytes(of: &address.sun_path) { unsafe $0.copyBytes(from: path.utf8) }
        let descriptor = socket(AF_UNIX, Int32(SOCK_STREAM.rawValue), 0)
        let outcome = unsafe withUnsafePointer(to: &address) {
            unsafe $0.withMemoryRebound(to: sockaddr.self, capacity: 1) {
                unsafe bind(descriptor, $0, socklen_t(MemoryLayout<sockaddr_un>.size))
            }
        }
        close(descriptor)
        try #require(outcome == 0)
    }

    private func withSocketPath(_ body: (String) async throws -> Void) async throws {
        let directory = FileManager.default.temporaryDirectory.appendingPathComponent(
            "pegase-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: directory, withIntermediateDirectories: true)
        defer {
            do {
                try FileManager.default.removeItem(at: directory)
            } catch {
                Issue.record("the test's directory stays: \(error)")
            }
        }
        try await body(directory.appendingPathComponent("s.sock").path)
    }
}
