import ArgumentParser
import Foundation
import Program

/// `pegase-gateway`: the edge, and the developers' way to look inside.
@main
struct GatewayCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: GatewayProgram.name,
        abstract: "The edge of the backbone, and its debug tools.",
        subcommands: [ServeCommand.self, DebugCommand.self])

    /// Exit codes: 0 done; 1 a call was refused; 2 a flag, a file or a configuration cannot be used; 3 nobody
    /// answers.
    static func main() async {
        do {
            try CoreDumps.forbid()
            var command = try parseAsRoot()
            if var command = command as? any AsyncParsableCommand {
                try await command.run()
            } else {
                try command.run()
            }
        } catch {
            exit(error)
        }
    }

    private static func exit(_ error: any Error) -> Never {
        switch error {
        case let error as StartupError:
            leave("\(GatewayProgram.name): \(error.description)", 2)
        case let failure as DebugFailure:
            leave(failure.description, failure.exitCode)
        default:
            // Help is an error to ArgumentParser, and a success to everybody else.
            let isHelp = exitCode(for: error) == .success
            if isHelp {
                StandardOutput.line(fullMessage(for: error))
                Foundation.exit(0)
            }
            leave(fullMessage(for: error), exitCode(for: error) == .validationFailure ? 2 : 1)
        }
    }

    private static func leave(_ line: String, _ code: Int32) -> Never {
        if !line.isEmpty { Kernel.writeLine(line) }
        Foundation.exit(code)
    }
}

/// What the program is called, in its log and to whoever starts it.
enum GatewayProgram {
    static let name = "pegase-gateway"
}
