import ArgumentParser
import NIOPosix
import WireProto
import WireTransport

/// Reads one family again and again through a gateway, as a partner's system with its certificate would.
///
/// Prints one line of JSON: calls per second, and the latency's quantiles in microseconds. Ends with 1 when any call
/// was not OK.
@main struct Main: AsyncParsableCommand {
    static let configuration = CommandConfiguration(commandName: "family-load")

    @Option var port: Int
    @Option var certificate: String
    @Option var key: String
    @Option var roots: String
    /// The family's resource name.
    @Option var family: String
    /// The acting staff member.
    @Option var staff: String
    @Option var connections = 10
    /// Calls that each connection has under way.
    @Option var streams = 10
    @Option var calls = 20_000

    func run() async throws {
        let group = MultiThreadedEventLoopGroup(numberOfThreads: 1)
        let files = TLSFiles(certificate: certificate, key: key, roots: roots)
        var clients: [RPCClient] = []
        for _ in 0..<connections {
            let client = try RPCClient(
                target: .tcp(host: "127.0.0.1", port: port), tls: files, methods: Methods.table, group: group)
            _ = try await read(client)
            clients.append(client)
        }
        let clock = ContinuousClock()
        let began = clock.now
        let latencies = try await withThrowingTaskGroup(of: [Duration].self) { tasks in
            for client in clients {
                for _ in 0..<streams {
                    tasks.addTask { try await readMany(client, calls / (connections * streams)) }
                }
            }
            return try await tasks.reduce(into: []) { $0 += $1 }
        }
        let elapsed = clock.now - began
        for client in clients { await client.close() }
        report(latencies.sorted(), elapsed)
    }

    private func readMany(_ client: RPCClient, _ count: Int) async throws -> [Duration] {
        var latencies: [Duration] = []
        for _ in 0..<count {
            let clock = ContinuousClock()
            let began = clock.now
            _ = try await read(client)
            latencies.append(clock.now - began)
        }
        return latencies
    }

    private func read(_ client: RPCClient) async throws -> FamilyV1.Family {
        var options = CallOptions(timeout: .seconds(20), waitForReady: true)
        options.metadata.add("pegase-staff", staff)
        options.metadata.add("pegase-purpose", "CARE")
        return try await FamilyServiceClient(client).getFamily(
            FamilyV1.GetFamilyRequest(name: family), options)
    }

    private func report(_ latencies: [Duration], _ elapsed: Duration) {
        func microseconds(_ duration: Duration) -> Int { Int(duration / .microseconds(1)) }
        func quantile(_ share: Double) -> Int {
            microseconds(latencies[min(latencies.count - 1, Int(Double(latencies.count) * share))])
        }
        let rate = Double(latencies.count) / (elapsed / .seconds(1))
        print(
            #"{"calls": \#(latencies.count), "rate": \#(rate), "#
                + #""p50": \#(quantile(0.5)), "p99": \#(quantile(0.99))}"#)
    }
}
