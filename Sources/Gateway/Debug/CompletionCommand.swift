import ArgumentParser
import Program

/// `pegase-gateway debug completion SHELL`.
struct CompletionCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "completion",
        abstract: "Print what makes a shell complete commands, flags, methods and reasons.",
        discussion: """
            Standard error says which line installs it.

            pegase-gateway debug completion bash >~/.local/share/bash-completion/completions/pegase-gateway
            """)

    enum Shell: String, ExpressibleByArgument, CaseIterable {
        case bash, zsh, fish

        var shell: CompletionShell {
            switch self {
            case .bash: .bash
            case .zsh: .zsh
            case .fish: .fish
            }
        }

        /// Where the shell looks for it.
        var place: String {
            switch self {
            case .bash: "~/.local/share/bash-completion/completions/pegase-gateway"
            case .zsh: "~/.zfunc/_pegase-gateway"
            case .fish: "~/.config/fish/completions/pegase-gateway.fish"
            }
        }
    }

    @Argument(help: "bash, zsh or fish.")
    var shell: Shell

    func run() async throws {
        StandardOutput.line(GatewayCommand.completionScript(for: shell.shell))
        StandardError.writeLine(
            "to install it: pegase-gateway debug completion \(shell.rawValue) >\(shell.place)")
    }
}
