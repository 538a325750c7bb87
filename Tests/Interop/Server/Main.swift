import ArgumentParser
import Glibc
import NIOCore
import NIOPosix
import WireProto
import WireTransport

/// gRPC's interoperability test server on the deployment's own wire, for any client that speaks it.
@main struct Main: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "interop-server",
        abstract: "Serves grpc.testing.TestService until it is told to stop. Prints the port.")

    @Option(help: "The port to listen on; 0 lets the kernel choose.")
    var port: Int

    @Option(help: "The address to listen on.")
    var host = "127.0.0.1"

    @Option(help: "The server's certificate, PEM. Clients need none.")
    var tlsCert: String?

    @Option(help: "The certificate's key, PEM.")
    var tlsKey: String?

    @Option(help: "PEM file with the authorities of clients' certificates. With it they need one.")
    var clientRoots: String?

    @Flag(help: "Answer through the gateway's relay: a server behind a relay, both in this process.")
    var relay = false

    func validate() throws {
        guard (0...65_535).contains(port) else { throw ValidationError("--port is 0 to 65535") }
        guard (tlsCert == nil) == (tlsKey == nil) else {
            throw ValidationError("--tls-cert and --tls-key go together")
        }
    }

    mutating func run() async throws {
        let server = try await InteropServer.start(
            at: .tcp(host: host, port: port), tls: tls, throughRelay: relay,
            on: MultiThreadedEventLoopGroup(numberOfThreads: System.coreCount))
        guard case .tcp(_, let port) = server.address else { return }
        print(port)
        fflush(nil)
        for await _ in AsyncStream<Never>.makeStream().stream {}  // Until a signal ends the process.
    }

    private var tls: TLSFiles? {
        guard let tlsCert, let tlsKey else { return nil }
        if let clientRoots { return TLSFiles(certificate: tlsCert, key: tlsKey, roots: clientRoots) }
        return .openServer(certificate: tlsCert, key: tlsKey)
    }
}
