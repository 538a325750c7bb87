/// Where a field must say what a caller may do with it, and what it may say.
///
/// The convention, of every message that requests carry and of the requests themselves:
/// - `meta` of a resource is its IDENTIFIER.
/// - A field that looks like the service's own says whose it is: see ``isDemanded(_:in:)``.
/// - A request says of its names, etag, mask, request id and resource whether they are REQUIRED.
struct BehaviorChecks {
    private let set: ProtoSet
    private let messages: [String: ProtoMessage]
    private let resources: Resources

    init(_ set: ProtoSet) {
        self.set = set
        messages = set.messages
        resources = Resources(set)
    }

    func refusals() -> [Refusal] {
        var found: [Refusal] = []
        for file in set.written where !ThirdParty.owns(file.package) && !file.declaresOptions {
            for message in file.messages { check(message, &found) }
        }
        return found
    }

    private func check(_ message: ProtoMessage, _ found: inout [Refusal]) {
        if resources.isMasked(message), !message.fields.contains(where: { resources.isResource($0.typeName) })
        {
            found.append(
                Refusal(
                    message.file, message.fullName, "has an update_mask but carries no resource",
                    "give what it changes a field common.v1.Meta meta"))
        }
        for field in message.fields {
            func refuse(_ problem: String, _ remedy: String) {
                found.append(Refusal(message.file, "\(message.fullName).\(field.name)", problem, remedy))
            }
            if resources.isResource(message.fullName), field.name == "meta", !field.has(.identifier) {
                refuse(
                    "is the resource's identity but does not say so",
                    "add (google.api.field_behavior) = IDENTIFIER")
            } else if isDemanded(field, in: message), field.behaviors.isEmpty {
                refuse("does not say what a caller may do with it", remedy(message))
            }
            checkCombination(field, refuse)
            checkType(field, of: message, refuse)
        }
        for inner in message.messages { check(inner, &found) }
    }

    private func remedy(_ message: ProtoMessage) -> String {
        "add (google.api.field_behavior) = "
            + (resources.requests.contains(message.fullName)
                ? "REQUIRED or OPTIONAL" : "OUTPUT_ONLY, IMMUTABLE, REQUIRED or OPTIONAL")
    }

    /// Whether silence could make a field of the service writable, or a field of a request forgotten.
    private func isDemanded(_ field: ProtoField, in message: ProtoMessage) -> Bool {
        if resources.requests.contains(message.fullName) {
            return ["name", "parent", "etag", "request_id", "update_mask"].contains(field.name)
                || !field.isRepeated && field.oneof == nil && resources.isResource(field.typeName)
        }
        guard resources.carried.contains(message.fullName), field.typeName != Resources.metaType else {
            return false
        }
        if field.name.hasSuffix("_time") { return field.typeName == "google.protobuf.Timestamp" }
        return ["state", "author", "revision"].contains(field.name)
            || ["_state", "_by", "_on", "_revision", "_code"].contains { field.name.hasSuffix($0) }
            || field.typeName.hasSuffix(".PolicyRef")
    }

    private func checkCombination(_ field: ProtoField, _ refuse: (String, String) -> Void) {
        for number in field.behaviors where FieldBehavior(rawValue: number) == nil {
            return refuse(
                "has a behavior that nothing holds anybody to, number \(number)",
                "use REQUIRED, OUTPUT_ONLY, IMMUTABLE, IDENTIFIER or OPTIONAL")
        }
        if Set(field.behaviors).count != field.behaviors.count {
            return refuse("has a behavior twice", "say it once")
        }
        let isPair = field.behaviors.count == 2 && field.has(.immutable) && field.has(.required)
        guard field.behaviors.count > 1, !isPair else { return }
        refuse(
            field.has(.outputOnly)
                ? "is OUTPUT_ONLY and something else: no caller can give it"
                : "has behaviors that exclude each other",
            "keep one of them; only IMMUTABLE may stand with REQUIRED")
    }

    private func checkType(
        _ field: ProtoField, of message: ProtoMessage, _ refuse: (String, String) -> Void
    ) {
        if field.has(.required),
            field.oneof != nil || ![.string, .bytes, .message, .enumeration].contains(field.kind),
            field.oneof != nil || !field.isRepeated
        {
            refuse(
                "is REQUIRED, but 0, false or another member of its oneof cannot be told from nothing",
                "use a message such as IntValue, or an enum")
        }
        let isName = field.kind == .string && field.name == "name" || field.typeName == Resources.metaType
        if field.has(.identifier), field.isRepeated || !isName {
            refuse("is an IDENTIFIER but no name", "say it of meta, or of the name in it")
        }
        if field.has(.outputOnly) || field.has(.identifier) || field.has(.immutable),
            resources.requests.contains(message.fullName)
        {
            refuse("is of a request, which the service neither sets nor keeps", "use REQUIRED or OPTIONAL")
        }
        if field.has(.immutable), !resources.isResource(message.fullName) {
            refuse("is IMMUTABLE but not of a resource", "say it of the resource's own field")
        }
        checkElements(field, of: message, refuse)
    }

    /// A mask replaces a list as a whole, so nothing in its elements can be the service's while the list is a caller's.
    private func checkElements(
        _ field: ProtoField, of message: ProtoMessage, _ refuse: (String, String) -> Void
    ) {
        guard field.isRepeated, field.kind == .message, !field.isOfService,
            resources.carried.contains(message.fullName) || resources.requests.contains(message.fullName),
            let element = messages[field.typeName], !resources.requests.contains(element.fullName),
            let inner = ServicePaths(messages, resources).all(of: element).first
        else { return }
        refuse(
            "is a caller's list with OUTPUT_ONLY in its elements, at \(inner)",
            "make the list OUTPUT_ONLY, or put \(inner) beside it")
    }
}

/// The paths in a message that only the service sets, outside of lists.
struct ServicePaths {
    private let messages: [String: ProtoMessage]
    private let resources: Resources

    init(_ messages: [String: ProtoMessage], _ resources: Resources) {
        self.messages = messages
        self.resources = resources
    }

    func all(of message: ProtoMessage) -> [String] { all(of: message, within: []) }

    private func all(of message: ProtoMessage, within: Set<String>) -> [String] {
        // A message within itself is refused as what it is.
        guard !within.contains(message.fullName) else { return [] }
        return message.fields.flatMap { field -> [String] in
            if field.isOfService { return [field.name] }
            guard field.kind == .message, !field.isRepeated, field.oneof == nil,
                !resources.requests.contains(field.typeName), let inner = messages[field.typeName]
            else { return [] }
            return all(of: inner, within: within.union([message.fullName])).map { "\(field.name).\($0)" }
        }
    }
}
