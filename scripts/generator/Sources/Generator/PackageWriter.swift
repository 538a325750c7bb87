/// The values of one package: a namespace, its messages and enums, their schemas.
struct PackageWriter {
    let set: ProtoSet
    let package: String

    func values() -> String {
        let files = set.written.filter { $0.package == package }
        var writer = Writer.file(from: files.map { "proto/\($0.name)" }.joined(separator: ", "))
        writer.comment(files.first?.comment ?? [])
        writer.line("public enum \(Names.namespace(package)) {}")
        for file in files {
            for message in file.messages where !file.declaresOptions { write(message, &writer) }
            for value in file.enums { write(value, in: Names.namespace(package), &writer) }
        }
        return writer.text
    }

    private func write(_ message: ProtoMessage, _ writer: inout Writer) {
        let full = Names.type(message.fullName, in: set)
        let scope = full.split(separator: ".").dropLast().joined(separator: ".")
        writer.line()
        writer.block("extension \(scope) {") { writer in
            writer.comment(message.comment)
            writer.block("public struct \(Names.typeName(message.fullName)): WireMessage {") { writer in
                let members = Member.all(of: message, in: set)
                for member in members {
                    writer.comment(member.comment)
                    writer.line("public var \(member.name): \(member.type)\(member.initialValue)")
                }
                if message.isIsolated {
                    writer.comment([
                        "Why its bytes are no message; all else is at its default then. Not on the wire."
                    ])
                    writer.line("public var malformed: MessageError?")
                }
                for (index, oneof) in message.oneofs.enumerated() {
                    write(oneof, index, of: message, &writer)
                }
                if !members.isEmpty { writer.line() }
                writer.line("public init() {}")
                if !members.isEmpty {
                    writer.line()
                    writer.call("public init", members.map(\.parameter), tail: " {")
                    for member in members { writer.line("    self.\(member.plainName) = \(member.name)") }
                    writer.line("}")
                }
                writer.line()
                write(schemaOf: message, &writer)
            }
        }
        for inner in message.messages { write(inner, &writer) }
        for value in message.enums { write(value, in: full, &writer) }
    }

    private func write(_ oneof: String, _ index: Int, of message: ProtoMessage, _ writer: inout Writer) {
        writer.line()
        writer.block("public enum \(Member.oneofType(oneof)): Sendable, Equatable {") { writer in
            for field in message.fields where field.oneof == index {
                writer.comment(field.comment)
                writer.line("case \(Names.member(field.name))(\(Member.elementType(field, in: set)))")
            }
        }
    }

    private func write(schemaOf message: ProtoMessage, _ writer: inout Writer) {
        let fields = message.fields.sorted { $0.number < $1.number }
        if fields.isEmpty {
            return writer.line("public static let schema = MessageSchema(\"\(message.fullName)\", [])")
        }
        writer.line("public static let schema = MessageSchema(")
        writer.line("    \"\(message.fullName)\",")
        writer.block(
            "    [",
            { writer in
                for field in fields {
                    writer.call("    FieldSchema", schemaParts(field, of: message), tail: ",")
                }
            }, tail: message.isIsolated ? "    ], isIsolated: true)" : "    ])")
    }

    private func schemaParts(_ field: ProtoField, of message: ProtoMessage) -> [String] {
        var parts = ["number: \(field.number)", "name: \"\(field.name)\"", "kind: .\(field.kind)"]
        if field.isRepeated { parts += ["isRepeated: true", "maxCount: \(field.maxCount ?? 0)"] }
        if let oneof = field.oneof { parts.append("oneof: \"\(message.oneofs[oneof])\"") }
        parts.append("fieldClass: .p\((field.fieldClass ?? 1) - 1)")
        if let resource = field.resource { parts.append("resource: \"\(resource)\"") }
        if field.holdsJSON { parts.append("holdsJSON: true") }
        let behaviors = field.behaviors.compactMap(FieldBehavior.init).filter { $0 != .optional }
        if !behaviors.isEmpty {
            parts.append("behavior: [\(behaviors.map { ".\($0)" }.joined(separator: ", "))]")
        }
        if field.kind == .message { parts.append("message: \(Names.type(field.typeName, in: set)).schema") }
        if field.kind == .enumeration {
            parts.append("enumeration: \(Names.type(field.typeName, in: set)).schema")
        }
        return parts
    }

    private func write(_ value: ProtoEnum, in scope: String, _ writer: inout Writer) {
        let prefix = Names.prefix(of: value.name, in: value.values.first?.name ?? "")
        writer.line()
        writer.block("extension \(scope) {") { writer in
            writer.comment(value.comment)
            writer.block("public struct \(value.name): WireEnum {") { writer in
                writer.line("public var rawValue: Int32")
                writer.line()
                writer.block("public init(rawValue: Int32) {") { $0.line("self.rawValue = rawValue") }
                writer.line()
                for one in value.values {
                    writer.comment(one.comment)
                    let name = Names.enumCase(one.name, of: value.name)
                    writer.line("public static let \(name) = \(value.name)(rawValue: \(one.number))")
                }
                writer.line()
                writer.line("public static let schema = EnumSchema(")
                writer.line("    \"\(value.fullName)\", prefix: \"\(prefix)\",")
                writer.line("    [")
                for one in value.values { writer.line("        (\"\(one.name)\", \(one.number)),") }
                writer.line("    ])")
            }
        }
    }
}

/// One property of a message value: a field, or a oneof with all its fields.
struct Member {
    var name: String
    var type: String
    var initialValue: String
    var comment: [String]
    /// A oneof's index in the message; `nil` for a field of its own.
    var oneof: Int?
    var field: ProtoField?

    var plainName: String { name.replacing("`", with: "") }
    var parameter: String { "\(name): \(type)\(initialValue.isEmpty ? " = nil" : initialValue)" }

    static func all(of message: ProtoMessage, in set: ProtoSet) -> [Member] {
        var members: [Member] = []
        var seen: Set<Int> = []
        for field in message.fields {
            if let oneof = field.oneof {
                guard seen.insert(oneof).inserted else { continue }
                members.append(
                    Member(
                        name: Names.member(message.oneofs[oneof]),
                        type: oneofType(message.oneofs[oneof]) + "?",
                        initialValue: "", comment: [], oneof: oneof))
                continue
            }
            let element = elementType(field, in: set)
            let member: (type: String, initial: String) =
                if field.isRepeated {
                    ("[\(element)]", " = []")
                } else if field.kind == .message {
                    ("\(element)?", "")
                } else {
                    (element, " = \(zero(field, in: set))")
                }
            members.append(
                Member(
                    name: Names.member(field.name), type: member.type, initialValue: member.initial,
                    comment: field.comment, field: field))
        }
        return members
    }

    static func oneofType(_ name: String) -> String {
        let member = Names.member(name).replacing("`", with: "")
        return Names.upperFirst(member)
    }

    static func elementType(_ field: ProtoField, in set: ProtoSet) -> String {
        switch field.kind {
        case .double: "Double"
        case .float: "Float"
        case .int64, .sint64, .sfixed64: "Int64"
        case .uint64, .fixed64: "UInt64"
        case .int32, .sint32, .sfixed32: "Int32"
        case .uint32, .fixed32: "UInt32"
        case .bool: "Bool"
        case .string: "String"
        case .bytes: "[UInt8]"
        case .message, .enumeration, .group: Names.type(field.typeName, in: set)
        }
    }

    private static func zero(_ field: ProtoField, in set: ProtoSet) -> String {
        switch field.kind {
        case .bool: "false"
        case .string: "\"\""
        case .bytes: "[]"
        case .enumeration: "\(Names.type(field.typeName, in: set))(rawValue: 0)"
        default: "0"
        }
    }
}
