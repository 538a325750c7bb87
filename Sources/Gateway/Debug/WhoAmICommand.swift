import ArgumentParser
import Program
import WireProto
import WireTransport

/// `pegase-gateway debug whoami`.
struct WhoAmICommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "whoami", abstract: "Ask the gateway who it takes a caller for.")

    @OptionGroup var identity: IdentityOptions

    @Option(help: "json or text.")
    var output: OutputFlag = .text

    func run() async throws {
        let answer = AnswerText(output: output, reveals: false)
        let options = CallOptions(staff: identity.staff, timeout: DebugClient.usualTimeout)
        let message = try await identity.connected { (client) throws(DebugFailure) in
            do throws(RPCStatus) {
                return try await client.call(Methods.whoAmI, [], options)
            } catch {
                throw .refused(error)
            }
        }
        StandardOutput.line(try answer.text(message, of: Methods.whoAmI))
    }
}
