import ArgumentParser
import Foundation
import Glibc
import Logging
import NIOCore
import NIOPosix
import Program
import Tenancy
import WireTransport

/// `pegase-gateway serve`.
struct ServeCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "serve",
        abstract: "Serve partners: identity, policy, quotas, relay, response guard.",
        discussion: """
            Logs JSON lines on standard error, "ready" among them once every cell's access table is there. \
            SIGTERM lets calls finish and ends with 0. A flag or file that cannot be used ends with 2.
            """)

    @Option(help: "Address and port to listen on. TLS 1.3 with a client certificate, always.")
    var listen: ListenAddress

    @Option(help: "PEM file with the server's certificate, leaf first.")
    var certificate: String

    @Option(help: "PEM file with the certificate's key.")
    var key: String

    @Option(help: "PEM file with the authorities whose client certificates are accepted.")
    var clientRoots: String

    @Option(help: "Where metrics are read: unix:PATH, or a loopback address and port.")
    var metrics: MetricsAddress?

    @Option(
        help: """
            File of identities and certificates to refuse, also while the registry is silent: spiffe://..., \
            sha256:DIGITS or serial:DIGITS, one a line. Read again when it changes.
            """)
    var denyList: String?

    @Option(
        name: .customLong("cell"),
        help: ArgumentHelp(
            "A country, the directory of its keys and the sockets of its services; once for each cell.",
            valueName: "vn:KEYS:PARTNER.sock:FAMILY.sock"))
    var cells: [CellFlag] = []

    @Option(help: "A file that holds the process id while the gateway is ready, for whoever supervises it.")
    var readyFile: String?

    @Option(help: "trace, debug, info, notice, warning, error or critical; calls are logged at info.")
    var logLevel: Logger.Level = .info

    @Option(help: "Event loops; by default one for each core.")
    var loops: Int = System.coreCount

    @Option(help: "Calls a second that one caller may open.")
    var callsPerSecond: Int = Tenancy.Limits.callsPerSecond

    @Option(help: "Calls that one caller may open at once after a pause.")
    var callBurst: Int = Tenancy.Limits.callBurst

    @Option(help: "Calls that one caller may have open at once.")
    var callsInFlight: Int = Tenancy.Limits.callsInFlight

    @Option(
        help: "Work a second that one caller's calls may come to: messages of streams, and 16 KiB of any.")
    var workPerSecond: Int = Tenancy.Limits.workPerSecond

    @Option(help: "Work that one caller's calls may come to at once after a pause.")
    var workBurst: Int = Tenancy.Limits.workBurst

    @Option(help: "Seconds that a unary call has, unless it asks for less.")
    var unarySeconds: Int = 30

    @Option(help: "Seconds that a streaming call has, unless it asks for less.")
    var streamSeconds: Int = 900

    @Option(help: "Connections of all callers at once.")
    var connections: Int = ConnectionBounds().connections

    @Option(help: "Connections of one partner at once, all its systems together.")
    var connectionsPerPartner: Int = ConnectionBounds().perOwner

    @Option(
        help: """
            Connections of one address whose certificate has not been seen yet; 0 asks for no address, for a gateway \
            behind a balancer that shows its own.
            """)
    var handshakesPerAddress: Int = ConnectionBounds().unidentifiedPerSource ?? 0

    func validate() throws {
        guard !cells.isEmpty else { throw ValidationError("at least one --cell is needed") }
        guard Set(cells.map(\.country)).count == cells.count else {
            throw ValidationError("a country may have one --cell only")
        }
        for (flag, value) in [
            ("--loops", loops), ("--calls-per-second", callsPerSecond), ("--call-burst", callBurst),
            ("--calls-in-flight", callsInFlight), ("--work-per-second", workPerSecond),
            ("--work-burst", workBurst), ("--unary-seconds", unarySeconds),
            ("--stream-seconds", streamSeconds), ("--connections", connections),
            ("--connections-per-partner", connectionsPerPartner),
        ] where !(1...1_000_000).contains(value) {
            throw ValidationError("\(flag) must be from 1 to 1000000")
        }
        guard (0...1_000_000).contains(handshakesPerAddress) else {
            throw ValidationError("--handshakes-per-address must be from 0 to 1000000")
        }
    }

    func run() async throws {
        let configuration = try configuration()
        let group = MultiThreadedEventLoopGroup(numberOfThreads: loops)
        let sink = LogSink()
        let termination = Termination()
        let gateway: Gateway
        do {
            gateway = try await Gateway.start(configuration, on: group, sink: sink)
        } catch let error as IOError where error.errnoCode == EADDRINUSE {
            throw StartupError("\(listen.address.text) or the metrics address is in use")
        } catch ListenError.socketInUse(let path) {
            throw StartupError("another process answers on \(path)")
        } catch {
            throw StartupError("cannot listen with these certificates at \(listen.address.text): \(error)")
        }
        let ready = readyFile.map(ReadyFile.init)
        let announcing = Task {
            await gateway.announce()
            guard !Task.isCancelled else { return }
            do throws(StartupError) {
                try ready?.announce()
            } catch {
                StandardError.writeLine("\(GatewayProgram.name): \(error)")
            }
        }
        let trimming = Task { await WireTransport.ProcessMemory.givingBack() }
        await termination.requested()
        trimming.cancel()
        announcing.cancel()
        await announcing.value
        ready?.withdraw()
        await gateway.drain()
        sink.flush()
        try await group.shutdownGracefully()
    }

    private func configuration() throws(StartupError) -> GatewayConfiguration {
        for path in [certificate, key, clientRoots] where !FileManager.default.isReadableFile(atPath: path) {
            throw StartupError("cannot read \(path)")
        }
        var configuration = GatewayConfiguration(
            listen: listen.address, tls: TLSFiles(certificate: certificate, key: key, roots: clientRoots),
            cells: [])
        for cell in cells { configuration.cells.append(try CellConfiguration(cell)) }
        configuration.metrics = metrics?.address
        if let denyList {
            do throws(DenyListError) {
                configuration.denyList = try DenyListFile(denyList)
            } catch {
                throw StartupError("the deny-list \(denyList): \(error)")
            }
        }
        configuration.quotas = QuotaSettings(
            callsPerSecond: callsPerSecond, burst: callBurst, callsInFlight: callsInFlight,
            workPerSecond: workPerSecond, workBurst: workBurst)
        configuration.limits.unaryTime = .seconds(unarySeconds)
        configuration.limits.streamTime = .seconds(streamSeconds)
        configuration.limits.connections.connections = connections
        configuration.limits.connections.perOwner = connectionsPerPartner
        configuration.limits.connections.unidentifiedPerSource =
            handshakesPerAddress == 0 ? nil : handshakesPerAddress
        configuration.logLevel = logLevel
        return configuration
    }
}
