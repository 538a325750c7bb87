/// What crosses the fence: each message of a package from and to protoc-c's struct.
struct FenceWriter {
    let set: ProtoSet
    let package: String

    /// - Returns: `nil` when the package has no messages.
    func conversions() -> String? {
        let files = set.written.filter { $0.package == package && !$0.declaresOptions }
        guard files.contains(where: { !$0.messages.isEmpty }) else { return nil }
        var writer = Writer.file(from: files.map { "proto/\($0.name)" }.joined(separator: ", "))
        writer.line("import CProtobufC")
        writer.line("import CWireMessages")
        for message in files.flatMap(\.messages) { write(message, &writer) }
        return writer.text
    }

    private func write(_ message: ProtoMessage, _ writer: inout Writer) {
        let function = Names.cFunction(message.fullName)
        let members = Member.all(of: message, in: set)
        writer.line()
        writer.block("extension \(Names.type(message.fullName, in: set)): @unsafe FencedMessage {") {
            writer in
            writer.line("typealias C = \(Names.cType(message.fullName))")
            writer.line()
            writer.block("public init(decoding bytes: [UInt8]) throws(MessageError) {") {
                $0.line("self = try unsafe MessageFence.decode(bytes)")
            }
            writer.line()
            writer.block("public func encoded() throws(MessageError) -> [UInt8] {") {
                $0.line("try unsafe MessageFence.encode(self)")
            }
            writer.line()
            writer.block("static func prepare(_ c: UnsafeMutablePointer<C>) {") {
                $0.line("unsafe \(function)__init(c)")
            }
            writer.line()
            writer.block("init(copying c: UnsafeMutablePointer<C>) {") { copy(members, of: message, &$0) }
            writer.line()
            writer.block(
                "func fill(_ c: UnsafeMutablePointer<C>, in arena: MessageArena) throws(MessageError) {"
            ) { writer in
                for member in members { fill(member, of: message, &writer) }
            }
            if let list = message.isolatedLists(set.messages).first {
                writer.line()
                writer.block("mutating func mark(_ malformed: [Int: MessageError]) {") {
                    let name = Names.member(list.name)
                    $0.line("for (index, error) in malformed { \(name)[index].malformed = error }")
                }
            }
        }
        for inner in message.messages { write(inner, &writer) }
    }

    /// One call of the memberwise initializer: assigning the members one by one copies the value once more.
    private func copy(_ members: [Member], of message: ProtoMessage, _ writer: inout Writer) {
        for member in members where member.oneof != nil {
            let oneof = message.oneofs[member.oneof!]
            writer.line("var \(member.name): \(member.type)")
            writer.block("switch unsafe c.pointee.\(Names.cMember(oneof + "_case")).rawValue {") { writer in
                for field in message.fields where field.oneof == member.oneof {
                    writer.line("case \(field.number):")
                    let value = single(field)
                    // A message there is never NULL: protobuf-c sets the case with the pointer.
                    if field.kind == .message {
                        writer.line("    \(member.name) = \(value).map { .\(Names.member(field.name))($0) }")
                    } else {
                        writer.line("    \(member.name) = .\(Names.member(field.name))(\(value))")
                    }
                }
                writer.line("default: break")
            }
        }
        writer.call("self.init", members.map { "\($0.name): \(argument($0))" })
    }

    private func argument(_ member: Member) -> String {
        guard let field = member.field else { return member.name }
        guard field.isRepeated else { return single(field) }
        let c = "c.pointee.\(Names.cMember(field.name))"
        return "unsafe MessageCopy.\(plural(field))(\(c), c.pointee.n_\(field.name.lowercased()))"
    }

    /// The expression that reads one value out of C.
    private func single(_ field: ProtoField) -> String {
        let value = "c.pointee.\(Names.cMember(field.name))"
        switch field.kind {
        case .string: return "unsafe MessageCopy.text(\(value))"
        case .bytes: return "unsafe MessageCopy.bytes(\(value))"
        case .bool: return "unsafe \(value) != 0"
        case .message: return "unsafe MessageCopy.message(\(value))"
        case .enumeration:
            return
                "unsafe \(Names.type(field.typeName, in: set))(rawValue: Int32(bitPattern: \(value).rawValue))"
        default: return "unsafe \(value)"
        }
    }

    private func plural(_ field: ProtoField) -> String {
        switch field.kind {
        case .string: "texts"
        case .bytes: "bytesList"
        case .bool: "flags"
        case .message: "messages"
        case .enumeration: "enums"
        default: "numbers"
        }
    }

    private func fill(_ member: Member, of message: ProtoMessage, _ writer: inout Writer) {
        guard let field = member.field else {
            let oneof = message.oneofs[member.oneof!]
            writer.block("switch \(member.name) {") { writer in
                for field in message.fields where field.oneof == member.oneof {
                    writer.line("case .\(Names.member(field.name))(let value):")
                    for line in set(field, "value", isOneof: true) { writer.line("    " + line) }
                    writer.line(
                        "    unsafe c.pointee.\(Names.cMember(oneof + "_case")) = .init(rawValue: \(field.number))"
                    )
                }
                writer.line("case nil: break")
            }
            return
        }
        if field.isRepeated {
            let c = Names.cMember(field.name)
            let function = plural(field)
            writer.line(
                "unsafe (c.pointee.n_\(field.name.lowercased()), c.pointee.\(c)) = try arena.\(function)(\(member.name), \"\(field.name)\", max: \(field.maxCount ?? 0))"
            )
        } else {
            for line in set(field, member.name, isOneof: false) { writer.line(line) }
        }
    }

    private func set(_ field: ProtoField, _ value: String, isOneof: Bool) -> [String] {
        let c = "c.pointee.\(Names.cMember(field.name))"
        switch field.kind {
        case .string: return ["unsafe \(c) = try arena.text(\(value), \"\(field.name)\")"]
        case .bytes: return ["unsafe \(c) = try arena.bytes(\(value), \"\(field.name)\")"]
        case .bool: return ["unsafe \(c) = \(value) ? 1 : 0"]
        case .message: return ["unsafe \(c) = try arena.message(\(value), \"\(field.name)\")"]
        case .enumeration: return ["unsafe \(c) = .init(rawValue: UInt32(bitPattern: \(value).rawValue))"]
        default: return ["unsafe \(c) = \(value)"]
        }
    }
}
