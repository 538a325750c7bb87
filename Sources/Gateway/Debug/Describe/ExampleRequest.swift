import Foundation
import Tenancy
import WireProto

/// A request that a method takes: what is REQUIRED, and of what a record may hold as much as makes sense of it.
///
/// Names are of the partner that is given and of records that nobody has; the request of a stranger's record is answered
/// NOT_FOUND, everything else about it is right.
struct ExampleRequest {
    let partner: String
    let requestID: String
    let now: Date

    init(partner: String, requestID: String = UUID().uuidString.lowercased(), now: Date = Date()) {
        self.partner = partner
        self.requestID = requestID
        self.now = now
    }

    /// In proto3's JSON, on one line.
    func json(_ schema: MessageSchema) -> String { object(schema, isRequest: true) }

    private func object(_ schema: MessageSchema, isRequest: Bool = false) -> String {
        let members = chosen(schema, isRequest: isRequest).map { field, value in
            "\"\(field.jsonName)\": \(value)"
        }
        return "{\(members.joined(separator: ", "))}"
    }

    private func chosen(_ schema: MessageSchema, isRequest: Bool) -> [(FieldSchema, String)] {
        var fields = schema.fields.filter { $0.behavior.contains(.required) }
        // Of each oneof one, where it is all that the message is about.
        for field in schema.fields where field.oneof != nil && isSettable(field) {
            if !fields.contains(where: { $0.oneof == field.oneof }) && (fields.isEmpty || !isRequest) {
                fields.append(field)
            }
        }
        if fields.isEmpty, !isRequest { fields = schema.fields.filter(isSettable).prefix(1).map { $0 } }
        if isRequest, let mask = schema.field(named: "update_mask"),
            let resource = fields.first(where: { $0.message?.field(named: "meta") != nil }),
            let inner = resource.message, let changed = inner.fields.first(where: isChangeable)
        {
            return fields.map { field in
                if field.number == mask.number { return (field, "\"\(changed.jsonName)\"") }
                if field.number == resource.number {
                    let type = resourceType(of: inner)
                    let meta = "{\"name\": \"\(name(type))\", \"etag\": \"ETAG\"}"
                    return (field, "{\"meta\": \(meta), \"\(changed.jsonName)\": \(value(changed))}")
                }
                return (field, value(field))
            }
        }
        return fields.sorted { $0.number < $1.number }.map { ($0, value($0)) }
    }

    private func isSettable(_ field: FieldSchema) -> Bool {
        field.behavior.isDisjoint(with: [.outputOnly, .identifier])
    }

    private func isChangeable(_ field: FieldSchema) -> Bool {
        isSettable(field) && !field.behavior.contains(.immutable) && field.name != "meta"
            && field.message == nil && !field.isRepeated && field.oneof == nil && field.resource == nil
    }

    private func value(_ field: FieldSchema) -> String {
        let one = element(field)
        return field.isRepeated ? "[\(one)]" : one
    }

    private func element(_ field: FieldSchema) -> String {
        if let resource = field.resource { return "\"\(name(resource))\"" }
        switch field.kind {
        case .string where field.name == "request_id": return "\"\(requestID)\""
        case .string where field.name == "etag": return "\"ETAG\""
        case .string: return "\"\(Self.words[field.name] ?? "example")\""
        case .bytes: return "\"\(Data("example".utf8).base64EncodedString())\""
        case .bool: return "true"
        case .enumeration:
            let value = field.enumeration?.values.first { $0.number != 0 } ?? field.enumeration?.values.first
            return "\"\(value?.name ?? "")\""
        case .message: return field.message.map(message) ?? "{}"
        default: return "1"
        }
    }

    private func message(_ schema: MessageSchema) -> String {
        switch schema.fullName {
        case "google.protobuf.Timestamp": return "\"\(now.formatted(.iso8601))\""
        case "google.rpc.Duration", "google.protobuf.Duration": return "\"60s\""
        case "google.protobuf.FieldMask": return "\"note\""
        case "pegase.common.v1.Date":
            let today = Calendar(identifier: .gregorian).dateComponents([.year, .month, .day], from: now)
            return
                "{\"year\": \(today.year ?? 2026), \"month\": \(today.month ?? 1), \"day\": \(today.day ?? 1)}"
        default: return object(schema)
        }
    }

    private static let words = [
        "lang": "en", "currency": "VND", "script": "Latn", "family": "Nguyen", "given": "An",
        "code": "example", "time_zone": "Asia/Ho_Chi_Minh",
    ]

    // MARK: Names

    private func resourceType(of schema: MessageSchema) -> String {
        let name = schema.fullName.split(separator: ".").last.map(String.init) ?? ""
        let word = name.reduce(into: "") { text, letter in
            text += letter.isUppercase && !text.isEmpty ? "_\(letter.lowercased())" : letter.lowercased()
        }
        return ResourceType(rawValue: word)?.rawValue ?? (word == "child_case" ? "case" : word)
    }

    /// - Parameter type: What the field is declared to name; `*` for anything.
    private func name(_ type: String) -> String {
        let wanted = type == "*" ? ResourceType.partner : ResourceType(rawValue: type) ?? .partner
        guard let pattern = Self.patterns[wanted.rawValue] else { return "partners/\(partner)" }
        for id in Self.ids {
            var parts: [String] = []
            for part in pattern.split(separator: "/") {
                let isVariable = part.hasPrefix("{")
                let isPartner = parts.last == "partners"
                parts.append(isVariable ? (isPartner ? partner : id) : String(part))
            }
            let text = parts.joined(separator: "/")
            if ResourceName(parsing: text, as: wanted) != nil { return text }
        }
        return "partners/\(partner)"
    }

    /// One of each form that an id may have.
    private static let ids = [
        String(repeating: "a", count: 26), "example", "operator.example", String(repeating: "0", count: 64),
    ]

    /// The pattern of each resource's names, by what its last part is called.
    static let patterns: [String: String] = {
        var found: [String: String] = [:]
        for (_, text) in ContractText.files {
            for line in text.split(separator: "\n") where line.contains("pattern: \"") {
                let words = line.split(separator: "\"")
                guard words.count > 1, let last = words[1].split(separator: "/").last else { continue }
                found[String(last.dropFirst().dropLast())] = String(words[1])
            }
        }
        return found
    }()
}
