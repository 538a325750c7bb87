import ArgumentParser
import Program
import WireProto
import WireTransport

/// `pegase-gateway debug whoami`.
struct WhoAmICommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "whoami", abstract: "Ask the gateway who it takes a caller for.")

    @OptionGroup var deployment: DeploymentOptions

    @Option(name: .customLong("as"), help: "A partner's code, operator, or operator/ID.")
    var caller: String

    @Option(help: "The country, where the partner is in several: vn, kh, la or ph.")
    var cell: String?

    @Option(help: "The acting staff member: an id or a full name.")
    var staff: String?

    @Option(help: "json or text.")
    var output: OutputFlag = .text

    func run() async throws {
        let files = try deployment.files(as: caller, cell: cell)
        let answer = AnswerText(output: output, reveals: false)
        let options = CallOptions(staff: staff, purpose: nil, deadline: nil)
        let message = try await DebugClient.connected(to: try deployment.gateway(), files) {
            (client) throws(DebugFailure) in
            do throws(RPCStatus) {
                return try await client.call(Methods.whoAmI, [], options)
            } catch {
                throw .refused(error)
            }
        }
        StandardOutput.line(try answer.text(message, of: Methods.whoAmI))
    }
}
