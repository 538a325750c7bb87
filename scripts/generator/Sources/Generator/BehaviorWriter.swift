/// What follows from `google.api.field_behavior`: what a request lacks, what only the service sets, what is set once.
struct BehaviorWriter {
    private let set: ProtoSet
    private let package: String
    private let messages: [String: ProtoMessage]
    private let resources: Resources

    init(set: ProtoSet, package: String) {
        self.set = set
        self.package = package
        messages = set.messages
        resources = Resources(set)
    }

    /// - Returns: `nil` for a package whose messages say nothing.
    func behavior() -> String? {
        let files = set.written.filter {
            $0.package == package && !ThirdParty.owns(package) && !$0.declaresOptions
        }
        var body = Writer()
        func add(_ message: ProtoMessage) {
            write(message, &body)
            message.messages.forEach(add)
        }
        for file in files { file.messages.forEach(add) }
        guard !body.text.isEmpty else { return nil }
        return Writer.file(from: "the field behaviors in proto/").text.dropLast() + body.text
    }

    private func write(_ message: ProtoMessage, _ writer: inout Writer) {
        let isRequest = resources.requests.contains(message.fullName)
        guard isRequest || resources.carried.contains(message.fullName) else { return }
        let missing = requirements(of: message)
        // What a request says is never the service's, and an update has its resource's name.
        let cleared = isRequest ? [] : clearings(of: message)
        let isResource = resources.isResource(message.fullName)
        let hasRequestID =
            isRequest && message.fields.contains { $0.name == "request_id" && $0.kind == .string }
        guard !missing.isEmpty || !cleared.isEmpty || hasRequestID else { return }

        let protocols = (isResource ? ["ResourceFields"] : []) + (hasRequestID ? ["MutatingRequest"] : [])
        let conformance = protocols.isEmpty ? "" : ": " + protocols.joined(separator: ", ")
        writer.line()
        writer.block("extension \(Names.type(message.fullName, in: set))\(conformance) {") { writer in
            if isResource {
                write("outputOnly", ServicePaths(messages, resources).all(of: message), &writer)
                write("setOnce", message.fields.filter { $0.has(.immutable) }.map(\.name), &writer)
            }
            if !missing.isEmpty {
                if isResource { writer.line() }
                writer.block("public var missingFields: [String] {") { writer in
                    writer.line("var missing: [String] = []")
                    missing.forEach { writer.line($0) }
                    writer.line("return missing")
                }
            }
            if !cleared.isEmpty {
                if isResource || !missing.isEmpty { writer.line() }
                writer.block("public mutating func clearOutput() {") { writer in
                    cleared.forEach { writer.line($0) }
                }
            }
        }
    }

    private func write(_ name: String, _ paths: [String], _ writer: inout Writer) {
        guard !paths.isEmpty else { return writer.line("public static let \(name): Set<String> = []") }
        let list = paths.map { "\"\($0)\"" }
        if list.joined(separator: ", ").count < 60 {
            return writer.line("public static let \(name): Set = [\(list.joined(separator: ", "))]")
        }
        writer.block(
            "public static let \(name): Set = [",
            { writer in list.forEach { writer.line($0 + ",") } }, tail: "]")
    }

    /// A line for each thing that must be given, in the order of the fields.
    private func requirements(of message: ProtoMessage) -> [String] {
        message.fields.sorted { $0.number < $1.number }.flatMap { field -> [String] in
            if field.isOfService || field.oneof != nil { return [] }
            let member = Names.member(field.name)
            let inner = requiresInside(field, of: message)
            if inner && field.isRepeated {
                return
                    (field.has(.required)
                    ? ["if \(member).isEmpty { missing.append(\"\(field.name)\") }"] : [])
                    + ["missing.add(\"\(field.name)\", eachOf: \(member))"]
            }
            if inner {
                // One that is absent lacks all that it must have.
                let absent =
                    field.has(.required) ? "\(Names.type(field.typeName, in: set))().missingFields" : "[]"
                return ["missing.add(\"\(field.name)\", \(member)?.missingFields ?? \(absent))"]
            }
            guard field.has(.required) else { return [] }
            return ["if \(isAbsent(field, member)) { missing.append(\"\(field.name)\") }"]
        }
    }

    private func requiresInside(_ field: ProtoField, of message: ProtoMessage) -> Bool {
        guard field.kind == .message, !ThirdParty.owns(field.typeName), let inner = messages[field.typeName],
            !resources.requests.contains(inner.fullName),
            // What an update leaves out is as it was: the changed resource is asked, not the sent one.
            !(resources.isMasked(message) && resources.isResource(field.typeName))
        else { return false }
        return !requirements(of: inner).isEmpty
    }

    private func isAbsent(_ field: ProtoField, _ member: String) -> String {
        if field.isRepeated || field.kind == .bytes { return "\(member).isEmpty" }
        if field.kind == .enumeration { return "\(member).rawValue == 0" }
        if field.kind == .message { return "\(member) == nil" }
        // Of what is no text to read, nothing but its absence is judged here.
        let isToken = field.resource != nil || ["etag", "request_id"].contains(field.name)
        return isToken ? "\(member).isEmpty" : "\(member).isBlankText"
    }

    /// A line for each thing that only the service sets.
    private func clearings(of message: ProtoMessage) -> [String] {
        message.fields.sorted { $0.number < $1.number }.flatMap { field -> [String] in
            let member = Names.member(field.name)
            if field.isOfService { return ["\(member) = \(zero(field))"] }
            guard field.kind == .message, !field.isRepeated, field.oneof == nil,
                resources.carried.contains(field.typeName), let inner = messages[field.typeName],
                !clearings(of: inner).isEmpty
            else { return [] }
            return ["\(member)?.clearOutput()"]
        }
    }

    private func zero(_ field: ProtoField) -> String {
        if field.isRepeated { return "[]" }
        return switch field.kind {
        case .message: "nil"
        case .bool: "false"
        case .string: "\"\""
        case .bytes: "[]"
        case .enumeration: "\(Names.type(field.typeName, in: set))(rawValue: 0)"
        default: "0"
        }
    }
}
