import Foundation
import Logging
import NIOCore
import NIOPosix
import Program
import Tenancy
import TestSupport
import WireTransport

@testable import Gateway

/// The gateway of a deployment.
final class DeployedGateway: Sendable {
    let port: Int
    private let gateway: Gateway

    private let metrics: String

    init(
        _ cells: [DeployedCell], in directory: URL, _ clock: TestClock, _ limits: TransportLimits
    ) async throws {
        metrics = directory.appendingPathComponent("metrics.sock").path
        let configuration = GatewayConfiguration(
            listen: .tcp(host: "127.0.0.1", port: 0), tls: try Authority.server(),
            cells: try cells.map { cell in
                CellConfiguration(
                    country: cell.country, partner: RPCTarget(.unix(path: cell.partnerSocket)),
                    family: RPCTarget(.unix(path: cell.familySocket)),
                    partnerKey: try ScopeKey(file: "\(cell.keys)/gateway-partner.key"),
                    familyKey: try ScopeKey(file: "\(cell.keys)/gateway-family.key"))
            },
            metrics: .unix(path: metrics),
            // A test may ask as much as it likes.
            quotas: QuotaSettings(
                callsPerSecond: 1_000_000, burst: 1_000_000, callsInFlight: 10_000, workPerSecond: 1_000_000,
                workBurst: 1_000_000),
            limits: limits, logLevel: .critical)
        gateway = try await Gateway.start(
            configuration, on: TestDeployment.loops, sink: LogSink(.nullDevice),
            clock: clock.clock)
        guard case .tcp(_, let port) = gateway.address else { throw NotListening() }
        self.port = port
    }

    struct NotListening: Error {}

    /// The value of a counter or gauge without labels, as whoever watches the gateway reads it.
    func metric(_ name: String) async throws -> Int? {
        let page = try await MetricsPageReader.read(metrics)
        let line = page.split(separator: "\n").first { $0.hasPrefix(name + " ") }
        return line.flatMap { Int($0.dropFirst(name.count + 1).trimmingCharacters(in: .whitespaces)) }
    }

    func close() async {
        await gateway.drain()
    }
}

/// Asks for a page as Prometheus does.
private final class MetricsPageReader: ChannelInboundHandler {
    typealias InboundIn = ByteBuffer
    private var page = ""
    private let read: EventLoopPromise<String>

    private init(_ read: EventLoopPromise<String>) {
        self.read = read
    }

    static func read(_ socket: String) async throws -> String {
        let loop = TestDeployment.loops.next()
        let page = loop.makePromise(of: String.self)
        let channel = try await ClientBootstrap(group: loop).channelInitializer { channel in
            channel.eventLoop.makeCompletedFuture {
                try channel.pipeline.syncOperations.addHandler(MetricsPageReader(page))
            }
        }.connect(unixDomainSocketPath: socket).get()
        let request = "GET /metrics HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n"
        channel.writeAndFlush(ByteBuffer(string: request), promise: nil)
        return try await page.futureResult.get()
    }

    func channelRead(context: ChannelHandlerContext, data: NIOAny) {
        page += String(buffer: unwrapInboundIn(data))
    }

    func channelInactive(context: ChannelHandlerContext) {
        read.succeed(page)
    }
}
