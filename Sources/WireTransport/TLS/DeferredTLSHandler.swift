import NIOCore
import NIOSSL

/// Stands where the TLS handler will stand, until the peer says its first byte.
///
/// A TLS context and its buffers take half a millisecond and 60 KiB: a connection that says nothing is not worth them.
final class DeferredTLSHandler: ChannelInboundHandler, RemovableChannelHandler {
    typealias InboundIn = ByteBuffer
    typealias InboundOut = ByteBuffer

    private let identity: TLSIdentity
    private let handler: ConnectionHandler

    /// - Parameter handler: What comes behind the TLS handler.
    init(_ identity: TLSIdentity, before handler: ConnectionHandler) {
        self.identity = identity
        self.handler = handler
    }

    func channelRead(context: ChannelHandlerContext, data: NIOAny) {
        handler.peerSpoke()
        let pipeline = context.pipeline.syncOperations
        let bound = NIOLoopBound(handler, eventLoop: context.eventLoop)
        do {
            try pipeline.addHandler(RecordGuard(handler.recordLimit), position: .after(self))
            let tls = try identity.serverHandler(on: handler.loop.executor) {
                bound.value.certificateRefused($0)
            }
            try pipeline.addHandler(tls, position: .before(handler))
        } catch {
            context.fireErrorCaught(error)
            return context.close(promise: nil)
        }
        context.fireChannelRead(data)
        pipeline.removeHandler(self, promise: nil)
    }
}
