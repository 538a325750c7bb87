public import NIOCore
import NIOPosix
import Synchronization
import Tenancy
public import WireTransport

/// Answers `GET /metrics` with a page of text, and everything else with 404; one request a connection.
///
/// The whole of HTTP/1 that a scraper needs. It listens on a unix socket or on loopback, so whoever reaches
/// it is on the machine already; it still takes no more than 8 KiB and 16 connections.
public final class MetricsServer: Sendable {
    private let socket: ListeningSocket

    private init(_ socket: ListeningSocket) {
        self.socket = socket
    }

    /// - Parameter page: Called on an event loop; must return at once.
    /// - Throws: As ``ListeningSocket/bind(_:at:mode:on:)``.
    public static func start(
        at address: RPCAddress, on group: any EventLoopGroup, page: @escaping @Sendable () -> String
    ) async throws -> MetricsServer {
        // Over all loops.
        let open = Mutex(InFlightCounter(limit: Limits.metricsConnections))
        let bootstrap = ServerBootstrap(group: group).childChannelInitializer { channel in
            channel.eventLoop.makeCompletedFuture {
                guard open.withLock({ $0.enter() }) else { throw ChannelError.ioOnClosedChannel }
                channel.closeFuture.whenComplete { _ in open.withLock { $0.leave() } }
                try channel.pipeline.syncOperations.addHandler(MetricsHandler(page))
            }
        }
        return MetricsServer(try await ListeningSocket.bind(bootstrap, at: address, on: group))
    }

    /// Where it listens, for a test that let the kernel choose the port.
    public var port: Int? { socket.channel.localAddress?.port }

    /// Stops listening, and takes a unix socket away.
    public func close() async { await socket.close() }
}

/// One connection: reads up to the blank line, answers, closes.
private final class MetricsHandler: ChannelInboundHandler {
    typealias InboundIn = ByteBuffer
    typealias OutboundOut = ByteBuffer

    private let page: @Sendable () -> String
    private var request: [UInt8] = []
    private var isAnswered = false

    init(_ page: @escaping @Sendable () -> String) {
        self.page = page
    }

    func channelRead(context: ChannelHandlerContext, data: NIOAny) {
        guard !isAnswered else { return }
        request.append(contentsOf: unwrapInboundIn(data).readableBytesView)
        guard request.count <= Limits.metricsRequest else { return context.close(promise: nil) }
        let text = String(decoding: request, as: UTF8.self)
        guard text.contains("\r\n\r\n") else { return }
        isAnswered = true
        let isMetrics = text.hasPrefix("GET /metrics ")
        let body = isMetrics ? page() : "not found\n"
        let head = """
            HTTP/1.1 \(isMetrics ? "200 OK" : "404 Not Found")\r
            Content-Type: text/plain; version=0.0.4; charset=utf-8\r
            Content-Length: \(body.utf8.count)\r
            Connection: close\r
            \r

            """
        let loopBound = NIOLoopBound(context, eventLoop: context.eventLoop)
        context.writeAndFlush(wrapOutboundOut(ByteBuffer(string: head + body))).whenComplete { _ in
            loopBound.value.close(promise: nil)
        }
    }

    func errorCaught(context: ChannelHandlerContext, error: any Error) {
        context.close(promise: nil)  // Whoever asked has left.
    }
}
