import NIOCore
import NIOPosix
import NIOSSL
import TestSupport
import WireProto
import WireTransport

/// What came back for one call, down to the frames.
struct Answer: Sendable {
    var status: RPCStatus
    var trailing: Metadata
    var messages: [[UInt8]]
    var frames: [WireFrame]
}

/// A client that makes one call at a time and keeps every byte of the answer, so that two answers can be held
/// against each other. No library's retry, cache or header table is between a test and the gateway.
final class RawClient: Sendable {
    private let channel: any Channel
    private let handler: NIOLoopBound<RawHandler>

    private init(_ channel: any Channel, _ handler: NIOLoopBound<RawHandler>) {
        self.channel = channel
        self.handler = handler
    }

    /// - Parameter tls: What the client shows; its key may be missing, for a client that shows nothing.
    static func connect(
        to port: Int, showing tls: RawIdentity, methods: MethodTable = Methods.table,
        on group: MultiThreadedEventLoopGroup
    ) async throws -> RawClient {
        let context = try NIOSSLContext(configuration: tls.configuration())
        let eventLoop = group.next()
        let opened: (any Channel, NIOLoopBound<RawHandler>) = try await eventLoop.flatSubmit {
            let handler = RawHandler(eventLoop, methods)
            let bound = NIOLoopBound(handler, eventLoop: eventLoop)
            return ClientBootstrap(group: eventLoop).channelInitializer { channel in
                channel.eventLoop.makeCompletedFuture {
                    let pipeline = channel.pipeline.syncOperations
                    try pipeline.addHandler(
                        NIOSSLClientHandler(context: context, serverHostname: "localhost"))
                    try pipeline.addHandler(bound.value)
                }
            }.connect(host: "127.0.0.1", port: port).map { ($0, bound) }
        }.get()
        return RawClient(opened.0, opened.1)
    }

    /// Makes a call and waits for its end, or for its first message when it is a stream that would not end.
    func call(
        _ method: RPCMethod, _ message: [UInt8], _ metadata: Metadata = Metadata()
    ) async throws -> Answer {
        try await channel.eventLoop.flatSubmit { [handler] in
            handler.value.call(method, message, metadata)
        }.get()
    }

    /// Sends bytes that no library would.
    func send(raw bytes: [UInt8]) async throws {
        try await channel.eventLoop.submit { [handler] in handler.value.send(raw: bytes) }.get()
    }

    /// Returns once the connection is closed.
    ///
    /// - Returns: How many bytes came from the other end after the handshake: HTTP/2, all of them.
    func closed() async throws -> Int {
        let eventLoop = channel.eventLoop
        let ended = eventLoop.makePromise(of: Void.self)
        channel.closeFuture.cascade(to: ended)
        eventLoop.scheduleTask(in: Self.patience) { ended.fail(StillOpen()) }
        try await ended.futureResult.get()
        return try await channel.eventLoop.submit { [handler] in handler.value.received }.get()
    }

    /// What the gateway said when it closed the connection, once it has.
    func goAwayText() async throws -> String {
        _ = try await closed()
        return try await channel.eventLoop.submit { [handler] in handler.value.goAwayText }.get()
    }

    struct StillOpen: Error {}

    /// How long a test waits for what must happen at once.
    static let patience = TimeAmount.seconds(20)

    func close() async throws {
        try await channel.close().get()
    }
}

/// What a raw client shows and believes.
struct RawIdentity: Sendable {
    var files: TLSFiles
    var showsCertificate = true

    func configuration() throws -> TLSConfiguration {
        var configuration = TLSConfiguration.makeClientConfiguration()
        configuration.trustRoots = .certificates(try NIOSSLCertificate.fromPEMFile(files.roots))
        configuration.minimumTLSVersion = .tlsv13
        configuration.applicationProtocols = ["h2"]
        if showsCertificate {
            configuration.certificateChain = try NIOSSLCertificate.fromPEMFile(files.certificate)
                .map { .certificate($0) }
            configuration.privateKey = .privateKey(try NIOSSLPrivateKey(file: files.key, format: .pem))
        }
        return configuration
    }
}

/// Drives an ``RPCConnection`` on its loop and reads along.
private final class RawHandler: ChannelInboundHandler {
    typealias InboundIn = ByteBuffer
    typealias OutboundOut = ByteBuffer

    private let eventLoop: any EventLoop
    private var rpc: RPCConnection
    private var tap = FrameTap()
    private var hasOpened = false
    /// A client's streams have odd numbers, each call the next one. Source: RFC 9113, section 5.1.1.
    private var nextStream: UInt32 = 1
    private var context: ChannelHandlerContext?
    private var isClosed = false
    private var current: Current?

    private struct Current {
        var id: CallID
        var stream: UInt32
        var stopsAtMessage: Bool
        var messages: [[UInt8]] = []
        var frames: [WireFrame] = []
        var promise: EventLoopPromise<Answer>
    }

    init(_ eventLoop: any EventLoop, _ methods: MethodTable) {
        self.eventLoop = eventLoop
        rpc = RPCConnection(role: .client(methods, authority: "localhost", scheme: .https), limits: .edge)
    }

    var received: Int { tap.byteCount }
    var goAwayText: String { rpc.goAwayText }

    func call(_ method: RPCMethod, _ message: [UInt8], _ metadata: Metadata) -> EventLoopFuture<Answer> {
        let promise = eventLoop.makePromise(of: Answer.self)
        guard !isClosed else {
            promise.fail(ChannelError.alreadyClosed)
            return promise.futureResult
        }
        do throws(RPCStatus) {
            let id = try rpc.start(
                RPCRequestHead(method: method.id, timeout: .seconds(20), metadata: metadata))
            current = Current(
                id: id, stream: nextStream, stopsAtMessage: method.shape.responsesStream, promise: promise)
            nextStream += 2
            rpc.send(id, message)
            rpc.finishSending(id)
            flush()
            let late = eventLoop.scheduleTask(in: RawClient.patience) {
                promise.fail(ChannelError.connectTimeout(RawClient.patience))
            }
            promise.futureResult.whenComplete { _ in late.cancel() }
        } catch {
            promise.succeed(Answer(status: error, trailing: Metadata(), messages: [], frames: []))
        }
        return promise.futureResult
    }

    func send(raw bytes: [UInt8]) {
        context?.writeAndFlush(wrapOutboundOut(ByteBuffer(bytes: bytes)), promise: nil)
    }

    func channelActive(context: ChannelHandlerContext) {
        self.context = context
        flush()
    }

    func channelRead(context: ChannelHandlerContext, data: NIOAny) {
        let buffer = unwrapInboundIn(data)
        // The end of a stream that was cancelled at its first message may come while the next call waits.
        for (stream, frame) in tap.read(Array(buffer.readableBytesView))
        where frame.belongsToCall && stream == current?.stream {
            current?.frames.append(frame)
        }
        do throws(HTTP2Failure) {
            try receive(buffer)
        } catch {
            context.close(promise: nil)
        }
        readEvents()
        flush()
    }

    func channelInactive(context: ChannelHandlerContext) {
        isClosed = true
        rpc.connectionLost()
        readEvents()
        self.context = nil
    }

    func errorCaught(context: ChannelHandlerContext, error: any Error) {
        context.close(promise: nil)
    }

    private struct HTTP2Failure: Error {}

    private func receive(_ buffer: ByteBuffer) throws(HTTP2Failure) {
        do {
            try rpc.receive(buffer.readableBytesSpan, now: NIODeadline.now().uptimeNanoseconds)
        } catch {
            throw HTTP2Failure()
        }
    }

    private func readEvents() {
        while let event = rpc.nextEvent() {
            switch event {
            case .message(let id, let message):
                rpc.consumed(id, message.wireCount)
                guard id == current?.id else { continue }
                current?.messages.append(message.bytes)
                if current?.stopsAtMessage == true {
                    rpc.cancel(id)
                    end(.ok, Metadata())
                }
            case .finished(let id, let status, let trailing):
                if id == current?.id { end(status, trailing) }
            case .goAway where !rpc.goAwayText.isEmpty:
                context?.close(promise: nil)  // It was not let in, and knows why.
            default:
                break
            }
        }
    }

    private func end(_ status: RPCStatus, _ trailing: Metadata) {
        guard let ended = current else { return }
        current = nil
        ended.promise.succeed(
            Answer(status: status, trailing: trailing, messages: ended.messages, frames: ended.frames))
    }

    private func flush() {
        guard let context, !isClosed else { return }
        var bytes: [UInt8] = []
        do {
            try rpc.drainOutput(into: &bytes)
        } catch {
            context.close(promise: nil)
        }
        guard !bytes.isEmpty else { return }
        if !hasOpened {
            hasOpened = true
            bytes = FrameTap.withoutHeaderTable(bytes)
        }
        context.writeAndFlush(wrapOutboundOut(ByteBuffer(bytes: bytes)), promise: nil)
    }
}
