/// One service: what a server provides, how the router reaches it, what a client calls.
struct ServiceWriter {
    let set: ProtoSet
    let service: ProtoService

    private var name: String { Names.service(service) }

    /// Whether its answers show what belongs to somebody: then only what was masked is an answer. SERVICE, INFRASTRUCTURE
    /// and REGISTERED reach no tenant's records.
    private var isDisclosing: Bool {
        service.methods.contains { method in
            !method.isTest && method.policy?.audiences != [3]
                && method.policy?.relations.contains { ![5, 6, 7].contains($0) } ?? false
        }
    }

    func stubs() -> String {
        var writer = Writer.file(from: "proto/\(service.file)")
        provider(&writer)
        writer.line()
        registration(&writer)
        writer.line()
        client(&writer)
        return writer.text
    }

    private func provider(_ writer: inout Writer) {
        writer.comment(
            service.comment.isEmpty ? ["What a server of \(service.fullName) provides."] : service.comment)
        writer.block("public protocol \(name)Provider: Sendable {") { writer in
            writer.line("/// What the server knows of an admitted call.")
            writer.line("associatedtype Call: \(isDisclosing ? "DisclosingCall" : "Sendable")")
            for method in service.methods {
                writer.line()
                writer.comment(method.comment)
                let input = Names.type(method.input, in: set)
                let output = Names.type(method.output, in: set)
                var parts = [
                    method.streamsRequests ? "_ requests: RPCRequests<\(input)>" : "_ request: \(input)"
                ]
                parts.append("_ call: Call")
                let answer = isDisclosing ? "RPCAnswer<\(output), Call>" : output
                let sender = isDisclosing ? "RPCAnswerSender<\(output), Call>" : "RPCSender<\(output)>"
                if method.streamsResponses { parts.append("_ send: \(sender)") }
                writer.call(
                    "func \(Names.method(method.name))", parts,
                    tail: " async throws(RPCStatus)" + (method.streamsResponses ? "" : " -> \(answer)"))
            }
        }
    }

    private func registration(_ writer: inout Writer) {
        writer.block("extension RPCRouter {") { writer in
            writer.line("/// Answers the methods of \(service.fullName).")
            writer.line("///")
            writer.line("/// - Parameter admit: Called first for each call, before its message is decoded.")
            writer.block(
                "public mutating func add<P: \(name)Provider>("
                    + "\n        _ provider: P, admit: @escaping @Sendable (RPCContext) throws(RPCStatus) -> P.Call"
                    + "\n    ) {"
            ) { writer in
                for method in service.methods { register(method, &writer) }
            }
        }
    }

    private func register(_ method: ProtoMethod, _ writer: inout Writer) {
        let constant = MethodsWriter.qualified(method, in: set)
        let function = "provider.\(Names.method(method.name))"
        switch (method.streamsRequests, method.streamsResponses) {
        case (false, false):
            // Written out: passed on as functions, request and answer would go through a dozen asynchronous frames.
            writer.line("handle(")
            writer.line("    \(constant),")
            writer.line("    .unary { (message, context) async throws(RPCStatus) -> [UInt8] in")
            writer.line("        let call = try admit(context)")
            writer.line(
                "        let request = try RPCMessages.request(\(Names.type(method.input, in: set)).self, message)"
            )
            let message = isDisclosing ? ".message" : ""
            writer.line(
                "        return try RPCMessages.answer(try await \(function)(request, call)\(message))")
            writer.line("    })")
        case (true, false): writer.call("handleClientStream", [constant, "admit", function])
        case (false, true): writer.call("handleServerStream", [constant, "admit", function])
        case (true, true): writer.call("handleBidirectional", [constant, "admit", function])
        }
    }

    private func client(_ writer: inout Writer) {
        writer.line("/// Calls \(service.fullName).")
        writer.block("public struct \(name)Client<Caller: RPCCaller>: Sendable {") { writer in
            writer.line("public let caller: Caller")
            writer.line()
            writer.block("public init(_ caller: Caller) {") { $0.line("self.caller = caller") }
            for method in service.methods {
                writer.line()
                writer.comment(method.comment)
                call(method, &writer)
            }
        }
    }

    private func call(_ method: ProtoMethod, _ writer: inout Writer) {
        let input = Names.type(method.input, in: set)
        let output = Names.type(method.output, in: set)
        let constant = MethodsWriter.qualified(method, in: set)
        let (function, result) =
            switch (method.streamsRequests, method.streamsResponses) {
            case (false, false): ("unary", output)
            case (false, true): ("serverStream", "RPCResponses<\(output)>")
            case (true, false): ("clientStream", "RPCUpload<\(input), \(output)>")
            case (true, true): ("bidirectional", "RPCExchange<\(input), \(output)>")
            }
        let request = method.streamsRequests ? "" : "_ request: \(input), "
        writer.line("public func \(Names.method(method.name))(")
        writer.line("    \(request)_ options: CallOptions = CallOptions()")
        writer.block(") async throws(RPCStatus) -> \(result) {") { writer in
            let argument = method.streamsRequests ? "" : ", request"
            writer.line("try await caller.\(function)(\(constant)\(argument), options)")
        }
    }
}
