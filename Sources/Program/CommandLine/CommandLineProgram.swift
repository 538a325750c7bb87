public import ArgumentParser
internal import Glibc

/// A program of subcommands, from its command line to its exit status.
public enum CommandLineProgram {
    /// Reads the command line, runs the command that it names, and ends the process: with 0, or with one line on
    /// standard error and the status of the failure.
    ///
    /// - Parameters:
    ///   - name: What the line begins with.
    ///   - status: The line and the status of a failure of the program's own; `nil` for one that it does not know.
    ///     A ``StartupError`` and a command line that cannot be meant end with 2, anything else with 1.
    public static func main<Command: ParsableCommand>(
        _ command: Command.Type, _ name: String,
        status: (any Error) -> (line: String, status: Int32)? = { _ in nil }
    ) async -> Never {
        do {
            // Before any key is read.
            try CoreDumps.forbid()
            var command = try command.parseAsRoot()
            if var command = command as? any AsyncParsableCommand {
                try await command.run()
            } else {
                try command.run()
            }
            exit(0)
        } catch let error as StartupError {
            end("\(name): \(error)", 2)
        } catch {
            if let (line, status) = status(error) { end(line, status) }
            let text = command.fullMessage(for: error)
            switch command.exitCode(for: error) {
            // Help is an error to ArgumentParser, and a success to everybody else.
            case .success:
                StandardOutput.line(text)
                exit(0)
            case .validationFailure: end(text, 2)
            default: end(text, 1)
            }
        }
    }

    private static func end(_ line: String, _ status: Int32) -> Never {
        if !line.isEmpty { StandardError.writeLine(line) }
        exit(status)
    }
}
