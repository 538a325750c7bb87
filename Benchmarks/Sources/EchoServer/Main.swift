import Glibc
import NIOPosix
import WireProto
import WireTransport

/// Answers `grpc.testing.TestService/UnaryCall` without TLS, on one event loop, by way of the generated stub, the codec
/// and an asynchronous handler: what `scripts/bench` measures.
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
        var router = RPCRouter(TestMethods.table)
        router.add(Echo()) { $0.deadline }
        do {
            let server = try await RPCServer.start(
                RPCServerConfiguration(address: .tcp(host: "127.0.0.1", port: 0), methods: TestMethods.table),
                serving: .router(router), on: group)
            guard case .tcp(_, let port) = server.address else { return }
            print(port)
            fflush(nil)
        } catch {
            print("echo-server: \(error)")
            exit(1)
        }
    }
}

/// Answers with a body of the size asked for.
struct Echo: TestServiceProvider {
    func unaryCall(
        _ request: GRPCTesting.SimpleRequest, _ deadline: RPCDeadline
    ) async throws(RPCStatus) -> GRPCTesting.SimpleResponse {
        GRPCTesting.SimpleResponse(
            payload: GRPCTesting.Payload(body: [UInt8](repeating: 0x61, count: Int(request.responseSize))))
    }

    func cacheableUnaryCall(
        _ request: GRPCTesting.SimpleRequest, _ deadline: RPCDeadline
    ) async throws(RPCStatus) -> GRPCTesting.SimpleResponse {
        try await unaryCall(request, deadline)
    }

    func emptyCall(
        _ request: GRPCTesting.Empty, _ deadline: RPCDeadline
    ) async throws(RPCStatus) -> GRPCTesting.Empty {
        request
    }

    func streamingOutputCall(
        _ request: GRPCTesting.StreamingOutputCallRequest, _ deadline: RPCDeadline,
        _ send: RPCSender<GRPCTesting.StreamingOutputCallResponse>
    ) async throws(RPCStatus) {
        for parameters in request.responseParameters {
            let body = [UInt8](repeating: 0x61, count: Int(parameters.size))
            try await send.send(
                GRPCTesting.StreamingOutputCallResponse(payload: GRPCTesting.Payload(body: body)))
        }
    }

    func streamingInputCall(
        _ requests: RPCRequests<GRPCTesting.StreamingInputCallRequest>, _ deadline: RPCDeadline
    ) async throws(RPCStatus) -> GRPCTesting.StreamingInputCallResponse {
        var sum: Int32 = 0
        while let request = try await requests.next() {
            sum &+= Int32(clamping: request.payload?.body.count ?? 0)
        }
        return GRPCTesting.StreamingInputCallResponse(aggregatedPayloadSize: sum)
    }

    func fullDuplexCall(
        _ requests: RPCRequests<GRPCTesting.StreamingOutputCallRequest>, _ deadline: RPCDeadline,
        _ send: RPCSender<GRPCTesting.StreamingOutputCallResponse>
    ) async throws(RPCStatus) {
        while let request = try await requests.next() {
            try await streamingOutputCall(request, deadline, send)
        }
    }

    func halfDuplexCall(
        _ requests: RPCRequests<GRPCTesting.StreamingOutputCallRequest>, _ deadline: RPCDeadline,
        _ send: RPCSender<GRPCTesting.StreamingOutputCallResponse>
    ) async throws(RPCStatus) {
        try await fullDuplexCall(requests, deadline, send)
    }

    func unimplementedCall(
        _ request: GRPCTesting.Empty, _ deadline: RPCDeadline
    ) async throws(RPCStatus) -> GRPCTesting.Empty {
        throw RPCStatus(.unimplemented, nil, "nobody answers this")
    }
}
