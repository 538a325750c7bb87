import NIOCore

/// Takes no more connections from the kernel while as many are open as a server may hold and close at once.
///
/// Connections are closed on their own loops. One loop accepts faster than the others close, so a flood of connections
/// that come and go would pile up in between. What is not taken waits in the kernel's queue.
///
/// Confined to the loop of the listening socket.
final class AcceptGate: ChannelDuplexHandler {
    typealias InboundIn = any Channel
    typealias InboundOut = any Channel
    typealias OutboundIn = Never
    typealias OutboundOut = Never

    private let most: Int
    private var open = 0
    private var isHeld = false

    /// - Parameter bounds: What the census keeps; a connection that lost its place is open until its loop has closed it.
    convenience init(_ bounds: ConnectionBounds) {
        self.init(most: bounds.connections + bounds.unidentified + TransportLimits.closingConnections)
    }

    init(most: Int) {
        self.most = most
    }

    func read(context: ChannelHandlerContext) {
        guard open < most else {
            isHeld = true
            return
        }
        context.read()
    }

    func channelRead(context: ChannelHandlerContext, data: NIOAny) {
        open += 1
        let gate = NIOLoopBound((self, context), eventLoop: context.eventLoop)
        unwrapInboundIn(data).closeFuture.hop(to: context.eventLoop).whenComplete { _ in
            let (handler, context) = gate.value
            handler.closed(context)
        }
        context.fireChannelRead(data)
    }

    func handlerRemoved(context: ChannelHandlerContext) {
        isHeld = false  // Nobody listens any more: there is nothing to take.
    }

    private func closed(_ context: ChannelHandlerContext) {
        open -= 1
        guard isHeld, open < most else { return }
        isHeld = false
        context.read()
    }
}
