import WireProto

/// A contract as a server's reflection tells it: services of any program, also such as this build has never seen.
struct ForeignContract {
    struct Method {
        let path: String
        let input: String
        let output: String
        let shape: CallShape
    }

    private(set) var methods: [Method] = []
    private var messages: [String: WireEntries] = [:]
    private var enums: [String: WireEntries] = [:]
    private var services: [String: WireEntries] = [:]
    private var files: Set<String> = []

    /// Messages within messages that are followed; deeper ones, as of a message that holds itself, are left out.
    private static let depth = 8
    /// Number of `pegase.options.v1.field_class` among the options of a field, so that what is redacted of our own
    /// services stays so.
    private static let fieldClass = 50_101

    func knows(file name: String) -> Bool { files.contains(name) }

    /// - Returns: The names of the files that this one imports and that are not known yet.
    mutating func add(_ file: [UInt8]) throws(DebugFailure) -> [String] {
        let entries = try WireEntries(file)
        guard files.insert(entries.text(1) ?? "").inserted else { return [] }
        let package = entries.text(2).map { $0.isEmpty ? "" : "\($0)." } ?? ""
        for message in try entries.messages(4) { try add(message: message, package) }
        for each in try entries.messages(5) { enums[package + (each.text(1) ?? "")] = each }
        for service in try entries.messages(6) {
            let name = package + (service.text(1) ?? "")
            services[name] = service
            for method in try service.messages(2) {
                let (sends, answers) = (method.number(5) == 1, method.number(6) == 1)
                methods.append(
                    Method(
                        path: "/\(name)/\(method.text(1) ?? "")", input: Self.absolute(method.text(2)),
                        output: Self.absolute(method.text(3)),
                        shape: sends
                            ? (answers ? .bidirectional : .clientStream) : (answers ? .serverStream : .unary))
                )
            }
        }
        return entries.texts(3).filter { !files.contains($0) }
    }

    private mutating func add(message: WireEntries, _ prefix: String) throws(DebugFailure) {
        let name = prefix + (message.text(1) ?? "")
        messages[name] = message
        for inner in try message.messages(3) { try add(message: inner, "\(name).") }
        for each in try message.messages(4) { enums["\(name).\(each.text(1) ?? "")"] = each }
    }

    private static func absolute(_ name: String?) -> String { String((name ?? "").drop { $0 == "." }) }

    // MARK: Calls

    /// - Parameter word: `Get`, `Service/Get`, or the whole path.
    func find(_ word: String) throws(DebugFailure) -> Method {
        let wanted = word.hasPrefix("/") ? word : "/\(word)"
        let found = methods.filter { method in
            method.path == wanted || method.path.hasSuffix(wanted)
                || method.path.hasSuffix("." + wanted.dropFirst())
        }
        if found.count == 1 { return found[0] }
        let names = methods.map { $0.path.split(separator: "/").last.map(String.init) ?? "" }
        guard found.isEmpty else {
            throw .unusable(
                "'\(word)' is the name of several methods: \(found.map(\.path).joined(separator: ", "))")
        }
        throw .unusable("the server has no method '\(word)'\(NearestWord.question(word, in: names))")
    }

    func callable(_ method: Method) throws(DebugFailure) -> RPCMethod {
        RPCMethod(
            id: MethodID(rawValue: 0), path: method.path, shape: method.shape, isIdempotent: false,
            input: try schema(method.input), output: try schema(method.output))
    }

    func schema(_ name: String) throws(DebugFailure) -> MessageSchema {
        var made: [String: MessageSchema] = [:]
        return try schema(name, Self.depth, &made)
    }

    private func schema(
        _ name: String, _ depth: Int, _ made: inout [String: MessageSchema]
    ) throws(DebugFailure) -> MessageSchema {
        let key = "\(depth) \(name)"
        if let known = made[key] { return known }
        guard let message = messages[name] else {
            throw .unusable("the server's reflection names a message that it does not tell: \(name)")
        }
        let oneofs = try message.messages(8).map { $0.text(1) ?? "" }
        var fields: [FieldSchema] = []
        for field in try message.messages(2) {
            if let one = try self.field(field, oneofs, depth, &made) { fields.append(one) }
        }
        guard fields.count <= Limits.foreignFields else {
            throw .unusable(
                "\(name) has more than \(Limits.foreignFields) fields: that is more than this program can read"
            )
        }
        let schema = MessageSchema(name, fields.sorted { $0.number < $1.number })
        made[key] = schema
        return schema
    }

    /// - Returns: `nil` for a group, and for a message that is too deep.
    private func field(
        _ field: WireEntries, _ oneofs: [String], _ depth: Int, _ made: inout [String: MessageSchema]
    ) throws(DebugFailure) -> FieldSchema? {
        guard let kind = Self.kinds[field.number(5) ?? 0], let number = field.number(3) else { return nil }
        let type = Self.absolute(field.text(6))
        var inner: MessageSchema?
        if kind == .message {
            guard depth > 0 else { return nil }
            inner = try schema(type, depth - 1, &made)
        }
        let isRepeated = field.number(4) == 3
        let options = try field.messages(8).first
        let fieldClass = options?.number(Self.fieldClass).flatMap {
            FieldSchema.Class(rawValue: UInt8(clamping: $0))
        }
        let oneof = field.number(9).flatMap { oneofs.indices.contains(Int($0)) ? oneofs[Int($0)] : nil }
        return FieldSchema(
            number: UInt32(truncatingIfNeeded: number), name: field.text(1) ?? "", kind: kind,
            isRepeated: isRepeated,
            maxCount: isRepeated ? Limits.foreignElements : 1, oneof: oneof, fieldClass: fieldClass ?? .p1,
            message: inner, enumeration: kind == .enumeration ? try enumeration(type) : nil)
    }

    private func enumeration(_ name: String) throws(DebugFailure) -> EnumSchema {
        guard let found = enums[name] else {
            throw .unusable("the server's reflection names an enum that it does not tell: \(name)")
        }
        return EnumSchema(
            name,
            try found.messages(2).map { value in
                (name: value.text(1) ?? "", number: Int32(truncatingIfNeeded: value.number(2) ?? 0))
            })
    }

    /// Source: `google.protobuf.FieldDescriptorProto.Type`; 10 is a group.
    private static let kinds: [UInt64: FieldSchema.Kind] = [
        1: .double, 2: .float, 3: .int64, 4: .uint64, 5: .int32, 6: .fixed64, 7: .fixed32, 8: .bool,
        9: .string,
        11: .message, 12: .bytes, 13: .uint32, 14: .enumeration, 15: .sfixed32, 16: .sfixed64, 17: .sint32,
        18: .sint64,
    ]

    // MARK: Text

    /// The declaration of a service, method, message or enum, as its file would say it; descriptors have no comments.
    func text(of symbol: String) throws(DebugFailure) -> String {
        let name = String(symbol.drop { $0 == "/" }.replacing("/", with: "."))
        let methodNames = methods.map(Self.dotted)
        let all = Array(messages.keys) + Array(enums.keys) + Array(services.keys) + methodNames
        let found = all.filter { $0 == name || $0.hasSuffix("." + name) }
        guard found.count == 1 || found.contains(name) else {
            let words = all.map { $0.split(separator: ".").last.map(String.init) ?? "" }
            throw .unusable(
                found.isEmpty
                    ? "the server has nothing called '\(symbol)'\(NearestWord.question(symbol, in: words))"
                    : "'\(symbol)' is the name of several things: \(found.sorted().joined(separator: ", "))")
        }
        let whole = found.contains(name) ? name : found[0]
        if let message = messages[whole] { return try text(message: message) }
        if let each = enums[whole] { return try Self.text(enumeration: each) }
        let own = methods.filter { $0.path.dropFirst().hasPrefix(whole + "/") }
        if services[whole] != nil {
            let last = whole.split(separator: ".").last ?? ""
            return "service \(last) {\n" + own.map { "  \(Self.text($0))\n" }.joined() + "}"
        }
        guard let method = methods.first(where: { Self.dotted($0) == whole }) else {
            throw .unusable("the server has nothing called '\(symbol)'")
        }
        var blocks = [Self.text(method)]
        for type in [method.input, method.output] {
            if let message = messages[type] { blocks.append(try text(message: message)) }
        }
        blocks.append("// Example\n\(ExampleRequest(partner: "ctse").json(try schema(method.input)))")
        return blocks.joined(separator: "\n\n")
    }

    private static func dotted(_ method: Method) -> String {
        String(method.path.dropFirst().replacing("/", with: "."))
    }

    static func text(_ method: Method) -> String {
        let name = method.path.split(separator: "/").last ?? ""
        let (sends, answers) = (method.shape.requestsStream, method.shape.responsesStream)
        return
            "rpc \(name)(\(sends ? "stream " : "")\(method.input)) returns (\(answers ? "stream " : "")\(method.output));"
    }

    private func text(message: WireEntries) throws(DebugFailure) -> String {
        var lines = ["message \(message.text(1) ?? "") {"]
        for field in try message.messages(2) {
            let repeated = field.number(4) == 3 ? "repeated " : ""
            let named = Self.absolute(field.text(6))
            let type = named.isEmpty ? Self.kinds[field.number(5) ?? 0].map { "\($0)" } ?? "group" : named
            lines.append("  \(repeated)\(type) \(field.text(1) ?? "") = \(field.number(3) ?? 0);")
        }
        return (lines + ["}"]).joined(separator: "\n")
    }

    private static func text(enumeration: WireEntries) throws(DebugFailure) -> String {
        let values = try enumeration.messages(2).map { value in
            "  \(value.text(1) ?? "") = \(Int32(truncatingIfNeeded: value.number(2) ?? 0));\n"
        }
        return "enum \(enumeration.text(1) ?? "") {\n\(values.joined())}"
    }
}
