import ArgumentParser
import Program

/// `pegase-gateway`: the edge, and the developers' way to look inside.
@main
struct GatewayCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: GatewayProgram.name,
        abstract: "The edge of the backbone, and its debug tools.",
        subcommands: [ServeCommand.self, DebugCommand.self])

    /// Exit codes: 0 done; 1 a call was refused; 2 a flag, a file or a configuration cannot be used; 3 nobody
    /// answers; 4 the deadline is over.
    static func main() async {
        await CommandLineProgram.main(GatewayCommand.self, GatewayProgram.name) { error in
            (error as? DebugFailure).map { ($0.description, $0.exitCode) }
        }
    }
}

/// What the program is called, in its log and to whoever starts it.
enum GatewayProgram {
    static let name = "pegase-gateway"
}
