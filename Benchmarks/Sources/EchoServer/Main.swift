import Glibc
import NIOPosix
import WireProto
import WireTransport

/// Answers `POST /bench.Echo/Echo` with 200 bytes, without TLS, on one event loop: what `scripts/bench` measures.
///
/// Prints the port it listens on. Ends with SIGTERM. `main` is synchronous because valgrind cannot follow an
/// asynchronous one.
@main
enum Main {
    static func main() {
        var signals = sigset_t()
        unsafe sigemptyset(&signals)
        unsafe sigaddset(&signals, SIGTERM)
        unsafe pthread_sigmask(SIG_BLOCK, &signals, nil)  // Before the first thread: they inherit it.

        let group = MultiThreadedEventLoopGroup(numberOfThreads: 1)
        // Detached: the main thread, and with it the main actor, waits for the signal below.
        Task.detached { await serve(on: group) }

        var signal: Int32 = 0
        unsafe sigwait(&signals, &signal)
        exit(0)
    }

    static func serve(on group: MultiThreadedEventLoopGroup) async {
        let echo = RPCMethod(
            id: MethodID(rawValue: 0), path: "/bench.Echo/Echo", shape: .unary, isIdempotent: true)
        let methods = MethodTable([echo])
        let response = [UInt8](repeating: 0x61, count: 200)
        var router = RPCRouter(methods)
        router.handle(echo, .unary { _, _ in response })
        do {
            let server = try await RPCServer.start(
                RPCServerConfiguration(address: .tcp(host: "127.0.0.1", port: 0), methods: methods),
                serving: .router(router), on: group)
            guard case .tcp(_, let port) = server.address else { return }
            print(port)
            unsafe fflush(nil)
        } catch {
            print("echo-server: \(error)")
            exit(1)
        }
    }
}
