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
            3 nobody answers; 4 the deadline is over. Results go to standard output, all else to standard error.
            """,
        subcommands: [
            MethodsCommand.self, DescribeCommand.self, CallCommand.self, ExplainCommand.self,
            MatrixCommand.self, ErrorsCommand.self, WhoAmICommand.self, CertificateCommand.self,
            LoadRegistryCommand.self,
            ImportCommand.self, CompletionCommand.self,
        ])
}

/// Why a debug command ends early: what to say on standard error, and the exit code.
struct DebugFailure: Error, CustomStringConvertible {
    let description: String
    let exitCode: Int32
    /// The call ended because there was no connection, not by an answer.
    var foundNobody = false
    /// How the call ended, where it is a call that did.
    var status: RPCStatus?

    /// A flag, a file or a configuration that cannot be used.
    static func unusable(_ line: String) -> DebugFailure {
        DebugFailure(description: "pegase-gateway: \(line)", exitCode: 2)
    }

    /// The call ended with another status than OK.
    ///
    /// - Parameter method: Of a call that a person makes by hand, who hears which flag would mend it.
    static func refused(_ status: RPCStatus, of method: RPCMethod? = nil) -> DebugFailure {
        var lines = [StatusText.lines(status)]
        if let method, Contract.owns(method) {
            if let advice = FlagAdvice.line(status, method) { lines.append("  \(advice)") }
            if let reason = status.reason?.rawValue,
                ExplainedReason.all.contains(where: { $0.reason == reason })
            {
                lines.append("  'debug errors \(reason)' says more")
            }
        }
        return DebugFailure(
            description: lines.joined(separator: "\n"), exitCode: exitCode(status.code),
            foundNobody: status.reason == .upstreamUnavailable, status: status)
    }

    private static func exitCode(_ code: RPCCode) -> Int32 {
        switch code {
        case .unavailable: 3
        case .deadlineExceeded: 4
        default: 1
        }
    }

    /// There is no connection, and why.
    static func unreachable(_ line: String) -> DebugFailure {
        DebugFailure(description: "pegase-gateway: \(line)", exitCode: 3)
    }
}
