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
            The request is JSON by proto3's mapping, a file (@PATH) or standard input (-); single fields by -d. A stream of \
            requests is one object after another; without a request it is read from standard input. A change that has no \
            requestId gets a fresh one, which is shown.

            Names, birth dates, addresses, harm and health are redacted unless --reveal is given. \
            The status of a refused call goes to standard error, with --output json to standard output, too. Exit codes: 0 \
            done; 1 refused; 2 a flag or file cannot be used; 3 nobody answers; 4 the deadline is over.

            pegase-gateway debug call GetFamily --as ctse --staff ID --purpose care -d name=partners/ctse/families/ID
            """)

    @Argument(help: "GetFamily, FamilyService/GetFamily, or the whole path; see 'debug methods'.")
    var method: MethodFlag

    @Argument(help: "The request: JSON, @PATH, or - for standard input.", completion: .file())
    var request: String?

    @OptionGroup var caller: CallerOptions

    @Option(
        name: .customShort("d"),
        help: ArgumentHelp(
            "One field of the request, over the JSON: -d name=... -d family.note=...",
            valueName: "field=value"))
    var fields: [FieldAssignment] = []

    @Option(
        name: [.customShort("H"), .customLong("header")],
        help: ArgumentHelp("Metadata beside what other flags send.", valueName: "name: value"))
    var headers: [HeaderFlag] = []

    @Option(help: "How long the call may take: 250ms, 2s, 1m.")
    var deadline: DeadlineFlag?

    @Flag(help: "Wait for a connection until the deadline instead of failing at once.")
    var waitForReady = false

    @Flag(help: "Send again, up to four times, what failed because somebody is away or busy.")
    var retry = false

    @Option(help: "The same as REQUEST.")
    var json: String?

    @Flag(help: "Read the record first, and send its etag.")
    var readEtag = false

    @Option(name: .shortAndLong, help: "text, json, table (lists), raw (the message's bytes).")
    var output: OutputFlag = .text

    @Flag(help: "Show identifying and special fields. The service records who reads them.")
    var reveal = false

    @Flag(name: .shortAndLong, help: "Show metadata and trailers on standard error.")
    var verbose = false

    @Flag(help: "Do not call: print what would be sent, and what the policy says.")
    var dryRun = false

    @Flag(help: "Do not call: print the call as a command of curl.")
    var asCurl = false

    @Flag(help: "Do not call: print the call as a command of grpcurl.")
    var asGrpcurl = false

    func validate() throws {
        guard request == nil || json == nil else {
            throw ValidationError("the request is given twice: leave --json out")
        }
        guard [dryRun, asCurl, asGrpcurl].count(where: { $0 }) <= 1 else {
            throw ValidationError("give one of --dry-run, --as-curl and --as-grpcurl")
        }
        guard output != .raw || reveal else {
            throw ValidationError("--output raw is not redacted: give --reveal, too")
        }
    }

    func run() async throws {
        if caller.identity.deployment.reflect { return try await callReflected() }
        let method = try method.method()
        let request = try CallRequest(method, fields)
        let etag = readEtag ? try EtagReading(method) : nil
        if reveal {
            StandardError.writeLine(
                "shows identifying and special fields; the service records who reads them")
        }
        do throws(DebugFailure) {
            let feed = try await feed(request)
            if asCurl || asGrpcurl { return try printForeign(request, feed) }
            let retries: RetryPolicy = retry ? RetryPolicy() : .off
            try await caller.identity.connected(retry: retries) { (client) throws(DebugFailure) in
                try await make(request, feed, etag, client)
            }
        } catch {
            if output == .json, let status = error.status {
                StandardOutput.line(try ErrorOutput.text(status))
            }
            throw error
        }
    }

    /// The same for a method that the server tells: no policy is known of it, and nothing is drawn for it.
    private func callReflected() async throws(DebugFailure) {
        guard !dryRun, !readEtag else {
            throw .unusable("--dry-run and --read-etag are for methods of this build: leave --reflect out")
        }
        let identity = caller.identity
        let contract = try await identity.connected(methods: Reflection.methods) {
            (client) throws(DebugFailure) in
            try await Reflection.contract(of: client)
        }
        let method = try contract.callable(try contract.find(method.word))
        let request = try CallRequest(method, fields)
        let feed = try await feed(request)
        if asCurl || asGrpcurl { return try printForeign(request, feed) }
        try await identity.connected(methods: MethodTable([method])) { (client) throws(DebugFailure) in
            try await make(request, feed, nil, client)
        }
    }

    private func make(
        _ request: CallRequest, _ given: RequestFeed, _ etag: EtagReading?, _ client: RPCClient
    ) async throws(DebugFailure) {
        var feed = given
        let options = options(request.method)
        if dryRun { return try await preview(request, feed, client) }
        if let etag, case .list(let messages) = feed, let message = messages.first {
            let (filled, found) = try await etag.fill(message, of: request, by: client, options)
            StandardError.writeLine("etag read: \(found)")
            feed = .list([filled])
        }
        let run = CallRun(
            method: request.method, options: options, answer: AnswerText(output: output, reveals: reveal),
            isVerbose: verbose)
        try await run.make(feed, by: client) { (object) throws(DebugFailure) in try request.message(object) }
    }

    /// What is sent, with a fresh request id where one is missing.
    private func feed(_ request: CallRequest) async throws(DebugFailure) -> RequestFeed {
        let streams = request.method.shape.requestsStream
        let word = self.request ?? json
        if streams, word == "-" || (word == nil && fields.isEmpty), !dryRun, !asCurl, !asGrpcurl {
            return .input(StandardInput())
        }
        let objects = try await request.objects(word ?? "{}")
        guard streams || objects.count == 1 else {
            throw .unusable(
                objects.isEmpty
                    ? "the request is empty: give a JSON object, or leave it out"
                    : "\(Contract.shortPath(of: request.method)) takes one request, and here are \(objects.count)"
            )
        }
        var messages: [[UInt8]] = []
        for object in objects {
            var message = try request.message(object)
            if let id = try request.drawRequestID(for: &message) {
                StandardError.writeLine("request id: \(id) (to send the same again: -d requestId=\(id))")
            }
            messages.append(message)
        }
        return .list(messages)
    }

    private func preview(
        _ request: CallRequest, _ feed: RequestFeed, _ client: RPCClient
    ) async throws(DebugFailure) {
        guard case .list(let messages) = feed else { return }
        let live = try await LiveCaller.ask(
            client, named: caller.identity.caller, staff: caller.identity.staff)
        let explanation = live.explanation(
            of: request.method, purpose: ExplainCommand.purpose(caller.purpose),
            service: ExplainCommand.service(caller.service))
        let preview = CallPreview(
            method: request.method, schema: request.schema, metadata: metadata,
            timeout: options(request.method).timeout, reveals: reveal)
        StandardOutput.line(try preview.text(messages, explanation))
        if let refusal = explanation.refusal { throw .refused(refusal, of: request.method) }
    }

    private func printForeign(_ request: CallRequest, _ feed: RequestFeed) throws(DebugFailure) {
        guard case .list(let messages) = feed else { return }
        guard !caller.identity.deployment.plaintext else {
            throw .unusable("--as-curl and --as-grpcurl are for servers with TLS: leave --plaintext out")
        }
        let identity = caller.identity
        let command = ForeignCommand(
            method: request.method, address: try identity.deployment.gateway(),
            files: try identity.deployment.files(as: identity.caller, cell: identity.cell),
            metadata: metadata,
            timeout: options(request.method).timeout)
        StandardOutput.line(asCurl ? command.curl(messages) : try command.grpcurl(messages, request.schema))
    }

    /// A stream goes on for as long as the gateway lets it, unless a flag says otherwise.
    private func options(_ method: RPCMethod) -> CallOptions {
        let usual = method.shape == .unary ? DebugClient.usualTimeout : nil
        var options = caller.options(timeout: deadline?.timeout ?? usual)
        for header in headers { options.metadata.add(header.name, header.value) }
        options.waitForReady = waitForReady
        return options
    }

    private var metadata: [(name: String, value: String)] {
        var found: [(String, String)] = []
        caller.options(timeout: nil).metadata.forEach { name, value in
            found.append((String(decoding: name, as: UTF8.self), String(decoding: value, as: UTF8.self)))
        }
        return found + headers.map { ($0.name, $0.value) }
    }
}

/// How a call ended, for programs that read `--output json`.
enum ErrorOutput {
    private struct Line: Encodable {
        let error: Status
    }
    private struct Status: Encodable {
        let code: String
        let reason: String?
        let message: String
    }

    static func text(_ status: RPCStatus) throws(DebugFailure) -> String {
        try JSONOutput.text(
            Line(
                error: Status(
                    code: status.code.name, reason: status.reason?.rawValue, message: status.message)))
    }
}
