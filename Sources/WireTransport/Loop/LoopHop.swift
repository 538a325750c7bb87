import NIOCore

extension EventLoop {
    /// Runs `body` on the loop: at once when that is where we are.
    func runHere(_ body: @escaping @Sendable () -> Void) {
        if inEventLoop { body() } else { execute(body) }
    }
}
