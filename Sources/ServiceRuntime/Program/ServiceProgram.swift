public import ArgumentParser
import Glibc
import Logging
public import Program
public import Store
import WireTransport

/// A service as a program: from its command line to its end.
public enum ServiceProgram {
    /// Reads the command line as `Command`, serves until SIGTERM or SIGINT, drains, and ends the process:
    /// with 0, or with 2 and one line on standard error when it cannot start.
    ///
    /// - Parameters:
    ///   - resources: What the service keeps: an export reads their bodies.
    ///   - bodies: The steps between the versions of those bodies.
    public static func main<Command: ParsableCommand>(
        _ command: Command.Type, _ name: String, resources: [any Resource.Type],
        bodies: [BodyMigrations.Step],
        _ options: @Sendable (Command) -> ServiceOptions,
        _ start: @Sendable (Command, ServiceConfiguration) async throws(StartupError) -> RunningService
    ) async -> Never {
        let arguments: Command
        do {
            arguments = try parse()
        } catch  where Command.exitCode(for: error).isSuccess {
            StandardOutput.line(Command.fullMessage(for: error))  // They asked for help.
            exit(0)
        } catch {
            end(Command.fullMessage(for: error))
        }
        // Before anything that must be ended in order, so that no signal comes too early.
        let termination = Termination()
        let sink = LogSink()
        do throws(StartupError) {
            try CoreDumps.forbid()
            let configuration = try ServiceConfiguration(
                options(arguments), program: name, bodies: bodies, sink: sink)
            if let dsn = options(arguments).migrate {
                try configuration.migrate(
                    dsn, program: name, to: options(arguments).migrateTo,
                    rolePassfile: options(arguments).rolePassfile)
                exit(0)
            }
            if let version = options(arguments).migrateTo {
                try configuration.migrate(to: version)
                exit(0)
            }
            if options(arguments).acceptBehind {
                try configuration.acceptBehind(options(arguments).backups.tenant)
                exit(0)
            }
            if options(arguments).retain {
                try await RetentionJob(resources, configuration).run(
                    tenants: options(arguments).backups.tenant)
                exit(0)
            }
            if options(arguments).rewriteBodies {
                try await RewriteJob(resources, tenants: options(arguments).backups.tenant).run(configuration)
                exit(0)
            }
            if let job = try ExportJob(options(arguments), resources) {
                try await job.run(configuration, program: name)
                exit(0)
            }
            if let job = try BackupJob(options(arguments).backups) {
                try job.run(configuration, program: name)
                exit(0)
            }
            let service = try await start(arguments, configuration)
            let readyFile = options(arguments).readyFile.map(ReadyFile.init)
            try readyFile?.announce()
            configuration.log.info("ready", metadata: ["socket": "\(configuration.socket)"])
            let trimming = Task { await WireTransport.ProcessMemory.givingBack() }
            await termination.requested()
            trimming.cancel()
            readyFile?.withdraw()
            configuration.log.info("draining")
            await service.drain()
            configuration.log.info("ended")
            sink.flush()
        } catch {
            sink.flush()
            end("\(name): \(error)")
        }
        exit(0)
    }

    private static func parse<Command: ParsableCommand>() throws -> Command {
        guard let command = try Command.parseAsRoot() as? Command else { throw CleanExit.helpRequest() }
        return command
    }

    private static func end(_ line: String) -> Never {
        Kernel.writeLine(line)
        exit(2)
    }
}
