import ArgumentParser
import Foundation
import Program
import WireProto
import WireTransport

/// `pegase-gateway debug call METHOD`.
struct CallCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "call",
        abstract: "Make one call and print its answer.",
        discussion: """
            Names, birth dates, addresses, harm and health are redacted unless --reveal is given. \
            The status of a refused call goes to standard error.

            pegase-gateway debug call GetFamily --as ctse --staff ID --purpose care --json '{"name": "..."}'
            """)

    @Argument(help: "GetFamily, FamilyService/GetFamily, or the whole path; see 'debug methods'.")
    var method: MethodFlag

    @OptionGroup var caller: CallerOptions

    @Option(help: "How long the call may take: 250ms, 2s, 1m.")
    var deadline: DeadlineFlag?

    @Option(help: "The request, in proto3's JSON; - reads it from standard input.")
    var json: String = "{}"

    @Option(help: "json or text.")
    var output: OutputFlag = .text

    @Flag(help: "Show identifying and special fields.")
    var reveal = false

    func run() async throws {
        let request = try request()
        let options = caller.options(timeout: deadline?.timeout ?? DebugClient.usualTimeout)
        let answer = AnswerText(output: output, reveals: reveal)
        let method = method.method
        try await caller.identity.connected { (client) throws(DebugFailure) in
            do throws(RPCStatus) {
                guard method.shape == .serverStream else {
                    let message = try await client.call(method, request, options)
                    try printing(message, of: method, answer)
                    return
                }
                let stream = try await client.stream(method, request, options)
                while let message = try await stream.next() { try printing(message, of: method, answer) }
            } catch {
                throw .refused(error)
            }
        }
    }

    private func printing(
        _ message: [UInt8], of method: RPCMethod, _ answer: AnswerText
    ) throws(RPCStatus) {
        do throws(DebugFailure) {
            StandardOutput.line(try answer.text(message, of: method))
        } catch {
            throw RPCStatus(.internalError, nil, error.description)
        }
    }

    private func request() throws(DebugFailure) -> [UInt8] {
        guard !method.method.shape.requestsStream, let schema = method.method.input else {
            throw .unusable("a call that streams its request cannot be made by hand")
        }
        var text = json
        if json == "-" {
            guard let input = String(data: FileHandle.standardInput.readDataToEndOfFile(), encoding: .utf8)
            else {
                throw .unusable("standard input is not UTF-8")
            }
            text = input
        }
        do throws(MessageError) {
            return try WireFields.bytes(fromJSON: text, schema)
        } catch {
            throw .unusable("--json is not a \(schema.fullName): \(error.path) \(error.problem)")
        }
    }
}
