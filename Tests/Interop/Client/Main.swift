import ArgumentParser
import Glibc
import NIOPosix
import WireProto
import WireTransport

/// gRPC's interoperability test client on the deployment's own wire, for any server that speaks it.
@main struct Main: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "interop-client",
        abstract: "Runs test cases of grpc.testing.TestService against a server.",
        discussion: "Cases: \(InteropCases.all.map(\.name).joined(separator: ", ")).")

    @Option(help: "Where the server is.")
    var serverHost = "127.0.0.1"

    @Option(help: "Its port.")
    var serverPort: Int

    @Option(help: "The case to run, or all.")
    var testCase: String

    @Flag(help: "Speak TLS.")
    var useTls = false

    @Option(help: "With --use-tls: the roots that the server's certificate must lead to, PEM.")
    var caFile: String?

    @Option(help: "How often rpc_soak calls.")
    var soakIterations = 100

    func validate() throws {
        guard testCase == "all" || InteropCases.all.contains(where: { $0.name == testCase }) else {
            throw ValidationError("there is no test case '\(testCase)': see --help")
        }
        guard useTls == (caFile != nil) else { throw ValidationError("--use-tls and --ca-file go together") }
        guard soakIterations > 0 else { throw ValidationError("--soak-iterations is at least 1") }
    }

    mutating func run() async throws {
        var limits = TransportLimits.internalHop
        limits.protocolLimits.messageSize = 4 << 20
        let client = try RPCClient(
            target: .tcp(host: serverHost, port: serverPort),
            tls: caFile.map { .anonymousClient(roots: $0) }, methods: TestMethods.table,
            group: MultiThreadedEventLoopGroup(numberOfThreads: 1), limits: limits)
        let world = InteropWorld(client: client, soakIterations: soakIterations)
        var failures = 0
        for one in InteropCases.all where testCase == "all" || testCase == one.name {
            do {
                try await one.run(world)
                print("\(one.name): passed")
            } catch {
                failures += 1
                print("\(one.name): FAILED: \(error)")
            }
        }
        await client.close()
        if failures > 0 { throw ExitCode.failure }
    }
}
