public import ArgumentParser
import Logging
public import Program
public import Store
import WireTransport

/// What the program of a service is, besides what it serves.
public protocol ServiceProgram: Sendable {
    /// `pegase-family`: its name on the command line, in its log, and behind the dash that of its backups.
    static var name: String { get }
    /// What the service keeps: jobs read bodies.
    static var resources: [any Resource.Type] { get }
    /// The steps between the versions of those bodies.
    static var bodies: [BodyMigrations.Step] { get }
}

extension ServiceProgram {
    /// The subcommands that do a job in the place of serving, and end.
    public static var jobs: [any ParsableCommand.Type] {
        [
            MigrateCommand<Self>.self, BackupCommand<Self>.self, RestoreCommand<Self>.self,
            AcceptBehindCommand<Self>.self, RetainCommand<Self>.self, RewriteBodiesCommand<Self>.self,
            ExportCommand<Self>.self, OpenExportCommand<Self>.self,
        ]
    }

    /// Serves until SIGTERM or SIGINT, then drains.
    ///
    /// - Parameter start: Begins to serve.
    /// - Throws: When the service cannot start.
    public static func serve(
        _ store: StoreOptions, _ retention: RetentionOptions, _ serving: ServingOptions,
        _ start: (ServiceConfiguration) async throws(StartupError) -> RunningService
    ) async throws(StartupError) {
        // Before anything that must be ended in order, so that no signal comes too early.
        let termination = Termination()
        try await run(store, retention) { configuration throws(StartupError) in
            var configuration = configuration
            configuration.socket = serving.socket
            configuration.metrics = serving.metrics?.address
            let service = try await start(configuration)
            let readyFile = serving.readyFile.map(ReadyFile.init)
            try readyFile?.announce()
            configuration.log.info("ready", metadata: ["socket": "\(serving.socket)"])
            let trimming = Task { await WireTransport.ProcessMemory.givingBack() }
            let telling = Task { if let readyFile { await tell(readyFile, of: service) } }
            await termination.requested()
            trimming.cancel()
            telling.cancel()
            // Or it would write the file that is taken away.
            await telling.value
            readyFile?.withdraw()
            configuration.log.info("draining")
            await service.drain()
            configuration.log.info("ended")
        }
    }

    /// Keeps the ready file telling which tenants the service refuses, until the task is cancelled.
    private static func tell(_ readyFile: ReadyFile, of service: RunningService) async {
        var told: [String] = []
        while true {
            do { try await Task.sleep(for: RuntimeLimits.healthBeat) } catch { return }
            let refused = service.refused
            guard refused != told else { continue }
            do throws(StartupError) {
                try readyFile.announce(refusing: refused)
                told = refused
            } catch {
                // It is as it was; the next beat tries again.
                continue
            }
        }
    }

    /// Does a job with the configuration that a command line asks for, and writes all that it logged.
    static func run(
        _ store: StoreOptions, _ retention: RetentionOptions? = nil,
        _ work: (ServiceConfiguration) async throws(StartupError) -> Void
    ) async throws(StartupError) {
        let sink = LogSink()
        defer { sink.flush() }
        try await work(ServiceConfiguration(store, retention, of: Self.self, sink: sink))
    }
}
