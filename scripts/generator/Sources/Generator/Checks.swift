/// What every proto must declare, and what protobuf-c or the fence cannot carry.
public enum Checks {
    /// Which fields were seen is one word in the pre-scan (WireProto, `MessageLimits.fields`).
    static let fields = 64
    /// Counters in the pre-scan are a fixed array of this size (WireProto, `MessageLimits.repeatedFields`).
    static let repeatedFields = 16
    /// Messages within messages (WireProto, `MessageLimits.depth`).
    static let depth = 16

    /// - Returns: Every violation, in the order of files and declarations; empty when all is well.
    public static func refusals(_ set: ProtoSet) -> [Refusal] {
        let messages = set.messages
        var found: [Refusal] = []
        for file in set.written {
            if !file.isProto3 {
                found.append(
                    Refusal(
                        file.name, file.package, "is not proto3",
                        "write syntax = \"proto3\" and adapt the file"))
            }
            if !file.declaresOptions {
                for message in file.messages { check(message, messages, &found) }
            }
            found += access(file)
        }
        found += BehaviorChecks(set).refusals()
        found += ResourceChecks(set).refusals()
        found += names(set)
        return found
    }

    private static func check(
        _ message: ProtoMessage, _ messages: [String: ProtoMessage], _ found: inout [Refusal]
    ) {
        if message.isMapEntry { return }  // The field that uses it is refused.
        for field in message.fields { check(field, of: message, messages, &found) }
        if let cycle = cycle(from: message, messages) {
            found.append(
                Refusal(
                    message.file, message.fullName, "contains itself by way of \(cycle)",
                    "refer to the inner one by name or id instead"))
        }
        if message.fields.count > fields {
            found.append(
                Refusal(
                    message.file, message.fullName, "has more than \(fields) fields",
                    "group some of them in a message of their own"))
        }
        if depth(of: message, messages) > depth {
            found.append(
                Refusal(
                    message.file, message.fullName, "nests messages more than \(depth) deep",
                    "refer to inner ones by name or id instead"))
        }
        if message.fields.filter(\.isRepeated).count > repeatedFields {
            found.append(
                Refusal(
                    message.file, message.fullName, "has more than \(repeatedFields) repeated fields",
                    "group some of them in a message of their own"))
        }
        if message.isolatedLists(messages).count > 1 {
            found.append(
                Refusal(
                    message.file, message.fullName, "has more than one list of isolated messages",
                    "put one of them in a message of its own"))
        }
        for inner in message.messages { check(inner, messages, &found) }
    }

    private static func check(
        _ field: ProtoField, of message: ProtoMessage, _ messages: [String: ProtoMessage],
        _ found: inout [Refusal]
    ) {
        func refuse(_ problem: String, _ remedy: String) {
            found.append(Refusal(message.file, "\(message.fullName).\(field.name)", problem, remedy))
        }
        if field.kind == .group {
            return refuse("is a proto2 group", "use a message field")
        }
        if field.isProto3Optional {
            return refuse(
                "is proto3 optional", "use a message such as IntValue, or update_mask, for presence")
        }
        if field.kind == .message, messages[field.typeName]?.isMapEntry == true {
            return refuse("is a map", "use a repeated message with a key and a value field: the same wire")
        }
        let isThirdParty = ThirdParty.owns(message.fullName)
        if field.fieldClass.map({ (1...4).contains($0) }) != true {
            refuse(
                "has no class",
                isThirdParty
                    ? "add it to scripts/generator/Sources/Generator/ThirdParty.swift"
                    : "add [(options.v1.field_class) = P0], P1, P2 or P3")
        }
        if field.isRepeated && (field.maxCount ?? 0) <= 0 {
            refuse(
                "is repeated without a maximum",
                isThirdParty
                    ? "add it to scripts/generator/Sources/Generator/ThirdParty.swift"
                    : "add [(options.v1.max_count) = N], the most elements a caller can need")
        }
        if !field.isRepeated && field.maxCount != nil {
            refuse("has a maximum but is not repeated", "remove max_count")
        }
        if field.resource != nil && field.kind != .string {
            refuse("names a resource but is not a string", "remove the resource option")
        }
        if field.holdsJSON && (field.kind != .string || field.resource != nil) {
            refuse("holds JSON but is not a string of its own", "remove the json option")
        }
    }

    /// The path from a message back to itself, or `nil`.
    private static func cycle(from message: ProtoMessage, _ messages: [String: ProtoMessage]) -> String? {
        var visited: Set<String> = []
        func search(_ current: ProtoMessage, _ path: [String]) -> String? {
            for field in current.fields where field.kind == .message {
                if field.typeName == message.fullName { return (path + [field.name]).joined(separator: ".") }
                guard visited.insert(field.typeName).inserted, let next = messages[field.typeName] else {
                    continue
                }
                if let found = search(next, path + [field.name]) { return found }
            }
            return nil
        }
        return search(message, [])
    }

    /// A message without messages is 1; a cycle counts as no deeper, because it is refused as what it is.
    private static func depth(
        of message: ProtoMessage, _ messages: [String: ProtoMessage], within: Set<String> = []
    ) -> Int {
        let inner = message.fields.compactMap { field in
            field.kind == .message && !within.contains(field.typeName) ? messages[field.typeName] : nil
        }
        return 1
            + (inner.map { depth(of: $0, messages, within: within.union([message.fullName])) }.max() ?? 0)
    }

    /// RPC constants share one namespace, so their names must differ.
    private static func names(_ set: ProtoSet) -> [Refusal] {
        var seen: [String: String] = [:]
        var found: [Refusal] = []
        for method in set.written.flatMap(\.services).flatMap(\.methods) {
            let name = MethodsWriter.constant(method, in: set)
            if let other = seen.updateValue(method.fullName, forKey: name) {
                found.append(
                    Refusal(method.file, method.fullName, "has the same name as \(other)", "rename it"))
            }
        }
        return found
    }
}
