/// `Methods` or `TestMethods`: each RPC as a constant, and the table of all.
struct MethodsWriter {
    let set: ProtoSet
    let methods: [ProtoMethod]

    private var isTest: Bool { methods.first?.isTest ?? false }

    /// The constant as the stubs name it.
    static func qualified(_ method: ProtoMethod, in set: ProtoSet) -> String {
        "\(method.isTest ? "TestMethods" : "Methods").\(constant(method, in: set))"
    }

    /// Ours are called by their own name; those of published services by their service's too.
    static func constant(_ method: ProtoMethod, in set: ProtoSet) -> String {
        guard ThirdParty.owns(method.service),
            let service = set.written.flatMap(\.services).first(where: { $0.fullName == method.service })
        else { return Names.method(method.name) }
        return Names.lowerFirst(Names.service(service)) + method.name
    }

    func table() -> String {
        var writer = Writer.file(from: "proto/")
        if isTest {
            writer.line(
                "/// gRPC's own test service, for tests and benchmarks: no program of the deployment serves it."
            )
        } else {
            writer.line("/// Every RPC of the contract. Ids are places in proto/methods.txt and never move.")
        }
        writer.block("public enum \(isTest ? "TestMethods" : "Methods") {") { writer in
            for (id, method) in methods.enumerated() {
                writer.comment(method.comment)
                writer.line("public static let \(Self.constant(method, in: set)) = RPCMethod(")
                writer.line("    id: MethodID(rawValue: \(id)), path: \"\(method.path)\",")
                writer.line(
                    "    shape: .\(shape(method)), isIdempotent: \(method.policy?.idempotent ?? false),")
                writer.line("    input: \(Names.type(method.input, in: set)).schema,")
                writer.line("    output: \(Names.type(method.output, in: set)).schema)")
                writer.line()
            }
            writer.line("/// All of them, by id.")
            writer.block(
                "public static let table = MethodTable([",
                { writer in
                    for method in methods { writer.line("\(Self.constant(method, in: set)),") }
                }, tail: "])")
        }
        return writer.text
    }

    private func shape(_ method: ProtoMethod) -> String {
        switch (method.streamsRequests, method.streamsResponses) {
        case (false, false): "unary"
        case (true, false): "clientStream"
        case (false, true): "serverStream"
        case (true, true): "bidirectional"
        }
    }
}
