import ArgumentParser
import WireProto
import WireTransport

/// `pegase-gateway debug`.
struct DebugCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "debug",
        abstract: "Look inside: what may be called, who one is, and calls by hand.",
        discussion: """
            Certificates, authority and address are found in the data directory that deploy/up made, \
            unless given. Exit codes: 0 done; 1 the call was refused; 2 a flag or file cannot be used; \
            3 nobody answers.
            """,
        subcommands: [
            MethodsCommand.self, WhoAmICommand.self, CallCommand.self, LoadRegistryCommand.self,
            ImportCommand.self,
        ])
}

/// Why a debug command ends early: what to say on standard error, and the exit code.
struct DebugFailure: Error, CustomStringConvertible {
    let description: String
    let exitCode: Int32
    /// The call ended because there was no connection, not by an answer.
    var foundNobody = false

    /// A flag, a file or a configuration that cannot be used.
    static func unusable(_ line: String) -> DebugFailure {
        DebugFailure(description: "pegase-gateway: \(line)", exitCode: 2)
    }

    /// The call ended with another status than OK.
    static func refused(_ status: RPCStatus) -> DebugFailure {
        DebugFailure(
            description: StatusText.lines(status), exitCode: status.code == .unavailable ? 3 : 1,
            foundNobody: status.reason == .upstreamUnavailable)
    }

    /// There is no connection, and why.
    static func unreachable(_ line: String) -> DebugFailure {
        DebugFailure(description: "pegase-gateway: \(line)", exitCode: 3)
    }
}
